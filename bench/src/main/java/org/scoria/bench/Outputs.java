package org.scoria.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.scoria.bench.model.Report;
import org.scoria.bench.plot.Plots;
import org.scoria.bench.report.JsonFile;
import org.scoria.bench.report.MarkdownReport;
import org.scoria.bench.report.TerminalReport;
import org.scoria.bench.stats.Summary;

/// The forms of a report that the command line asks for. The table in the terminal always is one.
final class Outputs {
    private static final Set<String> VALUED = Set.of("json", "plots", "markdown", "docs", "micro");

    private final Arguments arguments;

    Outputs(Arguments arguments) {
        this.arguments = arguments;
    }

    /// These options with a value and those of the outputs.
    static Set<String> and(Set<String> valued) {
        var all = new HashSet<>(valued);
        all.addAll(VALUED);
        return all;
    }

    /// Only the JSON file: early, so that nothing later can cost an hour of measuring.
    void save(Report report) throws IOException {
        if (arguments.has("json")) {
            JsonFile.write(report, Path.of(arguments.value("json", "")));
        }
    }

    void write(Report report) throws IOException {
        save(report);
        Summary summary = new Summary(report);
        System.out.print(new TerminalReport(summary).text());
        if (arguments.has("markdown")) {
            writeText(Path.of(arguments.value("markdown", "")), new MarkdownReport(summary).text());
        }
        if (arguments.has("docs")) {
            writeDocumentation(summary, Path.of(arguments.value("docs", "")));
        }
        if (arguments.has("plots")) {
            new Plots(summary).write(Path.of(arguments.value("plots", "")));
        }
    }

    /// The page that explains the numbers, with these numbers, and its pictures beside it.
    private void writeDocumentation(Summary summary, Path directory) throws IOException {
        StringBuilder page = new StringBuilder();
        try (var introduction = Outputs.class.getResourceAsStream("performance.md")) {
            page.append(new String(introduction.readAllBytes(), StandardCharsets.UTF_8));
        }
        page.append("\n").append(new MarkdownReport(summary).text());
        for (String plot : new Plots(summary).write(directory.resolve("performance"))) {
            page.append("![").append(plot).append("](performance/").append(plot).append(".svg)\n");
        }
        if (arguments.has("micro")) {
            Summary micro = new Summary(JsonFile.read(Path.of(arguments.value("micro", ""))));
            page.append("\n## Micro-benchmarks\n\n").append(new MarkdownReport(micro).text());
        }
        writeText(directory.resolve("performance.md"), page.toString());
    }

    private static void writeText(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
