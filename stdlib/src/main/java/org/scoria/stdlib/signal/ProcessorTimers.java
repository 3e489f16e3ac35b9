package org.scoria.stdlib.signal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.stdlib.unix.Libc;

/// The timers of processor time, which only the system can keep: the process's own (1, SIGVTALRM), and with the
/// system's work for it (2, SIGPROF).
final class ProcessorTimers {
    private static final long MICRO = 1000;
    private static final long MICROS = 1_000_000;

    private ProcessorTimers() {}

    /// Sets a timer (nanoseconds); what was left of it and its interval.
    static long[] set(int which, long delay, long interval) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment wanted = arena.allocate(32, 8);
            write(wanted, 0, interval);
            write(wanted, 16, delay);
            MemorySegment old = arena.allocate(32, 8);
            Libc.checked(Libc.call(Libc.function("setitimer"), which, wanted.address(), old.address()));
            return read(old);
        }
    }

    static long[] get(int which) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment now = arena.allocate(32, 8);
            Libc.checked(Libc.call(Libc.function("getitimer"), which, now.address()));
            return read(now);
        }
    }

    private static void write(MemorySegment timer, long at, long nanos) {
        long micros = (nanos + MICRO - 1) / MICRO;
        timer.set(ValueLayout.JAVA_LONG, at, micros / MICROS);
        timer.set(ValueLayout.JAVA_LONG, at + 8, micros % MICROS);
    }

    private static long[] read(MemorySegment timer) {
        return new long[] {nanos(timer, 16), nanos(timer, 0)};
    }

    private static long nanos(MemorySegment timer, long at) {
        long micros = timer.get(ValueLayout.JAVA_LONG, at) * MICROS + timer.get(ValueLayout.JAVA_LONG, at + 8);
        return micros * MICRO;
    }
}
