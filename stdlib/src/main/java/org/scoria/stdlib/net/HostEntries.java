package org.scoria.stdlib.net;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.stdlib.unix.Libc;

/// What the older functions of the resolver tell of a host (`struct hostent`).
final class HostEntries {
    private static final MemorySegment BY_NAME = Libc.function("gethostbyname_r");
    private static final MemorySegment BY_ADDRESS = Libc.function("gethostbyaddr_r");
    private static final MemorySegment GETHOSTNAME = Libc.function("gethostname");
    private static final MemorySegment SETHOSTNAME = Libc.function("sethostname");
    private static final int ENTRY_SIZE = 32;
    private static final int ROOM = 16384;

    private HostEntries() {}

    static PyObject byName(String host) {
        NameLookup.address(host, Addresses.AF_INET); // the error for unknown names
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(ENTRY_SIZE + 16 + ROOM, 8);
            long entry = memory.address();
            long result = entry + ENTRY_SIZE;
            String name = host.isEmpty() ? "0.0.0.0" : host;
            long text = arena.allocateFrom(name).address();
            Libc.plain(BY_NAME, text, entry, result + 16, ROOM, result, result + 8, 0, 0);
            return entry(memory);
        }
    }

    static PyObject byAddress(String host) {

        NameLookup.Found found = NameLookup.find(host, null, Addresses.AF_UNSPEC, 0, 0, 0)[0];
        int family = found.family();
        byte[] address = NameLookup.address(host, family);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(ENTRY_SIZE + 16 + ROOM, 8);
            long entry = memory.address();
            long result = entry + ENTRY_SIZE;
            long bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, address).address();
            Libc.plain(BY_ADDRESS, bytes, address.length, family, entry, result + 16, ROOM, result, result + 8);
            return entry(memory);
        }
    }

    private static PyObject entry(MemorySegment memory) {
        if (memory.get(ValueLayout.JAVA_LONG, ENTRY_SIZE) == 0) {
            throw SocketErrors.host(memory.get(ValueLayout.JAVA_INT, ENTRY_SIZE + 8));
        }
        PyList aliases = new PyList();
        for (long pointer : pointers(memory.get(ValueLayout.JAVA_LONG, 8))) {
            aliases.append(PyStr.of(NameLookup.text(pointer)));
        }
        int family = memory.get(ValueLayout.JAVA_INT, 16);
        int length = memory.get(ValueLayout.JAVA_INT, 20);
        PyList addresses = new PyList();
        for (long pointer : pointers(memory.get(ValueLayout.JAVA_LONG, 24))) {
            byte[] bytes = MemorySegment.ofAddress(pointer).reinterpret(length).toArray(ValueLayout.JAVA_BYTE);
            addresses.append(PyStr.of(Addresses.ipText(family, bytes, 0)));
        }
        String name = NameLookup.text(memory.get(ValueLayout.JAVA_LONG, 0));
        return PyTuple.of(PyStr.of(name), aliases, addresses);
    }

    /// The entries of an array of pointers that a null pointer ends.
    private static long[] pointers(long array) {
        MemorySegment memory = MemorySegment.ofAddress(array).reinterpret(Long.MAX_VALUE);
        int count = 0;
        while (memory.getAtIndex(ValueLayout.JAVA_LONG, count) != 0) {
            count++;
        }
        return memory.asSlice(0, 8L * count).toArray(ValueLayout.JAVA_LONG);
    }

    static String own() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(256);
            Libc.checked(Libc.call(GETHOSTNAME, name.address(), 255));
            return name.getString(0);
        }
    }

    static void setOwn(String name) {
        try (Arena arena = Arena.ofConfined()) {
            Libc.checked(Libc.call(SETHOSTNAME, arena.allocateFrom(name).address(), name.length()));
        }
    }
}
