package org.scoria.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.scoria.bench.report.JsonFile;

/// Prints earlier reports again and writes their other forms.
final class ReportCommand {
    private final Arguments arguments;

    ReportCommand(List<String> arguments) {
        this.arguments = new Arguments(arguments, Set.of(), Outputs.and(Set.of()));
    }

    int run() throws IOException {
        if (arguments.operands().size() != 1) {
            throw new IllegalArgumentException("report needs one JSON file");
        }
        new Outputs(arguments).write(JsonFile.read(Path.of(arguments.operands().getFirst())));
        return 0;
    }
}
