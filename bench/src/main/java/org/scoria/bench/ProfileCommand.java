package org.scoria.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scoria.bench.profile.ProfileReport;
import org.scoria.bench.run.Corpus;

/// `profile PROGRAM`: where the time of a corpus program, or of any Python file, goes.
final class ProfileCommand {
    private static final double SECONDS = 10;

    private final Path root;
    private final Arguments arguments;

    ProfileCommand(Path root, List<String> arguments) {
        this.root = root;
        this.arguments = new Arguments(arguments, Set.of(), Set.of("engine", "seconds", "jfr"));
    }

    int run() throws IOException, InterruptedException {
        if (arguments.operands().isEmpty()) {
            throw new IllegalArgumentException("profile needs a corpus program or a Python file");
        }
        List<String> program = program();
        String name = Path.of(program.getFirst()).getFileName().toString().replaceFirst("\\.py$", "");
        Path recording = Path.of(arguments.value("jfr", name + ".jfr")).toAbsolutePath();
        Process process = start(recording, program);
        int status = process.waitFor();
        if (!Files.exists(recording)) {
            System.err.println("scoria-bench: the program left no recording (exit status " + status + ")");
            return 1;
        }
        System.out.print("\n" + ProfileReport.read(recording).text());
        System.out.println("recording: " + recording);
        return status;
    }

    /// The Python file and its arguments.
    private List<String> program() throws IOException {
        List<String> operands = arguments.operands();
        if (operands.getFirst().endsWith(".py")) {
            return operands;
        }
        return Corpus.read(root, false).only(operands).programs().getFirst().arguments();
    }

    private Process start(Path recording, List<String> program) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+DebugNonSafepoints",
                "-Xlog:jfr*=off",
                "--enable-native-access=ALL-UNNAMED",
                "-Dscoria.shadow=" + arguments.value("engine", "on"),
                "-Dscoria.home=" + System.getProperty("scoria.home", ""),
                "-cp",
                System.getProperty("java.class.path"),
                "org.scoria.bench.profile.ProfiledProgram",
                recording.toString()));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("SCORIA_BENCH_SECONDS", Double.toString(arguments.number("seconds", SECONDS)));
        return builder.start();
    }
}
