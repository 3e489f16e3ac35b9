package org.scoria.stdlib.io;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyByteArray;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyMemoryView;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyOSError;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;

/// What the buffered streams over a raw one share.
///
/// The buffer holds either bytes that were read ahead (`buffer[position..end)`) or bytes still to be written
/// (`buffer[0..pending)`), never both: whoever changes from one to the other first seeks back or flushes.
///
/// Compare CPython 3.11 `Modules/_io/bufferedio.c`.
abstract class PyBuffered extends PyBufferedIOBase {
    /// The stream below; null before `__init__` and after `detach`.
    PyObject raw;

    private boolean detached;
    boolean finalizing;

    private byte[] buffer;
    private int position;
    private int end;
    private int pending;

    private final ReentrantLock lock = new ReentrantLock();

    // ---- state

    final void setUp(PyObject stream, long size) {
        if (size <= 0) {
            throw Errors.valueError("buffer size must be strictly positive");
        }
        raw = stream;
        detached = false;
        buffer = new byte[(int) Math.min(size, Integer.MAX_VALUE - 8)];
        position = 0;
        end = 0;
        pending = 0;
    }

    final void checkInitialized() {
        if (raw == null) {
            throw Errors.valueError(
                    detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
        }
    }

    final boolean rawClosed() {
        return raw instanceof PyFileIO file && raw.getClass() == PyFileIO.class ? file.fd < 0 : Io.isClosed(raw);
    }

    final void checkOpen(String complaint) {
        checkInitialized();
        if (rawClosed()) {
            throw Errors.valueError(complaint);
        }
    }

    /// The raw stream when its methods can be called directly.
    private PyFileIO file() {
        return raw.getClass() == PyFileIO.class ? (PyFileIO) raw : null;
    }

    private record Waiting(ReentrantLock lock) implements Interpreter.Blocking<Void> {
        @Override
        public Void run() {
            lock.lock();
            return null;
        }
    }

    final void enter() {
        if (lock.isHeldByCurrentThread()) {
            throw Errors.runtimeError("reentrant call inside %s", Abstract.repr(this));
        }
        if (!lock.tryLock()) {
            try {
                ThreadState.current().interpreter.withoutGil(new Waiting(lock));
            } catch (PyException e) {
                throw e;
            } catch (Exception e) {
                throw Errors.systemError("internal error: %s", e);
            }
        }
    }

    final void leave() {
        lock.unlock();
    }

    // ---- the raw stream

    /// Reads once; 0 at the end, -1 when nothing is ready.
    private int rawRead(byte[] target, int offset, int length) {
        PyFileIO file = file();
        if (file != null && file.readable && file.fd >= 0) {
            return file.readInto(target, offset, length);
        }
        PyObject memory = PyByteArray.TYPE.call1(PyInt.of(length));
        PyMemoryView view = PyMemoryView.of(memory);
        PyObject count;
        while (true) {
            try {
                count = Abstract.callMethod(raw, Io.READINTO, view);
                break;
            } catch (PyException e) {
                if (!Io.isInterrupted(e)) {
                    throw e;
                }
            }
        }
        if (count == PyNone.NONE) {
            return -1;
        }
        long n = Abstract.indexLong(count, Exceptions.ValueError);
        if (n < 0 || n > length) {
            throw Errors.of(
                    Exceptions.OSError,
                    "raw readinto() returned invalid length %s (should have been between 0 and %s)",
                    n,
                    length);
        }
        PyByteArray bytes = (PyByteArray) memory;
        System.arraycopy(bytes.array(), bytes.offset(), target, offset, (int) n);
        return (int) n;
    }

    /// Writes once; -1 when that would block.
    private int rawWrite(byte[] source, int offset, int length) {
        PyFileIO file = file();
        if (file != null && file.writable && file.fd >= 0) {
            return file.writeFrom(source, offset, length);
        }
        PyObject data = PyMemoryView.of(PyBytes.of(Arrays.copyOfRange(source, offset, offset + length)));
        PyObject count;
        while (true) {
            try {
                count = Abstract.callMethod(raw, Io.WRITE, data);
                break;
            } catch (PyException e) {
                if (!Io.isInterrupted(e)) {
                    throw e;
                }
            }
        }
        if (count == PyNone.NONE) {
            return -1;
        }
        long n = Abstract.indexLong(count, Exceptions.ValueError);
        if (n < 0 || n > length) {
            throw Errors.of(
                    Exceptions.OSError,
                    "raw write() returned invalid length %s (should have been between 0 and %s)",
                    n,
                    length);
        }
        return (int) n;
    }

    private long rawSeek(long offset, int how) {
        PyFileIO file = file();
        if (file != null && file.fd >= 0) {
            return file.seek(offset, how);
        }
        return checkedPosition(Abstract.callMethod(raw, Io.SEEK, PyInt.of(offset), PyInt.of(how)));
    }

    private long rawTell() {
        PyFileIO file = file();
        if (file != null && file.fd >= 0) {
            return file.seek(0, 1);
        }
        return checkedPosition(Abstract.callMethod(raw, Io.TELL));
    }

    private static long checkedPosition(PyObject result) {
        long at = Io.offset(result);
        if (at < 0) {
            throw Errors.of(Exceptions.OSError, "Raw stream returned invalid position %s", at);
        }
        return at;
    }

    // ---- reading

    private int buffered() {
        return end - position;
    }

    /// Fills the empty buffer with one read; 0 at the end, -1 when nothing is ready.
    private int fill() {
        position = 0;
        end = 0;
        int n = rawRead(buffer, 0, buffer.length);
        if (n > 0) {
            end = n;
        }
        return n;
    }

    /// `read(size)`; everything when negative.
    final PyObject read(long size) {
        if (size >= 0 && size <= buffered()) {
            PyBytes result = PyBytes.of(Arrays.copyOfRange(buffer, position, position + (int) size));
            position += (int) size;
            return result;
        }
        enter();
        try {
            flushPending();
            return size < 0 ? readAll() : readMany((int) Math.min(size, Integer.MAX_VALUE - 8));
        } finally {
            leave();
        }
    }

    private PyObject readMany(int size) {
        byte[] result = new byte[Math.min(size, Math.max(buffered(), 1 << 16))];
        int have = takeBuffered(result, 0, size);
        while (have < size) {
            if (have == result.length) {
                result = Arrays.copyOf(result, (int) Math.min(size, result.length * 2L));
                have += takeBuffered(result, have, size); // what did not fit before comes before what is read next
                continue;
            }
            int room = result.length - have;
            int n;
            if (room >= buffer.length) {
                n = rawRead(result, have, room - room % buffer.length);
                have += Math.max(0, n);
            } else {
                n = fill();
                have += takeBuffered(result, have, room);
            }
            if (n <= 0) {
                if (n < 0 && have == 0) {
                    return PyNone.NONE;
                }
                break;
            }
        }
        return PyBytes.of(have == result.length ? result : Arrays.copyOf(result, have));
    }

    private int takeBuffered(byte[] target, int offset, int most) {
        int n = Math.min(Math.min(most, buffered()), target.length - offset);
        System.arraycopy(buffer, position, target, offset, n);
        position += n;
        return n;
    }

    private PyObject readAll() {
        byte[] first = Arrays.copyOfRange(buffer, position, end);
        position = 0;
        end = 0;
        PyFileIO file = file();
        PyObject rest;
        if (file != null && file.readable && file.fd >= 0) {
            rest = file.readAll();
        } else {
            PyObject readall = raw.getAttributeOrNull(Io.READALL);
            if (readall == null) {
                return readPieces(first);
            }
            rest = readall.call0();
            if (rest != PyNone.NONE && !(rest instanceof PyBytes)) {
                throw Errors.typeError("readall() should return bytes");
            }
        }
        if (rest == PyNone.NONE) {
            return first.length == 0 ? rest : PyBytes.of(first);
        }
        return first.length == 0 ? rest : PyBytes.of(joined(first, ((PyBytes) rest).array()));
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private PyObject readPieces(byte[] first) {
        byte[] all = first;
        while (true) {
            PyObject piece = Abstract.callMethod(raw, Io.READ);
            if (piece != PyNone.NONE && !(piece instanceof PyBytes)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (piece == PyNone.NONE || ((PyBytes) piece).size() == 0) {
                return all.length == 0 && piece == PyNone.NONE ? piece : PyBytes.of(all);
            }
            all = joined(all, ((PyBytes) piece).array());
        }
    }

    /// `read1(size)`: what is buffered, otherwise what one read gives.
    final PyBytes read1(long size) {
        enter();
        try {
            flushPending();
            int wanted = size < 0 ? buffer.length : (int) Math.min(size, Integer.MAX_VALUE - 8);
            if (wanted == 0) {
                return PyBytes.EMPTY;
            }
            byte[] result;
            if (buffered() > 0) {
                result = new byte[Math.min(wanted, buffered())];
                takeBuffered(result, 0, result.length);
                return PyBytes.of(result);
            }
            result = new byte[wanted];
            int n = rawRead(result, 0, wanted);
            return PyBytes.of(n == wanted ? result : Arrays.copyOf(result, Math.max(0, n)));
        } finally {
            leave();
        }
    }

    /// `readinto`; -1 when nothing is ready. `once` allows at most one read of the raw stream.
    final int readInto(byte[] target, int offset, int length, boolean once) {
        enter();
        try {
            flushPending();
            int have = Math.min(length, buffered());
            System.arraycopy(buffer, position, target, offset, have);
            position += have;
            while (have < length && !(once && have > 0)) {
                int n;
                if (length - have > buffer.length || once) {
                    n = rawRead(target, offset + have, length - have);
                    have += Math.max(0, n);
                } else {
                    n = fill();
                    int taken = Math.min(length - have, buffered());
                    System.arraycopy(buffer, position, target, offset + have, taken);
                    position += taken;
                    have += taken;
                }
                if (n <= 0) {
                    return n < 0 && have == 0 ? -1 : have;
                }
            }
            return have;
        } finally {
            leave();
        }
    }

    final PyBytes peek() {
        enter();
        try {
            flushPending();
            if (buffered() == 0) {
                fill();
            }
            return PyBytes.of(Arrays.copyOfRange(buffer, position, end));
        } finally {
            leave();
        }
    }

    final PyBytes readLine(long limit) {
        int most = limit < 0 || limit > buffered() ? buffered() : (int) limit;
        int stop = lineEnd(most);
        if (stop >= 0 || most == limit) {
            return cut(stop >= 0 ? stop : position + most);
        }
        enter();
        try {
            flushPending();
            byte[] line = new byte[0];
            while (true) {
                int n = limit < 0 || limit - line.length > buffered() ? buffered() : (int) limit - line.length;
                stop = lineEnd(n);
                PyBytes piece = cut(stop >= 0 ? stop : position + n);
                line = line.length == 0 ? piece.array() : joined(line, piece.array());
                if (stop >= 0 || line.length == limit || fill() <= 0) {
                    return PyBytes.of(line);
                }
            }
        } finally {
            leave();
        }
    }

    private int lineEnd(int most) {
        for (int i = position; i < position + most; i++) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private PyBytes cut(int to) {
        PyBytes piece = PyBytes.of(Arrays.copyOfRange(buffer, position, to));
        position = to;
        return piece;
    }

    /// Forgets what was read ahead and puts the raw stream where the reader is.
    private void dropReadAhead() {
        int ahead = buffered();
        position = 0;
        end = 0;
        if (ahead > 0) {
            rawSeek(-ahead, 1);
        }
    }

    // ---- writing

    final int write(byte[] source, int offset, int length) {
        enter();
        try {
            dropReadAhead();
            if (length <= buffer.length - pending) {
                System.arraycopy(source, offset, buffer, pending, length);
                setPending(pending + length);
                return length;
            }
            return writeLong(source, offset, length);
        } finally {
            leave();
        }
    }

    private int writeLong(byte[] source, int offset, int length) {
        try {
            flushPending();
        } catch (PyException e) {
            if (!e.matches(Exceptions.BlockingIOError)) {
                throw e;
            }
            int room = buffer.length - pending;
            int taken = Math.min(room, length);
            System.arraycopy(source, offset, buffer, pending, taken);
            setPending(pending + taken);
            if (taken == length) {
                return length;
            }
            throw wouldBlock(taken);
        }
        int done = 0;
        while (length - done > buffer.length) {
            int n = rawWrite(source, offset + done, length - done);
            if (n < 0) {
                System.arraycopy(source, offset + done, buffer, 0, buffer.length);
                setPending(buffer.length);
                throw wouldBlock(done + buffer.length);
            }
            done += n;
        }
        System.arraycopy(source, offset + done, buffer, 0, length - done);
        setPending(length - done);
        return length;
    }

    private static PyException wouldBlock(long written) {
        PyObject error = Exceptions.BlockingIOError.call3(
                PyInt.of(11), PyStr.of("write could not complete without blocking"), PyInt.of(written));
        return new PyException((PyOSError) error);
    }

    /// Streams with something to write are remembered, so that the end of the program can write it.
    private void setPending(int count) {
        if (pending == 0 && count > 0) {
            OpenStreams.current().add(this);
        } else if (pending > 0 && count == 0) {
            OpenStreams.current().remove(this);
        }
        pending = count;
    }

    private void flushPending() {
        if (pending == 0) {
            return;
        }
        int done = 0;
        int count = pending;
        try {
            while (done < count) {
                int n = rawWrite(buffer, done, count - done);
                if (n < 0) {
                    throw wouldBlock(0);
                }
                done += n;
            }
        } finally {
            System.arraycopy(buffer, done, buffer, 0, count - done);
            setPending(count - done);
        }
    }

    /// Writes out what is pending; a stream that also reads goes back to where its reader is.
    final void flush(boolean rewind) {
        enter();
        try {
            flushPending();
            if (rewind) {
                dropReadAhead();
            }
        } finally {
            leave();
        }
    }

    // ---- the position

    final long tell() {
        return rawTell() - buffered() + pending;
    }

    final PyObject seek(PyObject target, int whence) {
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("whence value %s unsupported", whence);
        }
        checkOpen("seek of closed file");
        IOBaseMethods.check(raw, Io.SEEKABLE, "File or stream is not seekable.");
        long offset = Io.offset(target);
        if (whence != 2 && buffered() > 0) {
            long here = rawTell();
            long ahead = whence == 0 ? offset - (here - buffered()) : offset;
            if (ahead >= -position && ahead <= buffered()) {
                position += (int) ahead;
                return PyInt.of(here - buffered());
            }
        }
        enter();
        try {
            flushPending();
            long by = whence == 1 ? offset - buffered() : offset;
            long result = rawSeek(by, whence);
            position = 0;
            end = 0;
            return PyInt.of(result);
        } finally {
            leave();
        }
    }

    final PyObject truncate(PyObject pos) {
        checkOpen("truncate of closed file");
        enter();
        try {
            flushPending();
            dropReadAhead();
            PyObject at = pos == PyNone.NONE ? PyInt.of(rawTell()) : pos;
            return Abstract.callMethod(raw, Io.TRUNCATE, at);
        } finally {
            leave();
        }
    }

    // ---- the end

    final PyObject close() {
        checkInitialized();
        if (rawClosed()) {
            return PyNone.NONE;
        }
        PyException failure = null;
        try {
            Abstract.callMethod(this, Io.FLUSH);
        } catch (PyException e) {
            failure = e;
        }
        OpenStreams.current().remove(this);
        pending = 0;
        Io.closeAfter(raw, failure);
        buffer = new byte[1];
        position = 0;
        end = 0;
        return PyNone.NONE;
    }

    final PyObject detach() {
        checkInitialized();
        Abstract.callMethod(this, Io.FLUSH);
        PyObject stream = raw;
        raw = null;
        detached = true;
        return stream;
    }

    @Override
    public PyObject repr() {
        PyObject name = null;
        if (raw != null) {
            try {
                name = getAttributeOrNull(Io.NAME);
            } catch (PyException e) {
                if (!e.matches(Exceptions.ValueError)) {
                    throw e;
                }
            }
        }
        String type = type().qualifiedName();
        return PyStr.of(name == null ? "<" + type + ">" : "<" + type + " name=" + Abstract.repr(name) + ">");
    }
}
