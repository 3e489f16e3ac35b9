package org.scoria.objects;

/// The type of `NotImplemented` and its only value.
public final class PyNotImplemented extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyNotImplemented.class, PyObject.TYPE, "NotImplementedType");

    /// `NotImplemented`.
    public static final PyNotImplemented VALUE = new PyNotImplemented();

    private PyNotImplemented() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("NotImplemented");
    }
}
