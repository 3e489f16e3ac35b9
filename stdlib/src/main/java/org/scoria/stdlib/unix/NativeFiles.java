package org.scoria.stdlib.unix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scoria.objects.PyObject;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.PathChannel;

/// Descriptors of the system for files that Java has opened, whose own descriptors it does not tell.
public final class NativeFiles {
    private static final MemorySegment OPEN = Libc.function("open");
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final int O_APPEND = 02000;
    private static final int O_CLOEXEC = 02000000;
    private static final int ENOENT = 2;

    private NativeFiles() {}

    /// A descriptor for the same file at the same position; the channel is closed.
    public static NativeFd reopened(PathChannel file) {
        try {
            long position = file.seek(0, 1);
            int flags = file.access() | O_CLOEXEC | (file.appends() ? O_APPEND : 0);
            NativeFd made = new NativeFd(open(link(file.path()), flags, 0));
            made.seek(position, 0);
            file.close();
            return made;
        } catch (IOException e) {
            throw FdTable.osError(e, null);
        }
    }

    /// The system's link to an open file, which works also when the file has no name any more.
    private static String link(Path path) throws IOException {
        String name = Files.exists(path) ? path.toRealPath().toString() : path + " (deleted)";
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(DESCRIPTORS)) {
            for (Path descriptor : descriptors) {
                if (Files.isSymbolicLink(descriptor)
                        && Files.readSymbolicLink(descriptor).toString().equals(name)) {
                    return descriptor.toString();
                }
            }
        }
        throw FdTable.osError(ENOENT);
    }

    /// `os.open` with flags that Java does not know.
    public static NativeFd open(PyObject given, int flags, int mode) {
        try (Arena arena = Arena.ofConfined()) {
            long name = NativePaths.pointer(arena, given, "open");
            int number = (int) NativeFd.withoutGil(() -> (long) Libc.call(OPEN, name, flags | O_CLOEXEC, mode));
            if (number < 0) {
                throw FdTable.osError(-number, given);
            }
            return new NativeFd(number);
        }
    }

    /// What children read who get no input.
    public static NativeFd nothing() {
        return new NativeFd(open("/dev/null", O_CLOEXEC, 0));
    }

    /// `open(2)`: the system's number.
    private static int open(String path, int flags, int mode) {
        try (Arena arena = Arena.ofConfined()) {
            long name = arena.allocateFrom(path).address();
            return Libc.checked(Libc.call(OPEN, name, flags, mode));
        }
    }
}
