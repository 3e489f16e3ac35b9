package org.scoria.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scoria.bench.micro.MicroBenchmarks;
import org.scoria.bench.model.Machine;
import org.scoria.bench.model.PeerInfo;
import org.scoria.bench.model.Report;
import org.scoria.bench.model.Run;
import org.scoria.bench.model.Settings;

/// `micro [FAMILY ...]`: the JMH benchmarks. The report has the form of all others, with the engines as peers and
/// the base engine as their reference.
final class MicroCommand {
    private static final String BASE = "base";
    private static final int FORKS = 2;

    private final Path root;
    private final Arguments arguments;

    MicroCommand(Path root, List<String> arguments) {
        this.root = root;
        this.arguments = new Arguments(arguments, Set.of("quick", "list"), Outputs.and(Set.of("forks", "sites")));
    }

    int run() throws IOException {
        List<String> families = families();
        if (arguments.has("list")) {
            families.forEach(System.out::println);
            return 0;
        }
        boolean quick = arguments.has("quick");
        int forks = arguments.count("forks", quick ? 1 : FORKS);
        Machine machine = Machine.here(root);
        long started = System.nanoTime();
        List<Run> runs = new MicroBenchmarks(forks, quick, System.err).run(families, arguments.names("sites"));
        Settings settings = new Settings(
                BASE,
                "micro",
                forks,
                0,
                "micro " + arguments,
                Settings.relevantEnvironment(),
                (System.nanoTime() - started) / 1e9);
        List<PeerInfo> peers = List.of(
                new PeerInfo(BASE, List.of("JMH", "-Dscoria.shadow=off"), "Scoria, base engine"),
                new PeerInfo("shadow", List.of("JMH"), "Scoria, shadow engine"));
        new Outputs(arguments).write(new Report(machine, settings, peers, runs, List.of()));
        return 0;
    }

    private List<String> families() {
        List<String> named = new ArrayList<>(arguments.operands());
        for (String name : named) {
            if (!MicroBenchmarks.FAMILIES.contains(name)) {
                throw new IllegalArgumentException(
                        "no family " + name + "; there are: " + String.join(" ", MicroBenchmarks.FAMILIES));
            }
        }
        return named.isEmpty() ? MicroBenchmarks.FAMILIES : named;
    }
}
