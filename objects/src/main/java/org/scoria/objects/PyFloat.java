package org.scoria.objects;

/// A `float`.
public class PyFloat extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyFloat.class, PyObject.TYPE, "float");

    public final double value;

    protected PyFloat(double value) {
        this.value = value;
    }

    public static PyFloat of(double value) {
        return new PyFloat(value);
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
