package org.scoria.objects;

/// `True` and `False`.
public final class PyBool extends PyInt {
    public static final PyType TYPE = PyType.builtin(PyBool.class, PyInt.TYPE, new BoolMethodsExposed());

    public static final PyBool TRUE = new PyBool(1);
    public static final PyBool FALSE = new PyBool(0);

    private static final PyStr TRUE_TEXT = PyStr.intern("True");
    private static final PyStr FALSE_TEXT = PyStr.intern("False");

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

    @Override
    public PyObject repr() {
        return this == TRUE ? TRUE_TEXT : FALSE_TEXT;
    }

    // bools stay bools under the operators of logic

    @Override
    public PyObject and(PyObject other) {
        return other instanceof PyBool b ? of(isTrue() & b.isTrue()) : IntOps.and(this, other);
    }

    @Override
    public PyObject rAnd(PyObject other) {
        return and(other);
    }

    @Override
    public PyObject xor(PyObject other) {
        return other instanceof PyBool b ? of(this != b) : IntOps.xor(this, other);
    }

    @Override
    public PyObject rXor(PyObject other) {
        return xor(other);
    }

    @Override
    public PyObject or(PyObject other) {
        return other instanceof PyBool b ? of(isTrue() | b.isTrue()) : IntOps.or(this, other);
    }

    @Override
    public PyObject rOr(PyObject other) {
        return or(other);
    }
}
