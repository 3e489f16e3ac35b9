package org.scoria.stdlib.decimal;

import java.math.BigInteger;

/// Sums and differences. Compare libmpdec `mpdecimal.c: _mpd_qaddsub`.
final class Addition {
    private Addition() {}

    static PyDecimal add(PyDecimal a, PyDecimal b, Rules rules) {
        return sum(a, b, b.sign(), rules);
    }

    static PyDecimal subtract(PyDecimal a, PyDecimal b, Rules rules) {
        return sum(a, b, b.sign() ^ PyDecimal.NEGATIVE, rules);
    }

    /// `a` plus the magnitude of `b` with the given sign.
    private static PyDecimal sum(PyDecimal a, PyDecimal b, int signB, Rules rules) {
        if (Nans.anySpecial(a, b)) {
            return Nans.any(a, b) ? Nans.of(a, b, rules) : infinite(a, b, signB, rules);
        }
        return Rounding.finish(unrounded(a, b, signB, rules), rules);
    }

    private static PyDecimal infinite(PyDecimal a, PyDecimal b, int signB, Rules rules) {
        if (!a.isInfinite()) {
            return PyDecimal.infinity(signB);
        }
        return a.sign() != signB && b.isInfinite() ? rules.invalid() : PyDecimal.infinity(a.sign());
    }

    /// The sum of finite numbers, exact or with one digit that stands for all beyond the precision.
    static PyDecimal unrounded(PyDecimal a, PyDecimal b, int signB, Rules rules) {
        if (a.exponent == b.exponent) {
            return a.big == null && b.big == null
                    ? ofLongs(a.sign(), a.small, signB, b.small, a.exponent, rules)
                    : ofBigs(a.sign(), a.coefficient(), signB, b.coefficient(), a.exponent, rules);
        }
        return a.exponent > b.exponent ? aligned(a, a.sign(), b, signB, rules) : aligned(b, signB, a, a.sign(), rules);
    }

    /// Sums numbers of which the first has the greater exponent.
    private static PyDecimal aligned(PyDecimal high, int signHigh, PyDecimal low, int signLow, Rules rules) {
        long shift = high.exponent - low.exponent;
        if (high.big == null && low.big == null && high.digits() + shift <= Powers.MAX_LONG) {
            long scaled = high.small == 0 ? 0 : high.small * Powers.longPower((int) shift);
            return ofLongs(signHigh, scaled, signLow, low.small, low.exponent, rules);
        }
        if (high.isZeroCoefficient()) {
            return ofBigs(signHigh, BigInteger.ZERO, signLow, low.coefficient(), low.exponent, rules);
        }
        long exponent = high.exponent - 1 + Math.min(0, high.digits() - rules.prec - 1);
        if (low.adjusted() < exponent) {
            // only whether there is something matters, and its sign
            low = PyDecimal.of(0, exponent, low.isZeroCoefficient() ? 0 : 1);
            shift = high.exponent - exponent;
        }
        BigInteger scaled = Rounding.lengthened(high, shift).coefficient();
        return ofBigs(signHigh, scaled, signLow, low.coefficient(), low.exponent, rules);
    }

    private static PyDecimal ofLongs(int signA, long a, int signB, long b, long exponent, Rules rules) {
        if (signA == signB) {
            long sum = a + b;
            return sum >= 0
                    ? PyDecimal.of(signA, exponent, sum)
                    : PyDecimal.of(signA, exponent, BigInteger.valueOf(a).add(BigInteger.valueOf(b)));
        }
        if (a == b) {
            return noDifference(exponent, rules);
        }
        return a > b ? PyDecimal.of(signA, exponent, a - b) : PyDecimal.of(signB, exponent, b - a);
    }

    private static PyDecimal ofBigs(int signA, BigInteger a, int signB, BigInteger b, long exponent, Rules rules) {
        if (signA == signB) {
            return PyDecimal.of(signA, exponent, a.add(b));
        }
        BigInteger difference = a.subtract(b);
        if (difference.signum() == 0) {
            return noDifference(exponent, rules);
        }
        return difference.signum() > 0
                ? PyDecimal.of(signA, exponent, difference)
                : PyDecimal.of(signB, exponent, difference.negate());
    }

    private static PyDecimal noDifference(long exponent, Rules rules) {
        return PyDecimal.zero(rules.rounding == Rules.FLOOR ? PyDecimal.NEGATIVE : 0, exponent);
    }
}
