package org.scoria.stdlib.signal;

import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PySet;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.NativeFd;
import org.scoria.stdlib.unix.Polling;

/// `_signal`: what the JDK allows; masks and waiting for signals are missing, as `signal` expects of some systems.
///
/// Compare CPython 3.11 `Modules/signalmodule.c`.
@PythonModule(value = "_signal", doc = "Signal handlers written in Python, and the timer that raises SIGALRM.")
public final class SignalModule {
    private static final PyStr ITIMER_ERROR = PyStr.intern("ItimerError");

    private SignalModule() {}

    static void init(PyModule module) {
        module.add("SIG_DFL", PyInt.ZERO);
        module.add("SIG_IGN", PyInt.ONE);
        module.add("NSIG", PyInt.of(SignalNames.COUNT));
        for (int i = 1; i < SignalNames.COUNT; i++) {
            String name = SignalNames.name(i);
            if (name != null) {
                module.add("SIG" + name, PyInt.of(i));
            }
        }
        module.add("SIGCLD", PyInt.of(17));
        module.add("SIGIOT", PyInt.of(6));
        module.add("SIGPOLL", PyInt.of(29));
        module.add("SIGRTMIN", PyInt.of(34));
        module.add("SIGRTMAX", PyInt.of(64));
        module.add("ITIMER_REAL", PyInt.ZERO);
        module.add("ITIMER_VIRTUAL", PyInt.ONE);
        module.add("ITIMER_PROF", PyInt.of(2));
        PyDict namespace = new PyDict();
        namespace.put(PyStr.intern("__module__"), PyStr.of("signal"));
        PyObject error = PyType.TYPE.call3(PyStr.intern("itimer_error"), PyTuple.of(Exceptions.OSError), namespace);
        module.add("ItimerError", error);
        ScoriaInterpreter interpreter = (ScoriaInterpreter) ThreadState.current().interpreter;
        if (interpreter.state(SignalState.class) == null) {
            PyObject handler = module.getAttribute(PyStr.intern("default_int_handler"));
            interpreter.setState(SignalState.class, new SignalState(interpreter, handler));
        }
    }

    private static SignalState state() {
        return (SignalState) ThreadState.current().interpreter.state(SignalState.class);
    }

    /// `os.kill` of the process itself: false when the system has to do it.
    public static boolean deliver(int number) {
        if (number < 1 || number >= SignalNames.COUNT || SignalNames.isFinal(number)) {
            return false;
        }
        state().raise(number);
        return true;
    }

    private static int checked(int number) {
        if (number < 1 || number >= SignalNames.COUNT) {
            throw Errors.valueError("signal number out of range");
        }
        return number;
    }

    /// The default handler for SIGINT: raises KeyboardInterrupt.
    @Builtin("default_int_handler($module, signalnum, frame, /)")
    static PyObject defaultIntHandler(PyModule module, int signalnum, PyObject frame) {
        throw Errors.of(Exceptions.KeyboardInterrupt);
    }

    /// Set the action for a signal: SIG_DFL, SIG_IGN or a callable, which gets the number of the signal and the
    /// frame
    /// that it interrupts. Returns the action before. Only the main thread may do this.
    @Builtin("signal($module, signalnum, handler, /)")
    static PyObject signal(PyModule module, int signalnum, PyObject handler) {
        SignalState state = state();
        if (!state.isMainThread()) {
            throw Errors.valueError("signal only works in main thread of the main interpreter");
        }
        checked(signalnum);
        if (!handler.isCallable() && !SignalState.isDefault(handler) && !SignalState.isIgnore(handler)) {
            throw Errors.typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        }
        return state.set(signalnum, handler);
    }

    /// Return the action for a signal: SIG_DFL, SIG_IGN, a callable, or None when it is unknown.
    @Builtin("getsignal($module, signalnum, /)")
    static PyObject getsignal(PyModule module, int signalnum) {
        return state().get(checked(signalnum));
    }

    /// Send a signal to the executing process.
    @Builtin("raise_signal($module, signalnum, /)")
    static void raiseSignal(PyModule module, int signalnum) {
        if (signalnum < 0 || signalnum >= SignalNames.COUNT) {
            throw FdTable.osError(22);
        }
        if (signalnum != 0) {
            state().raise(signalnum);
        }
    }

    /// Return the system description of a signal, None when there is none.
    @Builtin("strsignal($module, signalnum, /)")
    static PyObject strsignal(PyModule module, int signalnum) {
        String text = SignalNames.text(checked(signalnum));
        return text == null ? PyNone.NONE : PyStr.of(text);
    }

    /// Return the set of the valid signal numbers of this system.
    @Builtin("valid_signals($module, /)")
    static PyObject validSignals(PyModule module) {
        PySet numbers = new PySet();
        for (int i = 1; i < SignalNames.COUNT; i++) {
            if (i != 32 && i != 33) {
                numbers.addItem(PyInt.of(i));
            }
        }
        return numbers;
    }

    /// Have the number of every signal that has a handler written to a descriptor, as one byte; -1 ends that.
    /// Returns the
    /// descriptor before. A full buffer is not complained of.
    @Builtin(value = "set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)", signature = false)
    static long setWakeupFd(int fd, boolean warn_on_full_buffer) {
        if (!state().isMainThread()) {
            throw Errors.valueError("set_wakeup_fd only works in main thread of the main interpreter");
        }
        if (fd == -1) {
            return state().setWakeup(null, -1);
        }
        NativeFd descriptor = FdTable.current().nativeFd(fd);
        if (descriptor.isBlocking()) {
            throw Errors.valueError("the fd %s must be in non-blocking mode", fd);
        }
        return state().setWakeup(descriptor, fd);
    }

    /// Say whether system calls are restarted after a signal. They always are.
    @Builtin("siginterrupt($module, signalnum, flag, /)")
    static void siginterrupt(PyModule module, int signalnum, int flag) {
        checked(signalnum);
    }

    /// Wait until a signal comes.
    @Builtin("pause($module, /)")
    static void pause(PyModule module) {
        Polling.awaitSignal();
    }

    /// Send a signal to a thread: only the main thread has them.
    @Builtin("pthread_kill($module, thread_id, signalnum, /)")
    static void pthreadKill(PyModule module, long thread_id, int signalnum) {
        if (signalnum < 0 || signalnum >= SignalNames.COUNT) {
            throw FdTable.osError(22);
        }
        ScoriaInterpreter interpreter = (ScoriaInterpreter) ThreadState.current().interpreter;
        if (thread_id == interpreter.mainThread.ident) {
            if (signalnum != 0) {
                state().raise(signalnum);
            }
            return;
        }
        for (ThreadState thread : interpreter.threads()) {
            if (thread.ident == thread_id) {
                if (signalnum != 0) {
                    state().raise(signalnum); // the main thread handles it in any case
                }
                return;
            }
        }
        throw FdTable.osError(3);
    }

    // ---- timers

    /// Arrange for SIGALRM to arrive after some seconds; returns what was left of the previous alarm.
    @Builtin("alarm($module, seconds, /)")
    static long alarm(PyModule module, int seconds) {
        IntervalTimer timer = state().timer;
        long left = timer.remaining();
        timer.set(seconds * 1_000_000_000L, 0);
        return (left + 999_999_999L) / 1_000_000_000L;
    }

    /// Set the timer to expire after some seconds, and after that every interval seconds; returns its old values.
    @Builtin("setitimer($module, which, seconds, interval=0.0, /)")
    static PyObject setitimer(PyModule module, int which, PyObject seconds, @Absent PyObject interval) {
        long delay = nanos(seconds);
        long repeat = interval == null ? 0 : nanos(interval);
        if (which < 0 || which > 2 || delay < 0 || repeat < 0) {
            throw timerError(module);
        }
        if (which != 0) {
            return values(ProcessorTimers.set(which, delay, repeat));
        }
        IntervalTimer timer = state().timer;
        PyObject old = values(new long[] {timer.remaining(), timer.interval()});
        timer.set(delay, repeat);
        return old;
    }

    /// Return the seconds that are left of a timer, and its interval.
    @Builtin("getitimer($module, which, /)")
    static PyObject getitimer(PyModule module, int which) {
        if (which < 0 || which > 2) {
            throw timerError(module);
        }
        IntervalTimer timer = state().timer;
        return values(which == 0 ? new long[] {timer.remaining(), timer.interval()} : ProcessorTimers.get(which));
    }

    private static long nanos(PyObject seconds) {
        return (long) Math.ceil(Convert.toDouble(seconds) * 1e9);
    }

    private static PyException timerError(PyModule module) {
        PyObject error = module.getAttribute(ITIMER_ERROR).call2(PyInt.of(22), PyStr.of("Invalid argument"));
        return new PyException((PyBaseException) error);
    }

    private static PyObject values(long[] timer) {
        return PyTuple.of(PyFloat.of(timer[0] / 1e9), PyFloat.of(timer[1] / 1e9));
    }
}
