package org.scoria.stdlib.unix;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Carries what child processes write to a stream that an embedding program has given: they need a descriptor of
/// the
/// system, so they get a pipe.
public final class StreamPump implements Runnable {
    private static final MemorySegment PIPE = Libc.function("pipe2");
    private static final MemorySegment READ = Libc.function("read");
    private static final MemorySegment IOCTL = Libc.function("ioctl");
    private static final int O_CLOEXEC = 02000000;
    private static final int FIONREAD = 0x541b;
    private static final int SIZE = 1 << 16;
    private static final int PATIENCE_MILLIS = 1000;

    private final OutputStream target;
    private final int source;

    /// The end for children.
    public final NativeFd end;

    private volatile boolean busy;

    public StreamPump(OutputStream target) {
        this.target = target;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment numbers = arena.allocate(8, 4);
            Libc.checked(Libc.call(PIPE, numbers.address(), O_CLOEXEC));
            source = numbers.get(ValueLayout.JAVA_INT, 0);
            end = new NativeFd(numbers.get(ValueLayout.JAVA_INT, 4));
        }
        Thread thread = new Thread(this, "output of child processes");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(SIZE);
            while (true) {
                Polling.awaitInput(source);
                busy = true;
                long n = Libc.callLong(READ, source, memory.address(), SIZE);
                if (n <= 0) {
                    return;
                }
                target.write(memory.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE));
                target.flush();
                busy = false;
            }
        } catch (IOException e) {
            busy = false; // the embedding program wants no more
        }
    }

    /// Waits until everything that children have written has arrived.
    public void drain() {
        for (int i = 0; i < PATIENCE_MILLIS && (busy || isFilled()); i++) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isFilled() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment count = arena.allocate(4, 4);
            Libc.call(IOCTL, source, FIONREAD, count.address());
            return count.get(ValueLayout.JAVA_INT, 0) > 0;
        }
    }
}
