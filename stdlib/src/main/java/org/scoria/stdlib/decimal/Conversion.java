package org.scoria.stdlib.decimal;

import java.math.BigInteger;
import org.scoria.objects.Errors;
import org.scoria.objects.NumberHash;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// Decimals to and from Python's other numbers.
final class Conversion {
    /// 1/10 modulo 2^61 - 1.
    private static final long INVERSE_OF_TEN = 2_075_258_708_292_324_556L;

    private static final double NEGATIVE_NAN = Double.longBitsToDouble(0xfff8_0000_0000_0000L);

    private Conversion() {}

    // ---- from others

    static PyDecimal fromInt(PyInt value) {
        if (value.isSmall()) {
            return PyDecimal.of(value.value);
        }
        BigInteger big = value.bigValue();
        return PyDecimal.of(big.signum() < 0 ? PyDecimal.NEGATIVE : 0, 0, big.abs());
    }

    /// The exact value of a double: what is left of its binary point becomes powers of five.
    static PyDecimal fromDouble(double value) {
        if (Double.isNaN(value)) {
            return PyDecimal.NAN;
        }
        long bits = Double.doubleToRawLongBits(value);
        int sign = bits < 0 ? PyDecimal.NEGATIVE : 0;
        if (Double.isInfinite(value)) {
            return PyDecimal.infinity(sign);
        }
        int biased = (int) (bits >>> 52) & 0x7ff;
        long mantissa = bits & (1L << 52) - 1 | (biased == 0 ? 0 : 1L << 52);
        if (mantissa == 0) {
            return PyDecimal.zero(sign, 0);
        }
        int zeros = Long.numberOfTrailingZeros(mantissa);
        int exponent = Math.max(biased, 1) - 1075 + zeros;
        BigInteger odd = BigInteger.valueOf(mantissa >>> zeros);
        return exponent >= 0
                ? PyDecimal.of(sign, 0, odd.shiftLeft(exponent))
                : PyDecimal.of(
                        sign, exponent, odd.multiply(BigInteger.valueOf(5).pow(-exponent)));
    }

    // ---- to others

    static PyObject toInt(PyDecimal d, int rounding) {
        if (d.isSpecial()) {
            throw d.isNan()
                    ? Errors.valueError("cannot convert NaN to integer")
                    : Errors.overflowError("cannot convert Infinity to integer");
        }
        PyDecimal whole = d;
        if (d.exponent < 0) {
            Rules rules = Rules.widest();
            rules.rounding = rounding;
            whole = Rescaling.rescale(d, 0, rules);
        }
        if (whole.exponent == 0 && whole.big == null) {
            return PyInt.of(whole.isNegative() ? -whole.small : whole.small);
        }
        BigInteger value = whole.coefficient().multiply(Powers.power(whole.exponent));
        return PyInt.of(whole.isNegative() ? value.negate() : value);
    }

    static PyFloat toFloat(PyDecimal d) {
        if (d.isSignaling()) {
            throw Errors.valueError("cannot convert signaling NaN to float");
        }
        if (d.isNan()) {
            return PyFloat.of(d.isNegative() ? NEGATIVE_NAN : Double.NaN);
        }
        return PyFloat.of(Double.parseDouble(DecimalText.of(d, false, true)));
    }

    static PyObject toRatio(PyDecimal d) {
        if (d.isSpecial()) {
            throw d.isNan()
                    ? Errors.valueError("cannot convert NaN to integer ratio")
                    : Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        BigInteger numerator = d.coefficient();
        BigInteger denominator = BigInteger.ONE;
        if (d.exponent >= 0) {
            numerator = d.isZeroCoefficient() ? numerator : numerator.multiply(Powers.power(d.exponent));
        } else {
            denominator = d.isZeroCoefficient() ? denominator : Powers.power(-d.exponent);
            BigInteger common = numerator.gcd(denominator);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
        return PyTuple.of(PyInt.of(d.isNegative() ? numerator.negate() : numerator), PyInt.of(denominator));
    }

    /// Sign, digits and exponent.
    static PyObject toTuple(PyDecimal d) {
        PyObject sign = PyInt.of(d.sign());
        PyObject exponent;
        String digits = DecimalText.digits(d);
        if (d.isInfinite()) {
            exponent = PyStr.of("F");
        } else if (d.isNan()) {
            exponent = PyStr.of(d.isSignaling() ? "N" : "n");
            digits = d.isZeroCoefficient() ? "" : digits;
        } else {
            exponent = PyInt.of(d.exponent);
        }
        PyObject[] items = new PyObject[digits.length()];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyInt.of(digits.charAt(i) - '0');
        }
        return DecimalState.current().tupleType.call3(sign, PyTuple.of(items), exponent);
    }

    // ---- hash

    /// The same as that of an equal int, float or Fraction. Compare CPython `_decimal.c: _dec_hash`.
    static long hash(PyDecimal d) {
        if (d.isSpecial()) {
            if (d.isSignaling()) {
                throw Errors.typeError("Cannot hash a signaling NaN value");
            }
            return d.isNan() ? d.identityHash() : d.signum() * NumberHash.INFINITY;
        }
        long coefficient = d.big == null
                ? d.small % NumberHash.MODULUS
                : d.big.mod(BigInteger.valueOf(NumberHash.MODULUS)).longValue();
        long scale = d.exponent >= 0 ? power(10, d.exponent) : power(INVERSE_OF_TEN, -d.exponent);
        long hash = d.signum() * product(coefficient, scale);
        return hash == -1 ? -2 : hash;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long rest = exponent; rest != 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = product(result, square);
            }
            square = product(square, square);
        }
        return result;
    }

    /// a * b modulo 2^61 - 1: the bits above the 61st count as if they stood below.
    private static long product(long a, long b) {
        long low = a * b;
        long sum = (low & NumberHash.MODULUS) + (Math.multiplyHigh(a, b) << 3 | low >>> 61);
        sum = (sum & NumberHash.MODULUS) + (sum >>> 61);
        return sum == NumberHash.MODULUS ? 0 : sum;
    }
}
