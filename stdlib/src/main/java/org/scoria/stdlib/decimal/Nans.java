package org.scoria.stdlib.decimal;

/// The results of operations on NaNs. Compare libmpdec `mpdecimal.c: mpd_qcheck_nans`.
final class Nans {
    private Nans() {}

    /// What an operation gives for a NaN: the NaN, made quiet.
    static PyDecimal of(PyDecimal nan, Rules rules) {
        if (nan.isSignaling()) {
            rules.status |= Conditions.INVALID_OPERATION;
        }
        return Rounding.finish(nan.withFlags(nan.sign() | PyDecimal.QUIET_NAN), rules);
    }

    static boolean any(PyDecimal a, PyDecimal b) {
        return ((a.flags | b.flags) & PyDecimal.ANY_NAN) != 0;
    }

    static boolean anySpecial(PyDecimal a, PyDecimal b) {
        return ((a.flags | b.flags) & PyDecimal.SPECIAL) != 0;
    }

    /// What an operation gives when [#any]: the first signaling NaN, else the first quiet one.
    static PyDecimal of(PyDecimal a, PyDecimal b, Rules rules) {
        return of(a.isSignaling() || a.isNan() && !b.isSignaling() ? a : b, rules);
    }

    static PyDecimal of(PyDecimal a, PyDecimal b, PyDecimal c, Rules rules) {
        if (a.isSignaling() || b.isSignaling() || c.isSignaling()) {
            return of(a.isSignaling() ? a : b.isSignaling() ? b : c, rules);
        }
        return of(a.isNan() ? a : b.isNan() ? b : c, rules);
    }
}
