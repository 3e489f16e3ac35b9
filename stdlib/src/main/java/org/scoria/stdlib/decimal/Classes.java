package org.scoria.stdlib.decimal;

/// What kind of number one is under the rules of a context.
final class Classes {
    private Classes() {}

    static boolean isNormal(PyDecimal d, Rules rules) {
        return !d.isSpecial() && !d.isZeroCoefficient() && d.adjusted() >= rules.emin;
    }

    static boolean isSubnormal(PyDecimal d, Rules rules) {
        return !d.isSpecial() && !d.isZeroCoefficient() && d.adjusted() < rules.emin;
    }

    static String name(PyDecimal d, Rules rules) {
        if (d.isNan()) {
            return d.isSignaling() ? "sNaN" : "NaN";
        }
        return (d.isNegative() ? "-" : "+") + magnitude(d, rules);
    }

    private static String magnitude(PyDecimal d, Rules rules) {
        if (d.isInfinite()) {
            return "Infinity";
        }
        if (d.isZeroCoefficient()) {
            return "Zero";
        }
        return isNormal(d, rules) ? "Normal" : "Subnormal";
    }
}
