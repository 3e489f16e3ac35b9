package org.scoria.objects;

/// A `complex`.
public class PyComplex extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyComplex.class, PyObject.TYPE, "complex");

    public final double real;
    public final double imag;

    protected PyComplex(double real, double imag) {
        this.real = real;
        this.imag = imag;
    }

    public static PyComplex of(double real, double imag) {
        return new PyComplex(real, imag);
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
