package org.scoria.objects;

import org.scoria.objects.text.NumberFormat;

/// A `float`. Operators beyond two plain floats are in [FloatOps].
public class PyFloat extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyFloat.class, PyObject.TYPE, new FloatMethodsExposed());

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

    /// The value as an exact float.
    public PyFloat exact() {
        return getClass() == PyFloat.class ? this : of(value);
    }

    @Override
    public boolean isTrue() {
        return value != 0;
    }

    // ---- representation, comparison

    @Override
    public PyObject repr() {
        return PyStr.ofChars(NumberFormat.repr(value));
    }

    @Override
    public long hash() {
        return NumberHash.of(value, this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        return other.getClass() == PyFloat.class
                ? PyBool.of(FloatOps.compare(value, ((PyFloat) other).value, op))
                : FloatOps.richCompare(value, other, op);
    }

    @Override
    public PyObject bool() {
        return PyBool.of(value != 0);
    }

    // ---- arithmetic

    @Override
    public PyObject add(PyObject other) {
        return other.getClass() == PyFloat.class ? of(value + ((PyFloat) other).value) : addSlow(other);
    }

    private PyObject addSlow(PyObject other) {
        return FloatOps.isOperand(other) ? of(value + FloatOps.valueOf(other)) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rAdd(PyObject other) {
        return FloatOps.isOperand(other) ? of(FloatOps.valueOf(other) + value) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject sub(PyObject other) {
        return other.getClass() == PyFloat.class ? of(value - ((PyFloat) other).value) : subSlow(other);
    }

    private PyObject subSlow(PyObject other) {
        return FloatOps.isOperand(other) ? of(value - FloatOps.valueOf(other)) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rSub(PyObject other) {
        return FloatOps.isOperand(other) ? of(FloatOps.valueOf(other) - value) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject mul(PyObject other) {
        return other.getClass() == PyFloat.class ? of(value * ((PyFloat) other).value) : mulSlow(other);
    }

    private PyObject mulSlow(PyObject other) {
        return FloatOps.isOperand(other) ? of(value * FloatOps.valueOf(other)) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rMul(PyObject other) {
        return FloatOps.isOperand(other) ? of(FloatOps.valueOf(other) * value) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject trueDiv(PyObject other) {
        return other.getClass() == PyFloat.class
                ? of(FloatOps.trueDiv(value, ((PyFloat) other).value))
                : trueDivSlow(other);
    }

    private PyObject trueDivSlow(PyObject other) {
        return FloatOps.isOperand(other)
                ? of(FloatOps.trueDiv(value, FloatOps.valueOf(other)))
                : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rTrueDiv(PyObject other) {
        return FloatOps.isOperand(other)
                ? of(FloatOps.trueDiv(FloatOps.valueOf(other), value))
                : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject mod(PyObject other) {
        return FloatOps.isOperand(other) ? of(FloatOps.mod(value, FloatOps.valueOf(other))) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rMod(PyObject other) {
        return FloatOps.isOperand(other) ? of(FloatOps.mod(FloatOps.valueOf(other), value)) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject floorDiv(PyObject other) {
        return FloatOps.isOperand(other)
                ? of(FloatOps.floorDiv(value, FloatOps.valueOf(other)))
                : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rFloorDiv(PyObject other) {
        return FloatOps.isOperand(other)
                ? of(FloatOps.floorDiv(FloatOps.valueOf(other), value))
                : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject divmod(PyObject other) {
        return FloatOps.isOperand(other) ? FloatOps.divmod(value, FloatOps.valueOf(other)) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rDivmod(PyObject other) {
        return FloatOps.isOperand(other) ? FloatOps.divmod(FloatOps.valueOf(other), value) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject pow(PyObject exponent, PyObject modulus) {
        checkModulus(modulus);
        return FloatOps.isOperand(exponent)
                ? FloatOps.power(value, FloatOps.valueOf(exponent))
                : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rPow(PyObject base, PyObject modulus) {
        checkModulus(modulus);
        return FloatOps.isOperand(base) ? FloatOps.power(FloatOps.valueOf(base), value) : PyNotImplemented.VALUE;
    }

    private static void checkModulus(PyObject modulus) {
        if (modulus != PyNone.NONE) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
    }

    // ---- one operand

    @Override
    public PyObject neg() {
        return of(-value);
    }

    @Override
    public PyObject pos() {
        return exact();
    }

    @Override
    public PyObject abs() {
        return of(Math.abs(value));
    }

    @Override
    public PyObject toInt() {
        return Numbers.fromDouble(value);
    }

    @Override
    public PyObject toFloat() {
        return exact();
    }
}
