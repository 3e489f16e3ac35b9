package org.scoria.stdlib;

/// The parts of a double.
final class FloatBits {
    private FloatBits() {}

    /// 1.0 or -1.0 by the sign bit, also of zeros and nans.
    static double sign(double x) {
        return Double.doubleToRawLongBits(x) < 0 ? -1.0 : 1.0;
    }

    /// The exponent `e` of a finite nonzero value with `0.5 <= |x| / 2^e < 1`.
    static int exponent(double x) {
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT) {
            return Math.getExponent(x * 0x1p54) - 54 + 1;
        }
        return exponent + 1;
    }

    /// `x / 2^exponent`, exactly, where that lies between 0.5 and 1.
    static double fraction(double x, int exponent) {
        double scaled = exponent < -900 ? x * 0x1p200 : x;
        return Math.scalb(scaled, -(exponent < -900 ? exponent + 200 : exponent));
    }
}
