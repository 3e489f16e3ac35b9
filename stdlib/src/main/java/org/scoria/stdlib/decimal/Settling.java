package org.scoria.stdlib.decimal;

/// Decides when an approximation is good enough: when a unit of its last digit more or less does not change how
/// it is rounded. For functions whose results are irrational, so that some precision always is enough.
final class Settling {
    private static final int STEP = 19;

    private final Rules rules;
    private final Rules nearest;
    private long precision;

    Settling(Rules rules) {
        this.rules = rules;
        nearest = rules.copy();
        nearest.rounding = Rules.HALF_EVEN;
        nearest.clamp = false;
        precision = rules.prec + 3 - STEP;
    }

    /// How many digits the next approximation needs.
    long nextPrecision() {
        precision += STEP;
        Powers.checkSize(precision);
        return precision;
    }

    /// Whether an approximation that is wrong by less than one unit of its last digit decides the result.
    boolean settles(PyDecimal approximation) {
        PyDecimal unit = PyDecimal.of(0, approximation.exponent, 1);
        PyDecimal above = Addition.add(approximation, unit, nearest);
        PyDecimal below = Addition.subtract(approximation, unit, nearest);
        nearest.status = 0;
        return Comparison.compare(above, below) == 0;
    }

    /// The approximation, rounded.
    PyDecimal result(PyDecimal approximation) {
        nearest.clamp = rules.clamp;
        Rounding.checkUnderflow(approximation, nearest);
        PyDecimal result = Rounding.finish(approximation, nearest);
        rules.status |= nearest.status | Conditions.INEXACT | Conditions.ROUNDED;
        return result;
    }
}
