package org.scoria.stdlib.unix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Errors;
import org.scoria.objects.Interpreter;
import org.scoria.objects.ThreadState;

/// Waiting for descriptors without the GIL (`poll`). A signal that arrives meanwhile has its Python handler called
/// at once; unless that raises, the wait goes on for the rest of the time.
///
/// Compare PEP 475.
public final class Polling {
    public static final int IN = 1;
    public static final int OUT = 4;
    public static final int ERR = 8;
    public static final int HUP = 16;
    public static final int NVAL = 32;

    private static final MemorySegment PPOLL = Libc.function("ppoll");
    private static final int EINTR = 4;

    /// The size of a `struct pollfd`: the descriptor, what is asked, what is so.
    private static final int ENTRY = 8;

    private Polling() {}

    /// Waits for one descriptor at most `nanos` (negative: for ever); whether it is ready.
    public static boolean await(int descriptor, int events, long nanos) {
        int[] descriptors = {descriptor};
        short[] asked = {(short) events};
        return poll(descriptors, asked, nanos) > 0;
    }

    /// Waits for input, in a thread that runs no Python code.
    static void awaitInput(int descriptor) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment entry = arena.allocate(ENTRY, 4);
            entry.set(ValueLayout.JAVA_INT, 0, descriptor);
            entry.set(ValueLayout.JAVA_SHORT, 4, (short) IN);
            Libc.call(PPOLL, entry.address(), 1, 0, 0);
        }
    }

    /// Waits until a signal comes, and has its handler called.
    public static void awaitSignal() {
        ThreadState thread = ThreadState.current();
        try (Arena arena = Arena.ofConfined()) {
            Wait wait = new Wait(arena.allocate(ENTRY, 4), 0, arena.allocate(16, 8), wakeDescriptor(thread));
            wait.run(thread, -1);
        }
    }

    /// Waits until one of some descriptors is ready, at most `nanos` (negative: for ever). `events` says what is
    /// asked, and afterwards what is so; the result is how many are ready.
    public static int poll(int[] descriptors, short[] events, long nanos) {
        ThreadState thread = ThreadState.current();
        int count = descriptors.length;
        long end = System.nanoTime() + Math.max(0, nanos);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment table = arena.allocate((count + 1L) * ENTRY, 4);
            for (int i = 0; i < count; i++) {
                table.set(ValueLayout.JAVA_INT, (long) i * ENTRY, descriptors[i]);
                table.set(ValueLayout.JAVA_SHORT, (long) i * ENTRY + 4, events[i]);
            }
            Wait wait = new Wait(table, count, arena.allocate(16, 8), wakeDescriptor(thread));
            for (long left = nanos; ; left = nanos < 0 ? -1 : Math.max(0, end - System.nanoTime())) {
                int ready = wait.run(thread, left);
                if (ready >= 0) {
                    for (int i = 0; i < count; i++) {
                        events[i] = table.get(ValueLayout.JAVA_SHORT, (long) i * ENTRY + 6);
                    }
                    return ready;
                }
            }
        }
    }

    /// Only the main thread handles signals.
    private static int wakeDescriptor(ThreadState thread) {
        ScoriaInterpreter interpreter = (ScoriaInterpreter) thread.interpreter;
        if (thread != interpreter.mainThread) {
            return -1;
        }
        Object known = interpreter.state(Wakeup.class);
        if (known == null) {
            known = Wakeup.newDescriptor();
            interpreter.setState(Wakeup.class, known);
        }
        return (Integer) known;
    }

    private static final class Wait implements Interpreter.Blocking<Integer> {
        private final MemorySegment table;
        private final int count;
        private final MemorySegment timeout;
        private final int wakeDescriptor;
        private long nanos;
        private boolean interrupted;

        Wait(MemorySegment table, int count, MemorySegment timeout, int wakeDescriptor) {
            this.table = table;
            this.count = count;
            this.timeout = timeout;
            this.wakeDescriptor = wakeDescriptor;
            table.set(ValueLayout.JAVA_INT, (long) count * ENTRY, wakeDescriptor);
            table.set(ValueLayout.JAVA_SHORT, (long) count * ENTRY + 4, (short) IN);
        }

        /// The number of ready descriptors, or -1 after a signal.
        int run(ThreadState thread, long left) {
            nanos = left;
            int ready;
            if (left == 0) {
                ready = poll();
            } else {
                try {
                    ready = thread.interpreter.withoutGil(this);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw Errors.systemError("waiting failed: %s", e);
                }
                if (interrupted && ready == 0) {
                    thread.interpreter.safepoint(thread);
                    ready = -EINTR;
                }
            }
            return ready == -EINTR ? -1 : Libc.checked(ready);
        }

        @Override
        public Integer run() {
            interrupted = false;
            if (wakeDescriptor < 0) {
                return poll();
            }
            Wakeup wakeup = new Wakeup(wakeDescriptor);
            wakeup.arm();
            int ready = 0;
            try {
                ready = poll();
            } finally {
                interrupted = wakeup.disarm();
            }
            return ready;
        }

        private int poll() {
            long pointer = 0;
            if (nanos >= 0) {
                timeout.set(ValueLayout.JAVA_LONG, 0, nanos / 1_000_000_000L);
                timeout.set(ValueLayout.JAVA_LONG, 8, nanos % 1_000_000_000L);
                pointer = timeout.address();
            }
            int ready = Libc.call(PPOLL, table.address(), count + 1L, pointer, 0);
            boolean woken = table.get(ValueLayout.JAVA_SHORT, (long) count * ENTRY + 6) != 0;
            return ready > 0 && woken ? ready - 1 : ready;
        }
    }
}
