package org.scoria.launcher;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.scoria.interpreter.ExitStatus;
import org.scoria.interpreter.Program;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Shutdown;
import org.scoria.interpreter.Terminal;
import org.scoria.objects.PyException;
import org.scoria.objects.PythonThread;
import org.scoria.stdlib.FatalSignal;
import org.scoria.stdlib.StandardModules;

/// The `scoria` command.
public final class Main {
    /// Room for several hundred thousand nested Python calls; only what is used gets memory.
    private static final long STACK_SIZE = 512L << 20;

    private final CommandLine command;
    private int status;

    private Main(CommandLine command) {
        this.command = command;
    }

    public static void main(String[] args) throws InterruptedException {
        System.exit(run(args));
    }

    private static int run(String[] args) throws InterruptedException {
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        CommandLine command;
        try {
            command = new CommandLine(args, System.getenv());
        } catch (CommandLine.Fatal e) {
            err.println(e.getMessage());
            return 1;
        } catch (CommandLine.Misuse e) {
            err.println(e.getMessage());
            err.print(Help.misuse());
            return 2;
        }
        switch (command.action) {
            case VERSION, HELP, HELP_ENVIRONMENT, HELP_OPTIONS, HELP_ALL -> {
                System.out.print(Help.text(command));
                System.out.flush();
                return 0;
            }
            default -> {}
        }
        ShadowReport.configure(command.settings);
        Main main = new Main(command);
        PythonThread thread = new PythonThread(null, main::runPython, "MainThread", STACK_SIZE);
        thread.start();
        thread.join();
        return main.status;
    }

    private void runPython() {
        status = 1;
        command.settings.executable = System.getProperty("scoria.executable", "");
        command.settings.closedStreams = closedStreams();
        command.settings.moduleSources.add(new StandardModules());
        ScoriaInterpreter interpreter = new ScoriaInterpreter(command.settings);
        Signals.install(interpreter);
        Program program = null;
        try {
            interpreter.start();
            program = new Program(interpreter);
        } catch (PyException e) {
            interpreter.printUncaught(e);
            return;
        }
        status = runProgram(program);
        if (command.settings.inspect > 0 && command.action != CommandLine.Action.STANDARD_INPUT) {
            status = program.prompt(new FileInputStream(FileDescriptor.in));
        }
        status = Shutdown.run(interpreter, status);
        ShadowReport.print(interpreter, command.settings.xOptions, System.err);
        if (status == ExitStatus.INTERRUPTED) {
            FatalSignal.die(2); // so that a shell knows that Ctrl-C was not handled
        }
    }

    /// The descriptors that the command found closed. It opens them, because the JVM would use them for its own
    /// files.
    private static Set<Integer> closedStreams() {
        Set<Integer> closed = new HashSet<>();
        for (char digit : System.getProperty("scoria.closed", "").toCharArray()) {
            closed.add(digit - '0');
        }
        return closed;
    }

    private int runProgram(Program program) {
        return switch (command.action) {
            case COMMAND -> program.command(command.target);
            case MODULE -> program.module(command.target);
            case FILE -> program.file(command.target);
            default -> program.standardInput(new FileInputStream(FileDescriptor.in), Terminal.is(0));
        };
    }
}
