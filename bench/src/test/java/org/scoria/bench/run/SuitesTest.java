package org.scoria.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuitesTest {
    @TempDir
    Path directory;

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static List<String> names(Suite suite) {
        return suite.programs().stream().map(Program::name).toList();
    }

    @Test
    void aBenchmarkForEachTomlFile() throws IOException {
        String place = "pyperformance/data-files/benchmarks/bm_";
        write(place + "sort/run_benchmark.py", "");
        write(
                place + "sort/pyproject.toml",
                "[project]\ndependencies = [\"pyperf\"]\n[tool.pyperformance]\nname = \"sort\" # its name\n"
                        + "extra_opts = [\"up\", '--fast']\n[tool.other]\nname = \"no\"\n");
        write(
                place + "sort/bm_sort_down.toml",
                "[tool.pyperformance]\nname = \"sort_down\"\nextra_opts = [\"down\"]\n");
        write(place + "plain/run_benchmark.py", "");
        write(place + "web/run_benchmark.py", "");
        write(place + "web/pyproject.toml", "[project]\ndependencies = [\n  \"pyperf\",\n  \"Django>=3\",\n]\n");
        Suite suite = Pyperformance.read(directory);
        assertEquals(List.of("plain", "sort", "sort_down"), names(suite));
        assertEquals(List.of("web: needs Django"), suite.skipped());
        List<String> arguments = suite.programs().get(1).arguments();
        assertEquals(List.of("up", "--fast"), arguments.subList(1, arguments.size()));
        Path pyperf = Path.of(suite.programs().get(1).environment().get("PYTHONPATH"));
        assertTrue(Files.isReadable(pyperf.resolve("pyperf.py")));
    }

    @Test
    void aBrokenPyperformanceIsNamed() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> Pyperformance.read(directory.resolve("nowhere")));
        assertThrows(IllegalArgumentException.class, () -> Pyperformance.read(directory));
        write("benchmarks/bm_half/pyproject.toml", "");
        var error = assertThrows(IllegalArgumentException.class, () -> Pyperformance.read(directory));
        assertTrue(error.getMessage().contains("bm_half"), error.getMessage());
    }

    @Test
    void areWeFastYetRunsWhatIsThere() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> AreWeFastYet.read(directory));
        write("benchmarks/Python/harness.py", "");
        write("benchmarks/Python/richards.py", "");
        Suite suite = AreWeFastYet.read(directory);
        assertEquals(List.of("Richards"), names(suite));
        assertEquals("Richards", suite.programs().getFirst().arguments().get(1));
        assertTrue(suite.skipped().stream().anyMatch(reason -> reason.startsWith("Bounce:")));
    }

    @Test
    void theCorpusKnowsItsResults() throws IOException {
        write("bench/corpus/expected.txt", "go 5 a\ngo 300 b\n");
        assertEquals(
                "go 300 b", Corpus.read(directory, false).programs().getFirst().expected());
        assertEquals(
                "go 5 a", Corpus.read(directory, true).programs().getFirst().expected());
        assertThrows(
                IllegalArgumentException.class,
                () -> Corpus.read(directory, false).only(List.of("nothing")));
    }
}
