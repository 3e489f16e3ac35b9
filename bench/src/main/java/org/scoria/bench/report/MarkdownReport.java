package org.scoria.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.scoria.bench.model.Machine;
import org.scoria.bench.model.PeerInfo;
import org.scoria.bench.model.Report;
import org.scoria.bench.stats.Measure;
import org.scoria.bench.stats.Statistics;
import org.scoria.bench.stats.Summary;

/// The report as Markdown: what was measured where, and a table for each question.
public final class MarkdownReport {
    private final Summary summary;
    private final Report report;
    private final List<String> peers;
    private final StringBuilder text = new StringBuilder();

    public MarkdownReport(Summary summary) {
        this.summary = summary;
        report = summary.report();
        peers = report.peerNames();
    }

    public String text() {
        conditions();
        overall();
        programs(
                "Warm: median of the warm iterations, relative to " + summary.reference(),
                Measure::warm,
                Numbers::ratio);
        if (!summary.isMicro()) {
            programs("First iteration, relative to " + summary.reference(), Measure::first, Numbers::ratio);
            absolute("Seconds until within 10 % of the best", Measure::warmUp, Numbers::threeDigits);
            absolute("Peak memory, MB", Measure::peakBytes, Numbers::megabytes);
        }
        failures();
        return text.toString();
    }

    private void conditions() {
        Machine machine = report.machine();
        String each =
                summary.isMicro() ? "" : Numbers.threeDigits(report.settings().budget()) + " s of iterations each, ";
        line("Measured " + machine.date() + " at commit `" + machine.commit() + "` on " + machine.processor() + ", "
                + machine.cores() + " cores, " + machine.memoryBytes() / (1 << 30) + " GB, " + machine.system()
                + "; load " + Numbers.ratio(machine.load()) + " when it began. "
                + report.settings().rounds() + " processes for each program and peer, "
                + each + Math.round(report.settings().took() / 60) + " minutes in all: `./scoria-bench "
                + report.settings().commandLine() + "`" + environment() + ".");
        line("");
        row(List.of("peer", "version", "command"));
        line("|---|---|---|");
        for (PeerInfo peer : report.peers()) {
            row(List.of(
                    peer.name().equals(summary.reference()) ? peer.name() + " (reference)" : peer.name(),
                    peer.version(),
                    "`" + String.join(" ", peer.command()) + "`"));
        }
        line("");
    }

    private String environment() {
        var variables = report.settings().environment();
        if (variables == null || variables.isEmpty()) {
            return "";
        }
        List<String> assignments = new ArrayList<>();
        variables.forEach((name, value) -> assignments.add("`" + name + "=" + value + "`"));
        return ", with " + String.join(", ", assignments);
    }

    private void overall() {
        heading("Overall");
        head("geometric means");
        means("warm iterations", Measure::warm);
        means("best iteration", Measure::best);
        if (!summary.isMicro()) {
            means("first iteration", Measure::first);
            medians("start-up, s (median)", Measure::start, Numbers::threeDigits);
            medians("warm-up, s (median)", Measure::warmUp, Numbers::threeDigits);
            medians("peak memory, MB (median)", Measure::peakBytes, Numbers::megabytes);
        }
        List<String> noise = new ArrayList<>(List.of("noise (median; warm mean by round)"));
        peers.forEach(peer -> noise.add(noise(peer)));
        row(noise);
        List<String> failed = new ArrayList<>(List.of("failed programs"));
        peers.forEach(peer -> failed.add(Integer.toString(summary.failures(peer).size())));
        row(failed);
        line("");
    }

    private void means(String label, ToDoubleFunction<Measure> value) {
        cells(label, peer -> Numbers.ratio(summary.geometricMean(peer, value)));
    }

    private void medians(String label, ToDoubleFunction<Measure> value, DoubleFunction<String> format) {
        cells(label, peer -> format.apply(summary.median(peer, value)));
    }

    private String noise(String peer) {
        double typical = Statistics.median(report.programs().stream()
                .mapToDouble(program -> summary.measure(program, peer).noise())
                .filter(noise -> !Double.isNaN(noise))
                .toArray());
        List<String> rounds = new ArrayList<>();
        for (double mean : summary.geometricMeans(peer)) {
            rounds.add(Numbers.threeDigits(mean));
        }
        String means = peer.equals(summary.reference()) ? "" : "; " + String.join(" ", rounds);
        return Numbers.percent(typical) + means;
    }

    private void programs(String title, ToDoubleFunction<Measure> value, DoubleFunction<String> format) {
        heading(title);
        head("program");
        for (String program : report.programs()) {
            cells(program, peer -> {
                Measure measure = summary.measure(program, peer);
                if (measure.isFailure()) {
                    return "failed";
                }
                return peer.equals(summary.reference())
                        ? Numbers.time(value.applyAsDouble(measure))
                        : format.apply(summary.ratio(program, peer, value));
            });
        }
        line("");
    }

    private void absolute(String title, ToDoubleFunction<Measure> value, DoubleFunction<String> format) {
        heading(title);
        head("program");
        for (String program : report.programs()) {
            cells(program, peer -> format.apply(value.applyAsDouble(summary.measure(program, peer))));
        }
        line("");
    }

    private void failures() {
        List<String> lines = new ArrayList<>();
        for (String peer : peers) {
            summary.failures(peer).forEach(failure -> lines.add("- " + peer + ": " + failure));
        }
        if (report.skipped() != null) {
            report.skipped().forEach(reason -> lines.add("- not run: " + reason));
        }
        if (!lines.isEmpty()) {
            heading("What failed");
            lines.forEach(this::line);
            line("");
        }
    }

    private void heading(String title) {
        line("### " + title);
        line("");
    }

    private void head(String first) {
        cells(first, peer -> peer);
        line("|---|" + "--:|".repeat(peers.size()));
    }

    private void cells(String first, java.util.function.Function<String, String> ofPeer) {
        List<String> cells = new ArrayList<>(List.of(first));
        peers.forEach(peer -> cells.add(ofPeer.apply(peer)));
        row(cells);
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells).replace("\n", " ") + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
