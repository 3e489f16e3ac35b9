package org.scoria.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scoria.interpreter.Program;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Settings;
import org.scoria.interpreter.Shutdown;
import org.scoria.objects.PythonThread;
import org.scoria.stdlib.StandardModules;

/// Runs many scripts in one JVM, each in an interpreter of its own, and leaves what they print in files: the
/// process that [EngineRun] starts.
final class GoldenRunner {
    private static final long STACK_SIZE = 512L << 20;

    private GoldenRunner() {}

    /// Arguments: the directory for the output, then the scripts, each with its own arguments behind spaces.
    public static void main(String[] args) throws IOException, InterruptedException {
        Path results = Path.of(args[0]);
        for (int i = 1; i < args.length; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            List<String> argv = List.of(args[i].split(" "));
            PythonThread thread = new PythonThread(null, () -> run(argv, out, err), "golden", STACK_SIZE);
            thread.start();
            thread.join(60_000);
            if (thread.isAlive()) {
                err.write("still running after a minute\n".getBytes());
            }
            Files.write(results.resolve(EngineRun.fileName(argv.get(0), "out")), out.toByteArray());
            Files.write(results.resolve(EngineRun.fileName(argv.get(0), "err")), err.toByteArray());
        }
        System.exit(0);
    }

    private static void run(List<String> argv, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        Settings settings = new Settings();
        settings.argv.clear();
        settings.argv.addAll(argv);
        settings.stdin = InputStream.nullInputStream();
        settings.stdout = out;
        settings.stderr = err;
        settings.moduleSources.add(new StandardModules());
        ScoriaInterpreter interpreter = new ScoriaInterpreter(settings);
        interpreter.start();
        int status = new Program(interpreter).file(argv.get(0));
        Shutdown.run(interpreter, status);
    }
}
