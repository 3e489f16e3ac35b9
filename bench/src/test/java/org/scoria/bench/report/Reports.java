package org.scoria.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scoria.bench.model.Machine;
import org.scoria.bench.model.PeerInfo;
import org.scoria.bench.model.Report;
import org.scoria.bench.model.Run;
import org.scoria.bench.model.Settings;

/// Small reports to test with.
final class Reports {
    private final List<Run> runs = new ArrayList<>();

    Reports run(String program, String peer, double... seconds) {
        runs.add(new Run(program, peer, 0, 9, seconds, null, 1 << 20, "r", null));
        return this;
    }

    Reports failure(String program, String peer, String reason) {
        runs.add(new Run(program, peer, 0, 9, new double[0], null, 0, "", reason));
        return this;
    }

    Report build() {
        Machine machine = new Machine("2026-01-01T00:00:00Z", "abc", "Linux", "a processor", 2, 1L << 33, "a JVM", 0.1);
        Settings settings = new Settings("reference", "corpus", 1, 5, "", Map.of(), 60);
        List<PeerInfo> peers = List.of(
                new PeerInfo("reference", List.of("python3.11"), "3.11.2"),
                new PeerInfo("scoria", List.of("scoria", "-X", "shadow=on"), "Scoria"));
        return new Report(machine, settings, peers, runs, List.of("django: needs django"));
    }
}
