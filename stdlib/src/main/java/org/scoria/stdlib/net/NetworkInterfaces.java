package org.scoria.stdlib.net;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.unix.Libc;

/// Network interfaces: names and numbers.
final class NetworkInterfaces {
    private static final MemorySegment NAMEINDEX = Libc.function("if_nameindex");
    private static final MemorySegment FREENAMEINDEX = Libc.function("if_freenameindex");
    private static final MemorySegment NAMETOINDEX = Libc.function("if_nametoindex");
    private static final MemorySegment INDEXTONAME = Libc.function("if_indextoname");
    private static final int ENXIO = 6;

    private NetworkInterfaces() {}

    static PyObject all() {
        PyList list = new PyList();
        long first = Libc.callLong(NAMEINDEX, 0, 0, 0);
        MemorySegment table = MemorySegment.ofAddress(first).reinterpret(Long.MAX_VALUE);
        for (long at = 0; table.get(ValueLayout.JAVA_INT, at) != 0; at += 16) {
            String name = NameLookup.text(table.get(ValueLayout.JAVA_LONG, at + 8));
            list.append(PyTuple.of(PyInt.of(table.get(ValueLayout.JAVA_INT, at)), PyStr.of(name)));
        }
        Libc.callLong(FREENAMEINDEX, first, 0, 0);
        return list;
    }

    static long number(String name) {
        try (Arena arena = Arena.ofConfined()) {
            int number = Libc.call(NAMETOINDEX, arena.allocateFrom(name).address());
            if (number == 0) {
                throw Errors.of(Exceptions.OSError, "no interface with this name");
            }
            return number;
        }
    }

    static String name(long number) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(16);
            if (Libc.callLong(INDEXTONAME, number, name.address(), 0) == 0) {
                throw FdTable.osError(ENXIO);
            }
            return name.getString(0);
        }
    }
}
