package org.scoria.stdlib.decimal;

/// What arithmetic goes by: the precision, the range of exponents, how to round. Operations collect the conditions
/// they meet in [#status]. Compare libmpdec `mpd_context_t`.
final class Rules {
    static final long MAX_PREC = 999_999_999_999_999_999L;
    static final long MAX_EMAX = MAX_PREC;
    static final long MIN_EMIN = -MAX_PREC;
    static final long MIN_ETINY = MIN_EMIN - (MAX_PREC - 1);

    /// Exponents beyond any limit, that still can be added without overflow.
    static final long INFINITE_EXPONENT = 2_000_000_000_000_000_001L;

    static final long LOWEST_EXPONENT = -4_000_000_000_000_000_001L;

    static final int UP = 0;
    static final int DOWN = 1;
    static final int CEILING = 2;
    static final int FLOOR = 3;
    static final int HALF_UP = 4;
    static final int HALF_DOWN = 5;
    static final int HALF_EVEN = 6;
    static final int UP_FROM_0_OR_5 = 7;

    long prec;
    long emax;
    long emin;
    int rounding;
    boolean clamp;

    /// The [Conditions] met so far.
    int status;

    /// What the last [Rounding#shortened] cut off: 0 nothing, 1 less than half a unit, 5 half, 6 more than half.
    int dropped;

    Rules(long prec, long emax, long emin, int rounding) {
        this.prec = prec;
        this.emax = emax;
        this.emin = emin;
        this.rounding = rounding;
    }

    /// The widest rules there are: what can be represented at all is computed exactly.
    static Rules widest() {
        return new Rules(MAX_PREC, MAX_EMAX, MIN_EMIN, HALF_EVEN);
    }

    /// The same rules with a clear status.
    Rules copy() {
        Rules copy = new Rules(prec, emax, emin, rounding);
        copy.clamp = clamp;
        return copy;
    }

    void assign(Rules other) {
        prec = other.prec;
        emax = other.emax;
        emin = other.emin;
        rounding = other.rounding;
        clamp = other.clamp;
    }

    /// The exponent of the smallest subnormal number.
    long etiny() {
        return emin - (prec - 1);
    }

    /// The exponent of the greatest number.
    long etop() {
        return emax - (prec - 1);
    }

    /// Reports a condition whose result is NaN.
    PyDecimal invalid(int condition) {
        status |= condition;
        return PyDecimal.NAN;
    }

    /// Reports that the operation makes no sense for its operands.
    PyDecimal invalid() {
        return invalid(Conditions.INVALID_OPERATION);
    }
}
