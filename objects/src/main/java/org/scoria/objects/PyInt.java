package org.scoria.objects;

import java.math.BigInteger;

/// An `int` (or an instance of a subclass of it) whose value fits a Java long; greater values are [PyBigInt].
///
/// `o.getClass() == PyInt.class` therefore means "an exact int with a long inside": the one test of every arithmetic
/// fast path.
public class PyInt extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyInt.class, PyObject.TYPE, "int");

    private static final int CACHE_LOW = -5;
    private static final int CACHE_HIGH = 256;
    private static final PyInt[] CACHE = makeCache();

    public static final PyInt ZERO = of(0);
    public static final PyInt ONE = of(1);
    public static final PyInt MINUS_ONE = of(-1);

    /// The value; meaningless in a [PyBigInt].
    public final long value;

    protected PyInt(long value) {
        this.value = value;
    }

    private static PyInt[] makeCache() {
        PyInt[] cache = new PyInt[CACHE_HIGH - CACHE_LOW + 1];
        for (int i = 0; i < cache.length; i++) {
            cache[i] = new PyInt(i + CACHE_LOW);
        }
        return cache;
    }

    /// An exact int; from -5 to 256 always the same object, as in CPython.
    public static PyInt of(long value) {
        if (value >= CACHE_LOW && value <= CACHE_HIGH) {
            return CACHE[(int) value - CACHE_LOW];
        }
        return new PyInt(value);
    }

    /// An exact int of any size.
    public static PyInt of(BigInteger value) {
        return value.bitLength() < 64 ? of(value.longValue()) : new PyBigInt(value);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// Whether [#value] holds the value.
    public boolean isSmall() {
        return true;
    }

    /// The value as a BigInteger, whatever its size.
    public BigInteger bigValue() {
        return BigInteger.valueOf(value);
    }

    /// The value as an exact int: `this` unless this is an instance of a subclass (or a bool).
    public PyInt exact() {
        return getClass() == PyInt.class ? this : of(value);
    }
}
