package org.scoria.stdlib.net;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Names;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.expose.Convert;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.Libc;
import org.scoria.stdlib.unix.Polling;

/// Data in several pieces, with ancillary data beside (`recvmsg`, `sendmsg`).
///
/// Descriptors that travel as `SCM_RIGHTS` are the system's outside and numbers of [FdTable] inside.
final class SocketMessages {
    private static final MemorySegment RECVMSG = Libc.function("recvmsg");
    private static final MemorySegment SENDMSG = Libc.function("sendmsg");
    private static final int SOL_SOCKET = 1;
    private static final int SCM_RIGHTS = 1;
    private static final int MSG_CMSG_CLOEXEC = 0x40000000;

    /// Offsets in a `struct msghdr`, and its size.
    private static final int NAME = 0;
    private static final int NAME_LENGTH = 8;
    private static final int PIECES = 16;
    private static final int PIECE_COUNT = 24;
    private static final int CONTROL = 32;
    private static final int CONTROL_LENGTH = 40;
    private static final int FLAGS = 48;
    private static final int HEADER_SIZE = 56;

    /// The part of a `struct cmsghdr` before its data.
    private static final int CONTROL_HEADER = 16;

    private SocketMessages() {}

    /// The room of a piece of ancillary data, without padding after it.
    static long controlLength(long length) {
        return CONTROL_HEADER + length;
    }

    /// The same with padding.
    static long controlSpace(long length) {
        return CONTROL_HEADER + padded(length);
    }

    private static long padded(long length) {
        return (length + 7) & -8;
    }

    private static MemorySegment header(Arena arena, MemorySegment[] pieces) {
        MemorySegment header = arena.allocate(HEADER_SIZE, 8);
        MemorySegment table = arena.allocate(16L * Math.max(1, pieces.length), 8);
        for (int i = 0; i < pieces.length; i++) {
            table.set(ValueLayout.JAVA_LONG, 16L * i, pieces[i].address());
            table.set(ValueLayout.JAVA_LONG, 16L * i + 8, pieces[i].byteSize());
        }
        header.set(ValueLayout.JAVA_LONG, PIECES, table.address());
        header.set(ValueLayout.JAVA_LONG, PIECE_COUNT, pieces.length);
        return header;
    }

    // ---- receiving

    static PyObject receive(PySocket socket, long size, long ancillarySize, int flags) {
        if (size < 0) {
            throw Errors.valueError("negative buffer size in recvmsg()");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocate(size);
            Received received = received(socket, arena, new MemorySegment[] {data}, ancillarySize, flags, "recvmsg");
            byte[] bytes = data.asSlice(0, received.count).toArray(ValueLayout.JAVA_BYTE);
            return received.asTuple(PyBytes.of(bytes));
        }
    }

    static PyObject receiveInto(PySocket socket, PyObject buffers, long ancillarySize, int flags) {
        if (Abstract.lookupSpecial(buffers, Names.ITER) == null) {
            throw Errors.typeError("recvmsg_into() argument 1 must be an iterable");
        }
        PyObject[] targets = Abstract.toArray(buffers);
        Buffer[] lent = new Buffer[targets.length];
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment[] pieces = new MemorySegment[targets.length];
            for (int i = 0; i < targets.length; i++) {
                lent[i] = writable(targets[i]);
                pieces[i] = arena.allocate(lent[i].length);
            }
            Received received = received(socket, arena, pieces, ancillarySize, flags, "recvmsg_into");
            long left = received.count;
            for (int i = 0; i < pieces.length && left > 0; i++) {
                int n = (int) Math.min(left, lent[i].length);
                MemorySegment.copy(pieces[i], ValueLayout.JAVA_BYTE, 0, lent[i].bytes, lent[i].offset, n);
                left -= n;
            }
            return received.asTuple(PyInt.of(received.count));
        } finally {
            for (Buffer buffer : lent) {
                if (buffer != null) {
                    buffer.release();
                }
            }
        }
    }

    private static Buffer writable(PyObject target) {
        try {
            return Buffer.write(target);
        } catch (PyException e) {
            throw Errors.typeError(
                    "recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers");
        }
    }

    private record Received(long count, PyObject ancillary, int flags, PyObject address) {
        PyObject asTuple(PyObject data) {
            return PyTuple.of(data, ancillary, PyInt.of(flags), address);
        }
    }

    private static Received received(
            PySocket socket, Arena arena, MemorySegment[] pieces, long ancillarySize, int flags, String function) {
        if (ancillarySize < 0 || ancillarySize > Integer.MAX_VALUE) {
            throw Errors.valueError("invalid ancillary data buffer length");
        }
        PySocket.AddressBuffer from = new PySocket.AddressBuffer(arena);
        MemorySegment control = arena.allocate(ancillarySize, 8);
        MemorySegment header = header(arena, pieces);
        header.set(ValueLayout.JAVA_LONG, NAME, from.address());
        header.set(ValueLayout.JAVA_INT, NAME_LENGTH, Addresses.MAX_LENGTH);
        header.set(ValueLayout.JAVA_LONG, CONTROL, ancillarySize == 0 ? 0 : control.address());
        header.set(ValueLayout.JAVA_LONG, CONTROL_LENGTH, ancillarySize);
        int all = flags | SocketTransfer.MSG_DONTWAIT | MSG_CMSG_CLOEXEC;
        long count = socket.operate(Polling.IN, false, number -> Libc.callLong(RECVMSG, number, header.address(), all));
        long controlLength = header.get(ValueLayout.JAVA_LONG, CONTROL_LENGTH);
        return new Received(
                count,
                ancillary(control.asSlice(0, controlLength)),
                header.get(ValueLayout.JAVA_INT, FLAGS) & ~MSG_CMSG_CLOEXEC,
                from.decoded(header.get(ValueLayout.JAVA_INT, NAME_LENGTH)));
    }

    private static PyList ancillary(MemorySegment control) {
        PyList list = new PyList();
        long at = 0;
        while (at + CONTROL_HEADER <= control.byteSize()) {
            long length = control.get(ValueLayout.JAVA_LONG, at);
            if (length < CONTROL_HEADER) {
                break;
            }
            int level = control.get(ValueLayout.JAVA_INT, at + 8);
            int type = control.get(ValueLayout.JAVA_INT, at + 12);
            long end = Math.min(at + length, control.byteSize());
            byte[] data = control.asSlice(at + CONTROL_HEADER, end - at - CONTROL_HEADER)
                    .toArray(ValueLayout.JAVA_BYTE);
            if (level == SOL_SOCKET && type == SCM_RIGHTS) {
                adopt(data);
            }
            list.append(PyTuple.of(PyInt.of(level), PyInt.of(type), PyBytes.of(data)));
            at += padded(length);
        }
        return list;
    }

    /// Gives the descriptors that came numbers of the interpreter.
    private static void adopt(byte[] data) {
        MemorySegment numbers = MemorySegment.ofArray(data);
        for (int i = 0; i + 4 <= data.length; i += 4) {
            int fd = FdTable.current().add(numbers.get(ValueLayout.JAVA_INT_UNALIGNED, i));
            numbers.set(ValueLayout.JAVA_INT_UNALIGNED, i, fd);
        }
    }

    // ---- sending

    static long send(PySocket socket, PyObject buffers, PyObject ancillary, int flags, byte[] to) {
        PyObject[] sources = Abstract.toArray(buffers);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment[] pieces = new MemorySegment[sources.length];
            for (int i = 0; i < sources.length; i++) {
                pieces[i] = arena.allocateFrom(ValueLayout.JAVA_BYTE, Buffer.copyOf(sources[i]));
            }
            MemorySegment header = header(arena, pieces);
            if (to != null) {
                header.set(
                        ValueLayout.JAVA_LONG,
                        NAME,
                        arena.allocateFrom(ValueLayout.JAVA_BYTE, to).address());
                header.set(ValueLayout.JAVA_INT, NAME_LENGTH, to.length);
            }
            MemorySegment control = ancillary == null ? null : control(arena, Abstract.toArray(ancillary));
            if (control != null && control.byteSize() > 0) {
                header.set(ValueLayout.JAVA_LONG, CONTROL, control.address());
                header.set(ValueLayout.JAVA_LONG, CONTROL_LENGTH, control.byteSize());
            }
            int all = flags | SocketTransfer.MSG_DONTWAIT | SocketTransfer.MSG_NOSIGNAL;
            return socket.operate(Polling.OUT, false, number -> Libc.callLong(SENDMSG, number, header.address(), all));
        }
    }

    private static MemorySegment control(Arena arena, PyObject[] items) {
        byte[][] data = new byte[items.length][];
        int[] levels = new int[items.length];
        int[] types = new int[items.length];
        long size = 0;
        for (int i = 0; i < items.length; i++) {
            PyObject[] item = Abstract.toArray(items[i]);
            if (item.length != 3) {
                throw Errors.typeError(
                        "[sendmsg() ancillary data items] must be sequence of length 3, not %s", item.length);
            }
            levels[i] = Convert.toInt(item[0]);
            types[i] = Convert.toInt(item[1]);
            data[i] = Buffer.copyOf(item[2]);
            size += controlSpace(data[i].length);
        }
        MemorySegment control = arena.allocate(size, 8);
        long at = 0;
        for (int i = 0; i < items.length; i++) {
            byte[] content = levels[i] == SOL_SOCKET && types[i] == SCM_RIGHTS ? released(data[i]) : data[i];
            control.set(ValueLayout.JAVA_LONG, at, controlLength(content.length));
            control.set(ValueLayout.JAVA_INT, at + 8, levels[i]);
            control.set(ValueLayout.JAVA_INT, at + 12, types[i]);
            MemorySegment.copy(content, 0, control, ValueLayout.JAVA_BYTE, at + CONTROL_HEADER, content.length);
            at += controlSpace(content.length);
        }
        return control;
    }

    /// The system's numbers for descriptors of the interpreter.
    private static byte[] released(byte[] data) {
        byte[] copy = Arrays.copyOf(data, data.length);
        MemorySegment numbers = MemorySegment.ofArray(copy);
        for (int i = 0; i + 4 <= data.length; i += 4) {
            int fd = numbers.get(ValueLayout.JAVA_INT_UNALIGNED, i);
            numbers.set(ValueLayout.JAVA_INT_UNALIGNED, i, FdTable.current().nativeFd(fd).number);
        }
        return copy;
    }
}
