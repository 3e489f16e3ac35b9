package org.scoria.bench.stats;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.scoria.bench.model.Run;

/// What is said about one program on one peer: all its rounds in a few numbers.
///
/// @param start seconds of the process outside its iterations: start-up, imports, shutdown
/// @param first seconds of the first iteration
/// @param warmUp seconds before the first iteration within 10 % of the best
/// @param best the fastest iteration
/// @param warm the median of the warm iterations: the headline
/// @param roundWarm that median for each round
/// @param noise how far rounds differ, or with one round, warm iterations
/// @param failure null, or why there are no numbers
public record Measure(
        double start,
        double first,
        double warmUp,
        double best,
        double warm,
        double[] roundWarm,
        double noise,
        double peakBytes,
        String failure) {
    public static Measure of(List<Run> runs) {
        for (Run run : runs) {
            if (run.failed()) {
                return failed(run.failure());
            }
        }
        List<Run> timed = runs.stream().filter(run -> run.seconds().length > 0).toList();
        if (timed.isEmpty()) {
            return failed("not run");
        }
        double[] warm = timed.stream().flatMapToDouble(Measure::warmSeconds).toArray();
        double[] rounds = timed.stream()
                .mapToDouble(run -> Statistics.median(warmSeconds(run).toArray()))
                .toArray();
        return new Measure(
                median(timed, Measure::outside),
                median(timed, run -> run.seconds()[0]),
                median(timed, Measure::beforeWarm),
                Statistics.minimum(warm),
                Statistics.median(warm),
                rounds,
                noise(rounds, warm),
                Statistics.maximum(timed.stream().mapToDouble(Run::peakBytes).toArray()),
                null);
    }

    public static Measure failed(String reason) {
        double none = Double.NaN;
        return new Measure(none, none, none, none, none, new double[0], none, none, reason);
    }

    public boolean isFailure() {
        return failure != null;
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> value) {
        return Statistics.median(runs.stream().mapToDouble(value).toArray());
    }

    private static DoubleStream warmSeconds(Run run) {
        double[] seconds = run.seconds();
        return Arrays.stream(seconds, Statistics.warmFrom(seconds), seconds.length);
    }

    private static double beforeWarm(Run run) {
        double sum = 0;
        for (int i = Statistics.warmFrom(run.seconds()) - 1; i >= 0; i--) {
            sum += run.spent(i);
        }
        return sum;
    }

    private static double outside(Run run) {
        double sum = 0;
        for (int i = 0; i < run.seconds().length; i++) {
            sum += run.spent(i);
        }
        return Math.max(0, run.wall() - sum);
    }

    private static double noise(double[] rounds, double[] warm) {
        if (rounds.length < 2) {
            return warm.length < 2 ? Double.NaN : Statistics.spread(warm);
        }
        return (Statistics.maximum(rounds) - Statistics.minimum(rounds)) / 2 / Statistics.median(rounds);
    }
}
