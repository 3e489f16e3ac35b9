package org.scoria.stdlib.net;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.stdlib.unix.Libc;
import org.scoria.stdlib.unix.NativeFd;

/// Names and addresses of hosts and services, through the system's resolver.
final class NameLookup {
    private static final MemorySegment GETADDRINFO = Libc.function("getaddrinfo");
    private static final MemorySegment FREEADDRINFO = Libc.function("freeaddrinfo");
    private static final MemorySegment GETNAMEINFO = Libc.function("getnameinfo");

    static final int AI_NUMERICHOST = 4;
    private static final int AI_PASSIVE = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int NI_MAXHOST = 1025;
    private static final int NI_MAXSERV = 32;

    /// One `struct addrinfo`.
    record Found(int family, int type, int protocol, String canonicalName, byte[] address) {
        PyObject asTuple() {
            return PyTuple.of(
                    PyInt.of(family),
                    PyInt.of(type),
                    PyInt.of(protocol),
                    PyStr.of(canonicalName),
                    Addresses.decode(address, address.length));
        }
    }

    private NameLookup() {}

    /// `getaddrinfo(3)`; names may be null. The resolver may take long: it runs without the GIL.
    static Found[] find(String host, String service, int family, int type, int protocol, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment hints = arena.allocate(48, 8);
            hints.set(ValueLayout.JAVA_INT, 0, flags);
            hints.set(ValueLayout.JAVA_INT, 4, family);
            hints.set(ValueLayout.JAVA_INT, 8, type);
            hints.set(ValueLayout.JAVA_INT, 12, protocol);
            MemorySegment result = arena.allocate(8, 8);
            long hostName = pointer(arena, host);
            long serviceName = pointer(arena, service);
            int error = (int) NativeFd.withoutGil(() -> (long)
                    Libc.plain(GETADDRINFO, hostName, serviceName, hints.address(), result.address(), 0, 0, 0, 0));
            if (error != 0) {
                throw SocketErrors.resolver(error);
            }
            long first = result.get(ValueLayout.JAVA_LONG, 0);
            Found[] found = list(first);
            Libc.call(FREEADDRINFO, first);
            return found;
        }
    }

    private static long pointer(Arena arena, String text) {
        return text == null
                ? 0
                : arena.allocateFrom(text, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .address();
    }

    private static Found[] list(long first) {
        Found[] found = new Found[4];
        int count = 0;
        for (long at = first; at != 0; ) {
            MemorySegment info = MemorySegment.ofAddress(at).reinterpret(48);
            int length = info.get(ValueLayout.JAVA_INT, 16);
            MemorySegment address =
                    MemorySegment.ofAddress(info.get(ValueLayout.JAVA_LONG, 24)).reinterpret(length);
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = new Found(
                    info.get(ValueLayout.JAVA_INT, 4),
                    info.get(ValueLayout.JAVA_INT, 8),
                    info.get(ValueLayout.JAVA_INT, 12),
                    text(info.get(ValueLayout.JAVA_LONG, 32)),
                    address.toArray(ValueLayout.JAVA_BYTE));
            at = info.get(ValueLayout.JAVA_LONG, 40);
        }
        return Arrays.copyOf(found, count);
    }

    /// A C string; empty for a null pointer.
    static String text(long pointer) {
        return pointer == 0
                ? ""
                : MemorySegment.ofAddress(pointer).reinterpret(Long.MAX_VALUE).getString(0);
    }

    /// The `struct sockaddr` with the IP address of a host; the empty name means any address of this host.
    static byte[] socketAddress(String host, int family) {
        if (host.isEmpty()) {
            Found[] found = find(null, "0", family, SOCK_DGRAM, 0, AI_PASSIVE);
            if (found.length > 1) {
                throw Errors.of(Exceptions.OSError, "wildcard resolved to multiple address");
            }
            return found[0].address;
        }
        if (host.equals("255.255.255.255") || host.equals("<broadcast>")) {
            if (family != Addresses.AF_INET) {
                throw Errors.of(Exceptions.OSError, "address family mismatched");
            }
            byte[] all = new byte[16];
            Arrays.fill(all, 4, 8, (byte) 255);
            return all;
        }
        return find(host, null, family, 0, 0, 0)[0].address;
    }

    /// The four or sixteen bytes of the IP address of a host.
    static byte[] address(String host, int family) {
        byte[] dotted = family == Addresses.AF_INET ? dotted(host) : null;
        if (dotted != null) {
            return dotted;
        }
        byte[] found = socketAddress(host, family);
        return family == Addresses.AF_INET ? Arrays.copyOfRange(found, 4, 8) : Arrays.copyOfRange(found, 8, 24);
    }

    /// The bytes of four decimal numbers; null for any other text.
    private static byte[] dotted(String host) {
        byte[] bytes = new byte[4];
        int at = 0;
        for (int i = 0; i < 4; i++) {
            int start = at;
            int value = 0;
            while (at < host.length() && host.charAt(at) >= '0' && host.charAt(at) <= '9' && at - start < 3) {
                value = 10 * value + host.charAt(at++) - '0';
            }
            boolean padded = at - start > 1 && host.charAt(start) == '0';
            if (at == start || padded || value > 255) {
                return null;
            }
            bytes[i] = (byte) value;
            if (i < 3 && (at >= host.length() || host.charAt(at++) != '.')) {
                return null;
            }
        }
        return at == host.length() ? bytes : null;
    }

    /// `getnameinfo(3)`: a host and a service.
    static String[] names(byte[] address, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment given = arena.allocate(address.length, 8);
            MemorySegment.copy(address, 0, given, ValueLayout.JAVA_BYTE, 0, address.length);
            MemorySegment host = arena.allocate(NI_MAXHOST);
            MemorySegment service = arena.allocate(NI_MAXSERV);
            int error = (int) NativeFd.withoutGil(() -> (long) Libc.plain(
                    GETNAMEINFO,
                    given.address(),
                    given.byteSize(),
                    host.address(),
                    NI_MAXHOST,
                    service.address(),
                    NI_MAXSERV,
                    flags,
                    0));
            if (error != 0) {
                throw SocketErrors.resolver(error);
            }
            return new String[] {host.getString(0), service.getString(0)};
        }
    }

    static PyObject asList(Found[] found) {
        PyList list = new PyList();
        for (Found one : found) {
            list.append(one.asTuple());
        }
        return list;
    }
}
