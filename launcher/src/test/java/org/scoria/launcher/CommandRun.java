package org.scoria.launcher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A run of the `scoria` command, as a user would start it: a line of shell, in which `$S` is the command.
record CommandRun(int status, String out, String err) {
    static final Path SCORIA = EngineRun.repository("scoria");

    /// Skips the test where there is no distribution that the command could run.
    static void assumeBuilt() {
        Assumptions.assumeTrue(System.getProperty("scoria.dist") != null, "the command is not built");
    }

    static CommandRun of(Path directory, String line) throws IOException, InterruptedException {
        Path out = directory.resolve("stdout");
        Path err = directory.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                .directory(directory.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
        builder.environment().put("S", SCORIA.toString());
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), line);
        return new CommandRun(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /// Runs the line and compares. In the expected text, DIR stands for the directory and SCORIA for the command.
    static void check(Path directory, String line, int status, String out, String err)
            throws IOException, InterruptedException {
        CommandRun run = of(directory, line);
        assertAll(
                line,
                () -> assertEquals(expand(err, directory), run.err()),
                () -> assertEquals(expand(out, directory), run.out()),
                () -> assertEquals(status, run.status()));
    }

    private static String expand(String text, Path directory) throws IOException {
        return text.replace("DIR", directory.toRealPath().toString()).replace("SCORIA", SCORIA.toString());
    }
}
