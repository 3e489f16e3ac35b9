package org.scoria.objects;

import java.util.ArrayList;
import java.util.List;

/// UNPACK_SEQUENCE and UNPACK_EX. Compare CPython 3.11 `Python/ceval.c: unpack_iterable`.
public final class Unpacking {
    private Unpacking() {}

    /// Puts exactly `count` items into the slots from `at`, the first one on top.
    public static void unpack(PyObject sequence, int count, PyObject[] slots, int at) {
        PyObject[] items;
        if (sequence.getClass() == PyTuple.class && ((PyTuple) sequence).size() == count) {
            items = ((PyTuple) sequence).items;
        } else if (sequence.getClass() == PyList.class && ((PyList) sequence).size == count) {
            items = ((PyList) sequence).items;
        } else {
            items = collect(sequence, count);
        }
        for (int i = 0; i < count; i++) {
            slots[at + count - 1 - i] = items[i];
        }
    }

    private static PyObject[] collect(PyObject sequence, int count) {
        PyObject iterator = iterator(sequence);
        PyObject[] items = new PyObject[count];
        for (int i = 0; i < count; i++) {
            items[i] = iterator.next();
            if (items[i] == null) {
                throw Errors.valueError("not enough values to unpack (expected %s, got %s)", count, i);
            }
        }
        if (iterator.next() != null) {
            throw Errors.valueError("too many values to unpack (expected %s)", count);
        }
        return items;
    }

    private static PyObject iterator(PyObject sequence) {
        try {
            return Abstract.iter(sequence);
        } catch (PyException e) {
            PyType type = sequence.type();
            if (e.matches(Exceptions.TypeError)
                    && type.lookup(Names.ITER) == null
                    && type.lookup(Names.GETITEM) == null) {
                throw Errors.typeError("cannot unpack non-iterable %s object", type.name());
            }
            throw e;
        }
    }

    /// Puts `before` items, a list of the middle, and `after` items into the slots from `at`, the first one on top.
    public static void unpackStar(PyObject sequence, int before, int after, PyObject[] slots, int at) {
        PyObject iterator = iterator(sequence);
        int top = at + before + after;
        for (int i = 0; i < before; i++) {
            PyObject item = iterator.next();
            if (item == null) {
                throw tooFew(before + after, i);
            }
            slots[top - i] = item;
        }
        List<PyObject> rest = new ArrayList<>();
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            rest.add(item);
        }
        int middle = rest.size() - after;
        if (middle < 0) {
            throw tooFew(before + after, before + rest.size());
        }
        PyObject[] items = rest.subList(0, middle).toArray(PyObject.NO_ARGS);
        slots[top - before] = new PyList(items, items.length);
        for (int i = 0; i < after; i++) {
            slots[top - before - 1 - i] = rest.get(middle + i);
        }
    }

    private static PyException tooFew(int expected, int got) {
        return Errors.valueError("not enough values to unpack (expected at least %s, got %s)", expected, got);
    }
}
