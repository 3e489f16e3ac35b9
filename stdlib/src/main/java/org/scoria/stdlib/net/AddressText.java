package org.scoria.stdlib.net;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.Libc;

/// The bytes of IP addresses that are given as text.
final class AddressText {
    private static final MemorySegment ATON = Libc.function("inet_aton");
    private static final MemorySegment PTON = Libc.function("inet_pton");

    private AddressText() {}

    static byte[] aton(String text) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(4, 4);
            if (Libc.call(ATON, arena.allocateFrom(text).address(), bytes.address()) == 0) {
                throw Errors.of(Exceptions.OSError, "illegal IP address string passed to inet_aton");
            }
            return bytes.toArray(ValueLayout.JAVA_BYTE);
        }
    }

    static byte[] pton(int family, String text) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocate(16, 4);
            int result = Libc.call(PTON, family, arena.allocateFrom(text).address(), bytes.address());
            if (result < 0) {
                throw FdTable.osError(-result);
            }
            if (result == 0) {
                throw Errors.of(Exceptions.OSError, "illegal IP address string passed to inet_pton");
            }
            return bytes.asSlice(0, family == Addresses.AF_INET ? 4 : 16).toArray(ValueLayout.JAVA_BYTE);
        }
    }
}
