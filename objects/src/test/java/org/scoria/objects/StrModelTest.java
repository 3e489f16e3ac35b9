package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Strings against the simplest model there is: a list of code points. Characters below and above U+FFFF and lone
/// surrogates are mixed, so that all storage forms meet.
class StrModelTest {
    private static final int[] ALPHABET = {'a', 'b', ' ', 0xE9, 0x3A3, 0xD83D, 0xDE00, 0x1F600, 0x10FFFF};
    private static final int ROUNDS = 3000;

    private final Random random = new Random(42);
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    private List<Integer> points(int longest) {
        int kinds = random.nextInt(1, ALPHABET.length + 1);
        List<Integer> points = new ArrayList<>();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            points.add(ALPHABET[random.nextInt(kinds)]);
        }
        return points;
    }

    private static PyStr str(List<Integer> points) {
        StrBuilder text = new StrBuilder();
        for (int point : points) {
            text.append(point);
        }
        return text.toStr();
    }

    private static void assertText(List<Integer> expected, PyStr actual) {
        List<Integer> points = new ArrayList<>();
        for (int point : actual.toCodePoints()) {
            points.add(point);
        }
        assertEquals(expected, points);
        boolean astral = expected.stream().anyMatch(p -> p > 0xFFFF);
        if (astral) {
            assertNotNull(actual.points());
        } else {
            assertNotNull(actual.chars());
            assertNull(actual.points());
        }
    }

    private static int find(List<Integer> text, List<Integer> part, int start, int end) {
        for (int i = start; i + part.size() <= end; i++) {
            if (text.subList(i, i + part.size()).equals(part)) {
                return i;
            }
        }
        return -1;
    }

    private static int rfind(List<Integer> text, List<Integer> part, int start, int end) {
        for (int i = end - part.size(); i >= start; i--) {
            if (text.subList(i, i + part.size()).equals(part)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void formsAreCanonical() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> a = points(6);
            List<Integer> b = points(6);
            PyStr s = str(a);
            PyStr t = str(b);
            assertText(a, s);
            assertEquals(a.equals(b), s.sameText(t));
            if (a.equals(b)) {
                assertEquals(s.hash(), t.hash());
                assertSame(s.interned(), t.interned());
            }
        }
    }

    @Test
    void searching() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> text = points(12);
            List<Integer> part = points(3);
            int start = random.nextInt(text.size() + 2);
            int end = random.nextInt(text.size() + 1);
            PyStr s = str(text);
            PyStr p = str(part);
            assertEquals(find(text, part, start, end), StrSearch.find(s, p, start, end));
            assertEquals(rfind(text, part, start, end), StrSearch.rfind(s, p, start, end));
            assertEquals(count(text, part, start, end), StrSearch.count(s, p, start, end, Integer.MAX_VALUE));
            assertEquals(find(text, part, 0, text.size()) >= 0, s.contains(p));
        }
    }

    private static int count(List<Integer> text, List<Integer> part, int start, int end) {
        if (start > end) {
            return 0;
        }
        if (part.isEmpty()) {
            return end - start + 1;
        }
        int n = 0;
        for (int at = find(text, part, start, end); at >= 0; at = find(text, part, at + part.size(), end)) {
            n++;
        }
        return n;
    }

    @Test
    void replacingIsSplittingAndJoining() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> text = points(12);
            List<Integer> old = points(2);
            if (old.isEmpty()) {
                continue;
            }
            List<Integer> with = points(3);
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < text.size(); ) {
                boolean here = i + old.size() <= text.size() && find(text, old, i, i + old.size()) == i;
                expected.addAll(here ? with : text.subList(i, i + 1));
                i += here ? old.size() : 1;
            }
            assertText(expected, StrSearch.replace(str(text), str(old), str(with), -1));
            PyList parts = StrSplit.split(str(text), str(old), -1);
            assertText(expected, StrJoin.join(str(with), parts));
        }
    }

    @Test
    void slicing() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> text = points(8);
            int start = random.nextInt(-10, 11);
            int stop = random.nextInt(-10, 11);
            int step = random.nextInt(1, 4) * (random.nextBoolean() ? 1 : -1);
            PySlice slice = new PySlice(PyInt.of(start), PyInt.of(stop), PyInt.of(step));
            SliceBounds bounds = slice.bounds(text.size());
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < bounds.count; i++) {
                expected.add(text.get((int) (bounds.start + i * bounds.step)));
            }
            assertText(expected, (PyStr) str(text).getItem(slice));
        }
    }

    @Test
    void order() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> a = points(4);
            List<Integer> b = points(4);
            int expected = 0;
            for (int i = 0; expected == 0 && i < Math.min(a.size(), b.size()); i++) {
                expected = a.get(i) - b.get(i);
            }
            expected = expected == 0 ? a.size() - b.size() : expected;
            assertEquals(Integer.signum(expected), Integer.signum(str(a).compareTo(str(b))));
        }
    }

    @Test
    void growingStringsShareTheirStart() {
        List<Integer> model = new ArrayList<>();
        PyStr text = PyStr.EMPTY;
        List<PyStr> olds = new ArrayList<>();
        List<List<Integer>> oldModels = new ArrayList<>();
        for (int round = 0; round < 400; round++) {
            List<Integer> more = points(random.nextInt(50) == 0 ? 900 : 6);
            text = PyStr.concat(text, str(more));
            model.addAll(more);
            if (random.nextInt(10) == 0) {
                olds.add(text);
                oldModels.add(new ArrayList<>(model));
            }
            if (!olds.isEmpty()
                    && random.nextInt(40)
                            == 0) { // go on from an older string: the shared tail must not change under others
                int at = random.nextInt(olds.size());
                text = olds.get(at);
                model = new ArrayList<>(oldModels.get(at));
            }
        }
        for (int i = 0; i < olds.size(); i++) {
            assertText(oldModels.get(i), olds.get(i));
        }
        assertText(model, text);
    }

    @Test
    void stripping() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> text = points(8);
            List<Integer> set = points(2);
            int start = 0;
            int end = text.size();
            while (start < end && set.contains(text.get(start))) {
                start++;
            }
            while (end > start && set.contains(text.get(end - 1))) {
                end--;
            }
            assertText(text.subList(start, end), StrSplit.strip(str(text), str(set), StrSplit.LEFT | StrSplit.RIGHT));
        }
    }
}
