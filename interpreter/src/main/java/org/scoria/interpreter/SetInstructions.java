package org.scoria.interpreter;

import org.scoria.objects.Errors;
import org.scoria.objects.PyObject;

/// The instructions on sets and slices.
final class SetInstructions {
    private SetInstructions() {}

    static PyObject build(PyObject[] s, int from, int to) {
        throw Errors.notImplementedError("set");
    }

    static PyObject slice(PyObject start, PyObject stop, PyObject step) {
        throw Errors.notImplementedError("slice");
    }

    static void add(PyObject set, PyObject value) {
        throw Errors.notImplementedError("set");
    }

    static void update(PyObject set, PyObject iterable) {
        throw Errors.notImplementedError("set");
    }
}
