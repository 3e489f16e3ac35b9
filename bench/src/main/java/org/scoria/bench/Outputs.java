package org.scoria.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.scoria.bench.model.Report;
import org.scoria.bench.report.JsonFile;
import org.scoria.bench.report.TerminalReport;
import org.scoria.bench.stats.Summary;

/// The forms of a report that the command line asks for. The table in the terminal always is one.
final class Outputs {
    private static final Set<String> VALUED = Set.of("json");

    private final Arguments arguments;

    Outputs(Arguments arguments) {
        this.arguments = arguments;
    }

    /// These flags and those of the outputs.
    static Set<String> with(Set<String> flags) {
        return flags;
    }

    static Set<String> withValued(Set<String> valued) {
        var all = new HashSet<>(valued);
        all.addAll(VALUED);
        return all;
    }

    void write(Report report) throws IOException {
        // the file first: a table that cannot be printed must not cost an hour of measuring
        if (arguments.has("json")) {
            JsonFile.write(report, Path.of(arguments.value("json", "")));
        }
        System.out.print(new TerminalReport(new Summary(report)).text());
    }
}
