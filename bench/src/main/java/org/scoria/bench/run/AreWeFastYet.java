package org.scoria.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The Python programs of an are-we-fast-yet checkout, through their own harness, which checks every result.
public final class AreWeFastYet {
    private static final String HARNESS = "harness.py";
    private static final String ENDLESS = "1000000";

    /// Inner iterations: fractions of a second on CPython where a program takes any number, and where it checks its
    /// result only for some numbers, the smallest of these that is work at all.
    private static final Map<String, Integer> INNER = new LinkedHashMap<>();

    static {
        INNER.put("Bounce", 100);
        INNER.put("CD", 10);
        INNER.put("DeltaBlue", 2000);
        INNER.put("Havlak", 1);
        INNER.put("Json", 20);
        INNER.put("List", 10);
        INNER.put("Mandelbrot", 500);
        INNER.put("NBody", 250_000);
        INNER.put("Permute", 100);
        INNER.put("Queens", 100);
        INNER.put("Richards", 1);
        INNER.put("Sieve", 200);
        INNER.put("Storage", 100);
        INNER.put("Towers", 50);
    }

    private AreWeFastYet() {}

    /// @param checkout the repository, or its directory `benchmarks/Python`
    public static Suite read(Path checkout) throws IOException {
        if (!Files.isDirectory(checkout)) {
            throw new IllegalArgumentException("--awfy: there is no directory " + checkout);
        }
        Path directory = checkout.resolve("benchmarks/Python");
        if (!Files.isDirectory(directory)) {
            directory = checkout;
        }
        directory = directory.toAbsolutePath();
        if (!Files.isReadable(directory.resolve(HARNESS))) {
            throw new IllegalArgumentException("--awfy: cannot read " + directory.resolve(HARNESS)
                    + "; is this a checkout of are-we-fast-yet, or its benchmarks/Python?");
        }
        List<Program> programs = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (var entry : INNER.entrySet()) {
            Path file = directory.resolve(entry.getKey().toLowerCase(java.util.Locale.ROOT) + ".py");
            if (Files.isReadable(file)) {
                programs.add(program(directory, entry.getKey(), entry.getValue()));
            } else {
                skipped.add(entry.getKey() + ": cannot read " + file);
            }
        }
        return new Suite("awfy", programs, skipped);
    }

    private static Program program(Path directory, String name, int inner) {
        return new Program(
                name,
                List.of(directory.resolve(HARNESS).toString(), name, ENDLESS, Integer.toString(inner)),
                directory,
                // the times are read while the program runs
                Map.of("PYTHONUNBUFFERED", "1"),
                null,
                Program.Output.PRINTED);
    }
}
