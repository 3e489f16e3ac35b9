package org.scoria.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/// Every program of the corpus prints at its small size, in every engine, what CPython 3.11 printed. The default
/// sizes run with `tools/check-corpus.sh --full`.
final class CorpusTest {
    private static final Path CORPUS = EngineRun.repository("bench/corpus");

    @TestFactory
    List<DynamicContainer> engines() throws IOException, InterruptedException {
        KnownFailures known = new KnownFailures("corpus-known-failures.txt");
        Map<String, String> expected = smallRuns();
        List<String> commands = List.copyOf(expected.keySet());
        List<EngineRun> runs = new ArrayList<>();
        for (String engine : EngineRun.ENGINES) {
            runs.add(new EngineRun(engine, CORPUS, commands));
        }
        List<DynamicContainer> containers = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            containers.add(DynamicContainer.dynamicContainer(
                    "shadow=" + EngineRun.ENGINES.get(i),
                    tests(EngineRun.ENGINES.get(i), runs.get(i).finish(), expected, known)));
        }
        return containers;
    }

    private static List<DynamicTest> tests(
            String engine, EngineRun run, Map<String, String> expected, KnownFailures known) {
        List<DynamicTest> tests = new ArrayList<>();
        expected.forEach((command, line) -> {
            String script = command.substring(0, command.indexOf(' '));
            String name = engine + " " + script;
            Executable check = () -> assertEquals(line + "\n", run.output(script), run.errors(script));
            tests.add(DynamicTest.dynamicTest(name, () -> known.check(name, check)));
        });
        return tests;
    }

    /// From `NAME.py SIZE` to the line that is to be printed: of the two sizes of a program the first, smaller one.
    private static Map<String, String> smallRuns() throws IOException {
        Map<String, String> runs = new LinkedHashMap<>();
        String previous = "";
        for (String line : Files.readAllLines(CORPUS.resolve("expected.txt"))) {
            String[] words = line.split(" ");
            if (!words[0].equals(previous)) {
                runs.put(words[0] + ".py " + words[1], line);
            }
            previous = words[0];
        }
        return runs;
    }
}
