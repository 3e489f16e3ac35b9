package org.scoria.bench.plot;

import org.knowm.xchart.style.AxesChartStyler;

/// Axes on which every doubling is as long as any other. XChart's own logarithmic axes label powers of ten only,
/// which leaves most of our ranges with one label, and cannot let bars grow from 1 in both directions; so charts
/// plot exponents of two and label them as what they stand for.
final class Doubling {
    private double lowest;
    private double highest;

    static double exponent(double value) {
        return Math.log(value) / Math.log(2);
    }

    /// Takes a value into the range of the axis; null, which XChart leaves out, for one that is missing.
    Double add(double value) {
        double exponent = exponent(value);
        if (Double.isNaN(exponent) || Double.isInfinite(exponent)) {
            return null;
        }
        lowest = Math.min(lowest, exponent);
        highest = Math.max(highest, exponent);
        return exponent;
    }

    /// The vertical axis, from the power of two below everything to the one above, 1 in any case between them.
    void applyTo(AxesChartStyler style) {
        style.setYAxisMin(Math.min(-1, Math.floor(lowest)));
        style.setYAxisMax(Math.max(1, Math.ceil(highest)));
        style.setYAxisTickLabelsFormattingFunction(Doubling::label);
    }

    /// 1/4, 1/2, 1, 2, 4; nothing for a tick between two powers.
    static String label(double exponent) {
        if (exponent != Math.rint(exponent)) {
            return "";
        }
        long power = 1L << (long) Math.abs(exponent);
        return exponent < 0 ? "1/" + power : Long.toString(power);
    }
}
