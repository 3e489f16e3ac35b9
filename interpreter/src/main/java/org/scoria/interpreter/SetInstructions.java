package org.scoria.interpreter;

import org.scoria.objects.PyObject;
import org.scoria.objects.PySet;
import org.scoria.objects.PySlice;

/// The instructions on sets and slices.
final class SetInstructions {
    private SetInstructions() {}

    static PyObject build(PyObject[] s, int from, int to) {
        PySet set = new PySet();
        for (int i = from; i < to; i++) {
            set.addItem(s[i]);
        }
        return set;
    }

    static PyObject slice(PyObject start, PyObject stop, PyObject step) {
        return new PySlice(start, stop, step);
    }

    static void add(PyObject set, PyObject value) {
        ((PySet) set).addItem(value);
    }

    static void update(PyObject set, PyObject iterable) {
        ((PySet) set).update(iterable);
    }
}
