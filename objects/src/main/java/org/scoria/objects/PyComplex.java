package org.scoria.objects;

import org.scoria.objects.text.NumberFormat;

/// A `complex`.
public class PyComplex extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyComplex.class, PyObject.TYPE, new ComplexMethodsExposed());

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

    /// The value as an exact complex.
    public PyComplex exact() {
        return getClass() == PyComplex.class ? this : of(real, imag);
    }

    @Override
    public boolean isTrue() {
        return real != 0 || imag != 0;
    }

    // ---- representation, comparison

    @Override
    public PyObject repr() {
        if (real == 0 && 1 / real > 0) {
            return PyStr.ofChars(NumberFormat.formatDouble(imag, 'r', 0, 0) + "j");
        }
        return PyStr.ofChars("(" + NumberFormat.formatDouble(real, 'r', 0, 0)
                + NumberFormat.formatDouble(imag, 'r', 0, NumberFormat.SIGN) + "j)");
    }

    @Override
    public long hash() {
        return NumberHash.of(real, imag, this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        return ComplexOps.richCompare(this, other, op);
    }

    @Override
    public PyObject bool() {
        return PyBool.of(real != 0 || imag != 0);
    }

    // ---- arithmetic

    @Override
    public PyObject add(PyObject other) {
        return ComplexOps.isOperand(other) ? ComplexOps.add(this, ComplexOps.valueOf(other)) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rAdd(PyObject other) {
        return ComplexOps.isOperand(other) ? ComplexOps.add(ComplexOps.valueOf(other), this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject sub(PyObject other) {
        return ComplexOps.isOperand(other) ? ComplexOps.sub(this, ComplexOps.valueOf(other)) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rSub(PyObject other) {
        return ComplexOps.isOperand(other) ? ComplexOps.sub(ComplexOps.valueOf(other), this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject mul(PyObject other) {
        return ComplexOps.isOperand(other) ? ComplexOps.mul(this, ComplexOps.valueOf(other)) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rMul(PyObject other) {
        return ComplexOps.isOperand(other) ? ComplexOps.mul(ComplexOps.valueOf(other), this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject trueDiv(PyObject other) {
        return ComplexOps.isOperand(other) ? ComplexOps.div(this, ComplexOps.valueOf(other)) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rTrueDiv(PyObject other) {
        return ComplexOps.isOperand(other) ? ComplexOps.div(ComplexOps.valueOf(other), this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject pow(PyObject exponent, PyObject modulus) {
        return power(this, exponent, modulus);
    }

    @Override
    public PyObject rPow(PyObject base, PyObject modulus) {
        return power(base, this, modulus);
    }

    private static PyObject power(PyObject base, PyObject exponent, PyObject modulus) {
        if (!ComplexOps.isOperand(base) || !ComplexOps.isOperand(exponent)) {
            return PyNotImplemented.VALUE;
        }
        PyComplex a = ComplexOps.valueOf(base);
        PyComplex b = ComplexOps.valueOf(exponent);
        if (modulus != PyNone.NONE) {
            throw Errors.valueError("complex modulo");
        }
        return ComplexOps.pow(a, b);
    }

    // ---- one operand

    @Override
    public PyObject neg() {
        return of(-real, -imag);
    }

    @Override
    public PyObject pos() {
        return exact();
    }

    @Override
    public PyObject abs() {
        return PyFloat.of(ComplexOps.abs(real, imag));
    }
}
