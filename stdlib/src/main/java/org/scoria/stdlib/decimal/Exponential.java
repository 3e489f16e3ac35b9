package org.scoria.stdlib.decimal;

import java.math.BigInteger;

/// e^x, correctly rounded to the nearest even. Compare libmpdec `mpdecimal.c: mpd_qexp`.
final class Exponential {
    /// With more digits than this before the point every result overflows or underflows.
    private static final int MAX_INTEGRAL_DIGITS = 19;

    private Exponential() {}

    static PyDecimal exp(PyDecimal a, Rules rules) {
        if (a.isNan()) {
            return Nans.of(a, rules);
        }
        if (a.isInfinite()) {
            return a.isNegative() ? PyDecimal.ZERO : PyDecimal.infinity(0);
        }
        if (a.isZeroCoefficient()) {
            return PyDecimal.ONE;
        }
        if (a.digits() + a.exponent > MAX_INTEGRAL_DIGITS) {
            return beyondLimits(a, rules);
        }
        Settling settling = new Settling(rules);
        PyDecimal approximation;
        do {
            approximation = approximate(a, settling.nextPrecision());
        } while (!settling.settles(approximation));
        return settling.result(approximation);
    }

    private static PyDecimal beyondLimits(PyDecimal a, Rules rules) {
        if (!a.isNegative()) {
            rules.status |= Conditions.OVERFLOW | Conditions.INEXACT | Conditions.ROUNDED;
            return PyDecimal.infinity(0);
        }
        rules.status |= Conditions.INEXACT
                | Conditions.ROUNDED
                | Conditions.SUBNORMAL
                | Conditions.UNDERFLOW
                | Conditions.CLAMPED;
        return PyDecimal.zero(0, rules.etiny());
    }

    /// The result with `prec` digits or one more, wrong by less than one unit of the last.
    ///
    /// e^x = 10^k * e^(x - k ln 10), so that the rest is near zero.
    private static PyDecimal approximate(PyDecimal a, long prec) {
        if (a.adjusted() < -prec - 2) {
            return PyDecimal.of(0, -prec, Powers.power(prec));
        }
        int bits = FixedPoint.bits(prec) + 32 + 4 * (int) Math.max(0, a.digits() + a.exponent);
        BigInteger coefficient = a.isNegative() ? a.coefficient().negate() : a.coefficient();
        BigInteger x = FixedPoint.of(coefficient, a.exponent, bits);
        BigInteger ln10 = FixedPoint.ln10(bits);
        BigInteger k = x.shiftLeft(1).add(ln10).divide(ln10.shiftLeft(1));
        BigInteger e = FixedPoint.exp(x.subtract(k.multiply(ln10)), bits);
        return PyDecimal.of(0, k.longValueExact() - prec, FixedPoint.toDecimal(e, bits, prec));
    }
}
