package org.scoria.stdlib.net;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyException;
import org.scoria.stdlib.unix.Libc;

/// Services and protocols by name and number (`struct servent`, `struct protoent`).
final class ServiceEntries {
    private static final MemorySegment BY_NAME = Libc.function("getservbyname");
    private static final MemorySegment BY_PORT = Libc.function("getservbyport");
    private static final MemorySegment PROTOCOL = Libc.function("getprotobyname");

    private ServiceEntries() {}

    /// The C library keeps the answer until the next question, so that one at a time may ask.
    private static synchronized MemorySegment entry(MemorySegment function, long key, String protocol, String error) {
        try (Arena arena = Arena.ofConfined()) {
            long name = protocol == null ? 0 : arena.allocateFrom(protocol).address();
            long entry = Libc.callLong(function, key, name, 0);
            if (entry == 0) {
                throw unknown(error);
            }
            return MemorySegment.ofAddress(entry).reinterpret(32);
        }
    }

    private static PyException unknown(String text) {
        return Errors.of(Exceptions.OSError, "%s", text);
    }

    static long portOf(String service, String protocol) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment entry =
                    entry(BY_NAME, arena.allocateFrom(service).address(), protocol, "service/proto not found");
            return Short.reverseBytes((short) entry.get(ValueLayout.JAVA_INT, 16)) & 0xffff;
        }
    }

    static String nameOf(int port, String protocol) {
        long swapped = Short.reverseBytes((short) port) & 0xffff;
        MemorySegment entry = entry(BY_PORT, swapped, protocol, "port/proto not found");
        return NameLookup.text(entry.get(ValueLayout.JAVA_LONG, 0));
    }

    static long protocol(String name) {
        try (Arena arena = Arena.ofConfined()) {
            long entry = Libc.callLong(PROTOCOL, arena.allocateFrom(name).address(), 0, 0);
            if (entry == 0) {
                throw unknown("protocol not found");
            }
            return MemorySegment.ofAddress(entry).reinterpret(24).get(ValueLayout.JAVA_INT, 16);
        }
    }
}
