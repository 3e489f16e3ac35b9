package org.scoria.propertytests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scoria.propertytests.Engines.Difference;

/// `scoria-fuzz`: generates programs and reports those that an engine runs differently.
public final class FuzzCommand {
    private static final String USAGE = """
        usage: scoria-fuzz [--seconds N] [--seed S] [--findings DIRECTORY] [--against COMMAND]

        Generates Python programs, runs each in all engines of one JVM (base, shadow,
        eager shadow), and compares all that can be seen of it. Programs that an engine
        runs differently are made as small as possible and saved.

          --seconds N           how long (60)
          --seed S              the first program; each further one takes the next seed
                                (the time of day)
          --findings DIRECTORY  where findings are saved (property-tests/regressions)
          --against COMMAND     another Python that must show the same, python3 for instance
              --print S             print the program of a seed and stop
        """;

    private static final int SHRINKING_ATTEMPTS = 3000;

    private long seconds = 60;
    private long seed = System.currentTimeMillis();
    private Path findings = Path.of(System.getProperty("scoria.root", "."), "property-tests", "regressions");
    private final List<String> others = new ArrayList<>();
    private int found;

    private FuzzCommand() {}

    public static void main(String[] args) throws IOException {
        FuzzCommand command = new FuzzCommand();
        if (command.read(args)) {
            System.exit(command.run());
        }
    }

    /// Reads the arguments; false when there is nothing left to do.
    private boolean read(String[] args) {
        try {
            for (int i = 0; i < args.length; i += 2) {
                switch (args[i]) {
                    case "--seconds" -> seconds = Long.parseLong(args[i + 1]);
                    case "--seed" -> seed = Long.parseLong(args[i + 1]);
                    case "--findings" -> findings = Path.of(args[i + 1]);
                    case "--against" -> others.add(args[i + 1]);
                    case "--print" -> {
                        System.out.print(ProgramGenerator.program(Long.parseLong(args[i + 1])));
                        return false;
                    }
                    case "--help", "-h" -> {
                        System.out.print(USAGE);
                        return false;
                    }
                    default -> throw new IllegalArgumentException(args[i]);
                }
            }
            return true;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            System.err.println("scoria-fuzz: cannot make sense of " + String.join(" ", args));
            System.err.print(USAGE);
            System.exit(2);
            return false;
        }
    }

    private int run() throws IOException {
        long first = seed;
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        System.out.println("seed " + first);
        List<Observer> observers = new ArrayList<>();
        for (String command : others) {
            observers.add(new OtherPython(command));
        }
        try (Engines engines = new Engines(observers)) {
            for (long now = start; now < end; now = System.nanoTime()) {
                String program = ProgramGenerator.program(seed);
                Optional<Difference> difference = engines.compare(program);
                if (difference.isPresent()) {
                    report(engines, program);
                }
                seed++;
                if ((seed - first) % 64 == 0) {
                    progress(seed - first, System.nanoTime() - start);
                }
            }
        }
        progress(seed - first, System.nanoTime() - start);
        System.out.println();
        return found == 0 ? 0 : 1;
    }

    private void progress(long programs, long nanos) {
        System.out.printf("\r%d programs, %.0f per second, %d findings", programs, programs / (nanos / 1e9), found);
        System.out.flush();
    }

    private void report(Engines engines, String program) throws IOException {
        found++;
        Shrinker shrinker = new Shrinker(p -> engines.compare(p).isPresent(), SHRINKING_ATTEMPTS);
        String small = shrinker.shrink(program);
        Files.createDirectories(findings);
        Path file = findings.resolve("seed_" + seed + ".py");
        Files.writeString(file, small);
        System.out.println("\nseed " + seed + ", saved as " + file + ":");
        engines.compare(small).ifPresent(difference -> System.out.println(difference.summary()));
    }
}
