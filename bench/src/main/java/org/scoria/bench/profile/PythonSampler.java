package org.scoria.bench.profile;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyFrame;
import org.scoria.objects.ThreadState;

/// Looks at the frames of a Python thread every few milliseconds, from a thread of its own.
///
/// It reads without synchronization. What it sees may be a moment old, or a chain that is being unlinked; it is
/// never anything but frames, and a sample more or less does not matter.
final class PythonSampler implements Runnable {
    private static final long PERIOD_NANOSECONDS = 2_000_000;
    private static final int DEEPEST = 2000;

    private final ThreadState thread;
    private volatile boolean running = true;

    PythonSampler(ThreadState thread) {
        this.thread = thread;
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        while (running) {
            LockSupport.parkNanos(PERIOD_NANOSECONDS);
            PyFrame frame = thread.frame;
            if (frame != null) {
                sample(frame);
            }
        }
    }

    private static void sample(PyFrame frame) {
        PythonSample event = new PythonSample();
        event.function = name(frame.code);
        event.line = frame.code.lineAt(Math.max(0, frame.pc - 1));
        Set<String> functions = new LinkedHashSet<>();
        int depth = 0;
        for (PyFrame caller = frame; caller != null && depth < DEEPEST; caller = caller.back) {
            functions.add(name(caller.code));
            depth++;
        }
        event.stack = String.join("\n", functions);
        event.commit();
    }

    private static String name(PyCode code) {
        String file = code.filename.toString();
        return code.qualname + " (" + file.substring(file.lastIndexOf('/') + 1) + ":" + code.firstlineno + ")";
    }
}
