package org.scoria.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.scoria.bench.model.Machine;
import org.scoria.bench.model.PeerInfo;
import org.scoria.bench.stats.Measure;
import org.scoria.bench.stats.Statistics;
import org.scoria.bench.stats.Summary;

/// The report for the terminal: a line per program, what they come to, the extremes, the failures, the noise.
public final class TerminalReport {
    private static final int EXTREMES = 3;

    /// Load for each core above which other processes disturb the measuring.
    private static final double BUSY = 0.5;

    private final Summary summary;
    private final List<String> others;

    public TerminalReport(Summary summary) {
        this.summary = summary;
        others = summary.report().peerNames().stream()
                .filter(name -> !name.equals(summary.reference()))
                .toList();
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        heading(text);
        text.append('\n').append(table());
        for (String peer : summary.report().peerNames()) {
            details(peer, text);
        }
        skipped(text);
        return text.toString();
    }

    private void heading(StringBuilder text) {
        Machine machine = summary.report().machine();
        text.append(machine.date()).append(", commit ").append(machine.commit()).append(", ");
        text.append(machine.processor()).append(", ").append(machine.cores()).append(" cores, load ");
        text.append(Numbers.ratio(machine.load())).append('\n');
        if (machine.load() > BUSY * machine.cores()) {
            text.append("The machine was busy when the measuring began: do not trust these numbers.\n");
        }
        for (PeerInfo peer : summary.report().peers()) {
            text.append("  ")
                    .append(peer.name())
                    .append(": ")
                    .append(peer.version())
                    .append('\n');
        }
        text.append("Times relative to ").append(summary.reference());
        text.append(" (1 = as fast, smaller is faster), median of the warm iterations.\n");
    }

    private TextTable table() {
        TextTable table = new TextTable();
        table.row(cells("", summary.reference(), name -> name));
        table.rule();
        for (String program : summary.report().programs()) {
            Measure reference = summary.measure(program, summary.reference());
            table.row(cells(
                    program,
                    reference.isFailure() ? "failed" : Numbers.time(reference.warm()),
                    peer -> summary.measure(program, peer).isFailure()
                            ? "failed"
                            : Numbers.ratio(summary.ratio(program, peer, Measure::warm))));
        }
        table.rule();
        table.row(cells("geometric mean", "", peer -> mean(peer, Measure::warm)));
        table.row(cells("  best iteration", "", peer -> mean(peer, Measure::best)));
        if (!summary.isMicro()) {
            table.row(cells("  first iteration", "", peer -> mean(peer, Measure::first)));
            table.row(medians("start-up, s", Measure::start, Numbers::threeDigits));
            table.row(medians("warm-up, s", Measure::warmUp, Numbers::threeDigits));
            table.row(medians("peak memory, MB", Measure::peakBytes, Numbers::megabytes));
        }
        return table;
    }

    private String mean(String peer, ToDoubleFunction<Measure> value) {
        return Numbers.ratio(summary.geometricMean(peer, value));
    }

    private List<String> cells(String label, String reference, java.util.function.Function<String, String> ofPeer) {
        List<String> cells = new ArrayList<>(List.of(label, reference));
        others.forEach(peer -> cells.add(ofPeer.apply(peer)));
        return cells;
    }

    private List<String> medians(
            String label, ToDoubleFunction<Measure> value, java.util.function.DoubleFunction<String> format) {
        return cells(
                label,
                format.apply(summary.median(summary.reference(), value)),
                peer -> format.apply(summary.median(peer, value)));
    }

    private void details(String peer, StringBuilder text) {
        text.append('\n').append(peer).append('\n');
        if (!peer.equals(summary.reference())) {
            extremes(peer, text);
        }
        noise(peer, text);
        List<String> failures = summary.failures(peer);
        if (!failures.isEmpty()) {
            text.append("  failed: ").append(failures.size()).append('\n');
            failures.forEach(failure -> text.append("    ").append(failure).append('\n'));
        }
    }

    private void extremes(String peer, StringBuilder text) {
        List<Summary.Ratio> ratios = summary.ratios(peer, Measure::warm);
        if (ratios.size() > 1) {
            int shown = Math.min(EXTREMES, ratios.size() / 2);
            text.append("  fastest: ").append(listed(ratios.subList(0, shown))).append('\n');
            text.append("  slowest: ")
                    .append(listed(ratios.reversed().subList(0, shown)))
                    .append('\n');
        }
    }

    private static String listed(List<Summary.Ratio> ratios) {
        return String.join(
                ", ",
                ratios.stream()
                        .map(ratio -> ratio.program() + " " + Numbers.ratio(ratio.value()))
                        .toList());
    }

    private void noise(String peer, StringBuilder text) {
        double[] noises = summary.report().programs().stream()
                .mapToDouble(program -> summary.measure(program, peer).noise())
                .filter(noise -> !Double.isNaN(noise))
                .toArray();
        if (noises.length == 0) {
            return;
        }
        text.append("  noise: median ").append(Numbers.percent(Statistics.median(noises)));
        text.append(", largest ").append(Numbers.percent(Statistics.maximum(noises)));
        double[] means = summary.geometricMeans(peer);
        if (!peer.equals(summary.reference()) && means.length > 1) {
            text.append("; geometric mean by round ");
            List<String> rounds = new ArrayList<>();
            for (double mean : means) {
                rounds.add(Numbers.threeDigits(mean));
            }
            text.append(String.join(", ", rounds));
        }
        text.append('\n');
    }

    private void skipped(StringBuilder text) {
        List<String> skipped = summary.report().skipped();
        if (skipped != null && !skipped.isEmpty()) {
            text.append("\nnot run: ").append(skipped.size()).append('\n');
            skipped.forEach(reason -> text.append("  ").append(reason).append('\n'));
        }
    }
}
