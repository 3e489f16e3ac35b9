package org.scoria.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scoria.bench.model.Machine;
import org.scoria.bench.model.PeerInfo;
import org.scoria.bench.model.Report;
import org.scoria.bench.model.Run;
import org.scoria.bench.model.Settings;
import org.scoria.bench.report.JsonFile;

class CompareCommandTest {
    @TempDir
    Path directory;

    /// A report in which the reference takes 1 s and Scoria's engines take what is said.
    private String report(String name, double reference, double off, double on) throws IOException {
        List<PeerInfo> peers = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        add(peers, runs, "python3.11", "3.11.2", reference);
        add(peers, runs, "scoria-off", "Scoria, shadow=off", off);
        add(peers, runs, "scoria-on", "Scoria, shadow=on", on);
        Machine machine = new Machine("2026-01-01T00:00:00Z", "abc", "Linux", "a processor", 2, 1L << 33, "a JVM", 0);
        Settings settings = new Settings("python3.11", "corpus", 1, 5, "", Map.of(), 60);
        Path file = directory.resolve(name);
        JsonFile.write(new Report(machine, settings, peers, runs, List.of()), file);
        return file.toString();
    }

    private static void add(List<PeerInfo> peers, List<Run> runs, String name, String version, double seconds) {
        peers.add(new PeerInfo(name, List.of(name), version));
        runs.add(new Run("go", name, 0, 3, new double[] {seconds, seconds}, null, 0, "r", null));
    }

    private String before;

    @BeforeEach
    void measure() throws IOException {
        before = report("before.json", 1, 5, 2);
    }

    private static int compare(String... arguments) throws IOException {
        return new CompareCommand(List.of(arguments)).run();
    }

    @Test
    void theSameIsFine() throws IOException {
        assertEquals(0, compare(before, before));
    }

    @Test
    void aSlowedBuildIsFlagged() throws IOException {
        assertEquals(1, compare(before, report("after.json", 1, 5, 5)));
        assertEquals(0, compare(before, report("after.json", 1, 5, 5), "--threshold", "200"));
    }

    @Test
    void anotherPythonMayBeSlower() throws IOException {
        assertEquals(0, compare(before, report("after.json", 2, 5, 2)));
    }

    @Test
    void twoPeersOfOneReport() throws IOException {
        assertEquals(1, compare(before + ":scoria-on", before + ":scoria-off"));
        assertEquals(0, compare(before + ":scoria-off", before + ":scoria-on"));
    }

    @Test
    void aSlowerMachineCancelsOut() throws IOException {
        String slow = report("after.json", 2, 10, 4);
        assertEquals(1, compare(before, slow));
        assertEquals(0, compare(before, slow, "--relative"));
    }

    @Test
    void mistakesAreNamed() {
        assertThrows(IllegalArgumentException.class, () -> compare(before));
        assertThrows(IllegalArgumentException.class, () -> compare(before, before + ":nobody"));
    }
}
