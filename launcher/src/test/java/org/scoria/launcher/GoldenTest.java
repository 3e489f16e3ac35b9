package org.scoria.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/// Every golden script prints in every engine what CPython 3.11 prints.
///
/// One JVM per engine runs all scripts, because the engine is chosen when a JVM starts. `-Dgolden=language/match`
/// limits
/// the run to scripts whose path contains the text.
final class GoldenTest {
    private static final Path ROOT = goldenRoot();

    /// Scripts that do not print the right thing yet, by engine. The list may only shrink.
    private static final Set<String> KNOWN_FAILURES = knownFailures();

    private static Set<String> knownFailures() {
        Path list = ROOT.resolve("../../../../../launcher/src/test/resources/golden-known-failures.txt");
        try {
            return Set.copyOf(Files.readAllLines(list, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path goldenRoot() {
        Path here = Path.of("").toAbsolutePath();
        Path sibling = here.resolveSibling("interpreter");
        Path module = Files.isDirectory(sibling) ? sibling : here.resolve("interpreter");
        return module.resolve("src/test/resources/golden");
    }

    @TestFactory
    DynamicContainer base() throws IOException, InterruptedException {
        return engine("off");
    }

    @TestFactory
    DynamicContainer shadow() throws IOException, InterruptedException {
        return engine("on");
    }

    @TestFactory
    DynamicContainer eagerShadow() throws IOException, InterruptedException {
        return engine("eager");
    }

    private static DynamicContainer engine(String shadow) throws IOException, InterruptedException {
        List<String> scripts = scripts();
        Path results = Files.createTempDirectory("golden-" + shadow);
        run(shadow, results, scripts);
        List<DynamicTest> tests = new ArrayList<>();
        for (String script : scripts) {
            boolean known = KNOWN_FAILURES.contains(shadow + " " + script);
            tests.add(DynamicTest.dynamicTest(
                    script, () -> checkOrKnown(known, shadow + " " + script, () -> check(script, results))));
        }
        return DynamicContainer.dynamicContainer("shadow=" + shadow, tests);
    }

    private static List<String> scripts() throws IOException {
        String only = System.getProperty("golden", "");
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.toString().endsWith(".py"))
                    .filter(f -> Files.exists(expected(f)))
                    .map(f -> ROOT.relativize(f).toString())
                    .filter(f -> f.contains(only))
                    .sorted()
                    .toList();
        }
    }

    private static Path expected(Path script) {
        String name = script.toString();
        return Path.of(name.substring(0, name.length() - 3) + ".out");
    }

    private static void run(String shadow, Path results, List<String> scripts)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dscoria.shadow=" + shadow,
                "-Dscoria.home=" + System.getProperty("scoria.home"),
                "-cp",
                System.getProperty("java.class.path"),
                GoldenRunner.class.getName(),
                results.toString()));
        command.addAll(scripts);
        new ProcessBuilder(command).directory(ROOT.toFile()).inheritIO().start().waitFor();
    }

    /// A known failure is reported as skipped while it fails. One that passes is named, to be taken off the list.
    private static void checkOrKnown(boolean known, String name, Executable check) throws Throwable {
        try {
            check.execute();
        } catch (AssertionError e) {
            Assumptions.assumeFalse(known, "known failure: " + name);
            throw e;
        }
        if (known) {
            System.out.println("no longer fails, take it off golden-known-failures.txt: " + name);
        }
    }

    private static void check(String script, Path results) throws IOException {
        String name = script.replace('/', '.');
        String printed = read(results.resolve(name + ".out"));
        String errors = read(results.resolve(name + ".err"));
        assertEquals(read(expected(ROOT.resolve(script))), printed, errors);
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }
}
