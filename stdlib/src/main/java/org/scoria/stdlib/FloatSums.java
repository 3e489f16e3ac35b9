package org.scoria.stdlib;

import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyObject;

/// Sums of many doubles with less error than adding them up has.
///
/// Compare CPython 3.11 `Modules/mathmodule.c: math_fsum, vector_norm`.
final class FloatSums {
    /// 2^27 + 1: multiplying by it splits a double into two halves of 26 bits.
    private static final double SPLITTER = 134217729.0;

    private FloatSums() {}

    // ---- fsum: partial sums that do not overlap (Shewchuk)

    static double fsum(PyObject sequence) {
        PyObject iterator = Abstract.iter(sequence);
        double[] partials = new double[32];
        int n = 0;
        double special = 0;
        double infinities = 0;
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            double x = Numbers.toDouble(item);
            double original = x;
            int kept = 0;
            for (int j = 0; j < n; j++) {
                double y = partials[j];
                if (Math.abs(x) < Math.abs(y)) {
                    double t = x;
                    x = y;
                    y = t;
                }
                double high = x + y;
                double low = y - (high - x);
                if (low != 0) {
                    partials[kept++] = low;
                }
                x = high;
            }
            n = kept;
            if (x == 0) {
                continue;
            }
            if (!Double.isFinite(x)) {
                // either the argument is special, or the sum overflowed on the way
                if (Double.isFinite(original)) {
                    throw Errors.overflowError("intermediate overflow in fsum");
                }
                if (Double.isInfinite(original)) {
                    infinities += original;
                }
                special += original;
                n = 0;
            } else {
                if (n == partials.length) {
                    partials = Arrays.copyOf(partials, n * 2);
                }
                partials[n++] = x;
            }
        }
        if (special != 0) {
            if (Double.isNaN(infinities)) {
                throw Errors.valueError("-inf + inf in fsum");
            }
            return special;
        }
        return total(partials, n);
    }

    /// Adds the partial sums from the greatest, and rounds half to even also where the remaining ones decide.
    private static double total(double[] partials, int count) {
        if (count == 0) {
            return 0;
        }
        int n = count - 1;
        double high = partials[n];
        double low = 0;
        while (n > 0) {
            double x = high;
            double y = partials[--n];
            high = x + y;
            low = y - (high - x);
            if (low != 0) {
                break;
            }
        }
        if (n > 0 && (low < 0 && partials[n - 1] < 0 || low > 0 && partials[n - 1] > 0)) {
            double twice = low * 2;
            double x = high + twice;
            if (twice == x - high) {
                high = x;
            }
        }
        return high;
    }

    // ---- the Euclidean norm

    /// The square root of the sum of the squares of non-negative values.
    static double norm(double[] values) {
        double max = 0;
        boolean nan = false;
        for (double value : values) {
            nan |= Double.isNaN(value);
            if (value > max) {
                max = value;
            }
        }
        if (max == Double.POSITIVE_INFINITY) {
            return max;
        }
        if (nan) {
            return Double.NaN;
        }
        if (max == 0 || values.length <= 1) {
            return max;
        }
        int exponent = FloatBits.exponent(max);
        return exponent >= -1023 ? accurateNorm(values, Math.scalb(1.0, -exponent)) : tinyNorm(values, max);
    }

    /// Sums the exact squares of the scaled values in a compensated sum that starts at 1 (so that no value is
    /// greater than the sum), and corrects the square root by its own remainder.
    private static double accurateNorm(double[] values, double scale) {
        Sum sum = new Sum();
        for (double value : values) {
            sum.addSquare(value * scale, 1);
        }
        double root = Math.sqrt(sum.value());
        sum.addSquare(root, -1);
        return (root + sum.value() / (2.0 * root)) / scale;
    }

    /// The high part of the sum and three sums of rounding errors.
    private static final class Sum {
        private double high = 1.0;
        private double low1;
        private double low2;
        private double low3;

        void addSquare(double x, int sign) {
            double t = x * SPLITTER;
            double head = t - (t - x);
            double tail = x - head;
            double y = sign * head * head;
            double old = high;
            high += y;
            low1 += (old - high) + y;
            y = sign * 2.0 * head * tail;
            old = high;
            high += y;
            low2 += (old - high) + y;
            y = sign * tail * tail;
            if (sign > 0) {
                low3 += y;
            } else {
                old = high;
                high += y;
                low3 += (old - high) + y;
            }
        }

        double value() {
            return high - 1.0 + (low1 + low2 + low3);
        }
    }

    /// Subnormal values, which no power of two scales to 1: divides by the greatest.
    private static double tinyNorm(double[] values, double max) {
        double high = 1.0;
        double low = 0;
        for (double value : values) {
            double x = value / max;
            x *= x;
            double old = high;
            high += x;
            low += (old - high) + x;
        }
        return max * Math.sqrt(high - 1.0 + low);
    }
}
