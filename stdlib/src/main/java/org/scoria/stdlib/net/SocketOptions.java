package org.scoria.stdlib.net;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.expose.Convert;
import org.scoria.stdlib.unix.Libc;
import org.scoria.stdlib.unix.NativeFd;

/// `getsockopt` and `setsockopt`.
final class SocketOptions {
    private static final MemorySegment GETSOCKOPT = Libc.function("getsockopt");
    private static final MemorySegment SETSOCKOPT = Libc.function("setsockopt");
    private static final int SOL_SOCKET = 1;
    private static final int MOST = 1024;

    private SocketOptions() {}

    /// A number among the options of every socket.
    static int number(NativeFd socket, int option) {
        return number(socket, SOL_SOCKET, option);
    }

    private static int number(NativeFd socket, int level, int option) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(8, 4);
            memory.set(ValueLayout.JAVA_INT, 4, 4);
            long value = memory.address();
            Libc.checked(Libc.call(GETSOCKOPT, socket.number, level, option, value, value + 4, 0));
            return memory.get(ValueLayout.JAVA_INT, 0);
        }
    }

    static PyObject get(NativeFd socket, int level, int option, int length) {
        if (length == 0) {
            return PyInt.of(number(socket, level, option));
        }
        if (length < 0 || length > MOST) {
            throw Errors.of(Exceptions.OSError, "getsockopt buflen out of range");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(4L + length, 4);
            memory.set(ValueLayout.JAVA_INT, 0, length);
            long size = memory.address();
            Libc.checked(Libc.call(GETSOCKOPT, socket.number, level, option, size + 4, size, 0));
            return PyBytes.of(
                    memory.asSlice(4, memory.get(ValueLayout.JAVA_INT, 0)).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    /// Without `length` (null) the value is an integer or bytes, with it None.
    static void set(NativeFd socket, int level, int option, PyObject value, PyObject length) {
        try (Arena arena = Arena.ofConfined()) {
            long address = 0;
            long size;
            if (length != null) {
                if (value != PyNone.NONE) {
                    throw Errors.typeError(
                            "setsockopt() argument 3 must be None, not %s",
                            value.type().name());
                }
                size = Convert.toInt(length);
            } else {
                MemorySegment memory = value instanceof PyInt
                        ? arena.allocateFrom(ValueLayout.JAVA_INT, Convert.toInt(value))
                        : arena.allocateFrom(ValueLayout.JAVA_BYTE, Buffer.copyOf(value));
                address = memory.address();
                size = memory.byteSize();
            }
            Libc.checked(Libc.call(SETSOCKOPT, socket.number, level, option, address, size, 0));
        }
    }
}
