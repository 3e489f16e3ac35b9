package org.scoria.objects;

/// `True` and `False`.
public final class PyBool extends PyInt {
    public static final PyType TYPE = PyType.builtin(PyBool.class, PyInt.TYPE, "bool");

    public static final PyBool TRUE = new PyBool(1);
    public static final PyBool FALSE = new PyBool(0);

    private PyBool(long value) {
        super(value);
    }

    public static PyBool of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isTrue() {
        return this == TRUE;
    }
}
