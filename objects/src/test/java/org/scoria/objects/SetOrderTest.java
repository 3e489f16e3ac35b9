package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sets: against a Java set, under hostile comparisons, and in CPython's order.
class SetOrderTest {
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    private static PySet of(long... values) {
        PySet set = new PySet();
        for (long v : values) {
            set.addItem(PyInt.of(v));
        }
        return set;
    }

    private static String text(PyObject o) {
        return Abstract.repr(o).toString();
    }

    @Test
    void itemsComeInTheOrderOfCPython() {
        assertEquals("{1, 2, 3}", text(of(3, 1, 2)));
        assertEquals("{9, 3, 5}", text(of(5, 3, 9)));
        assertEquals("{24, 16, 8, 0}", text(of(24, 16, 8, 0)));
        assertEquals("{-3, -1, -2}", text(of(-1, -2, -3)));
        PySet set = of(10, 20, 30, 40, 50);
        set.discard(PyInt.of(20));
        set.addItem(PyInt.of(36));
        assertEquals("{36, 40, 10, 50, 30}", text(set));
    }

    @Test
    void behavesAsASet() {
        Random random = new Random(1);
        for (int range : new int[] {5, 50, 5000}) {
            PySet set = new PySet();
            Set<Integer> model = new HashSet<>();
            for (int step = 0; step < 3000; step++) {
                int value = random.nextInt(range) - range / 2;
                if (random.nextBoolean()) {
                    assertEquals(model.add(value), set.addItem(PyInt.of(value)));
                } else {
                    assertEquals(model.remove(value), set.discard(PyInt.of(value)));
                }
                assertEquals(model.contains(value), set.contains(PyInt.of(value)));
                assertEquals(model.size(), set.size());
            }
            Set<Integer> found = new HashSet<>();
            for (PyObject item : set.toArray()) {
                found.add((int) ((PyInt) item).value);
            }
            assertEquals(model, found);
        }
    }

    @Test
    void aComparisonMayChangeTheSet() {
        PySet set = new PySet();
        HostileKey first = new HostileKey(1, 7);
        set.addItem(first);
        set.addItem(new HostileKey(2, 7));
        first.onEqual = set::clear;
        assertFalse(set.contains(new HostileKey(2, 7)));
        set.addItem(first);
        first.onEqual = () -> {
            for (int i = 0; i < 50; i++) {
                set.addItem(PyInt.of(i));
            }
        };
        assertTrue(set.addItem(new HostileKey(3, 7)));
        assertFalse(set.addItem(new HostileKey(3, 7)));
        assertEquals(52, set.size());
    }

    @Test
    void theHashOfAFrozensetIsThatOfCPython() {
        assertEquals(133146708735736L, PyFrozenSet.of().hash());
        assertEquals(-558064481276695278L, PyFrozenSet.of(PyInt.ONE).hash());
    }
}
