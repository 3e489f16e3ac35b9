package org.scoria.bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scoria.bench.model.Run;
import org.scoria.bench.report.Numbers;
import org.scoria.bench.stats.Measure;

/// Runs every program on every peer, round by round.
///
/// The peers of a program run one after the other and take turns at going first, so that a machine that slows
/// down, or a cache that the first one fills, favours nobody.
public final class Session {
    private final Suite suite;
    private final List<Peer> peers;
    private final Plan plan;
    private final Progress progress;
    private final long started = System.nanoTime();
    private final List<Run> runs = new ArrayList<>();
    private int left;
    private int rounds;

    public Session(Suite suite, List<Peer> peers, Plan plan, PrintStream out, boolean terminal) {
        this.suite = suite;
        this.peers = peers;
        this.plan = plan;
        left = suite.programs().size() * peers.size() * plan.rounds();
        progress = new Progress(out, terminal, left, plan.estimate(left));
    }

    /// What to do with the runs so far when a round is over.
    public interface AfterRound {
        void save(List<Run> runs) throws IOException;
    }

    public List<Run> run(AfterRound afterRound) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("scoria-bench");
        try {
            while (plan.allowsRound(rounds, elapsed())) {
                for (Program program : suite.programs()) {
                    runRound(program, rounds, scratch);
                }
                rounds++;
                afterRound.save(runs);
            }
        } finally {
            progress.close();
            delete(scratch);
        }
        return runs;
    }

    /// How many rounds there were: fewer than planned when the time was up.
    public int rounds() {
        return rounds;
    }

    public double elapsed() {
        return (System.nanoTime() - started) / 1e9;
    }

    private void runRound(Program program, int round, Path scratch) throws IOException, InterruptedException {
        StringBuilder outcome = new StringBuilder();
        Map<String, List<Run>> ofPeer = new HashMap<>();
        for (int turn = 0; turn < peers.size(); turn++) {
            Peer peer = peers.get((turn + round) % peers.size());
            progress.running(program.name(), peer.name(), round, plan.rounds());
            double budget = plan.budget(elapsed(), left);
            ofPeer.put(peer.name(), new Execution(program, peer, round, budget, plan.timeout(), scratch).run());
            left--;
            progress.finishedRun();
        }
        List<Run> reference = ofPeer.get(peers.getFirst().name());
        for (Peer peer : peers) {
            List<Run> checked = Agreement.check(reference, ofPeer.get(peer.name()));
            runs.addAll(checked);
            outcome.append(outcome.isEmpty() ? "" : ", ").append(peer.name()).append(' ');
            outcome.append(told(checked));
        }
        progress.finishedProgram(program.name(), round, plan.rounds(), outcome.toString());
    }

    private static String told(List<Run> ofPeer) {
        Measure measure = Measure.of(ofPeer);
        return measure.isFailure() ? "failed" : Numbers.time(measure.warm());
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(directory);
    }
}
