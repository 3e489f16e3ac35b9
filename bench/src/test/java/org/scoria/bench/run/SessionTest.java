package org.scoria.bench.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scoria.bench.model.Run;

/// Sessions with shell scripts in the place of Pythons.
class SessionTest {
    private static final String GOOD = "printf '0.5\\n0.25\\n0.1' > \"$SCORIA_BENCH_TIMES\"; echo 42";

    @TempDir
    Path directory;

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    }

    private static Peer peer(String name, String script) {
        return new Peer(name, List.of("/bin/sh", "-c", script), name);
    }

    private Program program(String expected, Program.Output output) {
        return new Program("p", List.of("p.py"), directory, Map.of(), expected, output);
    }

    private List<Run> run(Program program, Plan plan, Peer... peers) throws IOException, InterruptedException {
        Suite suite = new Suite("s", List.of(program), List.of());
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        List<Run> saved = new ArrayList<>();
        Session session = new Session(suite, List.of(peers), plan, nowhere, false);
        List<Run> runs = session.run(saved::addAll);
        assertTrue(saved.containsAll(runs));
        assertEquals(plan.rounds(), session.rounds());
        return runs;
    }

    private static Plan plan(int rounds, double timeout) {
        return new Plan(rounds, 1, timeout, Double.POSITIVE_INFINITY);
    }

    @Test
    void aProgramThatIsRight() throws Exception {
        List<Run> runs = run(program("42", Program.Output.TIMES_FILE), plan(2, 20), peer("a", GOOD), peer("b", GOOD));
        assertEquals(List.of("a", "b", "a", "b"), runs.stream().map(Run::peer).toList());
        assertEquals(List.of(0, 0, 1, 1), runs.stream().map(Run::round).toList());
        for (Run run : runs) {
            assertNull(run.failure());
            assertArrayEquals(new double[] {0.5, 0.25}, run.seconds());
            assertEquals("42", run.result());
        }
    }

    @Test
    void everyKindOfFailureIsNamed() throws Exception {
        List<Run> runs = run(
                program("42", Program.Output.TIMES_FILE),
                plan(1, 5),
                peer("good", GOOD),
                peer("wrong", "printf '1\\n' > \"$SCORIA_BENCH_TIMES\"; echo 41"),
                peer("raises", "echo 'Traceback' >&2; echo 'KeyError: 1' >&2; exit 1"),
                peer("silent", "exit 3"),
                peer("endless", "sleep 60"),
                peer("untimed", "echo 42"),
                new Peer("missing", List.of("/no/such/python"), ""));
        assertNull(runs.get(0).failure());
        assertEquals("wrong result: 41", runs.get(1).failure());
        assertEquals("KeyError: 1", runs.get(2).failure());
        assertEquals("exit status 3", runs.get(3).failure());
        assertEquals("no end after 5 s", runs.get(4).failure());
        assertEquals("no times", runs.get(5).failure());
        assertTrue(runs.get(6).failure().startsWith("cannot start"), runs.get(6).failure());
    }

    @Test
    void aHarnessThatNeverEndsIsStopped() throws Exception {
        String harness = "while :; do echo 'X: iterations=1 runtime: 1000us'; sleep 0.1; done";
        List<Run> runs = run(program(null, Program.Output.PRINTED), plan(1, 20), peer("a", harness));
        assertNull(runs.getFirst().failure());
        assertTrue(runs.getFirst().seconds().length > 0);
        assertEquals(0.001, runs.getFirst().seconds()[0], 1e-9);
    }
}
