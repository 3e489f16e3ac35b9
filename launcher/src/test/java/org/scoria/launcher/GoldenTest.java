package org.scoria.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/// Every golden script prints in every engine what CPython 3.11 prints.
///
/// `-Dgolden=language/match` limits the run to scripts whose path contains the text.
final class GoldenTest {
    private static final Path ROOT = EngineRun.repository("interpreter/src/test/resources/golden");

    @TestFactory
    List<DynamicContainer> engines() throws IOException, InterruptedException {
        List<String> scripts = scripts();
        KnownFailures known = new KnownFailures("golden-known-failures.txt");
        List<EngineRun> runs = new ArrayList<>();
        for (String engine : EngineRun.ENGINES) {
            runs.add(new EngineRun(engine, ROOT, scripts));
        }
        List<DynamicContainer> containers = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            String engine = EngineRun.ENGINES.get(i);
            containers.add(
                    DynamicContainer.dynamicContainer("shadow=" + engine, tests(engine, runs.get(i), scripts, known)));
        }
        return containers;
    }

    private static List<DynamicTest> tests(String engine, EngineRun run, List<String> scripts, KnownFailures known)
            throws IOException, InterruptedException {
        run.finish();
        List<DynamicTest> tests = new ArrayList<>();
        for (String script : scripts) {
            String name = engine + " " + script;
            Executable check = () -> assertEquals(
                    Files.readString(expected(ROOT.resolve(script))), run.output(script), run.errors(script));
            tests.add(DynamicTest.dynamicTest(name, () -> known.check(name, check)));
        }
        return tests;
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
}
