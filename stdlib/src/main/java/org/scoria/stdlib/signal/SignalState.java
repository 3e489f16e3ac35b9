package org.scoria.stdlib.signal;

import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.Libc;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// The signal handlers of one interpreter.
///
/// A signal arrives in a thread of the JVM, which has the main thread call the Python handler at its next
/// safepoint.
final class SignalState {
    private static final int EINVAL = 22;

    private final ScoriaInterpreter interpreter;
    private final PyObject[] handlers = new PyObject[SignalNames.COUNT];
    final IntervalTimer timer = new IntervalTimer(this);

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
        String name = SignalNames.name(number);
        if (name != null) {
            SignalHandler action = isDefault(handler)
                    ? SignalHandler.SIG_DFL
                    : isIgnore(handler) ? SignalHandler.SIG_IGN : new Arrival(this, number);
            try {
                Signal.handle(new Signal(name), action);
            } catch (IllegalArgumentException e) {
                if (number != 14 && number != 26 && number != 27) {
                    throw FdTable.osError(EINVAL); // the JVM keeps it for itself
                }
            }
        }
        PyObject old = handlers[number];
        handlers[number] = handler;
        return old;
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

    /// A signal came; any thread may call this.
    void arrive(int number) {
        interpreter.interrupt(new Delivery(this, number));
    }

    /// Does what the handler of a signal says, in the main thread.
    void call(int number) {
        PyObject handler = handlers[number];
        if (isIgnore(handler)) {
            return;
        }
        if (isDefault(handler)) {
            if (!SignalNames.isIgnoredByDefault(number)) {
                die(number);
            }
            return;
        }
        PyFrame frame = ThreadState.current().frame;
        handler.call2(PyInt.of(number), frame == null ? PyNone.NONE : frame);
    }

    /// Ends the process as the signal does that nobody handles, so that its parent sees which one it was.
    static void die(int number) {
        Libc.call(Libc.function("signal"), number, 0);
        Libc.call(Libc.function("kill"), ProcessHandle.current().pid(), number);
    }

    /// `raise_signal`: in the main thread the handler has run when this returns.
    void raise(int number) {
        if (ThreadState.current() == interpreter.mainThread) {
            call(number);
        } else {
            arrive(number);
        }
    }

    boolean isMainThread() {
        return ThreadState.current() == interpreter.mainThread;
    }
}
