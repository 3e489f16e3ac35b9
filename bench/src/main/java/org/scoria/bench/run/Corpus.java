package org.scoria.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Scoria's own programs, with the results that CPython 3.11 recorded.
public final class Corpus {
    /// Programs of `--quick`: between them every family of instructions and the busiest builtin types.
    public static final List<String> QUICK = List.of(
            "binary_trees",
            "chaos",
            "comprehensions",
            "deltablue",
            "fannkuch",
            "float",
            "generators",
            "json_roundtrip",
            "mandelbrot",
            "markov_text",
            "nbody",
            "raytrace",
            "regex_compile",
            "richards",
            "spectral_norm",
            "string_building");

    private static final String MANY = "1000000";

    private Corpus() {}

    /// @param small the small size of every program: a check that takes seconds, not a measurement
    public static Suite read(Path root, boolean small) throws IOException {
        Path directory = root.resolve("bench/corpus");
        Path recorded = directory.resolve("expected.txt");
        if (!Files.isReadable(recorded)) {
            throw new IllegalArgumentException("no corpus in " + directory + ": " + recorded + " is missing");
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(recorded)) {
            String name = line.substring(0, line.indexOf(' '));
            // the small size stands first, the default size second
            if (!small || !expected.containsKey(name)) {
                expected.put(name, line);
            }
        }
        List<Program> programs = new ArrayList<>();
        expected.forEach((name, line) -> programs.add(program(directory, name, line)));
        return new Suite("corpus", programs, List.of());
    }

    private static Program program(Path directory, String name, String expected) {
        String size = expected.split(" ", 3)[1];
        return new Program(
                name,
                List.of(directory.resolve(name + ".py").toString(), size, MANY),
                directory,
                Map.of(),
                expected,
                Program.Output.TIMES_FILE);
    }
}
