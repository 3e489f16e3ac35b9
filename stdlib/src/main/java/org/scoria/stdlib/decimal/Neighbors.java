package org.scoria.stdlib.decimal;

/// The numbers next to a number. Compare libmpdec `mpdecimal.c: mpd_qnext_minus, mpd_qnext_plus, mpd_qnext_toward`.
final class Neighbors {
    private Neighbors() {}

    static PyDecimal below(PyDecimal a, Rules rules) {
        return next(a, PyDecimal.NEGATIVE, Rules.FLOOR, rules);
    }

    static PyDecimal above(PyDecimal a, Rules rules) {
        return next(a, 0, Rules.CEILING, rules);
    }

    /// The next number in the direction of the infinity with the given sign.
    private static PyDecimal next(PyDecimal a, int direction, int rounding, Rules rules) {
        if (a.isNan()) {
            return Nans.of(a, rules);
        }
        if (a.isInfinite()) {
            return a.sign() == direction ? a.exact() : Rounding.greatest(a.sign(), rules);
        }
        Rules work = rules.copy();
        work.rounding = rounding;
        PyDecimal rounded = Rounding.finish(a.exact(), work);
        if ((work.status & (Conditions.INEXACT | Conditions.ERRORS)) == 0) {
            work.status = 0;
            rounded = Addition.add(a, PyDecimal.of(direction, rules.etiny() - 1, 1), work);
        }
        rules.status |= work.status & Conditions.ERRORS;
        return rounded;
    }

    static PyDecimal toward(PyDecimal a, PyDecimal b, Rules rules) {
        if (Nans.any(a, b)) {
            return Nans.of(a, b, rules);
        }
        int compared = Comparison.compare(a, b);
        if (compared == 0) {
            return a.withSign(b.sign());
        }
        PyDecimal result = compared < 0 ? above(a, rules) : below(a, rules);
        if (result.isInfinite()) {
            rules.status |= Conditions.OVERFLOW | Conditions.ROUNDED | Conditions.INEXACT;
        } else if (result.adjusted() < rules.emin) {
            rules.status |= Conditions.UNDERFLOW | Conditions.SUBNORMAL | Conditions.ROUNDED | Conditions.INEXACT;
            if (result.isZero()) {
                rules.status |= Conditions.CLAMPED;
            }
        }
        return result;
    }
}
