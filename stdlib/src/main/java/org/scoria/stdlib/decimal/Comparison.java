package org.scoria.stdlib.decimal;

import java.math.BigInteger;

/// Order of numbers. Compare libmpdec `mpdecimal.c: _mpd_cmp, mpd_cmp_total, mpd_qmax`.
final class Comparison {
    private Comparison() {}

    /// The sign of a - b; neither is a NaN.
    static int compare(PyDecimal a, PyDecimal b) {
        if (a.isInfinite() || b.isInfinite()) {
            return infinity(a) - infinity(b) < 0 ? -1 : infinity(a) == infinity(b) ? 0 : 1;
        }
        if (b.isZeroCoefficient()) {
            return a.isZeroCoefficient() ? 0 : a.signum();
        }
        if (a.isZeroCoefficient() || a.sign() != b.sign()) {
            return -b.signum();
        }
        return a.signum() * finiteMagnitudes(a, b);
    }

    private static int infinity(PyDecimal d) {
        return d.isInfinite() ? d.signum() : 0;
    }

    /// The sign of |a| - |b|; neither is a NaN.
    static int magnitudes(PyDecimal a, PyDecimal b) {
        if (a.isInfinite()) {
            return b.isInfinite() ? 0 : 1;
        }
        if (b.isInfinite()) {
            return -1;
        }
        if (b.isZeroCoefficient()) {
            return a.isZeroCoefficient() ? 0 : 1;
        }
        return a.isZeroCoefficient() ? -1 : finiteMagnitudes(a, b);
    }

    private static int finiteMagnitudes(PyDecimal a, PyDecimal b) {
        if (a.exponent == b.exponent && a.big == null && b.big == null) {
            return Long.compare(a.small, b.small);
        }
        long adjustedA = a.adjusted();
        long adjustedB = b.adjusted();
        if (adjustedA != adjustedB) {
            return adjustedA < adjustedB ? -1 : 1;
        }
        // equally high first digits: aligning makes none longer than the longer one
        BigInteger x = a.coefficient();
        BigInteger y = b.coefficient();
        if (a.exponent > b.exponent) {
            x = x.multiply(Powers.power(a.exponent - b.exponent));
        } else if (a.exponent < b.exponent) {
            y = y.multiply(Powers.power(b.exponent - a.exponent));
        }
        return x.compareTo(y);
    }

    private static PyDecimal decimal(int compared) {
        return PyDecimal.of(compared < 0 ? PyDecimal.NEGATIVE : 0, 0, compared == 0 ? 0 : 1);
    }

    // ---- operations

    static PyDecimal compare(PyDecimal a, PyDecimal b, Rules rules) {
        return Nans.any(a, b) ? Nans.of(a, b, rules) : decimal(compare(a, b));
    }

    static PyDecimal compareSignal(PyDecimal a, PyDecimal b, Rules rules) {
        if (Nans.any(a, b)) {
            rules.invalid();
        }
        return compare(a, b, rules);
    }

    static PyDecimal compareTotal(PyDecimal a, PyDecimal b) {
        return decimal(total(a, b));
    }

    static PyDecimal compareTotalMagnitudes(PyDecimal a, PyDecimal b) {
        return decimal(total(a.withSign(0), b.withSign(0)));
    }

    /// The order that tells all representations apart: -NaN, -Infinity, numbers, Infinity, NaN.
    private static int total(PyDecimal a, PyDecimal b) {
        if (a.sign() != b.sign()) {
            return b.sign() - a.sign();
        }
        int compared;
        if (a.isNan() || b.isNan()) {
            compared = totalOfNans(a, b);
        } else {
            compared = magnitudes(a, b);
            if (compared == 0) {
                compared = Long.compare(a.exponent, b.exponent);
            }
        }
        return compared * a.signum();
    }

    private static int totalOfNans(PyDecimal a, PyDecimal b) {
        if (!a.isNan()) {
            return -1;
        }
        if (!b.isNan()) {
            return 1;
        }
        if (a.isSignaling() != b.isSignaling()) {
            return a.isSignaling() ? -1 : 1;
        }
        return a.coefficient().compareTo(b.coefficient());
    }

    static PyDecimal max(PyDecimal a, PyDecimal b, Rules rules) {
        return choose(a, b, true, false, rules);
    }

    static PyDecimal min(PyDecimal a, PyDecimal b, Rules rules) {
        return choose(a, b, false, false, rules);
    }

    static PyDecimal maxMagnitude(PyDecimal a, PyDecimal b, Rules rules) {
        return choose(a, b, true, true, rules);
    }

    static PyDecimal minMagnitude(PyDecimal a, PyDecimal b, Rules rules) {
        return choose(a, b, false, true, rules);
    }

    private static PyDecimal choose(PyDecimal a, PyDecimal b, boolean greatest, boolean magnitude, Rules rules) {
        if (Nans.any(a, b)) {
            if (a.isSignaling() || b.isSignaling() || a.isNan() && b.isNan()) {
                return Nans.of(a, b, rules);
            }
            return Rounding.apply(a.isNan() ? b : a, rules);
        }
        int compared = magnitude ? magnitudes(a, b) : compare(a, b);
        if (compared == 0) {
            compared = ofEquals(a, b);
        }
        return Rounding.apply(compared < 0 == greatest ? b : a, rules);
    }

    /// An order of different representations of one number.
    private static int ofEquals(PyDecimal a, PyDecimal b) {
        if (a.sign() != b.sign()) {
            return b.sign() - a.sign();
        }
        return a.exponent < b.exponent ? -a.signum() : a.signum();
    }

    static boolean sameQuantum(PyDecimal a, PyDecimal b) {
        if (Nans.anySpecial(a, b)) {
            return a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
        }
        return a.exponent == b.exponent;
    }
}
