package org.scoria.stdlib.unix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.text.Utf8;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.PosixPaths;

/// Path arguments for functions of the C library.
final class NativePaths {
    private NativePaths() {}

    /// The path as a C string, relative ones against the interpreter's directory.
    static long pointer(Arena arena, PyObject path, String function) {
        byte[] bytes = Utf8.encode(PyStr.of(PosixPaths.path(path, function).toString()), "surrogateescape");
        return arena.allocateFrom(ValueLayout.JAVA_BYTE, Arrays.copyOf(bytes, bytes.length + 1))
                .address();
    }

    /// Calls a function that takes a path first and returns an `int`; errors name the path.
    static int call(String function, PyObject path, long b, long c) {
        try (Arena arena = Arena.ofConfined()) {
            int result = Libc.call(Libc.function(function), pointer(arena, path, function), b, c);
            if (result < 0) {
                throw FdTable.osError(-result, path);
            }
            return result;
        }
    }

    /// The same, or where the path is a descriptor the other function, which takes that.
    static int call(String function, String byDescriptor, PyObject path, long b, long c) {
        if (path instanceof PyInt) {
            MemorySegment code = Libc.function(byDescriptor);
            return Libc.checked(Libc.call(code, FdTable.current().nativeFd(Convert.toInt(path)).number, b, c));
        }
        return call(function, path, b, c);
    }
}
