package org.scoria.objects;

/// Helpers of the descriptor types.
final class Descriptors {
    private Descriptors() {}

    /// The current `builtins.getattr`, which pickles of bound things name.
    static PyObject getattrFunction() {
        PyObject function = ThreadState.current().interpreter.builtins.get(PyStr.intern("getattr"));
        if (function == null) {
            throw Errors.attributeError(PyNone.NONE, PyStr.of("getattr"), "getattr");
        }
        return function;
    }

    /// A text that may be missing, as Python sees it.
    static PyObject orNone(String text) {
        return text == null ? PyNone.NONE : PyStr.of(text);
    }

    /// Identity comparison of a bound pair: equal when both parts are the same objects.
    static PyObject comparePair(boolean equal, int op) {
        return switch (op) {
            case Abstract.EQ -> PyBool.of(equal);
            case Abstract.NE -> PyBool.of(!equal);
            default -> PyNotImplemented.VALUE;
        };
    }
}
