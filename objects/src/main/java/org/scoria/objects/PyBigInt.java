package org.scoria.objects;

import java.math.BigInteger;

/// An `int` that does not fit a long.
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
}
