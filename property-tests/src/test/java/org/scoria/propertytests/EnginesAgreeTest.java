package org.scoria.propertytests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.scoria.propertytests.Engines.Difference;

/// Nothing that a program can see tells the engines apart: on fixed programs, on fresh ones, and on those that once
/// did.
class EnginesAgreeTest {
    private static Engines engines;

    @BeforeContainer
    static void start() {
        engines = new Engines();
    }

    @AfterContainer
    static void stop() {
        engines.close();
    }

    /// Seeds are shrunk as text by [Shrinker], not as numbers: neighbouring seeds have nothing in common.
    @Property(tries = 150, seed = "20221024", shrinking = ShrinkingMode.OFF)
    void onFixedPrograms(@ForAll long seed) {
        check("seed " + seed, ProgramGenerator.program(seed));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void onFreshPrograms(@ForAll long seed) {
        check("seed " + seed, ProgramGenerator.program(seed));
    }

    @Example
    void onProgramsThatOnceDiffered() throws IOException {
        for (Path file : regressions()) {
            check(file.getFileName().toString(), Files.readString(file));
        }
    }

    private static List<Path> regressions() throws IOException {
        Path directory = Path.of(System.getProperty("scoria.root", ".."), "property-tests", "regressions");
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(String name, String program) {
        Optional<Difference> difference = engines.compare(program);
        if (difference.isPresent()) {
            String small = new Shrinker(p -> engines.compare(p).isPresent(), 500).shrink(program);
            fail(name + ": " + difference.get().summary() + "\n" + small);
        }
    }
}
