package org.scoria.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The `scoria-bench` command. Its exit status: 0, 1 when something failed or got slower, 2 for a command that
/// makes no sense.
public final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> arguments) throws InterruptedException {
        Path root =
                Path.of(System.getProperty("scoria.root", ".")).toAbsolutePath().normalize();
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        try {
            return switch (command) {
                case "--help", "-h", "help" -> help();
                case "compare" -> new CompareCommand(rest).run();
                case "micro" -> new MicroCommand(root, rest).run();
                case "profile", "--profile" -> new ProfileCommand(root, rest).run();
                case "report" -> new ReportCommand(rest).run();
                default -> new RunCommand(root, arguments).run();
            };
        } catch (IllegalArgumentException e) {
            System.err.println("scoria-bench: " + e.getMessage());
            return 2;
        } catch (IOException e) {
            System.err.println("scoria-bench: " + e);
            return 1;
        }
    }

    private static int help() throws IOException {
        try (var text = Main.class.getResourceAsStream("help.txt")) {
            System.out.print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
        return 0;
    }
}
