package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// [PyDict] against an insertion-ordered map, and under keys that change it while they are compared.
class DictModelTest {
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    /// Keys with few hashes, so that every lookup compares, with many, and with hashes that differ in high bits
    /// only.
    private static PyObject key(int kind, int id) {
        return switch (kind) {
            case 0 -> new HostileKey(id, id % 3);
            case 1 -> PyInt.of(id);
            case 2 -> PyStr.of("key" + id);
            default -> new HostileKey(id, (long) id << 40);
        };
    }

    @Test
    void behavesAsAnInsertionOrderedMap() {
        for (int kind = 0; kind < 4; kind++) {
            for (int seed = 0; seed < 20; seed++) {
                walk(kind, new Random(seed), 10 + seed * 10);
            }
        }
    }

    private static void walk(int kind, Random random, int range) {
        PyDict dict = new PyDict();
        LinkedHashMap<Integer, PyObject> model = new LinkedHashMap<>();
        for (int step = 0; step < 400; step++) {
            int id = random.nextInt(range);
            PyObject key = key(kind, id);
            PyObject value = PyInt.of(1000 + step);
            switch (random.nextInt(9)) {
                case 0, 1, 2 -> {
                    dict.put(key, value);
                    model.put(id, value);
                }
                case 3, 4 -> assertSame(model.remove(id), dict.remove(key));
                case 5 -> {
                    PyObject old = model.putIfAbsent(id, value);
                    assertSame(old == null ? value : old, dict.putIfAbsent(key, value));
                }
                case 6 -> popLast(dict, model);
                case 7 -> dict = random.nextInt(8) == 0 ? dict.copy() : dict;
                default -> move(dict, model, key, id, random.nextBoolean());
            }
            assertSame(model.get(id), dict.get(key));
            if (random.nextInt(200) == 0) {
                dict.clear();
                model.clear();
            }
            assertEquals(List.copyOf(model.values()), values(dict));
        }
    }

    private static void popLast(PyDict dict, LinkedHashMap<Integer, PyObject> model) {
        int last = dict.previous(dict.end());
        if (last < 0) {
            assertEquals(0, model.size());
            return;
        }
        assertSame(model.pollLastEntry().getValue(), dict.valueAt(last));
        dict.popAt(last);
    }

    private static void move(PyDict dict, LinkedHashMap<Integer, PyObject> model, PyObject key, int id, boolean toEnd) {
        int position = dict.find(key, Abstract.hash(key));
        if (position < 0) {
            return;
        }
        if (toEnd) {
            dict.moveToEnd(position);
            model.putLast(id, model.get(id));
        } else {
            dict.moveToFront(position);
            model.putFirst(id, model.get(id));
        }
    }

    private static List<PyObject> values(PyDict dict) {
        List<PyObject> values = new ArrayList<>();
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            values.add(dict.valueAt(i));
        }
        assertEquals(dict.size(), values.size());
        List<PyObject> backwards = new ArrayList<>();
        for (int i = dict.previous(dict.end()); i >= 0; i = dict.previous(i)) {
            backwards.addFirst(dict.valueAt(i));
        }
        assertEquals(values, backwards);
        return values;
    }

    @Test
    void aStackAndAQueueStaySmall() {
        PyDict dict = new PyDict();
        for (int i = 0; i < 10_000; i++) {
            dict.put(PyInt.of(i), PyNone.NONE);
            if (dict.size() > 20) {
                dict.removeAt(i % 2 == 0 ? dict.next(0) : dict.previous(dict.end()));
            }
            assertNull(dict.get(PyInt.of(-1)));
        }
        assertEquals(20, dict.size());
    }

    // ---- comparisons that interfere

    private static PyDict colliding(int count) {
        PyDict dict = new PyDict();
        for (int i = 0; i < count; i++) {
            dict.put(new HostileKey(i, 1), PyInt.of(i));
        }
        return dict;
    }

    @Test
    void aComparisonMayClearTheDict() {
        for (int count : new int[] {1, 5, 30}) {
            PyDict dict = colliding(count);
            ((HostileKey) dict.keyAt(0)).onEqual = dict::clear;
            assertNull(dict.get(new HostileKey(count - 1, 1)));
            assertEquals(0, dict.size());
        }
    }

    @Test
    void aComparisonMayGrowTheDict() {
        PyDict dict = colliding(5);
        ((HostileKey) dict.keyAt(1)).onEqual = () -> {
            for (int i = 0; i < 100; i++) {
                dict.put(PyInt.of(i), PyNone.NONE);
            }
        };
        assertEquals(PyInt.of(4).value, ((PyInt) dict.get(new HostileKey(4, 1))).value);
        assertEquals(105, dict.size());
    }

    @Test
    void aComparisonMayRemoveTheKeyItIsAskedAbout() {
        PyDict dict = colliding(5);
        HostileKey second = (HostileKey) dict.keyAt(1);
        second.onEqual = () -> dict.remove(second);
        dict.put(new HostileKey(4, 1), PyNone.NONE);
        assertEquals(4, dict.size());
        assertSame(PyNone.NONE, dict.get(new HostileKey(4, 1)));
        assertNull(dict.get(new HostileKey(1, 1)));
    }

    @Test
    void aComparisonMayRaise() {
        PyDict dict = colliding(3);
        ((HostileKey) dict.keyAt(0)).onEqual = () -> {
            throw Errors.valueError("no");
        };
        assertThrows(PyException.class, () -> dict.put(new HostileKey(9, 1), PyNone.NONE));
        assertEquals(3, dict.size());
        assertNull(dict.get(new HostileKey(9, 1)));
    }

    // ---- iteration

    @Test
    void iteratorsNoticeChanges() {
        PyDict dict = colliding(3);
        PyObject keys = dict.iter();
        keys.next();
        dict.put(PyInt.of(7), PyNone.NONE);
        assertMessage("dictionary changed size during iteration", keys);
        assertMessage("dictionary changed size during iteration", keys);

        PyDict other = colliding(2);
        PyObject iterator = other.iter();
        for (int i = 0; i < 2; i++) {
            PyObject key = iterator.next();
            other.remove(key);
            other.put(key, PyNone.NONE);
        }
        assertMessage("dictionary keys changed during iteration", iterator);
    }

    private static void assertMessage(String text, PyObject iterator) {
        PyException e = assertThrows(PyException.class, iterator::next);
        assertEquals(text, Abstract.str(e.value).toString());
    }

    @Test
    void watchersAreToldBefore() {
        List<String> told = new ArrayList<>();
        PyDict dict = new PyDict();
        dict.watch(new DictWatcher() {
            @Override
            public void stored(PyDict d, PyObject key, PyObject value) {
                told.add("stored " + key + " " + d.containsKey(key));
            }

            @Override
            public void deleted(PyDict d, PyObject key) {
                told.add("deleted " + key + " " + d.containsKey(key));
            }

            @Override
            public void cleared(PyDict d) {
                told.add("cleared " + d.size());
            }
        });
        dict.put(PyStr.of("a"), PyNone.NONE);
        dict.put(PyStr.of("a"), PyBool.TRUE);
        dict.putIfAbsent(PyStr.of("b"), PyNone.NONE);
        dict.remove(PyStr.of("a"));
        dict.popAt(dict.previous(dict.end()));
        dict.put(PyStr.of("c"), PyNone.NONE);
        dict.clear();
        assertEquals(
                List.of(
                        "stored a false",
                        "stored a true",
                        "stored b false",
                        "deleted a true",
                        "deleted b true",
                        "stored c false",
                        "cleared 1"),
                told);
    }

    @Test
    void equalIntegersOfAllTypesAreOneKey() {
        PyDict dict = new PyDict();
        for (PyObject key : List.of(PyInt.ONE, PyBool.TRUE, PyFloat.of(1.0))) {
            dict.put(key, key);
        }
        assertEquals(1, dict.size());
        assertSame(PyInt.ONE, dict.keyAt(0));
    }
}
