package org.scoria.stdlib.unix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.spi.AbstractInterruptibleChannel;

/// Ends a wait in the kernel when the waiting thread is interrupted, which the kernel knows nothing of: the
/// interrupt makes a descriptor readable that is among those waited for.
///
/// One object serves one wait, because Java closes an interruptible channel on an interrupt; the descriptor stays.
final class Wakeup extends AbstractInterruptibleChannel {
    private static final MemorySegment EVENTFD = Libc.function("eventfd");
    private static final MemorySegment WRITE = Libc.function("write");
    private static final MemorySegment READ = Libc.function("read");
    private static final int EFD_CLOEXEC_NONBLOCK = 02000000 | 04000;

    private final int descriptor;

    Wakeup(int descriptor) {
        this.descriptor = descriptor;
    }

    /// A descriptor for the wake-ups of one thread.
    static int newDescriptor() {
        return Libc.checked(Libc.call(EVENTFD, 0, EFD_CLOEXEC_NONBLOCK));
    }

    /// From now on an interrupt wakes.
    void arm() {
        begin();
    }

    /// No longer; whether there was an interrupt.
    boolean disarm() {
        try {
            end(true);
            return false;
        } catch (ClosedByInterruptException e) {
            transfer(READ, 0);
            return true;
        } catch (AsynchronousCloseException e) {
            return false;
        }
    }

    @Override
    protected void implCloseChannel() {
        transfer(WRITE, 1);
    }

    private void transfer(MemorySegment function, long value) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment counter = arena.allocate(8, 8);
            counter.set(ValueLayout.JAVA_LONG, 0, value);
            Libc.callLong(function, descriptor, counter.address(), 8);
        }
    }
}
