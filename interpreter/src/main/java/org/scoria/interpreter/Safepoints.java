package org.scoria.interpreter;

import org.scoria.objects.PyObject;
import org.scoria.objects.Raising;
import org.scoria.objects.ThreadState;

/// What waits for a thread to reach a safepoint: signal handlers, exceptions sent by other threads.
final class Safepoints {
    private Safepoints() {}

    static void run(ScoriaInterpreter interpreter, ThreadState thread) {
        Runnable pending = thread == interpreter.mainThread ? interpreter.takePendingCall() : null;
        if (pending != null) {
            pending.run();
        }
        PyObject sent = thread.asyncException;
        if (sent != null) {
            thread.asyncException = null;
            throw Raising.raise(sent, null);
        }
    }
}
