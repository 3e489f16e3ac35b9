package org.scoria.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scoria.bench.model.Machine;
import org.scoria.bench.model.Report;
import org.scoria.bench.model.Run;
import org.scoria.bench.model.Settings;
import org.scoria.bench.run.AreWeFastYet;
import org.scoria.bench.run.Corpus;
import org.scoria.bench.run.Peer;
import org.scoria.bench.run.Peers;
import org.scoria.bench.run.Plan;
import org.scoria.bench.run.Pyperformance;
import org.scoria.bench.run.Session;
import org.scoria.bench.run.Suite;

/// Runs a suite side by side and puts out what came of it.
final class RunCommand {
    private static final Set<String> FLAGS = Set.of("quick", "small", "list");
    private static final Set<String> VALUED = Set.of(
            "peer", "peers", "engines", "reference", "rounds", "budget", "timeout", "limit", "pyperformance", "awfy");
    private static final double QUICK_MINUTES = 4.5;

    private final Path root;
    private final Arguments arguments;

    RunCommand(Path root, List<String> arguments) {
        this.root = root;
        this.arguments = new Arguments(arguments, FLAGS, Outputs.and(VALUED));
    }

    int run() throws IOException, InterruptedException {
        Outputs outputs = new Outputs(arguments);
        List<Peer> peers = peers();
        Suite suite = suite();
        if (arguments.has("list")) {
            peers.forEach(peer -> System.out.println(
                    peer.name() + ": " + String.join(" ", peer.command()) + " (" + peer.version() + ")"));
            suite.programs().forEach(program -> System.out.println(program.name()));
            suite.skipped().forEach(reason -> System.out.println("skipped " + reason));
            return 0;
        }
        Machine machine = Machine.here(root);
        Plan plan = plan();
        boolean terminal = System.console() != null && System.console().isTerminal();
        Session session = new Session(suite, peers, plan, System.err, terminal);
        List<Run> runs = session.run(soFar -> outputs.save(report(machine, plan, session, suite, peers, soFar)));
        outputs.write(report(machine, plan, session, suite, peers, runs));
        return runs.stream().anyMatch(Run::failed) ? 1 : 0;
    }

    private Report report(Machine machine, Plan plan, Session session, Suite suite, List<Peer> peers, List<Run> runs) {
        Settings settings = new Settings(
                peers.getFirst().name(),
                suite.name(),
                session.rounds(),
                plan.budget(),
                arguments.toString(),
                Settings.relevantEnvironment(),
                session.elapsed());
        return new Report(machine, settings, peers.stream().map(Peer::info).toList(), runs, suite.skipped());
    }

    private Suite suite() throws IOException {
        List<String> named = arguments.operands();
        if (arguments.has("pyperformance") && arguments.has("awfy")) {
            throw new IllegalArgumentException("--pyperformance and --awfy are two sessions");
        }
        if (arguments.has("pyperformance")) {
            return Pyperformance.read(Path.of(arguments.value("pyperformance", "")))
                    .only(named);
        }
        if (arguments.has("awfy")) {
            return AreWeFastYet.read(Path.of(arguments.value("awfy", ""))).only(named);
        }
        Suite corpus = Corpus.read(root, arguments.has("small"));
        return corpus.only(named.isEmpty() && arguments.has("quick") ? Corpus.QUICK : named);
    }

    private Plan plan() {
        boolean quick = arguments.has("quick");
        boolean small = arguments.has("small");
        double limit = arguments.number("limit", quick ? QUICK_MINUTES : Double.POSITIVE_INFINITY) * 60;
        return new Plan(
                arguments.count("rounds", small ? 1 : quick ? 2 : 3),
                small ? 0 : arguments.number("budget", 5),
                arguments.number("timeout", quick ? 30 : 120),
                limit);
    }

    /// The peers to run, the reference first.
    private List<Peer> peers() throws IOException, InterruptedException {
        List<String> engines = arguments.has("engines") ? arguments.names("engines") : List.of("off", "on");
        List<Peer> found = new ArrayList<>(Peers.find(root, engines));
        List<Peer> named = new ArrayList<>();
        for (String definition : arguments.all("peer")) {
            named.add(Peers.parse(definition));
        }
        String reference = arguments.value("reference", found.getFirst().name());
        List<String> wanted = arguments.names("peers");
        if (!wanted.isEmpty()) {
            wanted.forEach(name -> require(found, name));
            found.removeIf(peer -> !wanted.contains(peer.name()));
        } else if (arguments.has("quick")) {
            // two more Pythons would leave little time for each
            found.removeIf(peer -> !peer.isScoria() && !peer.name().equals(reference));
        }
        found.removeIf(peer -> named.stream().anyMatch(n -> n.name().equals(peer.name())));
        found.addAll(named);
        if (arguments.has("reference")
                || found.stream().anyMatch(peer -> peer.name().equals(reference))) {
            Peer first = require(found, reference);
            found.remove(first);
            found.addFirst(first);
        }
        return found;
    }

    private static Peer require(List<Peer> peers, String name) {
        return peers.stream()
                .filter(peer -> peer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no peer " + name + "; there are: "
                        + String.join(" ", peers.stream().map(Peer::name).toList())));
    }
}
