package org.scoria.bench.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.scoria.bench.model.Report;

/// The measures of a report and their ratios to the reference.
public final class Summary {
    /// A program and how its time compares with the reference's.
    public record Ratio(String program, double value) {}

    private final Report report;
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    public Summary(Report report) {
        this.report = report;
        for (String program : report.programs()) {
            for (String peer : report.peerNames()) {
                measures.put(key(program, peer), Measure.of(report.runs(program, peer)));
            }
        }
    }

    private static String key(String program, String peer) {
        return program + '\n' + peer;
    }

    public Report report() {
        return report;
    }

    /// Whether these are micro-benchmarks: JMH warms up by itself, and its processes hold many of them.
    public boolean isMicro() {
        return report.settings().suite().equals("micro");
    }

    public String reference() {
        return report.settings().reference();
    }

    public Measure measure(String program, String peer) {
        return measures.getOrDefault(key(program, peer), Measure.failed("not run"));
    }

    /// What `peer` needs where the reference needs 1; NaN when one of them failed.
    public double ratio(String program, String peer, ToDoubleFunction<Measure> value) {
        return value.applyAsDouble(measure(program, peer)) / value.applyAsDouble(measure(program, reference()));
    }

    /// The ratios of all programs that both could run, fastest first.
    public List<Ratio> ratios(String peer, ToDoubleFunction<Measure> value) {
        List<Ratio> ratios = new ArrayList<>();
        for (String program : report.programs()) {
            double ratio = ratio(program, peer, value);
            if (ratio > 0 && ratio < Double.POSITIVE_INFINITY) {
                ratios.add(new Ratio(program, ratio));
            }
        }
        ratios.sort((a, b) -> Double.compare(a.value, b.value));
        return ratios;
    }

    public double geometricMean(String peer, ToDoubleFunction<Measure> value) {
        return mean(ratios(peer, value));
    }

    /// The geometric mean of the warm ratios as each round alone shows it: how far they differ is the noise.
    public double[] geometricMeans(String peer) {
        double[] means = new double[report.settings().rounds()];
        for (int round = 0; round < means.length; round++) {
            int index = round;
            means[round] = mean(ratios(peer, m -> index < m.roundWarm().length ? m.roundWarm()[index] : Double.NaN));
        }
        return means;
    }

    private static double mean(List<Ratio> ratios) {
        return Statistics.geometricMean(
                ratios.stream().mapToDouble(Ratio::value).toArray());
    }

    /// The median over all programs that ran.
    public double median(String peer, ToDoubleFunction<Measure> value) {
        return Statistics.median(report.programs().stream()
                .mapToDouble(program -> value.applyAsDouble(measure(program, peer)))
                .filter(number -> !Double.isNaN(number))
                .toArray());
    }

    public List<String> failures(String peer) {
        List<String> failures = new ArrayList<>();
        for (String program : report.programs()) {
            Measure measure = measure(program, peer);
            if (measure.isFailure()) {
                failures.add(program + ": " + measure.failure());
            }
        }
        return failures;
    }
}
