package org.scoria.stdlib.process;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.Libc;
import org.scoria.stdlib.unix.NativeFd;
import org.scoria.stdlib.unix.Polling;

/// Waiting for child processes.
final class Waiting {
    private static final MemorySegment WAIT4 = Libc.function("wait4");
    private static final MemorySegment WAITID = Libc.function("waitid");
    private static final MemorySegment PIDFD_OPEN = Libc.function("syscall");
    private static final MemorySegment CLOSE = Libc.function("close");
    private static final int SYS_PIDFD_OPEN = 434;
    private static final int WNOHANG = 1;
    private static final int WUNTRACED = 2;

    /// A `struct rusage`.
    static final int USAGE_SIZE = 144;

    private Waiting() {}

    /// A process, how it ended, and what it has used.
    record Ended(int pid, int status, MemorySegment usage) {}

    /// `wait4(2)`; the result's usage is in `arena`.
    static Ended wait4(Arena arena, int pid, int options) {
        MemorySegment status = arena.allocate(4, 4);
        MemorySegment usage = arena.allocate(USAGE_SIZE, 8);
        if (pid > 0 && (options & (WNOHANG | WUNTRACED)) == 0) {
            int already = Libc.checked(Libc.call(WAIT4, pid, status.address(), WNOHANG, usage.address()));
            if (already != 0) {
                FdTable.current().drain();
                return new Ended(already, status.get(ValueLayout.JAVA_INT, 0), usage);
            }
            awaitEnd(pid);
        }
        int ended = (int) Libc.checked(
                NativeFd.withoutGil(() -> (long) Libc.call(WAIT4, pid, status.address(), options, usage.address())));
        if (ended != 0) {
            FdTable.current().drain();
        }
        return new Ended(ended, status.get(ValueLayout.JAVA_INT, 0), usage);
    }

    /// In the main thread, waits so that signals can interrupt; the kernel's own wait they could not.
    private static void awaitEnd(int pid) {
        ThreadState thread = ThreadState.current();
        if (thread != ((ScoriaInterpreter) thread.interpreter).mainThread) {
            return;
        }
        int descriptor = Libc.call(PIDFD_OPEN, SYS_PIDFD_OPEN, pid, 0);
        if (descriptor < 0) {
            return; // not a child, or ended and waited for: the caller will say so
        }
        try {
            Polling.await(descriptor, Polling.IN, -1);
        } finally {
            Libc.call(CLOSE, descriptor);
        }
    }

    /// `waitid(2)`: the fields signo, errno, code, pid, uid and status of a `siginfo_t`; null when nothing has
    /// ended.
    static int[] waitid(int idType, long id, int options) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = arena.allocate(128, 8);
            Libc.checked(NativeFd.withoutGil(() -> (long) Libc.call(WAITID, idType, id, info.address(), options)));
            if (info.get(ValueLayout.JAVA_INT, 16) == 0) {
                return null;
            }
            return new int[] {
                info.get(ValueLayout.JAVA_INT, 0),
                info.get(ValueLayout.JAVA_INT, 4),
                info.get(ValueLayout.JAVA_INT, 8),
                info.get(ValueLayout.JAVA_INT, 16),
                info.get(ValueLayout.JAVA_INT, 20),
                info.get(ValueLayout.JAVA_INT, 24)
            };
        }
    }
}
