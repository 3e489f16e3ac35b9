package org.scoria.objects;

import java.math.BigInteger;

/// Integer arithmetic: on Java longs with overflow to big values (what fast paths call), and on any two ints (what
/// the slots of [PyInt] fall back to).
///
/// Compare CPython 3.11 `Objects/longobject.c`.
public final class IntOps {
    /// Results with more bits than this raise MemoryError: BigInteger has no room for them.
    private static final long MAX_BITS = Integer.MAX_VALUE - 64L;

    /// Shift counts with more bits than this cannot even be counted in digits.
    private static final int COUNTABLE_SHIFT_BITS = 65;

    /// Ints up to this magnitude are exact doubles.
    private static final long EXACT_DOUBLE = 1L << 53;

    private IntOps() {}

    // ---- on longs

    /// `a + b`.
    public static PyInt addLong(long a, long b) {
        long r = a + b;
        return ((a ^ r) & (b ^ r)) < 0 ? addOverflow(a, b) : PyInt.of(r);
    }

    private static PyInt addOverflow(long a, long b) {
        return new PyBigInt(BigInteger.valueOf(a).add(BigInteger.valueOf(b)));
    }

    /// `a - b`.
    public static PyInt subLong(long a, long b) {
        long r = a - b;
        return ((a ^ b) & (a ^ r)) < 0 ? subOverflow(a, b) : PyInt.of(r);
    }

    private static PyInt subOverflow(long a, long b) {
        return new PyBigInt(BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)));
    }

    /// `a * b`.
    public static PyInt mulLong(long a, long b) {
        long r = a * b;
        return Math.multiplyHigh(a, b) == r >> 63 ? PyInt.of(r) : mulOverflow(a, b);
    }

    private static PyInt mulOverflow(long a, long b) {
        return new PyBigInt(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
    }

    /// `a // b`.
    public static PyInt floorDivLong(long a, long b) {
        if (b == 0) {
            throw divisionByZero();
        }
        return b == -1 ? negLong(a) : PyInt.of(Math.floorDiv(a, b));
    }

    static PyException divisionByZero() {
        return Errors.zeroDivisionError("integer division or modulo by zero");
    }

    /// `a % b`.
    public static PyInt modLong(long a, long b) {
        if (b == 0) {
            throw moduloByZero();
        }
        return PyInt.of(Math.floorMod(a, b));
    }

    static PyException moduloByZero() {
        return Errors.zeroDivisionError("integer modulo by zero");
    }

    /// `divmod(a, b)`.
    public static PyTuple divmodLong(long a, long b) {
        if (b == 0) {
            throw divisionByZero();
        }
        return PyTuple.of(floorDivLong(a, b), PyInt.of(Math.floorMod(a, b)));
    }

    /// `-a`.
    public static PyInt negLong(long a) {
        return a == Long.MIN_VALUE ? subOverflow(0, a) : PyInt.of(-a);
    }

    /// `a << count`.
    public static PyInt lshiftLong(long a, long count) {
        if (count >= 0 && count < 64) {
            long r = a << count;
            if (r >> count == a) {
                return PyInt.of(r);
            }
        }
        return lshiftOverflow(a, count);
    }

    private static PyInt lshiftOverflow(long a, long count) {
        return lshiftBig(BigInteger.valueOf(a), count);
    }

    private static PyInt lshiftBig(BigInteger a, long count) {
        if (count < 0) {
            throw negativeShift();
        }
        if (a.signum() == 0) {
            return PyInt.ZERO;
        }
        if (count > MAX_BITS || a.bitLength() + count > MAX_BITS) {
            throw Errors.of(Exceptions.MemoryError);
        }
        return PyInt.of(a.shiftLeft((int) count));
    }

    private static PyException negativeShift() {
        return Errors.valueError("negative shift count");
    }

    /// `a >> count`.
    public static PyInt rshiftLong(long a, long count) {
        if (count < 0) {
            throw negativeShift();
        }
        return PyInt.of(a >> Math.min(count, 63));
    }

    /// `a / b`.
    public static double trueDivLong(long a, long b) {
        if (b != 0 && a <= EXACT_DOUBLE && a >= -EXACT_DOUBLE && b <= EXACT_DOUBLE && b >= -EXACT_DOUBLE) {
            return (double) a / b;
        }
        return trueDivBig(BigInteger.valueOf(a), BigInteger.valueOf(b));
    }

    /// `base ** exponent` for an exponent that is not negative.
    public static PyInt powLong(long base, long exponent) {
        long result = 1;
        long square = base;
        long left = exponent;
        while (true) {
            if ((left & 1) != 0) {
                if (Math.multiplyHigh(result, square) != (result * square) >> 63) {
                    return powBig(BigInteger.valueOf(base), exponent);
                }
                result *= square;
            }
            left >>= 1;
            if (left == 0) {
                return PyInt.of(result);
            }
            if (Math.multiplyHigh(square, square) != (square * square) >> 63) {
                return powBig(BigInteger.valueOf(base), exponent);
            }
            square *= square;
        }
    }

    /// The sign of `a - b`.
    public static int compareLong(long a, long b) {
        return a < b ? -1 : a == b ? 0 : 1;
    }

    // ---- on any ints; `b` may be any object, and NotImplemented comes back unless it is an int

    static PyObject add(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        return a.isSmall() && i.isSmall()
                ? addLong(a.value, i.value)
                : PyInt.of(a.bigValue().add(i.bigValue()));
    }

    static PyObject sub(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        return a.isSmall() && i.isSmall()
                ? subLong(a.value, i.value)
                : PyInt.of(a.bigValue().subtract(i.bigValue()));
    }

    static PyObject mul(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        return a.isSmall() && i.isSmall() ? mulLong(a.value, i.value) : mulBig(a.bigValue(), i.bigValue());
    }

    private static PyInt mulBig(BigInteger a, BigInteger b) {
        if ((long) a.bitLength() + b.bitLength() > MAX_BITS) {
            throw Errors.of(Exceptions.MemoryError);
        }
        return PyInt.of(a.multiply(b));
    }

    static PyObject floorDiv(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        if (a.isSmall() && i.isSmall()) {
            return floorDivLong(a.value, i.value);
        }
        BigInteger divisor = i.bigValue();
        if (divisor.signum() == 0) {
            throw divisionByZero();
        }
        return PyInt.of(floorDivMod(a.bigValue(), divisor)[0]);
    }

    static PyObject mod(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        if (a.isSmall() && i.isSmall()) {
            return modLong(a.value, i.value);
        }
        BigInteger divisor = i.bigValue();
        if (divisor.signum() == 0) {
            throw moduloByZero();
        }
        return PyInt.of(floorMod(a.bigValue(), divisor));
    }

    static PyObject divmod(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        if (a.isSmall() && i.isSmall()) {
            return divmodLong(a.value, i.value);
        }
        BigInteger divisor = i.bigValue();
        if (divisor.signum() == 0) {
            throw divisionByZero();
        }
        BigInteger[] both = floorDivMod(a.bigValue(), divisor);
        return PyTuple.of(PyInt.of(both[0]), PyInt.of(both[1]));
    }

    /// Quotient and remainder, the quotient rounded down.
    static BigInteger[] floorDivMod(BigInteger a, BigInteger b) {
        BigInteger[] both = a.divideAndRemainder(b);
        if (both[1].signum() != 0 && both[1].signum() != b.signum()) {
            both[0] = both[0].subtract(BigInteger.ONE);
            both[1] = both[1].add(b);
        }
        return both;
    }

    /// The remainder with the sign of `b`.
    static BigInteger floorMod(BigInteger a, BigInteger b) {
        BigInteger remainder = a.remainder(b);
        return remainder.signum() != 0 && remainder.signum() != b.signum() ? remainder.add(b) : remainder;
    }

    static PyObject lshift(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        if (i.isSmall()) {
            return a.isSmall() ? lshiftLong(a.value, i.value) : lshiftBig(a.bigValue(), i.value);
        }
        if (i.signum() < 0) {
            throw negativeShift();
        }
        if (a.signum() == 0) {
            return PyInt.ZERO;
        }
        if (i.bigValue().bitLength() > COUNTABLE_SHIFT_BITS) {
            throw Errors.overflowError("too many digits in integer");
        }
        throw Errors.of(Exceptions.MemoryError);
    }

    static PyObject rshift(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        if (i.signum() < 0) {
            throw negativeShift();
        }
        long count = i.isSmall() ? i.value : Long.MAX_VALUE;
        if (a.isSmall()) {
            return rshiftLong(a.value, count);
        }
        return PyInt.of(a.bigValue().shiftRight((int) Math.min(count, Integer.MAX_VALUE)));
    }

    static PyObject and(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        return a.isSmall() && i.isSmall()
                ? PyInt.of(a.value & i.value)
                : PyInt.of(a.bigValue().and(i.bigValue()));
    }

    static PyObject or(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        return a.isSmall() && i.isSmall()
                ? PyInt.of(a.value | i.value)
                : PyInt.of(a.bigValue().or(i.bigValue()));
    }

    static PyObject xor(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        return a.isSmall() && i.isSmall()
                ? PyInt.of(a.value ^ i.value)
                : PyInt.of(a.bigValue().xor(i.bigValue()));
    }

    // ---- true division

    static PyObject trueDiv(PyInt a, PyObject b) {
        if (!(b instanceof PyInt i)) {
            return PyNotImplemented.VALUE;
        }
        return PyFloat.of(
                a.isSmall() && i.isSmall() ? trueDivLong(a.value, i.value) : trueDivBig(a.bigValue(), i.bigValue()));
    }

    /// The quotient rounded half to even.
    ///
    /// The operands are scaled so that the integer quotient has two or three bits more than the result, and its
    /// last bit collects whatever was cut off. Compare CPython `long_true_divide`.
    static double trueDivBig(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw Errors.zeroDivisionError("division by zero");
        }
        boolean negative = a.signum() < 0 != b.signum() < 0;
        int difference = a.bitLength() - b.bitLength();
        BigInteger x = a.abs();
        BigInteger y = b.abs();
        if (x.signum() == 0 || difference < Double.MIN_EXPONENT - 53 - 1) {
            return negative ? -0.0 : 0.0;
        }
        if (difference > Double.MAX_EXPONENT + 1) {
            throw quotientTooLarge();
        }
        int shift = Math.max(difference, Double.MIN_EXPONENT + 1) - 53 - 2;
        boolean inexact = false;
        if (shift <= 0) {
            x = x.shiftLeft(-shift);
        } else {
            inexact = x.getLowestSetBit() < shift;
            x = x.shiftRight(shift);
        }
        BigInteger[] both = x.divideAndRemainder(y);
        inexact |= both[1].signum() != 0;
        long quotient = both[0].longValue();
        int bits = 64 - Long.numberOfLeadingZeros(quotient);
        int extra = Math.max(bits, Double.MIN_EXPONENT + 1 - shift) - 53;
        long half = 1L << (extra - 1);
        long low = quotient | (inexact ? 1 : 0);
        if ((low & half) != 0 && (low & (3 * half - 1)) != 0) {
            low += half;
        }
        low &= ~(2 * half - 1);
        double result = Math.scalb((double) low, shift);
        if (Double.isInfinite(result)) {
            throw quotientTooLarge();
        }
        return negative ? -result : result;
    }

    private static PyException quotientTooLarge() {
        return Errors.overflowError("integer division result too large for a float");
    }

    // ---- powers

    /// `a ** b` or, when `modulus` is not None, `pow(a, b, modulus)`.
    static PyObject pow(PyInt a, PyObject b, PyObject modulus) {
        if (!(b instanceof PyInt exponent)) {
            return PyNotImplemented.VALUE;
        }
        if (modulus == PyNone.NONE) {
            if (exponent.signum() < 0) {
                return PyFloat.of(FloatOps.pow(Numbers.toDouble(a), Numbers.toDouble(exponent)));
            }
            return a.isSmall() && exponent.isSmall() ? powLong(a.value, exponent.value) : powBig(a, exponent);
        }
        if (!(modulus instanceof PyInt m)) {
            return PyNotImplemented.VALUE;
        }
        return PyInt.of(modPow(a.bigValue(), exponent.bigValue(), m.bigValue()));
    }

    private static PyInt powBig(PyInt a, PyInt exponent) {
        if (exponent.isSmall()) {
            return powBig(a.bigValue(), exponent.value);
        }
        if (a.isSmall() && a.value >= -1 && a.value <= 1) {
            return a.value == -1 && !exponent.bigValue().testBit(0) ? PyInt.ONE : a.exact();
        }
        throw Errors.of(Exceptions.MemoryError);
    }

    private static PyInt powBig(BigInteger base, long exponent) {
        int bits = base.abs().bitLength();
        if (exponent > MAX_BITS || (bits - 1) * exponent > MAX_BITS) {
            throw Errors.of(Exceptions.MemoryError);
        }
        try {
            return PyInt.of(base.pow((int) exponent));
        } catch (ArithmeticException e) {
            throw Errors.of(Exceptions.MemoryError);
        }
    }

    private static BigInteger modPow(BigInteger base, BigInteger exponent, BigInteger modulus) {
        if (modulus.signum() == 0) {
            throw Errors.valueError("pow() 3rd argument cannot be 0");
        }
        BigInteger magnitude = modulus.abs();
        BigInteger result;
        try {
            result = base.modPow(exponent, magnitude);
        } catch (ArithmeticException e) {
            throw Errors.valueError("base is not invertible for the given modulus");
        }
        return modulus.signum() < 0 && result.signum() > 0 ? result.add(modulus) : result;
    }

    // ---- comparison, hash

    static PyObject richCompare(PyInt a, PyObject b, int op) {
        return b instanceof PyInt i ? PyBool.of(Abstract.holds(compare(a, i), op)) : PyNotImplemented.VALUE;
    }

    /// The sign of `a - b`.
    public static int compare(PyInt a, PyInt b) {
        return a.isSmall() && b.isSmall()
                ? compareLong(a.value, b.value)
                : a.bigValue().compareTo(b.bigValue());
    }

    /// `hash(value)`.
    public static long hashLong(long value) {
        if (value >= NumberHash.MODULUS || value <= -NumberHash.MODULUS) {
            return NumberHash.ofLarge(value);
        }
        return value == -1 ? -2 : value;
    }
}
