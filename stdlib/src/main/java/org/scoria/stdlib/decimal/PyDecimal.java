package org.scoria.stdlib.decimal;

import java.math.BigInteger;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;

/// A `decimal.Decimal`: sign, coefficient and exponent, or a special value.
///
/// The coefficient is a long whenever it fits; nearly all numbers of nearly all programs do.
public class PyDecimal extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyDecimal.class, PyObject.TYPE, new DecimalMethodsExposed());

    static final int NEGATIVE = 1;
    static final int INFINITE = 2;
    static final int QUIET_NAN = 4;
    static final int SIGNALING_NAN = 8;
    static final int ANY_NAN = QUIET_NAN | SIGNALING_NAN;
    static final int SPECIAL = INFINITE | ANY_NAN;

    static final PyDecimal NAN = new PyDecimal(QUIET_NAN, 0, 0, null);
    static final PyDecimal ZERO = new PyDecimal(0, 0, 0, null);
    static final PyDecimal ONE = new PyDecimal(0, 0, 1, null);

    /// [#NEGATIVE] and the kind of special value.
    final int flags;

    final long exponent;

    /// The coefficient (of a NaN: its payload), unless [#big] is there.
    final long small;

    /// The coefficient when it exceeds a long, else null.
    final BigInteger big;

    /// How many digits the coefficient has; 0: not counted yet.
    private long digits;

    private PyDecimal(int flags, long exponent, long small, BigInteger big) {
        this.flags = flags;
        this.exponent = exponent;
        this.small = small;
        this.big = big;
    }

    /// A copy, for instances of subclasses.
    protected PyDecimal(PyDecimal value) {
        this(value.flags, value.exponent, value.small, value.big);
    }

    // ---- making them

    static PyDecimal of(int flags, long exponent, long coefficient) {
        return new PyDecimal(flags, exponent, coefficient, null);
    }

    static PyDecimal of(int flags, long exponent, BigInteger coefficient) {
        return coefficient.bitLength() < 64
                ? new PyDecimal(flags, exponent, coefficient.longValue(), null)
                : new PyDecimal(flags, exponent, 0, coefficient);
    }

    static PyDecimal infinity(int sign) {
        return new PyDecimal(sign | INFINITE, 0, 0, null);
    }

    static PyDecimal zero(int sign, long exponent) {
        return new PyDecimal(sign, exponent, 0, null);
    }

    /// An int, as it is.
    static PyDecimal of(long value) {
        return value >= 0
                ? of(0, 0, value)
                : of(NEGATIVE, 0, BigInteger.valueOf(value).negate());
    }

    PyDecimal withFlags(int newFlags) {
        return newFlags == flags ? exact() : new PyDecimal(newFlags, exponent, small, big);
    }

    /// The absolute value, or its negation when `sign` is [#NEGATIVE].
    PyDecimal withSign(int sign) {
        return withFlags(flags & ~NEGATIVE | sign);
    }

    PyDecimal withExponent(long newExponent) {
        return newExponent == exponent ? exact() : new PyDecimal(flags, newExponent, small, big);
    }

    /// The value as a plain Decimal.
    PyDecimal exact() {
        return getClass() == PyDecimal.class ? this : new PyDecimal(flags, exponent, small, big);
    }

    // ---- asking them

    final int sign() {
        return flags & NEGATIVE;
    }

    final boolean isNegative() {
        return (flags & NEGATIVE) != 0;
    }

    /// 1 or -1.
    final int signum() {
        return 1 - 2 * (flags & NEGATIVE);
    }

    final boolean isSpecial() {
        return (flags & SPECIAL) != 0;
    }

    final boolean isInfinite() {
        return (flags & INFINITE) != 0;
    }

    final boolean isNan() {
        return (flags & ANY_NAN) != 0;
    }

    final boolean isSignaling() {
        return (flags & SIGNALING_NAN) != 0;
    }

    final boolean isZero() {
        return isZeroCoefficient() && !isSpecial();
    }

    final boolean isZeroCoefficient() {
        return small == 0 && big == null;
    }

    final BigInteger coefficient() {
        return big != null ? big : BigInteger.valueOf(small);
    }

    final long digits() {
        long count = digits;
        if (count == 0) {
            count = big == null ? Powers.digits(small) : Powers.digits(big);
            digits = count;
        }
        return count;
    }

    /// The exponent of the first digit.
    final long adjusted() {
        return exponent + digits() - 1;
    }

    final boolean isOddCoefficient() {
        return big == null ? (small & 1) != 0 : big.testBit(0);
    }

    final long trailingZeros() {
        return big == null ? Powers.trailingZeros(small) : Powers.trailingZeros(big);
    }

    /// Whether a finite number is an integer.
    final boolean isInteger() {
        return exponent >= 0 || isZeroCoefficient() || trailingZeros() >= -exponent;
    }

    /// Whether a finite number is an odd integer.
    final boolean isOddInteger() {
        if (exponent > 0 || isZeroCoefficient() || !isInteger()) {
            return false;
        }
        return exponent == 0
                ? isOddCoefficient()
                : coefficient().divide(Powers.power(-exponent)).testBit(0);
    }

    // ---- Python's slots

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.ofChars("Decimal('" + text() + "')");
    }

    @Override
    public PyObject str() {
        return PyStr.ofChars(text());
    }

    private String text() {
        return DecimalText.of(this, false, CurrentContext.get().capitals != 0);
    }

    @Override
    public long hash() {
        return Conversion.hash(this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        return Operands.richCompare(this, other, op);
    }

    @Override
    public boolean isTrue() {
        return !isZero();
    }

    @Override
    public PyObject bool() {
        return PyBool.of(!isZero());
    }

    @Override
    public PyObject add(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal b = Operands.convert(other);
        return b == null ? PyNotImplemented.VALUE : context.finish(Addition.add(this, b, context.begin()));
    }

    @Override
    public PyObject rAdd(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal a = Operands.convert(other);
        return a == null ? PyNotImplemented.VALUE : context.finish(Addition.add(a, this, context.begin()));
    }

    @Override
    public PyObject sub(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal b = Operands.convert(other);
        return b == null ? PyNotImplemented.VALUE : context.finish(Addition.subtract(this, b, context.begin()));
    }

    @Override
    public PyObject rSub(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal a = Operands.convert(other);
        return a == null ? PyNotImplemented.VALUE : context.finish(Addition.subtract(a, this, context.begin()));
    }

    @Override
    public PyObject mul(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal b = Operands.convert(other);
        return b == null ? PyNotImplemented.VALUE : context.finish(Multiplication.multiply(this, b, context.begin()));
    }

    @Override
    public PyObject rMul(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal a = Operands.convert(other);
        return a == null ? PyNotImplemented.VALUE : context.finish(Multiplication.multiply(a, this, context.begin()));
    }

    @Override
    public PyObject trueDiv(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal b = Operands.convert(other);
        return b == null ? PyNotImplemented.VALUE : context.finish(Division.divide(this, b, context.begin()));
    }

    @Override
    public PyObject rTrueDiv(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal a = Operands.convert(other);
        return a == null ? PyNotImplemented.VALUE : context.finish(Division.divide(a, this, context.begin()));
    }

    @Override
    public PyObject floorDiv(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal b = Operands.convert(other);
        return b == null ? PyNotImplemented.VALUE : context.finish(Remainders.divideInt(this, b, context.begin()));
    }

    @Override
    public PyObject rFloorDiv(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal a = Operands.convert(other);
        return a == null ? PyNotImplemented.VALUE : context.finish(Remainders.divideInt(a, this, context.begin()));
    }

    @Override
    public PyObject mod(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal b = Operands.convert(other);
        return b == null ? PyNotImplemented.VALUE : context.finish(Remainders.remainder(this, b, context.begin()));
    }

    @Override
    public PyObject rMod(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal a = Operands.convert(other);
        return a == null ? PyNotImplemented.VALUE : context.finish(Remainders.remainder(a, this, context.begin()));
    }

    @Override
    public PyObject divmod(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal b = Operands.convert(other);
        return b == null ? PyNotImplemented.VALUE : divmod(this, b, context);
    }

    @Override
    public PyObject rDivmod(PyObject other) {
        PyDecimalContext context = CurrentContext.get();
        PyDecimal a = Operands.convert(other);
        return a == null ? PyNotImplemented.VALUE : divmod(a, this, context);
    }

    static PyObject divmod(PyDecimal a, PyDecimal b, PyDecimalContext context) {
        PyDecimal[] both = Remainders.divmod(a, b, context.begin());
        context.finish(both[0]);
        return PyTuple.of(both[0], both[1]);
    }

    @Override
    public PyObject pow(PyObject exponent, PyObject modulus) {
        return Operands.power(this, exponent, modulus);
    }

    @Override
    public PyObject rPow(PyObject base, PyObject modulus) {
        return Operands.power(base, this, modulus);
    }

    @Override
    public PyObject powAsModulus(PyObject base, PyObject exponent) {
        return Operands.power(base, exponent, this);
    }

    @Override
    public PyObject neg() {
        PyDecimalContext context = CurrentContext.get();
        return context.finish(Rounding.minus(this, context.begin()));
    }

    @Override
    public PyObject pos() {
        PyDecimalContext context = CurrentContext.get();
        return context.finish(Rounding.plus(this, context.begin()));
    }

    @Override
    public PyObject abs() {
        PyDecimalContext context = CurrentContext.get();
        return context.finish(Rounding.abs(this, context.begin()));
    }

    @Override
    public PyObject toInt() {
        return Conversion.toInt(this, Rules.DOWN);
    }

    @Override
    public PyObject toFloat() {
        return Conversion.toFloat(this);
    }
}
