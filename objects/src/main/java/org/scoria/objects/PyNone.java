package org.scoria.objects;

/// The type of `None` and its only value.
public final class PyNone extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyNone.class, PyObject.TYPE, new NoneMethodsExposed());

    /// `None`.
    public static final PyNone NONE = new PyNone();

    private PyNone() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("None");
    }

    @Override
    public PyObject bool() {
        return PyBool.FALSE;
    }

    @Override
    public boolean isTrue() {
        return false;
    }
}
