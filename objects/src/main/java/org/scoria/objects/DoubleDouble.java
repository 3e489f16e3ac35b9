package org.scoria.objects;

import java.math.BigDecimal;
import java.math.MathContext;

/// The unevaluated sum of two doubles: a number of about 106 bits.
final class DoubleDouble {
    static final DoubleDouble ONE = new DoubleDouble(1, 0);

    final double high;

    /// At most half a unit in the last place of [#high].
    final double low;

    private DoubleDouble(double high, double low) {
        this.high = high;
        this.low = low;
    }

    static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    /// The value nearest to a decimal.
    static DoubleDouble of(BigDecimal value) {
        double high = value.doubleValue();
        return new DoubleDouble(high, value.subtract(new BigDecimal(high)).doubleValue());
    }

    static DoubleDouble quotient(int a, int b) {
        return of(BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), new MathContext(50)));
    }

    /// `a + b` exactly.
    static DoubleDouble sum(double a, double b) {
        double s = a + b;
        double t = s - a;
        return new DoubleDouble(s, (a - (s - t)) + (b - t));
    }

    /// `a + b` exactly, where a is greater in magnitude.
    private static DoubleDouble quickSum(double a, double b) {
        double s = a + b;
        return new DoubleDouble(s, b - (s - a));
    }

    /// `a * b` exactly.
    static DoubleDouble product(double a, double b) {
        double p = a * b;
        return new DoubleDouble(p, Math.fma(a, b, -p));
    }

    DoubleDouble plus(double b) {
        DoubleDouble s = sum(high, b);
        return quickSum(s.high, s.low + low);
    }

    DoubleDouble plus(DoubleDouble b) {
        DoubleDouble s = sum(high, b.high);
        DoubleDouble t = sum(low, b.low);
        DoubleDouble u = quickSum(s.high, s.low + t.high);
        return quickSum(u.high, u.low + t.low);
    }

    DoubleDouble minus(DoubleDouble b) {
        return plus(b.negated());
    }

    DoubleDouble negated() {
        return new DoubleDouble(-high, -low);
    }

    DoubleDouble times(double b) {
        DoubleDouble p = product(high, b);
        return quickSum(p.high, Math.fma(low, b, p.low));
    }

    DoubleDouble times(DoubleDouble b) {
        DoubleDouble p = product(high, b.high);
        return quickSum(p.high, p.low + (high * b.low + low * b.high));
    }

    /// The nearest double.
    double value() {
        return high + low;
    }
}
