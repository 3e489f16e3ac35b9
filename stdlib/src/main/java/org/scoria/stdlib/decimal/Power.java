package org.scoria.stdlib.decimal;

import java.math.BigInteger;

/// Powers. Compare libmpdec `mpdecimal.c: mpd_qpow`: with integer exponents by multiplication, else through
/// logarithm and exponential, with so many digits more that the result is wrong by little more than half a unit.
final class Power {
    /// Digits of the greatest exponent there is.
    private static final int EXPONENT_DIGITS = 19;

    private Power() {}

    static PyDecimal power(PyDecimal base, PyDecimal exponent, Rules rules) {
        if (Nans.any(base, exponent)) {
            return Nans.of(base, exponent, rules);
        }
        boolean integer = !exponent.isInfinite() && exponent.isInteger();
        int sign = integer && base.isNegative() && exponent.isOddInteger() ? PyDecimal.NEGATIVE : 0;
        if (base.isZero()) {
            return ofZero(exponent, sign, rules);
        }
        if (base.isNegative() && !integer) {
            return rules.invalid();
        }
        if (exponent.isInfinite()) {
            return toInfinity(base, exponent, rules);
        }
        if (base.isInfinite()) {
            return ofInfinity(exponent, sign);
        }
        if (exponent.isZeroCoefficient()) {
            return PyDecimal.of(sign, 0, 1);
        }
        if (Comparison.magnitudes(base, PyDecimal.ONE) == 0) {
            return ofOne(base, exponent, integer, sign, rules);
        }
        PyDecimal extreme = extreme(base, exponent, sign, rules);
        if (extreme != null) {
            return extreme;
        }
        return integer ? toInteger(base, exponent, sign, rules) : toReal(base, exponent, rules);
    }

    private static PyDecimal ofZero(PyDecimal exponent, int sign, Rules rules) {
        if (exponent.isZero()) {
            return rules.invalid();
        }
        return exponent.isNegative() ? PyDecimal.infinity(sign) : PyDecimal.zero(sign, 0);
    }

    private static PyDecimal toInfinity(PyDecimal base, PyDecimal exponent, Rules rules) {
        int compared = Comparison.compare(base, PyDecimal.ONE);
        if (compared == 0) {
            rules.status |= Conditions.INEXACT | Conditions.ROUNDED;
            return one(0, rules.prec - 1);
        }
        return compared < 0 == exponent.isNegative() ? PyDecimal.infinity(0) : PyDecimal.ZERO;
    }

    private static PyDecimal ofInfinity(PyDecimal exponent, int sign) {
        if (exponent.isZero()) {
            return PyDecimal.of(sign, 0, 1);
        }
        return exponent.isNegative() ? PyDecimal.zero(sign, 0) : PyDecimal.infinity(sign);
    }

    /// 1 with as many zeros after the point.
    private static PyDecimal one(int sign, long zeros) {
        return PyDecimal.of(sign, -zeros, Powers.power(zeros));
    }

    private static PyDecimal ofOne(PyDecimal base, PyDecimal exponent, boolean integer, int sign, Rules rules) {
        long most = rules.prec - 1;
        if (!integer) {
            rules.status |= Conditions.INEXACT | Conditions.ROUNDED;
            return one(sign, most);
        }
        if (exponent.isNegative() || base.exponent == 0) {
            return PyDecimal.of(sign, 0, 1);
        }
        PyDecimal zeros = Multiplication.multiply(exponent, PyDecimal.of(-base.exponent), rules.copy());
        // narrow ranges of exponents make something else of the product
        boolean known = !zeros.isSpecial() && zeros.isInteger();
        if (!known || Comparison.compare(zeros, PyDecimal.of(most)) > 0) {
            rules.status |= Conditions.ROUNDED;
            return one(sign, most);
        }
        return one(sign, integer(zeros).longValue());
    }

    // ---- certain overflow and underflow

    private static long digits(long value) {
        return Powers.digits(Math.abs(value));
    }

    /// The result when it is known without computing it that it overflows or underflows, else null: compares the
    /// logarithms of the logarithms. Compare libmpdec `_qcheck_pow_bounds`.
    private static PyDecimal extreme(PyDecimal base, PyDecimal exponent, int sign, Rules rules) {
        long digits = exponent.adjusted() + digitsOfLogarithm(base.withSign(0));
        boolean small = base.adjusted() < 0 != exponent.isNegative();
        if (!small) {
            return digits(rules.emax) < digits ? Rounding.finish(sign, Rules.INFINITE_EXPONENT, 1, rules) : null;
        }
        return digits(rules.etiny()) < digits ? Rounding.finish(sign, rules.etiny() - 1, 1, rules) : null;
    }

    /// A lower bound of the exponent of the first digit of log10 x.
    private static long digitsOfLogarithm(PyDecimal x) {
        long adjusted = x.adjusted();
        if (adjusted > 0) {
            return digits(adjusted) - 1;
        }
        if (adjusted < -1) {
            return digits(adjusted + 1) - 1;
        }
        PyDecimal distance = Addition.subtract(x, PyDecimal.ONE, Rules.widest());
        return distance.adjusted() - (adjusted == 0 ? 2 : 1);
    }

    // ---- integer exponents

    private static PyDecimal toInteger(PyDecimal base, PyDecimal exponent, int sign, Rules rules) {
        Rules work = rules.copy();
        work.prec += exponent.digits() + exponent.exponent + 2;
        work.rounding = Rules.HALF_EVEN;
        work.clamp = false;
        if (exponent.isNegative()) {
            work.prec++;
            base = Division.divide(PyDecimal.ONE, base, work);
            rules.status |= work.status;
            if ((work.status & Conditions.ERRORS) != 0) {
                return PyDecimal.NAN;
            }
            work.status = 0;
        }
        PyDecimal result = byMultiplying(base, integer(exponent), work);
        rules.status |= work.status;
        return Rounding.finish(
                result.isInfinite() ? PyDecimal.of(sign, Rules.INFINITE_EXPONENT, 1) : result.withSign(sign), rules);
    }

    private static PyDecimal byMultiplying(PyDecimal base, BigInteger n, Rules work) {
        PyDecimal result = base;
        for (int bit = n.bitLength() - 2; bit >= 0; bit--) {
            result = Multiplication.multiply(result, result, work);
            if (n.testBit(bit)) {
                result = Multiplication.multiply(result, base, work);
            }
            if (result.isSpecial() || result.isZeroCoefficient() && (work.status & Conditions.CLAMPED) != 0) {
                break;
            }
        }
        return result;
    }

    // ---- other exponents

    private static PyDecimal toReal(PyDecimal base, PyDecimal exponent, Rules rules) {
        Rules work = Rules.widest();
        work.prec = Math.max(base.digits(), rules.prec) + 4 + EXPONENT_DIGITS;
        PyDecimal logarithm = Multiplication.multiply(Logarithm.ln(base, work), exponent, work);
        int status = work.status & Conditions.ERRORS;
        work.status = 0;
        PyDecimal result = Exponential.exp(logarithm, work);
        rules.status |= status | work.status | Conditions.INEXACT | Conditions.ROUNDED;
        if (result.isInfinite()) {
            result = PyDecimal.of(0, Rules.INFINITE_EXPONENT, 1);
        } else if (Comparison.compare(result, PyDecimal.ONE) == 0) {
            result = one(0, rules.prec - 1);
        }
        return Rounding.finish(result, rules);
    }

    // ---- modular powers

    /// base ** exponent % modulus, for integers.
    static PyDecimal modular(PyDecimal base, PyDecimal exponent, PyDecimal modulus, Rules rules) {
        if (Nans.any(base, exponent) || modulus.isNan()) {
            return Nans.of(base, exponent, modulus, rules);
        }
        boolean infinite = base.isInfinite() || exponent.isInfinite() || modulus.isInfinite();
        if (infinite || !base.isInteger() || !exponent.isInteger() || !modulus.isInteger()) {
            return rules.invalid();
        }
        if (modulus.isZeroCoefficient() || modulus.digits() + modulus.exponent > rules.prec) {
            return rules.invalid();
        }
        boolean noPower = exponent.isZeroCoefficient();
        if (noPower ? base.isZeroCoefficient() : exponent.isNegative()) {
            return rules.invalid();
        }
        int sign = base.isNegative() && exponent.isOddInteger() ? PyDecimal.NEGATIVE : 0;
        if (base.isZeroCoefficient()) {
            return PyDecimal.zero(sign, 0);
        }
        return PyDecimal.of(sign, 0, noPower ? BigInteger.ONE.mod(integer(modulus)) : residue(base, exponent, modulus));
    }

    private static BigInteger residue(PyDecimal base, PyDecimal exponent, PyDecimal modulus) {
        BigInteger m = integer(modulus);
        BigInteger residue = base.exponent >= 0
                ? base.coefficient().multiply(BigInteger.TEN.modPow(BigInteger.valueOf(base.exponent), m))
                : integer(base);
        BigInteger power = exponent.exponent >= 0 ? exponent.coefficient() : integer(exponent);
        for (long i = 0; i < exponent.exponent; i++) {
            residue = residue.modPow(BigInteger.TEN, m);
        }
        return residue.modPow(power, m);
    }

    /// The absolute value of an integer.
    private static BigInteger integer(PyDecimal d) {
        return d.exponent >= 0
                ? d.coefficient().multiply(Powers.power(d.exponent))
                : d.coefficient().divide(Powers.power(-d.exponent));
    }
}
