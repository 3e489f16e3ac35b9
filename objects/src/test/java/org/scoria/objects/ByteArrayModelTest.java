package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A bytearray against a list of bytes, and the rule that lent memory keeps its place.
class ByteArrayModelTest {
    private final Random random = new Random(7);
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    private byte[] bytes(int longest) {
        byte[] bytes = new byte[random.nextInt(longest + 1)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] array(List<Byte> model) {
        byte[] bytes = new byte[model.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = model.get(i);
        }
        return bytes;
    }

    @Test
    void everySplice() {
        List<Byte> model = new ArrayList<>();
        PyByteArray self = new PyByteArray();
        for (int round = 0; round < 20_000; round++) {
            int from = random.nextInt(4) == 0 ? 0 : random.nextInt(model.size() + 1);
            int to = random.nextInt(from, model.size() + 1);
            byte[] with = bytes(model.size() > 300 ? 0 : 12);
            PySlice slice = new PySlice(PyInt.of(from), PyInt.of(to), PyNone.NONE);
            if (with.length == 0) {
                self.delItem(slice);
            } else {
                self.setItem(slice, PyBytes.of(with));
            }
            model.subList(from, to).clear();
            for (int i = 0; i < with.length; i++) {
                model.add(from + i, with[i]);
            }
            if (round % 50 == 0) {
                assertArrayEquals(array(model), self.toBytes());
            }
        }
        assertArrayEquals(array(model), self.toBytes());
    }

    @Test
    void extendedSlices() {
        for (int round = 0; round < 2000; round++) {
            byte[] start = bytes(10);
            PyByteArray self = PyByteArray.of(start.clone());
            int step = random.nextInt(2, 4) * (random.nextBoolean() ? 1 : -1);
            PySlice slice = new PySlice(PyNone.NONE, PyNone.NONE, PyInt.of(step));
            List<Byte> model = new ArrayList<>();
            for (int i = 0; i < start.length; i++) {
                boolean hit = step > 0 ? i % step == 0 : (start.length - 1 - i) % step == 0;
                if (!hit) {
                    model.add(start[i]);
                }
            }
            self.delItem(slice);
            assertArrayEquals(array(model), self.toBytes());
        }
    }

    @Test
    void lentMemoryKeepsItsPlace() {
        PyByteArray self = PyByteArray.of(new byte[] {1, 2, 3});
        PyMemoryView view = PyMemoryView.of(self);
        PyException e = assertThrows(PyException.class, () -> self.append(4));
        assertEquals(
                "Existing exports of data: object cannot be re-sized",
                Abstract.str(e.value).toString());
        self.setItem(PyInt.of(0), PyInt.of(9)); // same size: allowed, and seen through the view
        assertEquals(PyInt.of(9), view.getItem(PyInt.of(0)));
        view.release();
        self.append(4);
        assertArrayEquals(new byte[] {9, 2, 3, 4}, self.toBytes());
    }

    @Test
    void forgottenViewsDoNotHinder() {
        PyByteArray self = PyByteArray.of(new byte[] {1});
        PyMemoryView.of(self);
        self.append(2);
        assertEquals(2, self.size());
    }
}
