package org.scoria.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The programs of a pyperformance checkout, as they are. They import `pyperf`; they find ours, which measures in
/// the process that the bench starts.
public final class Pyperformance {
    private static final List<String> PLACES =
            List.of("", "benchmarks", "data-files/benchmarks", "pyperformance/data-files/benchmarks");
    private static final String PREFIX = "bm_";
    private static final String SCRIPT = "run_benchmark.py";

    private final List<Program> programs = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final Map<String, String> environment;

    private Pyperformance(Path pyperf) {
        environment = Map.of("PYTHONPATH", pyperf.toString());
    }

    /// @param checkout the repository, the installed package, or the directory of the `bm_*` directories
    public static Suite read(Path checkout) throws IOException {
        if (!Files.isDirectory(checkout)) {
            throw new IllegalArgumentException("--pyperformance: there is no directory " + checkout);
        }
        for (String place : PLACES) {
            List<Path> directories = benchmarks(checkout.resolve(place));
            if (!directories.isEmpty()) {
                Pyperformance suite = new Pyperformance(unpackPyperf());
                for (Path directory : directories) {
                    suite.add(directory);
                }
                return new Suite("pyperformance", suite.programs, suite.skipped);
            }
        }
        throw new IllegalArgumentException("--pyperformance: no " + PREFIX + "* directories in " + checkout
                + " or in its pyperformance/data-files/benchmarks");
    }

    private static List<Path> benchmarks(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        if (!Files.isReadable(directory)) {
            throw new IllegalArgumentException("--pyperformance: cannot read " + directory);
        }
        try (var entries = Files.list(directory)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    /// One directory holds one script and a benchmark for each of its TOML files.
    private void add(Path directory) throws IOException {
        Path script = directory.resolve(SCRIPT);
        if (!Files.isReadable(script)) {
            throw new IllegalArgumentException("--pyperformance: the checkout is incomplete, cannot read " + script);
        }
        String name = directory.getFileName().toString().substring(PREFIX.length());
        Path base = directory.resolve("pyproject.toml");
        BenchmarkToml main = BenchmarkToml.read(base);
        List<String> needed = main.foreignDependencies();
        if (!needed.isEmpty()) {
            skipped.add(name + ": needs " + String.join(", ", needed));
            return;
        }
        programs.add(program(main.name(name), script, main));
        try (var entries = Files.list(directory)) {
            for (Path file : entries.sorted().toList()) {
                String variant = file.getFileName().toString();
                if (variant.startsWith(PREFIX) && variant.endsWith(".toml")) {
                    BenchmarkToml settings = BenchmarkToml.read(file);
                    String own = variant.substring(PREFIX.length(), variant.length() - ".toml".length());
                    addVariant(program(settings.name(own), script, settings));
                }
            }
        }
    }

    /// A TOML file may repeat the benchmark of `pyproject.toml`.
    private void addVariant(Program variant) {
        if (programs.stream().noneMatch(program -> program.name().equals(variant.name()))) {
            programs.add(variant);
        }
    }

    private Program program(String name, Path script, BenchmarkToml settings) {
        List<String> arguments = new ArrayList<>();
        arguments.add(script.toAbsolutePath().toString());
        arguments.addAll(settings.extraOptions());
        return new Program(
                name, arguments, script.toAbsolutePath().getParent(), environment, null, Program.Output.TIMES_FILE);
    }

    /// Puts our `pyperf` where a Python can import it.
    private static Path unpackPyperf() throws IOException {
        Path directory = Files.createTempDirectory("scoria-pyperf");
        Path module = directory.resolve("pyperf.py");
        try (var source = Pyperformance.class.getResourceAsStream("/org/scoria/bench/pyperf/pyperf.py")) {
            Files.copy(source, module);
        }
        // deleted in the opposite order of these calls
        directory.toFile().deleteOnExit();
        module.toFile().deleteOnExit();
        return directory;
    }
}
