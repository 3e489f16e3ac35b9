package org.scoria.bench.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the Pythons of the machine.
///
/// Every candidate is asked who it is. That also gets shims out of the way: what they start is run directly, and
/// the same Python under two names is measured once.
public final class Peers {
    private static final Path DEBIAN_PYTHON = Path.of("/usr/bin/python3.11");
    private static final String QUESTION =
            "import sys; print(sys.executable or ''); print(sys.version.replace(chr(10), ' '));"
                    + " print(sys.implementation.name)";

    private final List<Peer> found = new ArrayList<>();
    private final Set<Path> executables = new HashSet<>();

    /// The reference first, then the other Pythons, then Scoria's engines.
    ///
    /// @param root of the source tree, where `./scoria` is
    public static List<Peer> find(Path root, List<String> engines) throws IOException, InterruptedException {
        Peers peers = new Peers();
        if (Files.isExecutable(DEBIAN_PYTHON) && Files.exists(Path.of("/etc/debian_version"))) {
            peers.add("python3.11", DEBIAN_PYTHON);
        }
        peers.addFromPath("python3");
        peers.addFromPath("pypy3");
        List<String> scoria = List.of(root.resolve("scoria").toString());
        for (String engine : engines) {
            peers.found.add(engine("scoria-" + engine, scoria, engine));
        }
        return peers.found;
    }

    /// Scoria's command with one of its engines chosen.
    private static Peer engine(String name, List<String> scoria, String engine) {
        var command = new ArrayList<>(scoria);
        command.add("-X");
        command.add("shadow=" + engine);
        return new Peer(name, command, "Scoria, shadow=" + engine);
    }

    /// `NAME=COMMAND` as the user wrote it.
    public static Peer parse(String definition) throws IOException, InterruptedException {
        int equals = definition.indexOf('=');
        if (equals < 1 || definition.substring(equals + 1).isBlank()) {
            throw new IllegalArgumentException("--peer needs NAME=COMMAND, not " + definition);
        }
        List<String> command = new ArrayList<>(CommandWords.split(definition.substring(equals + 1)));
        if (command.getFirst().contains("/")) {
            // programs run in directories of their own
            command.set(0, Path.of(command.getFirst()).toAbsolutePath().toString());
        }
        List<String> answer = ask(command)
                .orElseThrow(() -> new IllegalArgumentException(
                        "--peer " + definition + ": the command does not run Python (-c 'import sys; ...' failed)"));
        return new Peer(definition.substring(0, equals), command, version(answer));
    }

    private void addFromPath(String name) throws IOException, InterruptedException {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path candidate = Path.of(directory, name);
            if (Files.isExecutable(candidate)) {
                add(name, candidate);
                return;
            }
        }
    }

    private void add(String name, Path command) throws IOException, InterruptedException {
        Optional<List<String>> answer = ask(List.of(command.toString()));
        if (answer.isEmpty()) {
            return;
        }
        Path executable = Path.of(answer.get().get(0));
        Path direct = Files.isExecutable(executable) ? executable : command;
        if (executables.add(direct.toRealPath())) {
            found.add(new Peer(name, List.of(direct.toString()), version(answer.get())));
        }
    }

    private static String version(List<String> answer) {
        String implementation = answer.get(2).equals("scoria") ? "Scoria " : "";
        return implementation + answer.get(1);
    }

    /// Executable, version and implementation of the Python behind a command, if it is one.
    private static Optional<List<String>> ask(List<String> command) throws IOException, InterruptedException {
        var words = new ArrayList<>(command);
        words.add("-c");
        words.add(QUESTION);
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            List<String> lines =
                    new String(process.getInputStream().readAllBytes()).lines().toList();
            return process.waitFor() == 0 && lines.size() == 3 ? Optional.of(lines) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
