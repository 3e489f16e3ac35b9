package org.scoria.objects;

/// Elementary functions on doubles, rounded as nearly to the exact result as C libraries of today do, so that results
/// agree with CPython's to the last digit.
public final class DoubleMath {
    /// Below this the square of a number may lose bits to underflow.
    private static final double TINY = 0x1p-459;

    /// Above this the square of a number overflows.
    private static final double HUGE = 0x1p+511;

    private DoubleMath() {}

    /// `sqrt(x*x + y*y)` without overflow on the way: the squares are added with twice the precision.
    public static double hypot(double x, double y) {
        double a = Math.abs(x);
        double b = Math.abs(y);
        if (a == Double.POSITIVE_INFINITY || b == Double.POSITIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        if (a < b) {
            double t = a;
            a = b;
            b = t;
        }
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        if (b <= a * 0x1p-54) {
            return a + b;
        }
        if (a > HUGE) {
            return hypotScaled(a * 0x1p-600, b * 0x1p-600) * 0x1p+600;
        }
        return b < TINY ? hypotScaled(a * 0x1p+600, b * 0x1p+600) * 0x1p-600 : hypotScaled(a, b);
    }

    private static double hypotScaled(double a, double b) {
        double aa = a * a;
        double aaLow = Math.fma(a, a, -aa);
        double bb = b * b;
        double bbLow = Math.fma(b, b, -bb);
        double sum = aa + bb;
        double low = (aa - sum) + bb + aaLow + bbLow;
        double h = Math.sqrt(sum);
        return h + (Math.fma(-h, h, sum) + low) / (2 * h);
    }
}
