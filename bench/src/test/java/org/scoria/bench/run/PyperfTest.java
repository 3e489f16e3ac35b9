package org.scoria.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scoria.interpreter.Program;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Settings;
import org.scoria.objects.PythonThread;
import org.scoria.stdlib.StandardModules;

class PyperfTest {
    private static final String PROGRAM = """
        import os, sys
        sys.argv = ["run_benchmark.py", "b", "--loops=0"]
        os.environ["SCORIA_BENCH_TIMES"] = "%s"
        os.environ["SCORIA_BENCH_SECONDS"] = "0.05"
        import pyperf
        runner = pyperf.Runner(add_cmdline_args=lambda cmd, args: None)
        runner.metadata["description"] = "x"
        runner.argparser.add_argument("kind", choices=["a", "b"])
        assert runner.parse_args().kind == "b" and runner.args.worker
        def timed(loops, n):
            started = pyperf.perf_counter()
            for _ in range(loops):
                sum(range(n))
            return pyperf.perf_counter() - started
        runner.bench_time_func("timed", timed, 10)
        values = runner.bench_func("called", sum, [1, 2]).get_values()
        assert len(values) >= 1 and min(values) > 0
        runner.timeit("statement", "x + 1", "x = 1", duplicate=5)
        """;

    @TempDir
    Path directory;

    @Test
    void runsOnScoria() throws Exception {
        Path times = directory.resolve("times");
        Path module = directory.resolve("pyperf.py");
        try (var source = getClass().getResourceAsStream("/org/scoria/bench/pyperf/pyperf.py")) {
            Files.copy(source, module);
        }
        AtomicReference<Object> outcome = new AtomicReference<>();
        Thread thread = new PythonThread(null, () -> outcome.set(run(times)), "pyperf", 64 << 20);
        thread.setUncaughtExceptionHandler((_, error) -> outcome.set(error));
        thread.start();
        thread.join();
        assertEquals(0, outcome.get());
        List<Times> all = Times.parseFile(Files.readString(times));
        assertEquals(
                List.of("timed", "called", "statement"),
                all.stream().map(Times::benchmark).toList());
        assertEquals(1, all.getFirst().loops()[0]);
        assertTrue(all.getLast().loops()[0] % 5 == 0);
    }

    private int run(Path times) {
        Settings settings = new Settings();
        settings.noSite = true;
        settings.modulePath.add(directory.toString());
        settings.moduleSources.add(new StandardModules());
        ScoriaInterpreter interpreter = new ScoriaInterpreter(settings);
        interpreter.start();
        return new Program(interpreter).command(PROGRAM.formatted(times));
    }
}
