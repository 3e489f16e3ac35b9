package org.scoria.stdlib.unix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.file.FileSystemException;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Errors;
import org.scoria.objects.Interpreter;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.FdTable;

/// A descriptor of the operating system behind one of Python's: a socket, a pipe, a file that a child process
/// shares.
public final class NativeFd implements ByteChannel {
    public static final int O_NONBLOCK = 04000;

    private static final MemorySegment READ = Libc.function("read");
    private static final MemorySegment WRITE = Libc.function("write");
    private static final MemorySegment CLOSE = Libc.function("close");
    private static final MemorySegment FCNTL = Libc.function("fcntl");
    private static final MemorySegment LSEEK = Libc.function("lseek");
    private static final MemorySegment FTRUNCATE = Libc.function("ftruncate");
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int F_GETFL = 3;
    private static final int F_SETFL = 4;

    /// The most that one transfer copies.
    private static final int CHUNK = 1 << 20;

    /// The system's number of it.
    public final int number;

    private volatile boolean open = true;

    public NativeFd(int number) {
        this.number = number;
    }

    /// Another descriptor of the system for the same.
    public int duplicate() {
        return Libc.checked(Libc.call(FCNTL, number, F_DUPFD_CLOEXEC, 0));
    }

    public boolean isBlocking() {
        return (Libc.checked(Libc.call(FCNTL, number, F_GETFL)) & O_NONBLOCK) == 0;
    }

    public void setBlocking(boolean blocking) {
        int flags = Libc.checked(Libc.call(FCNTL, number, F_GETFL));
        int wanted = blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
        if (wanted != flags) {
            Libc.checked(Libc.call(FCNTL, number, F_SETFL, wanted));
        }
    }

    /// Reads once: the number of bytes, 0 at the end, or a negated error number.
    public int read(byte[] target, int offset, int length) {
        return transfer(READ, Polling.IN, target, offset, Math.min(length, CHUNK));
    }

    /// Writes once: the number of bytes taken, or a negated error number.
    public int write(byte[] source, int offset, int length) {
        int written = transfer(WRITE, Polling.OUT, source, offset, Math.min(length, CHUNK));
        if (written == CHUNK && length > CHUNK && isBlocking()) {
            int more = write(source, offset + CHUNK, length - CHUNK);
            return more < 0 ? written : written + more;
        }
        return written;
    }

    /// Writes one byte if there is room for it. Any thread may call this.
    public void writeNow(byte value) {
        try (Arena arena = Arena.ofConfined()) {
            Libc.callLong(
                    WRITE,
                    number,
                    arena.allocateFrom(ValueLayout.JAVA_BYTE, value).address(),
                    1);
        }
    }

    private int transfer(MemorySegment function, int event, byte[] bytes, int offset, int length) {
        ThreadState thread = ThreadState.current();
        if (thread == ((ScoriaInterpreter) thread.interpreter).mainThread && isBlocking()) {
            Polling.await(number, event, -1); // here a signal can interrupt
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(1, length));
            if (function == WRITE) {
                MemorySegment.copy(bytes, offset, memory, ValueLayout.JAVA_BYTE, 0, length);
            }
            int n = (int) withoutGil(new Call(function, number, memory.address(), length));
            if (function == READ && n > 0) {
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, bytes, offset, n);
            }
            return n;
        }
    }

    private record Call(MemorySegment function, int number, long address, long length)
            implements Interpreter.Blocking<Long> {
        @Override
        public Long run() {
            return Libc.callLong(function, number, address, length);
        }

        @Override
        public boolean isInterruptible() {
            return false; // the kernel knows nothing of Java's interrupts
        }
    }

    /// Runs a call that may take long.
    public static long withoutGil(Interpreter.Blocking<Long> call) {
        try {
            return ThreadState.current().interpreter.withoutGil(call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Errors.systemError("internal error: %s", e);
        }
    }

    /// `lseek`.
    public long seek(long offset, int how) {
        return Libc.checked(Libc.callLong(LSEEK, number, offset, how));
    }

    /// Cuts or extends the file.
    public void setSize(long size) {
        Libc.checked(Libc.call(FTRUNCATE, number, size));
    }

    // ---- as a channel of Java, for streams that know no better

    @Override
    public int read(ByteBuffer target) throws IOException {
        byte[] bytes = new byte[Math.min(target.remaining(), CHUNK)];
        int n = checked(read(bytes, 0, bytes.length));
        target.put(bytes, 0, n);
        return n == 0 && bytes.length > 0 ? -1 : n;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(1, source.remaining()));
            memory.asByteBuffer().put(source.duplicate());
            int n = checked((int) Libc.callLong(WRITE, number, memory.address(), source.remaining()));
            source.position(source.position() + n);
            return n;
        }
    }

    private static int checked(int result) throws IOException {
        if (result < 0) {
            throw new FileSystemException(null, null, FdTable.text(-result));
        }
        return result;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            Libc.call(CLOSE, number);
        }
    }
}
