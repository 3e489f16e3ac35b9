package org.scoria.objects;

import java.math.BigInteger;

/// The hash of numbers: their value modulo the Mersenne prime 2^61 - 1, the same for equal numbers of all types.
///
/// Compare CPython 3.11 `Python/pyhash.c` and `sys.hash_info`.
public final class NumberHash {
    public static final int BITS = 61;

    /// `sys.hash_info.modulus`.
    public static final long MODULUS = (1L << BITS) - 1;

    /// `hash(float('inf'))`.
    public static final long INFINITY = 314159;

    /// `sys.hash_info.imag`: what the imaginary part of a complex is multiplied by.
    public static final long IMAGINARY = 1000003;

    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

    private NumberHash() {}

    static long ofLarge(long value) {
        long h = value % MODULUS;
        return h == -1 ? -2 : h;
    }

    static long of(BigInteger value) {
        long h = value.remainder(BIG_MODULUS).longValue();
        return h == -1 ? -2 : h;
    }

    /// The hash of a double; that of a nan is the identity hash of `owner`.
    static long of(double value, PyObject owner) {
        if (value == (long) value && Math.abs(value) < MODULUS) {
            return value == -1 ? -2 : (long) value;
        }
        if (Double.isNaN(value)) {
            return owner.identityHash();
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY : -INFINITY;
        }
        return ofFraction(value);
    }

    /// The mantissa times a power of two, where multiplying by 2^n is a rotation by n of 61 bits.
    private static long ofFraction(double value) {
        long bits = Double.doubleToRawLongBits(Math.abs(value));
        int exponent = (int) (bits >>> 52);
        long mantissa = bits & (1L << 52) - 1;
        if (exponent == 0) {
            exponent = 1;
        } else {
            mantissa |= 1L << 52;
        }
        int rotation = Math.floorMod(exponent - 1075, BITS);
        long h = (mantissa << rotation & MODULUS) | mantissa >>> BITS - rotation;
        if (h == MODULUS) {
            h = 0;
        }
        if (value < 0) {
            h = -h;
        }
        return h == -1 ? -2 : h;
    }

    /// The hash of a complex.
    static long of(double real, double imag, PyObject owner) {
        long h = of(real, owner) + IMAGINARY * of(imag, owner);
        return h == -1 ? -2 : h;
    }
}
