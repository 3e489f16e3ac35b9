package org.scoria.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.scoria.bench.model.Run;

/// Runs one program once on one peer, in a fresh process, and watches it.
final class Execution {
    private static final int LOOK_MILLISECONDS = 20;

    private final Program program;
    private final Peer peer;
    private final int round;
    private final double budget;
    private final double timeout;
    private final Path scratch;

    /// @param budget seconds after which no further iteration begins
    /// @param timeout seconds after which the process is ended, whatever it does
    /// @param scratch a directory of this session
    Execution(Program program, Peer peer, int round, double budget, double timeout, Path scratch) {
        this.program = program;
        this.peer = peer;
        this.round = round;
        this.budget = budget;
        this.timeout = timeout;
        this.scratch = scratch;
    }

    /// A run for each benchmark of the program: most have one.
    List<Run> run() throws IOException, InterruptedException {
        Path times = scratch.resolve("times");
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        Files.deleteIfExists(times);
        ProcessBuilder builder = new ProcessBuilder(peer.commandFor(program.arguments()))
                .directory(program.directory().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(program.environment());
        environment.put("PYTHONHASHSEED", "0");
        environment.put("SCORIA_BENCH_TIMES", times.toString());
        environment.put("SCORIA_BENCH_SECONDS", Double.toString(budget));

        long started = System.nanoTime();
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return runs(0, 0, "", "cannot start: " + e.getMessage(), times);
        }
        PeakMemory memory = new PeakMemory(process.pid());
        boolean stopped;
        try (var _ = new Leash(process)) {
            stopped = watch(process, memory, started);
        }
        double wall = (System.nanoTime() - started) / 1e9;

        String printed = Files.readString(out, java.nio.charset.StandardCharsets.ISO_8859_1);
        String failure = failure(process, stopped, printed, err);
        return runs(wall, memory.bytes(), printed.strip(), failure, times);
    }

    /// Waits for the end; true when the process had to be stopped.
    private boolean watch(Process process, PeakMemory memory, long started) throws InterruptedException {
        boolean endless = program.output() == Program.Output.PRINTED;
        double limit = endless ? budget : timeout;
        while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            memory.look();
            double seconds = (System.nanoTime() - started) / 1e9;
            if (seconds > limit && !(endless && seconds < timeout && nothingPrinted())) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                return true;
            }
        }
        return false;
    }

    private boolean nothingPrinted() {
        try {
            return Times.parsePrinted(Files.readString(scratch.resolve("out"))).isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    private String failure(Process process, boolean stopped, String printed, Path err) throws IOException {
        if (program.output() == Program.Output.PRINTED) {
            boolean timed = !Times.parsePrinted(printed).isEmpty();
            return timed && (stopped || process.exitValue() == 0) ? null : reason(process, stopped, err);
        }
        if (stopped || process.exitValue() != 0) {
            return reason(process, stopped, err);
        }
        return program.expected() == null || printed.strip().equals(program.expected())
                ? null
                : "wrong result: " + shortened(printed.strip());
    }

    private String reason(Process process, boolean stopped, Path err) throws IOException {
        if (stopped) {
            return "no end after " + Math.round(timeout) + " s";
        }
        List<String> lines = Files.readString(err, java.nio.charset.StandardCharsets.ISO_8859_1)
                .strip()
                .lines()
                .toList();
        return lines.isEmpty() || lines.getLast().isBlank()
                ? "exit status " + process.exitValue()
                : shortened(lines.getLast());
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 120 ? line : line.substring(0, 117) + "...";
    }

    private List<Run> runs(double wall, long peak, String printed, String failure, Path timesFile) throws IOException {
        boolean inFile = program.output() == Program.Output.TIMES_FILE;
        List<Times> all = !inFile
                ? Times.parsePrinted(printed)
                : Times.parseFile(Files.exists(timesFile) ? Files.readString(timesFile) : "");
        String result = program.expected() == null ? "" : printed;
        if (all.isEmpty()) {
            String why = failure == null ? "no times" : failure;
            return List.of(new Run(program.name(), peer.name(), round, wall, new double[0], null, peak, result, why));
        }
        double total = all.stream().mapToDouble(Times::spent).sum();
        List<Run> runs = new ArrayList<>();
        for (Times times : all) {
            // what the others took is not this one's start-up
            double own = Math.max(0, wall - (total - times.spent()));
            // a program with one benchmark has a better name for it than the benchmark itself
            String name = all.size() == 1 ? program.name() : times.benchmark();
            runs.add(new Run(name, peer.name(), round, own, times.seconds(), times.loops(), peak, result, failure));
        }
        return runs;
    }
}
