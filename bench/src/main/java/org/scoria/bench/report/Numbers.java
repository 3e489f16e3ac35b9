package org.scoria.bench.report;

import java.util.Locale;

/// Numbers as the tables write them.
public final class Numbers {
    private Numbers() {}

    /// Three significant digits, without an exponent: 0.0123, 1.23, 123.
    static String threeDigits(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "-";
        }
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 ? 2 : size >= 0.09995 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /// Seconds with the unit that suits them.
    public static String time(double seconds) {
        if (Double.isNaN(seconds)) {
            return "-";
        }
        if (seconds >= 0.9995) {
            return threeDigits(seconds) + " s";
        }
        if (seconds >= 0.9995e-3) {
            return threeDigits(seconds * 1e3) + " ms";
        }
        return seconds >= 0.9995e-6 ? threeDigits(seconds * 1e6) + " us" : threeDigits(seconds * 1e9) + " ns";
    }

    /// A ratio, always with two decimals below 10, so that columns line up.
    static String ratio(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "-";
        }
        return String.format(Locale.ROOT, value < 9.995 ? "%.2f" : "%.1f", value);
    }

    static String percent(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.1f %%", value * 100);
    }

    static String megabytes(double bytes) {
        return bytes > 0 ? String.format(Locale.ROOT, "%.0f", bytes / (1 << 20)) : "-";
    }
}
