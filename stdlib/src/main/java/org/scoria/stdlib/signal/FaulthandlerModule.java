package org.scoria.stdlib.signal;

import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.unix.Timeouts;

/// `faulthandler`: says where the threads are, when asked, after some time, or on a signal. What would be fatal
/// errors
/// of CPython (SIGSEGV and the like) belongs to the Java virtual machine, which writes a report of its own.
///
/// Compare CPython 3.11 `Modules/faulthandler.c`.
@PythonModule(value = "faulthandler", doc = "faulthandler module.")
public final class FaulthandlerModule {
    private static final PyStr STDERR = PyStr.intern("stderr");
    private static final PyStr FILENO = PyStr.intern("fileno");
    private static final PyStr FLUSH = PyStr.intern("flush");
    private static final long NANOS = 1_000_000_000L;

    private FaulthandlerModule() {}

    /// What one interpreter has asked for.
    private static final class State {
        boolean enabled;
        DumpTimer timer;
    }

    private static State state() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object state = interpreter.state(State.class);
        if (state == null) {
            state = new State();
            interpreter.setState(State.class, state);
        }
        return (State) state;
    }

    private static SignalState signals() {
        return (SignalState) ThreadState.current().interpreter.state(SignalState.class);
    }

    /// The descriptor of a file argument: absent or None mean sys.stderr.
    private static int descriptor(PyObject file) {
        PyObject given = file;
        if (file == null || file == PyNone.NONE) {
            given = ThreadState.current().interpreter.sys.get(STDERR);
            if (given == null) {
                throw Errors.runtimeError("unable to get sys.stderr");
            }
            if (given == PyNone.NONE) {
                throw Errors.runtimeError("sys.stderr is None");
            }
        } else if (file instanceof PyInt) {
            int fd = Convert.toInt(file);
            if (fd < 0) {
                throw Errors.valueError("file is not a valid file descripter");
            }
            return fd;
        }
        PyObject number = Abstract.callMethod(given, FILENO);
        if (!(number instanceof PyInt i) || !i.isSmall() || i.value < 0 || i.value > Integer.MAX_VALUE) {
            throw Errors.runtimeError("file.fileno() is not a valid file descriptor");
        }
        try {
            Abstract.callMethod(given, FLUSH);
        } catch (PyException e) {
            // what is in its buffer then comes later
        }
        return (int) i.value;
    }

    private static ThreadDump dump(PyObject file) {
        return new ThreadDump((ScoriaInterpreter) ThreadState.current().interpreter, descriptor(file));
    }

    /// Write where the threads are, or only this one, to a file.
    @Builtin(value = "dump_traceback(file=<unrepresentable>, all_threads=True)", signature = false)
    static void dumpTraceback(PyObject file, boolean all_threads) {
        dump(file).write("", ThreadState.current(), all_threads);
    }

    /// Write where the threads are after some seconds, again and again with repeat; then end the process with exit.
    @Builtin(
            value = "dump_traceback_later(timeout, repeat=False, file=<unrepresentable>, exit=False)",
            signature = false)
    static void dumpTracebackLater(PyObject timeout, boolean repeat, PyObject file, boolean exit) {
        long nanos = Timeouts.seconds(timeout);
        if (nanos <= 0) {
            throw Errors.valueError("timeout must be greater than 0");
        }
        ThreadDump dump = dump(file);
        cancelDumpTracebackLater();
        State state = state();
        state.timer = new DumpTimer(dump, nanos, repeat, exit, header(nanos));
        state.timer.start();
    }

    private static String header(long nanos) {
        long micros = nanos / 1000 % 1_000_000;
        long seconds = nanos / NANOS;
        StringBuilder text =
                new StringBuilder("Timeout (").append(seconds / 3600).append(':');
        two(text, seconds / 60 % 60).append(':');
        two(text, seconds % 60);
        if (micros != 0) {
            text.append('.').append(Long.toString(1_000_000 + micros), 1, 7);
        }
        return text.append(")!\n").toString();
    }

    private static StringBuilder two(StringBuilder text, long number) {
        return text.append(number / 10).append(number % 10);
    }

    /// Cancel dump_traceback_later().
    @Builtin(value = "cancel_dump_traceback_later()", signature = false)
    static void cancelDumpTracebackLater() {
        State state = state();
        if (state.timer != null) {
            state.timer.cancel();
            state.timer = null;
        }
    }

    /// Remember that fatal errors are to be reported. They are in any case, by the Java virtual machine.
    @Builtin(value = "enable(file=<unrepresentable>, all_threads=True)", signature = false)
    static void enable(PyObject file, boolean all_threads) {
        descriptor(file);
        state().enabled = true;
    }

    /// Undo enable(); True if there was one.
    @Builtin(value = "disable()", signature = false)
    static boolean disable() {
        boolean enabled = state().enabled;
        state().enabled = false;
        return enabled;
    }

    /// Return whether enable() was called.
    @Builtin(value = "is_enabled()", signature = false)
    static boolean isEnabled() {
        return state().enabled;
    }

    /// Write where the threads are whenever a signal comes; with chain the handler before runs, too.
    @Builtin(value = "register(signum, file=<unrepresentable>, all_threads=True, chain=False)", signature = false)
    static void register(int signum, PyObject file, boolean all_threads, boolean chain) {
        signals().setDump(checked(signum), dump(file), all_threads, chain);
    }

    /// Undo register() for a signal; True if there was one.
    @Builtin(value = "unregister(signum, /)", signature = false)
    static boolean unregister(int signum) {
        return signals().removeDump(checked(signum));
    }

    private static int checked(int signum) {
        if (SignalNames.isFatal(signum)) {
            throw Errors.runtimeError("signal %s cannot be registered, use enable() instead", signum);
        }
        if (signum < 1 || signum >= SignalNames.COUNT) {
            throw Errors.valueError("signal number out of range");
        }
        return signum;
    }
}
