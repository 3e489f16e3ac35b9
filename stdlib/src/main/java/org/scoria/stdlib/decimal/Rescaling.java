package org.scoria.stdlib.decimal;

/// Rounding to a given exponent. Compare libmpdec `mpdecimal.c: mpd_qquantize, _mpd_qrescale`.
final class Rescaling {
    private Rescaling() {}

    /// `a` with the exponent of `b`.
    static PyDecimal quantize(PyDecimal a, PyDecimal b, Rules rules) {
        if (Nans.anySpecial(a, b)) {
            if (Nans.any(a, b)) {
                return Nans.of(a, b, rules);
            }
            return a.isInfinite() && b.isInfinite() ? a.exact() : rules.invalid();
        }
        return quantize(a, b.exponent, rules);
    }

    static PyDecimal quantize(PyDecimal a, long exponent, Rules rules) {
        if (exponent > rules.emax || exponent < rules.etiny()) {
            return rules.invalid();
        }
        if (a.isZeroCoefficient()) {
            return Rounding.finish(PyDecimal.zero(a.sign(), exponent), rules);
        }
        long shift = a.exponent - exponent;
        if (a.digits() + shift > rules.prec) {
            return rules.invalid();
        }
        PyDecimal result;
        int conditions = 0;
        if (shift >= 0) {
            result = Rounding.scaled(a, shift, exponent);
        } else {
            result = Rounding.shortened(a, -shift, exponent, rules);
            conditions = rules.dropped != 0 ? Conditions.ROUNDED | Conditions.INEXACT : Conditions.ROUNDED;
            if (result.digits() > rules.prec) {
                return rules.invalid();
            }
        }
        long adjusted = result.adjusted();
        if (adjusted > rules.emax || adjusted < rules.etiny()) {
            return rules.invalid();
        }
        rules.status |= conditions;
        return Rounding.finish(result, rules);
    }

    /// `a` with an exponent, whatever the precision; for the text of numbers.
    static PyDecimal rescale(PyDecimal a, long exponent, Rules rules) {
        if (a.isSpecial()) {
            return a.exact();
        }
        if (a.isZeroCoefficient()) {
            return PyDecimal.zero(a.sign(), exponent);
        }
        long shift = a.exponent - exponent;
        return shift >= 0 ? Rounding.scaled(a, shift, exponent) : Rounding.shortened(a, -shift, exponent, rules);
    }

    static PyDecimal toIntegral(PyDecimal a, Rules rules) {
        if (a.isSpecial()) {
            return a.isNan() ? Nans.of(a, rules) : a.exact();
        }
        return a.exponent >= 0 ? a.exact() : rescale(a, 0, rules);
    }

    /// As [#toIntegral], but tells of rounding.
    static PyDecimal toIntegralExact(PyDecimal a, Rules rules) {
        PyDecimal result = toIntegral(a, rules);
        if (!a.isSpecial() && a.exponent < 0 && !a.isZeroCoefficient()) {
            rules.status |= rules.dropped != 0 ? Conditions.ROUNDED | Conditions.INEXACT : Conditions.ROUNDED;
        }
        return result;
    }
}
