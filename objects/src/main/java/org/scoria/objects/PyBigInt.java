package org.scoria.objects;

import java.math.BigInteger;

/// An `int` that does not fit a long. The arithmetic is in [IntOps], where [PyInt] sends whatever is no small exact
/// int.
public class PyBigInt extends PyInt {
    private final BigInteger big;

    protected PyBigInt(BigInteger big) {
        super(0);
        this.big = big;
    }

    @Override
    public boolean isSmall() {
        return false;
    }

    @Override
    public BigInteger bigValue() {
        return big;
    }

    @Override
    public PyInt exact() {
        return getClass() == PyBigInt.class ? this : new PyBigInt(big);
    }

    @Override
    public int signum() {
        return big.signum();
    }

    @Override
    public double nearestDouble() {
        return big.doubleValue();
    }

    @Override
    public boolean isTrue() {
        return true;
    }

    @Override
    public PyObject repr() {
        return PyStr.ofChars(IntText.toDecimal(big));
    }

    @Override
    public long hash() {
        return NumberHash.of(big);
    }

    @Override
    public PyObject neg() {
        return of(big.negate());
    }

    @Override
    public PyObject invert() {
        return of(big.not());
    }

    @Override
    public PyObject abs() {
        return big.signum() < 0 ? of(big.negate()) : exact();
    }
}
