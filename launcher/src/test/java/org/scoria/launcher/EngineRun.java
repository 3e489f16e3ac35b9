package org.scoria.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One run of many scripts on one engine, in one child JVM, because the engine is chosen when a JVM starts.
final class EngineRun {
    static final List<String> ENGINES = List.of("off", "on", "eager");

    /// Far more than a run takes; a hanging child must not hang the build.
    private static final int MINUTES = 10;

    private final Path results;
    private final Process process;

    /// Starts the child. `commands` are scripts, relative to the directory, each with its arguments behind spaces.
    EngineRun(String engine, Path directory, List<String> commands) throws IOException {
        results = Files.createTempDirectory("scoria-" + engine);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dscoria.shadow=" + engine,
                "-Dscoria.home=" + System.getProperty("scoria.home"),
                "-cp",
                classPath(),
                GoldenRunner.class.getName(),
                results.toString()));
        command.addAll(commands);
        process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(results.resolve("console").toFile())
                .start();
    }

    /// The distribution that the build has just made (`scoria.dist`), or, outside the build, this JVM's class path.
    private static String classPath() {
        String dist = System.getProperty("scoria.dist");
        if (dist == null) {
            return System.getProperty("java.class.path");
        }
        return dist + "/lib/*" + File.pathSeparator + System.getProperty("scoria.test.classes");
    }

    /// Waits for the end of the child.
    EngineRun finish() throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        System.out.print(Files.readString(results.resolve("console")));
        return this;
    }

    /// What the script printed on standard output.
    String output(String script) throws IOException {
        return read(fileName(script, "out"));
    }

    /// What the script printed on standard error; for a script that was never reached, a word about that.
    String errors(String script) throws IOException {
        String name = fileName(script, "err");
        return Files.exists(results.resolve(name)) ? read(name) : "the run ended before this script";
    }

    private String read(String name) throws IOException {
        Path file = results.resolve(name);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    /// Where a script's output lies in the directory of results.
    static String fileName(String script, String kind) {
        return script.replace('/', '.') + "." + kind;
    }

    /// A directory of the repository, from the directory in which the tests of a module run.
    static Path repository(String path) {
        Path here = Path.of("").toAbsolutePath();
        Path inside = here.resolve(path);
        return Files.exists(inside) ? inside : here.resolveSibling(path);
    }
}
