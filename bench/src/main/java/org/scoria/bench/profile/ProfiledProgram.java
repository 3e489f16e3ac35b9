package org.scoria.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.scoria.interpreter.Program;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Settings;
import org.scoria.interpreter.Shutdown;
import org.scoria.objects.PythonThread;
import org.scoria.stdlib.StandardModules;

/// The process that is profiled: runs a Python file as the `scoria` command does, with a flight recording and the
/// sampler beside it.
final class ProfiledProgram {
    private static final long STACK_SIZE = 512L << 20;
    private static final Duration JAVA_PERIOD = Duration.ofMillis(10);

    private ProfiledProgram() {}

    /// Arguments: the recording to write, the Python file, its arguments.
    public static void main(String[] args) throws IOException, ParseException, InterruptedException {
        int[] status = {1};
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.enable("jdk.ExecutionSample").withPeriod(JAVA_PERIOD);
            recording.enable(PythonSample.NAME);
            recording.start();
            List<String> argv = List.of(args).subList(1, args.length);
            Thread thread =
                    new PythonThread(null, () -> status[0] = run(argv), ProfileReport.PYTHON_THREAD, STACK_SIZE);
            thread.start();
            thread.join();
            recording.stop();
            recording.dump(Path.of(args[0]));
        }
        System.exit(status[0]);
    }

    private static int run(List<String> argv) {
        Settings settings = new Settings();
        settings.argv.clear();
        settings.argv.addAll(argv);
        settings.moduleSources.add(new StandardModules());
        ScoriaInterpreter interpreter = new ScoriaInterpreter(settings);
        interpreter.start();
        PythonSampler sampler = new PythonSampler(interpreter.mainThread);
        Thread.ofPlatform().daemon().name("Python sampler").start(sampler);
        try {
            return Shutdown.run(interpreter, new Program(interpreter).file(argv.getFirst()));
        } finally {
            sampler.stop();
        }
    }
}
