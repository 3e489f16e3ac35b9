package org.scoria.bench.stats;

import java.util.Arrays;

/// The few statistics that the tables are made of. Empty samples give NaN.
public final class Statistics {
    private Statistics() {}

    public static double median(double... values) {
        return quantile(values, 0.5);
    }

    /// Linear between the two nearest samples.
    public static double quantile(double[] values, double fraction) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = fraction * (sorted.length - 1);
        int below = (int) position;
        double rest = position - below;
        return rest == 0 ? sorted[below] : sorted[below] * (1 - rest) + sorted[below + 1] * rest;
    }

    public static double minimum(double... values) {
        return Arrays.stream(values).min().orElse(Double.NaN);
    }

    public static double maximum(double... values) {
        return Arrays.stream(values).max().orElse(Double.NaN);
    }

    /// Of positive values.
    public static double geometricMean(double... values) {
        return Math.exp(Arrays.stream(values).map(Math::log).average().orElse(Double.NaN));
    }

    /// Half the distance between the quartiles, relative to the median: what a normal reading differs by.
    public static double spread(double... values) {
        return (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values);
    }

    /// The first iteration within 10 % of the best: from there on a process counts as warm.
    public static int warmFrom(double[] seconds) {
        double limit = minimum(seconds) * 1.1;
        int index = 0;
        while (index < seconds.length && seconds[index] > limit) {
            index++;
        }
        return index;
    }
}
