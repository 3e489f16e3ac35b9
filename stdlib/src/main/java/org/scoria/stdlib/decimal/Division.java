package org.scoria.stdlib.decimal;

import java.math.BigInteger;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;

/// Quotients. Compare libmpdec `mpdecimal.c: _mpd_qdiv`.
final class Division {
    private Division() {}

    static PyDecimal divide(PyDecimal a, PyDecimal b, Rules rules) {
        int sign = a.sign() ^ b.sign();
        if (Nans.anySpecial(a, b)) {
            return special(a, b, sign, rules);
        }
        if (b.isZeroCoefficient()) {
            return byZero(a, sign, rules);
        }
        long ideal = a.exponent - b.exponent;
        if (a.isZeroCoefficient()) {
            return Rounding.finish(PyDecimal.zero(sign, ideal), rules);
        }
        long shift = b.digits() - a.digits() + rules.prec + 1;
        if (shift > 0 && a.big == null && b.big == null && a.small % b.small == 0) {
            return Rounding.finish(sign, ideal, a.small / b.small, rules);
        }
        return shift > Powers.MAX_DIGITS
                ? terminating(a, b, sign, ideal, rules)
                : divided(a.coefficient(), b.coefficient(), sign, ideal, shift, rules);
    }

    private static PyDecimal special(PyDecimal a, PyDecimal b, int sign, Rules rules) {
        if (Nans.any(a, b)) {
            return Nans.of(a, b, rules);
        }
        if (a.isInfinite()) {
            return b.isInfinite() ? rules.invalid() : PyDecimal.infinity(sign);
        }
        rules.status |= Conditions.CLAMPED;
        return PyDecimal.zero(sign, rules.etiny());
    }

    static PyDecimal byZero(PyDecimal a, int sign, Rules rules) {
        if (a.isZeroCoefficient()) {
            return rules.invalid(Conditions.DIVISION_UNDEFINED);
        }
        rules.status |= Conditions.DIVISION_BY_ZERO;
        return PyDecimal.infinity(sign);
    }

    /// The quotient with at least one digit more than the precision, and a last digit that tells rounding if
    /// there is a rest.
    private static PyDecimal divided(BigInteger a, BigInteger b, int sign, long ideal, long shift, Rules rules) {
        if (shift > 0) {
            a = a.multiply(Powers.power(shift));
        } else if (shift < 0) {
            b = b.multiply(Powers.power(-shift));
        }
        BigInteger[] parts = a.divideAndRemainder(b);
        BigInteger quotient = parts[0];
        long exponent = ideal - shift;
        if (parts[1].signum() != 0) {
            if (quotient.mod(BigInteger.valueOf(5)).signum() == 0) {
                quotient = quotient.add(BigInteger.ONE);
            }
            return Rounding.finish(PyDecimal.of(sign, exponent, quotient), rules);
        }
        PyDecimal result = PyDecimal.of(sign, exponent, quotient);
        if (shift > 0) {
            result = Rounding.withoutZeros(result, Math.min(shift, result.trailingZeros()));
        }
        return Rounding.finish(result, rules);
    }

    /// The quotient at a precision that cannot be filled: it must end earlier. A divisor of d digits has at most 4d
    /// factors 2 and 5.
    private static PyDecimal terminating(PyDecimal a, PyDecimal b, int sign, long ideal, Rules rules) {
        Rules enough = rules.copy();
        enough.prec = a.digits() + 4 * b.digits() + 1;
        long shift = b.digits() - a.digits() + enough.prec + 1;
        PyDecimal result = divided(a.coefficient(), b.coefficient(), sign, ideal, shift, enough);
        if ((enough.status & Conditions.INEXACT) != 0) {
            throw Errors.of(Exceptions.MemoryError);
        }
        return Rounding.finish(result, rules);
    }
}
