package org.scoria.stdlib.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.stdlib.AbandonedDescriptors;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.PathChannel;
import org.scoria.stdlib.unix.NativeFd;

/// A `_io.FileIO`: a file descriptor as a stream of bytes without a buffer.
///
/// Compare CPython 3.11 `Modules/_io/fileio.c`.
public class PyFileIO extends PyRawIOBase {
    public static final PyType TYPE = PyType.builtin(PyFileIO.class, PyRawIOBase.TYPE, new FileIOMethodsExposed());

    private static final int EBADF = 9;
    private static final int EAGAIN = 11;
    private static final int ESPIPE = 29;

    int fd = -1;
    boolean created;
    boolean readable;
    boolean writable;
    boolean appending;
    boolean closefd = true;
    boolean finalizing;

    /// 1 and 0 once it is known, before -1.
    private int seekable = -1;

    private FdTable table;
    private AbandonedDescriptors.Guard guard;

    public PyFileIO() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    /// Uses a descriptor from now on.
    void attach(int descriptor) {
        fd = descriptor;
        table = FdTable.current();
        seekable = -1;
        guard = closefd ? table.abandoned.guard(this, descriptor) : null;
    }

    /// Has nothing to do with the descriptor any more.
    void release() {
        fd = -1;
        if (guard != null) {
            guard.release();
            guard = null;
        }
    }

    void checkClosed() {
        if (fd < 0) {
            throw Errors.valueError("I/O operation on closed file");
        }
    }

    void checkReadable() {
        if (!readable) {
            throw Io.unsupported("File not open for reading");
        }
    }

    void checkWritable() {
        if (!writable) {
            throw Io.unsupported("File not open for writing");
        }
    }

    private Channel channel() {
        return table.get(fd);
    }

    // ---- transfers, which run without the GIL: named classes, because lambdas are slow to start

    private record Reading(ReadableByteChannel channel, ByteBuffer target) implements Interpreter.Blocking<Integer> {
        @Override
        public Integer run() throws IOException {
            return channel.read(target);
        }
    }

    private record Writing(WritableByteChannel channel, ByteBuffer source) implements Interpreter.Blocking<Integer> {
        @Override
        public Integer run() throws IOException {
            return channel.write(source);
        }
    }

    /// Reads once; 0 at the end, -1 when nothing is ready.
    final int readInto(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (channel() instanceof NativeFd source) {
            return transferred(source.read(target, offset, length));
        }
        if (!(channel() instanceof ReadableByteChannel source)) {
            throw FdTable.osError(EBADF);
        }
        try {
            return Math.max(0, FdTable.io(null, new Reading(source, ByteBuffer.wrap(target, offset, length))));
        } catch (NonReadableChannelException e) {
            throw FdTable.osError(EBADF);
        }
    }

    private static int transferred(int result) {
        if (result >= 0) {
            return result;
        }
        if (result == -EAGAIN) {
            return -1;
        }
        throw FdTable.osError(-result);
    }

    /// Writes once; the number of bytes taken, -1 when it would block.
    final int writeFrom(byte[] source, int offset, int length) {
        if (channel() instanceof NativeFd target) {
            return transferred(target.write(source, offset, length));
        }
        if (!(channel() instanceof WritableByteChannel target)) {
            throw FdTable.osError(EBADF);
        }
        try {
            return FdTable.io(null, new Writing(target, ByteBuffer.wrap(source, offset, length)));
        } catch (NonWritableChannelException e) {
            throw FdTable.osError(EBADF);
        }
    }

    /// Everything up to the end; None when nothing is ready.
    final PyObject readAll() {
        byte[] bytes = new byte[expected()];
        int size = 0;
        while (true) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(Io.BUFFER_SIZE, size + (size >> 1)));
            }
            int n = readInto(bytes, size, bytes.length - size);
            if (n < 0 && size == 0) {
                return PyNone.NONE;
            }
            if (n <= 0) {
                return PyBytes.of(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
            }
            size += n;
        }
    }

    /// What is left in the file, and one more to see the end.
    private int expected() {
        try {
            Channel channel = channel();
            long left = 0;
            if (channel instanceof PathChannel file) {
                left = file.size() - file.seek(0, 1);
            } else if (channel instanceof FileChannel file) {
                left = file.size() - file.position();
            }
            return left > 0 && left < Integer.MAX_VALUE - 16 ? (int) left + 1 : Io.BUFFER_SIZE;
        } catch (IOException e) {
            return Io.BUFFER_SIZE;
        }
    }

    // ---- the position

    final long seek(long offset, int how) {
        Channel channel = channel();
        try {
            if (channel instanceof NativeFd file) {
                return file.seek(offset, how);
            }
            if (channel instanceof PathChannel file) {
                return file.seek(offset, how);
            }
            if (channel instanceof FileChannel file) {
                long from = how == 0 ? 0 : how == 1 ? file.position() : file.size();
                if (how < 0 || how > 2 || from + offset < 0) {
                    throw FdTable.osError(22);
                }
                file.position(from + offset);
                return from + offset;
            }
        } catch (IOException e) {
            throw FdTable.osError(e, null);
        }
        throw FdTable.osError(ESPIPE);
    }

    final boolean isSeekable() {
        if (seekable < 0) {
            try {
                seek(0, 1);
                seekable = 1;
            } catch (PyException e) {
                seekable = 0;
            }
        }
        return seekable == 1;
    }

    final void truncate(long size) {
        Channel channel = channel();
        try {
            if (channel instanceof NativeFd file) {
                file.setSize(size);
                return;
            }
            if (channel instanceof PathChannel file) {
                file.setSize(size);
                return;
            }
            if (channel instanceof FileChannel file) {
                file.truncate(size);
                return;
            }
        } catch (NonWritableChannelException e) {
            throw FdTable.osError(22);
        } catch (IOException e) {
            throw FdTable.osError(e, null);
        }
        throw FdTable.osError(22);
    }

    /// Closes the descriptor, if it is ours.
    final void closeDescriptor() {
        int descriptor = fd;
        release();
        if (descriptor >= 0 && closefd) {
            try {
                table.close(descriptor);
            } catch (IOException e) {
                throw FdTable.osError(e, null);
            }
        }
    }

    /// The mode as `open` would take it.
    final String mode() {
        if (created) {
            return readable ? "xb+" : "xb";
        }
        if (appending) {
            return readable ? "ab+" : "ab";
        }
        if (readable) {
            return writable ? "rb+" : "rb";
        }
        return "wb";
    }

    @Override
    public PyObject repr() {
        if (fd < 0) {
            return PyStr.of("<_io.FileIO [closed]>");
        }
        PyObject name = getAttributeOrNull(Io.NAME);
        String what = name == null ? "fd=" + fd : "name=" + Abstract.repr(name);
        return PyStr.of("<_io.FileIO " + what + " mode='" + mode() + "' closefd=" + (closefd ? "True" : "False") + ">");
    }
}
