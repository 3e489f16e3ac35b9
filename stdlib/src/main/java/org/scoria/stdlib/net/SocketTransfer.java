package org.scoria.stdlib.net;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.stdlib.unix.Libc;
import org.scoria.stdlib.unix.Polling;

/// Sending and receiving. Each attempt tells the kernel not to wait: waiting is for [PySocket#operate], which
/// signals can interrupt.
final class SocketTransfer {
    private static final MemorySegment RECVFROM = Libc.function("recvfrom");
    private static final MemorySegment SENDTO = Libc.function("sendto");

    static final int MSG_DONTWAIT = 64;
    static final int MSG_NOSIGNAL = 0x4000;

    /// The most that one attempt copies.
    private static final int CHUNK = 1 << 20;

    private SocketTransfer() {}

    static PyObject receive(PySocket socket, long size, int flags, String function, boolean withAddress) {
        if (size < 0) {
            throw Errors.valueError("negative buffersize in %s", function);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.clamp(size, 1, CHUNK));
            PySocket.AddressBuffer from = withAddress ? new PySocket.AddressBuffer(arena) : null;
            int n = attempt(socket, memory, Math.min(size, CHUNK), flags, from);
            PyBytes data = PyBytes.of(memory.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE));
            return withAddress ? PyTuple.of(data, from.decoded()) : data;
        }
    }

    static PyObject receiveInto(
            PySocket socket, PyObject buffer, long size, int flags, String function, boolean withAddress) {
        try (Buffer target = Buffer.writeArgument(buffer, function, 1);
                Arena arena = Arena.ofConfined()) {
            if (size < 0) {
                throw Errors.valueError("negative buffersize in %s", function);
            }
            if (size > target.length) {
                throw Errors.valueError(
                        withAddress
                                ? "nbytes is greater than the length of the buffer"
                                : "buffer too small for requested bytes");
            }
            long wanted = Math.min(size == 0 ? target.length : size, CHUNK);
            MemorySegment memory = arena.allocate(Math.max(1, wanted));
            PySocket.AddressBuffer from = withAddress ? new PySocket.AddressBuffer(arena) : null;
            int n = attempt(socket, memory, wanted, flags, from);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, target.bytes, target.offset, n);
            return withAddress ? PyTuple.of(PyInt.of(n), from.decoded()) : PyInt.of(n);
        }
    }

    private static int attempt(
            PySocket socket, MemorySegment memory, long size, int flags, PySocket.AddressBuffer from) {
        long address = from == null ? 0 : from.address();
        long length = from == null ? 0 : from.length();
        return (int) socket.operate(
                Polling.IN,
                false,
                number ->
                        Libc.callLong(RECVFROM, number, memory.address(), size, flags | MSG_DONTWAIT, address, length));
    }

    /// Sends once, to an address unless that is null.
    static int send(PySocket socket, PyObject data, int flags, byte[] to) {
        try (Buffer source = Buffer.read(data)) {
            return send(socket, source.bytes, source.offset, source.length, flags, to, socket.deadline());
        }
    }

    /// Sends everything; the timeout is for all of it.
    static void sendAll(PySocket socket, PyObject data, int flags) {
        long deadline = socket.deadline();
        try (Buffer source = Buffer.read(data)) {
            int sent = 0;
            do {
                sent += send(socket, source.bytes, source.offset + sent, source.length - sent, flags, null, deadline);
            } while (sent < source.length);
        }
    }

    private static int send(
            PySocket socket, byte[] bytes, int offset, int length, int flags, byte[] to, long deadline) {
        try (Arena arena = Arena.ofConfined()) {
            int size = Math.min(length, CHUNK);
            MemorySegment memory = arena.allocate(Math.max(1, size));
            MemorySegment.copy(bytes, offset, memory, ValueLayout.JAVA_BYTE, 0, size);
            long address = to == null
                    ? 0
                    : arena.allocateFrom(ValueLayout.JAVA_BYTE, to).address();
            long addressLength = to == null ? 0 : to.length;
            return (int) socket.operate(
                    Polling.OUT,
                    false,
                    deadline,
                    number -> Libc.callLong(
                            SENDTO,
                            number,
                            memory.address(),
                            size,
                            flags | MSG_DONTWAIT | MSG_NOSIGNAL,
                            address,
                            addressLength));
        }
    }
}
