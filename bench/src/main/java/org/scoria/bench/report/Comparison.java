package org.scoria.bench.report;

import java.util.ArrayList;
import java.util.List;
import org.scoria.bench.stats.Measure;
import org.scoria.bench.stats.Statistics;
import org.scoria.bench.stats.Summary;

/// What got faster or slower from one report to another, beyond the noise that both saw.
public final class Comparison {
    /// Differences below this are never called one: clocks, caches and addresses alone make them.
    static final double LEAST_NOISE = 0.03;

    /// How many times the noise of both reports together a difference must have.
    private static final double CERTAIN = 2;

    /// One program then and now.
    ///
    /// @param ratio new time by old time
    /// @param noise the relative difference that means nothing
    /// @param failure why there is no ratio, or null
    public record Change(String program, double ratio, double noise, String failure) {
        public boolean isSlower() {
            return ratio > 1 + noise;
        }

        public boolean isFaster() {
            return ratio < 1 / (1 + noise);
        }

        /// Slower beyond the noise and by more than `threshold`, or broken.
        public boolean isRegression(double threshold) {
            return failure != null || (isSlower() && ratio > 1 + threshold);
        }
    }

    private final List<Change> changes = new ArrayList<>();
    private final double geometricMean;
    private final List<String> missing = new ArrayList<>();

    /// Compares `oldPeer` in the one report with `newPeer` in the other. A program that failed before is not
    /// compared; one that fails now is a regression.
    ///
    /// @param relative whether to compare ratios to the reference: for reports from different machines
    public Comparison(Summary before, String oldPeer, Summary after, String newPeer, boolean relative) {
        for (String program : before.report().programs()) {
            Measure then = before.measure(program, oldPeer);
            if (then.isFailure()) {
                continue;
            }
            if (!after.report().programs().contains(program)) {
                missing.add(program);
                continue;
            }
            Measure now = after.measure(program, newPeer);
            if (now.isFailure()) {
                changes.add(new Change(program, Double.NaN, Double.NaN, now.failure()));
                continue;
            }
            double ratio = relative
                    ? after.ratio(program, newPeer, Measure::warm) / before.ratio(program, oldPeer, Measure::warm)
                    : now.warm() / then.warm();
            changes.add(new Change(program, ratio, noise(then, now), null));
        }
        changes.sort((a, b) -> Double.compare(b.ratio, a.ratio));
        geometricMean = Statistics.geometricMean(changes.stream()
                .mapToDouble(Change::ratio)
                .filter(ratio -> !Double.isNaN(ratio))
                .toArray());
    }

    /// The noise of a quotient: both noises, as independent errors add up.
    private static double noise(Measure then, Measure now) {
        double both = Math.hypot(known(then.noise()), known(now.noise()));
        return Math.max(LEAST_NOISE, CERTAIN * both);
    }

    private static double known(double noise) {
        return Double.isNaN(noise) ? 0 : noise;
    }

    /// Slowest first, failures before everything.
    public List<Change> changes() {
        return changes;
    }

    /// Programs of the old report that the new one does not have.
    public List<String> missing() {
        return missing;
    }

    public double geometricMean() {
        return geometricMean;
    }

    public boolean hasRegression(double threshold) {
        return geometricMean > 1 + Math.max(LEAST_NOISE, threshold)
                || changes.stream().anyMatch(change -> change.isRegression(threshold));
    }

    public String text(String title, double threshold) {
        StringBuilder text = new StringBuilder(title).append('\n');
        TextTable table = new TextTable();
        int same = 0;
        for (Change change : changes) {
            if (change.failure() != null) {
                table.row("  " + change.program(), "FAILED", "", change.failure());
            } else if (change.isSlower() || change.isFaster()) {
                table.row(
                        "  " + change.program(),
                        Numbers.ratio(change.ratio()),
                        "noise " + Numbers.percent(change.noise()),
                        verdict(change, threshold));
            } else {
                same++;
            }
        }
        text.append(table);
        text.append("  ").append(same).append(" within the noise; geometric mean ");
        text.append(Numbers.threeDigits(geometricMean)).append(" of the time before\n");
        if (!missing.isEmpty()) {
            text.append("  not measured any more: ")
                    .append(String.join(", ", missing))
                    .append('\n');
        }
        return text.toString();
    }

    private static String verdict(Change change, double threshold) {
        if (change.isFaster()) {
            return "faster";
        }
        return change.isRegression(threshold) ? "SLOWER" : "slower";
    }
}
