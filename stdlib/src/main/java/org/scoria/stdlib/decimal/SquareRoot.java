package org.scoria.stdlib.decimal;

import java.math.BigInteger;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;

/// Square roots, rounded to the nearest even. Compare libmpdec `mpdecimal.c: mpd_qsqrt`.
final class SquareRoot {
    private SquareRoot() {}

    static PyDecimal of(PyDecimal a, Rules rules) {
        if (a.isNan()) {
            return Nans.of(a, rules);
        }
        long ideal = a.exponent >> 1;
        if (a.isZero()) {
            return Rounding.finish(PyDecimal.zero(a.sign(), ideal), rules);
        }
        if (a.isNegative()) {
            return rules.invalid();
        }
        if (a.isInfinite()) {
            return PyDecimal.infinity(0);
        }
        Rules nearest = rules.copy();
        nearest.rounding = Rules.HALF_EVEN;
        PyDecimal result = Rounding.finish(unrounded(a, ideal, rules.prec + 1), nearest);
        rules.status |= nearest.status;
        return result;
    }

    /// The root, exactly or with `prec` digits of which the last one tells rounding that there are more.
    private static PyDecimal unrounded(PyDecimal a, long ideal, long prec) {
        BigInteger square = a.coefficient();
        boolean odd = (a.exponent & 1) != 0;
        if (odd) {
            square = square.multiply(BigInteger.TEN);
        }
        long length = odd ? (a.digits() >> 1) + 1 : a.digits() + 1 >> 1;
        long shift = prec - length;
        if (shift >= 0) {
            BigInteger root = square.sqrt();
            if (root.multiply(root).equals(square)) {
                return PyDecimal.of(0, ideal, root);
            }
            if (shift > Powers.MAX_DIGITS) {
                throw Errors.of(Exceptions.MemoryError);
            }
            return inexact(square.multiply(Powers.power(2 * shift)).sqrt(), ideal - shift);
        }
        BigInteger[] parts = square.divideAndRemainder(Powers.power(-2 * shift));
        BigInteger root = parts[0].sqrt();
        if (parts[1].signum() == 0 && root.multiply(root).equals(parts[0])) {
            return PyDecimal.of(0, ideal, root.multiply(Powers.power(-shift)));
        }
        return inexact(root, ideal - shift);
    }

    private static PyDecimal inexact(BigInteger root, long exponent) {
        boolean ambiguous = root.mod(BigInteger.valueOf(5)).signum() == 0;
        return PyDecimal.of(0, exponent, ambiguous ? root.add(BigInteger.ONE) : root);
    }
}
