package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Slices of lists against the definition: the items start, start + step, … before stop.
class SliceTest {
    private static final Integer[] ENDS = {null, -9, -5, -4, -1, 0, 1, 3, 4, 5, 9};
    private static final int[] STEPS = {-7, -2, -1, 1, 2, 5};
    private static final int SIZE = 5;

    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    private interface Case {
        void check(PySlice slice, List<Integer> indices, int step);
    }

    private static void forAll(Case c) {
        for (Integer start : ENDS) {
            for (Integer stop : ENDS) {
                for (int step : STEPS) {
                    PySlice slice = new PySlice(object(start), object(stop), PyInt.of(step));
                    c.check(slice, indices(start, stop, step), step);
                }
            }
        }
    }

    private static PyObject object(Integer value) {
        return value == null ? PyNone.NONE : PyInt.of(value);
    }

    private static List<Integer> indices(Integer start, Integer stop, int step) {
        List<Integer> indices = new ArrayList<>();
        int from = start == null ? step > 0 ? 0 : SIZE - 1 : start < 0 ? start + SIZE : start;
        int to = stop == null ? step > 0 ? SIZE : -1 : stop < 0 ? stop + SIZE : stop;
        if (stop != null && to < 0) {
            to = step > 0 ? 0 : -1;
        }
        if (step > 0) {
            for (int i = Math.max(from, 0); i < to && i < SIZE; i += step) {
                indices.add(i);
            }
        } else {
            for (int i = Math.min(from, SIZE - 1); i > to && i >= 0; i += step) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static PyList numbers(int count) {
        PyList list = new PyList();
        for (int i = 0; i < count; i++) {
            list.append(PyInt.of(i));
        }
        return list;
    }

    private static String text(PyObject o) {
        return Abstract.repr(o).toString();
    }

    @Test
    void selects() {
        forAll((slice, indices, step) -> {
            assertEquals(indices.toString(), text(numbers(SIZE).getItem(slice)), () -> text(slice));
            assertEquals(
                    indices.toString(),
                    text(PyList.from(PyTuple.from(numbers(SIZE)).getItem(slice))));
            assertEquals(
                    indices.toString(), text(PyList.from(PyRange.of(0, SIZE, 1).getItem(slice))));
        });
    }

    @Test
    void deletes() {
        forAll((slice, indices, step) -> {
            PyList list = numbers(SIZE);
            list.delItem(slice);
            List<Integer> rest = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            rest.removeAll(indices);
            assertEquals(rest.toString(), text(list), () -> text(slice));
        });
    }

    @Test
    void assignsAsManyAsThereAre() {
        forAll((slice, indices, step) -> {
            PyList list = numbers(SIZE);
            PyList values = new PyList();
            List<Integer> expected = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            for (int i : indices) {
                values.append(PyInt.of(10 + i));
                expected.set(i, 10 + i);
            }
            if (step == 1 && indices.isEmpty()) {
                return; // inserts nothing
            }
            list.setItem(slice, values);
            assertEquals(expected.toString(), text(list), () -> text(slice));
            if (step != 1) {
                values.append(PyNone.NONE);
                assertThrows(PyException.class, () -> list.setItem(slice, values));
            }
        });
    }

    @Test
    void grows() {
        PyList list = numbers(SIZE);
        PySlice middle = new PySlice(PyInt.of(1), PyInt.of(3), PyNone.NONE);
        list.setItem(middle, list);
        assertEquals("[0, 0, 1, 2, 3, 4, 3, 4]", text(list));
    }

    @Test
    void hugeMembersAreClipped() {
        PyInt huge = PyInt.of(BigInteger.ONE.shiftLeft(100));
        PyInt low = PyInt.of(BigInteger.ONE.shiftLeft(100).negate());
        assertEquals("[0, 1, 2, 3, 4]", text(numbers(SIZE).getItem(new PySlice(low, huge, PyNone.NONE))));
        assertEquals("[4]", text(numbers(SIZE).getItem(new PySlice(huge, low, low))));
        assertEquals("[0]", text(numbers(SIZE).getItem(new PySlice(PyNone.NONE, huge, huge))));
    }
}
