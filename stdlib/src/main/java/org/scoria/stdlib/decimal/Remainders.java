package org.scoria.stdlib.decimal;

import java.math.BigInteger;

/// Integer quotients and remainders. Compare libmpdec `mpdecimal.c: _mpd_qdivmod`.
final class Remainders {
    private Remainders() {}

    static PyDecimal divideInt(PyDecimal a, PyDecimal b, Rules rules) {
        int sign = a.sign() ^ b.sign();
        if (Nans.anySpecial(a, b)) {
            if (Nans.any(a, b)) {
                return Nans.of(a, b, rules);
            }
            if (a.isInfinite()) {
                return b.isInfinite() ? rules.invalid() : PyDecimal.infinity(sign);
            }
            return PyDecimal.zero(sign, 0);
        }
        if (b.isZeroCoefficient()) {
            return Division.byZero(a, sign, rules);
        }
        return Rounding.finish(parts(a, b, rules)[0], rules);
    }

    static PyDecimal remainder(PyDecimal a, PyDecimal b, Rules rules) {
        PyDecimal special = specialRemainder(a, b, rules);
        return special != null ? special : Rounding.finish(parts(a, b, rules)[1], rules);
    }

    /// The remainder of special values and of divisions by zero, or null.
    private static PyDecimal specialRemainder(PyDecimal a, PyDecimal b, Rules rules) {
        if (Nans.anySpecial(a, b)) {
            if (Nans.any(a, b)) {
                return Nans.of(a, b, rules);
            }
            return a.isInfinite() ? rules.invalid() : Rounding.finish(a.exact(), rules);
        }
        if (!b.isZeroCoefficient()) {
            return null;
        }
        return rules.invalid(a.isZeroCoefficient() ? Conditions.DIVISION_UNDEFINED : Conditions.INVALID_OPERATION);
    }

    static PyDecimal[] divmod(PyDecimal a, PyDecimal b, Rules rules) {
        int sign = a.sign() ^ b.sign();
        if (Nans.anySpecial(a, b)) {
            return specialDivmod(a, b, sign, rules);
        }
        if (b.isZeroCoefficient()) {
            PyDecimal quotient = Division.byZero(a, sign, rules);
            if (!a.isZeroCoefficient()) {
                rules.invalid();
            }
            return new PyDecimal[] {quotient, PyDecimal.NAN};
        }
        PyDecimal[] parts = parts(a, b, rules);
        parts[0] = Rounding.finish(parts[0], rules);
        parts[1] = Rounding.finish(parts[1], rules);
        return parts;
    }

    private static PyDecimal[] specialDivmod(PyDecimal a, PyDecimal b, int sign, Rules rules) {
        if (Nans.any(a, b)) {
            PyDecimal nan = Nans.of(a, b, rules);
            return new PyDecimal[] {nan, nan};
        }
        if (a.isInfinite()) {
            PyDecimal nan = rules.invalid();
            return new PyDecimal[] {b.isInfinite() ? nan : PyDecimal.infinity(sign), nan};
        }
        return new PyDecimal[] {PyDecimal.zero(sign, 0), Rounding.finish(a.exact(), rules)};
    }

    /// Quotient and remainder of finite numbers, the divisor not zero; two NaNs when the quotient has more digits
    /// than the precision.
    private static PyDecimal[] parts(PyDecimal a, PyDecimal b, Rules rules) {
        int sign = a.sign() ^ b.sign();
        long exponent = Math.min(a.exponent, b.exponent);
        if (a.isZeroCoefficient()) {
            return new PyDecimal[] {PyDecimal.zero(sign, 0), PyDecimal.zero(a.sign(), exponent)};
        }
        long difference = a.adjusted() - b.adjusted();
        if (difference < 0) {
            PyDecimal rest = a.exponent > b.exponent ? Rounding.lengthened(a, a.exponent - b.exponent) : a.exact();
            return new PyDecimal[] {PyDecimal.zero(sign, 0), rest};
        }
        if (difference > rules.prec) {
            return impossible(rules);
        }
        PyDecimal dividend = Rounding.scaled(a, a.exponent - exponent, exponent);
        PyDecimal divisor = Rounding.scaled(b, b.exponent - exponent, exponent);
        PyDecimal quotient;
        PyDecimal rest;
        if (dividend.big == null && divisor.big == null) {
            quotient = PyDecimal.of(sign, 0, dividend.small / divisor.small);
            rest = PyDecimal.of(a.sign(), exponent, dividend.small % divisor.small);
        } else {
            BigInteger[] both = dividend.coefficient().divideAndRemainder(divisor.coefficient());
            quotient = PyDecimal.of(sign, 0, both[0]);
            rest = PyDecimal.of(a.sign(), exponent, both[1]);
        }
        return quotient.digits() > rules.prec ? impossible(rules) : new PyDecimal[] {quotient, rest};
    }

    private static PyDecimal[] impossible(Rules rules) {
        PyDecimal nan = rules.invalid(Conditions.DIVISION_IMPOSSIBLE);
        return new PyDecimal[] {nan, nan};
    }

    /// The remainder of the division whose quotient is rounded to the nearest integer.
    static PyDecimal nearest(PyDecimal a, PyDecimal b, Rules rules) {
        PyDecimal special = specialRemainder(a, b, rules);
        if (special != null) {
            return special;
        }
        PyDecimal[] parts = parts(a, b, rules);
        PyDecimal rest = parts[1];
        if (rest.isNan() || rest.isZeroCoefficient()) {
            return Rounding.finish(rest, rules);
        }
        if (Math.abs(b.adjusted() - rest.adjusted()) > 1) {
            return Rounding.finish(rest, rules);
        }
        Rules widest = Rules.widest();
        PyDecimal other =
                Addition.unrounded(rest, b, b.sign() ^ (a.sign() == b.sign() ? PyDecimal.NEGATIVE : 0), widest);
        int compared = Comparison.magnitudes(other, rest);
        if (compared < 0 || compared == 0 && parts[0].isOddCoefficient()) {
            BigInteger next = parts[0].coefficient().add(BigInteger.ONE);
            if (Powers.digits(next) > rules.prec) {
                return rules.invalid(Conditions.DIVISION_IMPOSSIBLE);
            }
            rest = other;
        }
        return Rounding.finish(rest, rules);
    }
}
