package org.scoria.stdlib.signal;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Errors;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.FatalSignal;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.NativeFd;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// The signal handlers of one interpreter.
///
/// A signal arrives in a thread of the JVM, which has the main thread call the Python handler at its next
/// safepoint.
final class SignalState {
    private static final int EINVAL = 22;

    private final ScoriaInterpreter interpreter;
    /// 1 for signals whose handler has yet to run: those that come meanwhile are one with them.
    private final AtomicIntegerArray waiting = new AtomicIntegerArray(SignalNames.COUNT);

    private final Dump[] dumps = new Dump[SignalNames.COUNT];
    private final PyObject[] handlers = new PyObject[SignalNames.COUNT];
    final IntervalTimer timer = new IntervalTimer(this);

    /// Where the number of every signal that arrives is written, or null; and its number in Python.
    private volatile NativeFd wakeup;

    private int wakeupNumber = -1;

    SignalState(ScoriaInterpreter interpreter, PyObject interruptHandler) {
        this.interpreter = interpreter;
        for (int i = 0; i < handlers.length; i++) {
            handlers[i] = PyInt.ZERO;
        }
        handlers[13] = PyInt.ONE; // writing to a closed pipe is an error, not the end
        handlers[SignalNames.SIGINT] = interruptHandler;
        interpreter.interruptHandler = new Delivery(this, SignalNames.SIGINT);
    }

    static boolean isDefault(PyObject handler) {
        return handler instanceof PyInt n && n.isSmall() && n.value == 0;
    }

    static boolean isIgnore(PyObject handler) {
        return handler instanceof PyInt n && n.isSmall() && n.value == 1;
    }

    PyObject get(int number) {
        return handlers[number];
    }

    /// Installs a handler; the old one.
    PyObject set(int number, PyObject handler) {
        if (number == SignalNames.SIGKILL || number == SignalNames.SIGSTOP || number == 32 || number == 33) {
            throw FdTable.osError(EINVAL);
        }
        handle(number, action(number, handler));
        PyObject old = handlers[number];
        handlers[number] = handler;
        return old;
    }

    private SignalHandler action(int number, PyObject handler) {
        return isDefault(handler)
                ? SignalHandler.SIG_DFL
                : isIgnore(handler) ? SignalHandler.SIG_IGN : new Arrival(this, number);
    }

    private static void handle(int number, SignalHandler action) {
        String name = SignalNames.name(number);
        if (name == null && action instanceof Arrival) {
            throw Errors.notImplementedError("handlers of real-time signals");
        }
        if (name != null) {
            try {
                Signal.handle(new Signal(name), action);
            } catch (IllegalArgumentException e) {
                if (number != 14 && number != 26 && number != 27) {
                    throw FdTable.osError(EINVAL); // the JVM keeps it for itself
                }
            }
        }
    }

    private record Arrival(SignalState state, int number) implements SignalHandler {
        @Override
        public void handle(Signal signal) {
            state.arrive(number);
        }
    }

    /// A call of the Python handler, in the main thread.
    private record Delivery(SignalState state, int number) implements Runnable {
        @Override
        public void run() {
            state.call(number);
        }
    }

    private record Dump(ThreadDump dump, boolean all, boolean chain) {}

    /// Has a signal write where the threads are.
    void setDump(int number, ThreadDump dump, boolean all, boolean chain) {
        if (!SignalNames.isFinal(number)) {
            dumps[number] = new Dump(dump, all, chain);
            handle(number, new Arrival(this, number));
        }
    }

    boolean removeDump(int number) {
        boolean known = dumps[number] != null;
        dumps[number] = null;
        if (known) {
            handle(number, action(number, handlers[number]));
        }
        return known;
    }

    /// Whether that was all there is to do about a signal.
    private boolean isDumped(int number) {
        Dump dump = dumps[number];
        if (dump == null) {
            return false;
        }
        dump.dump.write("", interpreter.mainThread, dump.all);
        return !dump.chain;
    }

    /// Has the numbers of signals written to a descriptor, or to none; its number before.
    int setWakeup(NativeFd descriptor, int number) {
        int old = wakeupNumber;
        wakeup = descriptor;
        wakeupNumber = number;
        return old;
    }

    private void wake(int number) {
        NativeFd descriptor = wakeup;
        if (descriptor != null && !isDefault(handlers[number]) && !isIgnore(handlers[number])) {
            descriptor.writeNow((byte) number);
        }
    }

    /// A signal came; any thread may call this.
    void arrive(int number) {
        if (isDumped(number)) {
            return;
        }
        wake(number);
        if (waiting.compareAndSet(number, 0, 1)) {
            interpreter.interrupt(new Delivery(this, number));
        }
    }

    /// Does what the handler of a signal says, in the main thread.
    void call(int number) {
        waiting.set(number, 0);
        PyObject handler = handlers[number];
        if (isIgnore(handler)) {
            return;
        }
        if (isDefault(handler)) {
            if (!SignalNames.isIgnoredByDefault(number)) {
                FatalSignal.die(number);
            }
            return;
        }
        PyFrame frame = ThreadState.current().frame;
        handler.call2(PyInt.of(number), frame == null ? PyNone.NONE : frame);
    }

    /// `raise_signal`: in the main thread the handler has run when this returns.
    void raise(int number) {
        if (ThreadState.current() == interpreter.mainThread) {
            if (!isDumped(number)) {
                wake(number);
                call(number);
            }
        } else {
            arrive(number);
        }
    }

    boolean isMainThread() {
        return ThreadState.current() == interpreter.mainThread;
    }
}
