package org.scoria.bench.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scoria.bench.model.Machine;
import org.scoria.bench.model.PeerInfo;
import org.scoria.bench.model.Report;
import org.scoria.bench.model.Run;
import org.scoria.bench.model.Settings;
import org.scoria.bench.stats.Summary;

class PlotsTest {
    @TempDir
    Path directory;

    @BeforeAll
    static void withoutADisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    /// One program that all can run, one that a peer cannot, one that nobody can.
    private static Summary summary() {
        List<PeerInfo> peers = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        for (String peer : List.of("python3.11", "scoria-off", "scoria-on")) {
            peers.add(new PeerInfo(peer, List.of(peer), peer));
            runs.add(new Run("go", peer, 0, 9, new double[] {3, 2, 1, 1}, null, 1 << 24, "", null));
            String failure = peer.equals("scoria-on") ? "KeyError" : null;
            runs.add(new Run("life", peer, 0, 9, new double[] {1}, null, 1 << 24, "", failure));
            runs.add(new Run("telco", peer, 0, 9, new double[0], null, 0, "", "ImportError"));
        }
        Machine machine = new Machine("2026-01-01T00:00:00Z", "abc", "Linux", "a processor", 2, 1L << 33, "a JVM", 0);
        Settings settings = new Settings("python3.11", "corpus", 1, 5, "", Map.of(), 60);
        return new Summary(new Report(machine, settings, peers, runs, List.of()));
    }

    @Test
    void everyPlotIsABitmapAndADrawing() throws IOException {
        assumeTrue(Plots.hasFonts());
        List<String> names = new Plots(summary()).write(directory);
        assertEquals(List.of("ratios", "memory", "warm-up", "warm-up-programs"), names);
        for (String name : names) {
            assertTrue(ImageIO.read(directory.resolve(name + ".png").toFile()).getWidth() > 300, name);
            assertTrue(Files.readString(directory.resolve(name + ".svg")).contains("<svg"), name);
        }
    }

    @Test
    void anAxisOfDoublings() {
        Doubling axis = new Doubling();
        assertEquals(3, axis.add(8), 1e-12);
        assertEquals(-1, axis.add(0.5), 1e-12);
        assertNull(axis.add(Double.NaN));
        assertNull(axis.add(0));
        assertEquals("8", Doubling.label(3));
        assertEquals("1", Doubling.label(0));
        assertEquals("1/4", Doubling.label(-2));
        assertEquals("", Doubling.label(0.5));
    }
}
