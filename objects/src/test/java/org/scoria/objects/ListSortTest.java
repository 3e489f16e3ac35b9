package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `list.sort`: stable, the same as the JDK's for a consistent order, and safe for any other.
class ListSortTest {
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    /// An item with a `__lt__` of its own.
    private static final class Item extends PyObject {
        final int key;
        final BiPredicate<Item, Item> less;

        Item(int key, BiPredicate<Item, Item> less) {
            this.key = key;
            this.less = less;
        }

        @Override
        public PyType type() {
            return PyObject.TYPE;
        }

        @Override
        public PyObject richCompare(PyObject other, int op) {
            assertEquals(Abstract.LT, op);
            return PyBool.of(less.test(this, (Item) other));
        }
    }

    private static Item[] items(int count, Random random, int range, BiPredicate<Item, Item> less) {
        Item[] items = new Item[count];
        for (int i = 0; i < count; i++) {
            // runs, so that merging and galloping happen
            int key = random.nextInt(4) == 0 || i == 0 ? random.nextInt(range) : items[i - 1].key + random.nextInt(2);
            items[i] = new Item(key, less);
        }
        return items;
    }

    private static PyList list(PyObject[] items) {
        return PyList.of(Arrays.copyOf(items, items.length, PyObject[].class));
    }

    @Test
    void sortsStably() {
        Random random = new Random(1);
        for (int count : new int[] {0, 1, 2, 3, 31, 63, 64, 65, 200, 1000, 5000}) {
            for (int range : new int[] {2, 50, 100_000}) {
                Item[] items = items(count, random, range, (a, b) -> a.key < b.key);
                Item[] expected = items.clone();
                Arrays.sort(expected, Comparator.comparingInt(i -> i.key));
                PyList list = list(items);
                list.sort(PyNone.NONE, false);
                assertArrayEquals(expected, list.toArray());
                Arrays.sort(expected, Comparator.comparingInt(i -> -i.key));
                PyList reversed = list(items);
                reversed.sort(PyNone.NONE, true);
                Item[] descending = items.clone();
                Arrays.sort(descending, Comparator.comparingInt(i -> -i.key));
                assertArrayEquals(descending, reversed.toArray());
            }
        }
    }

    @Test
    void keysMoveWithItems() {
        Random random = new Random(2);
        Item[] items = items(3000, random, 100, null);
        Item[] expected = items.clone();
        Arrays.sort(expected, Comparator.comparingInt(i -> i.key));
        PyList list = list(items);
        list.sort(new JavaFunction(args -> PyInt.of(((Item) args[0]).key)), false);
        assertArrayEquals(expected, list.toArray());
    }

    private static void assertPermutation(PyObject[] expected, PyList list) {
        assertEquals(expected.length, list.size());
        IdentityHashMap<PyObject, Boolean> seen = new IdentityHashMap<>();
        for (PyObject item : list.toArray()) {
            assertTrue(seen.put(item, true) == null);
        }
        for (PyObject item : expected) {
            assertTrue(seen.containsKey(item));
        }
    }

    @Test
    void anErrorLosesNoItem() {
        for (int failAt = 1; failAt < 4000; failAt = failAt * 3 / 2 + 1) {
            int[] left = {failAt};
            Item[] items = items(700, new Random(failAt), 1000, (a, b) -> {
                if (--left[0] == 0) {
                    throw Errors.valueError("no order");
                }
                return a.key < b.key;
            });
            PyList list = list(items);
            assertThrows(PyException.class, () -> list.sort(PyNone.NONE, false));
            assertPermutation(items, list);
        }
    }

    @Test
    void anyAnswersAreSurvived() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            int bias = 1 + seed % 4;
            Item[] items = items(500, random, 1000, (a, b) -> random.nextInt(4) < bias);
            PyList list = list(items);
            list.sort(PyNone.NONE, seed % 2 == 0);
            assertPermutation(items, list);
        }
    }

    @Test
    void theListLooksEmptyMeanwhile() {
        PyList list = new PyList();
        Item[] items = items(10, new Random(3), 10, (a, b) -> {
            assertTrue(list.toArray().length == 0 || list.get(0) == PyNone.NONE);
            list.append(PyNone.NONE);
            return a.key < b.key;
        });
        for (Item item : items) {
            list.append(item);
        }
        PyException e = assertThrows(PyException.class, () -> list.sort(PyNone.NONE, false));
        assertEquals("list modified during sort", Abstract.str(e.value).toString());
        assertPermutation(items, list);
    }

    @Test
    void fastOrdersAgreeWithTheGeneralOne() {
        Random random = new Random(4);
        PyObject[][] samples = new PyObject[4][300];
        for (int i = 0; i < 300; i++) {
            samples[0][i] = PyInt.of(random.nextLong());
            samples[1][i] = PyFloat.of(random.nextInt(9) == 0 ? Double.NaN : random.nextDouble());
            samples[2][i] = PyStr.of(Integer.toString(random.nextInt(1000)));
            samples[3][i] = PyTuple.of(PyInt.of(random.nextInt(5)), PyFloat.of(random.nextInt(50)));
        }
        for (PyObject[] sample : samples) {
            PyList fast = list(sample);
            fast.sort(PyNone.NONE, false);
            PyObject[] slow = sample.clone();
            for (int i = 1; i < slow.length && sample != samples[1]; i++) {
                for (int j = i; j > 0 && Abstract.compareBool(slow[j], slow[j - 1], Abstract.LT); j--) {
                    PyObject t = slow[j];
                    slow[j] = slow[j - 1];
                    slow[j - 1] = t;
                }
            }
            if (sample != samples[1]) {
                assertArrayEquals(slow, fast.toArray());
            } else {
                assertPermutation(sample, fast);
            }
        }
        assertSame(PyInt.class, samples[0][0].getClass());
    }
}
