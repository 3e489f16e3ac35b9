package org.scoria.stdlib.unix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.Channel;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.FdTable;

/// Pipes, duplicates and flags of descriptors: functions of `posix`.
@PythonModule(value = "posix", part = true)
public final class DescriptorFunctions {
    private static final int O_CLOEXEC = 02000000;
    private static final int EBADF = 9;

    private DescriptorFunctions() {}

    /// Create a pipe. Returns the descriptors for reading and for writing.
    @Builtin("pipe()")
    static PyObject pipe() {
        return pipe(O_CLOEXEC, false);
    }

    /// Create a pipe with flags: O_NONBLOCK, O_CLOEXEC.
    @Builtin("pipe2(flags, /)")
    static PyObject pipe2(int flags) {
        return pipe(flags | O_CLOEXEC, (flags & O_CLOEXEC) == 0);
    }

    private static PyObject pipe(int flags, boolean inheritable) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment numbers = arena.allocate(8, 4);
            Libc.checked(Libc.call(Libc.function("pipe2"), numbers.address(), flags));
            FdTable table = FdTable.current();
            int reading = table.add(numbers.get(ValueLayout.JAVA_INT, 0));
            int writing = table.add(numbers.get(ValueLayout.JAVA_INT, 4));
            table.setInheritable(reading, inheritable);
            table.setInheritable(writing, inheritable);
            return PyTuple.of(PyInt.of(reading), PyInt.of(writing));
        }
    }

    /// Another channel to the same open file.
    private static Channel duplicate(FdTable table, long fd) {
        return table.get(fd) instanceof NativeFd known ? new NativeFd(known.duplicate()) : table.get(fd);
    }

    /// Return a duplicate of a descriptor.
    @Builtin("dup(fd, /)")
    static long dup(int fd) {
        FdTable table = FdTable.current();
        return table.add(duplicate(table, fd));
    }

    /// Make fd2 a duplicate of a descriptor, and return it.
    @Builtin("dup2(fd, fd2, inheritable=True)")
    static long dup2(int fd, int fd2, boolean inheritable) {
        FdTable table = FdTable.current();
        if (fd < 0 || fd2 < 0) {
            throw FdTable.osError(EBADF);
        }
        table.get(fd);
        if (fd != fd2) {
            try {
                table.set(fd2, duplicate(table, fd));
            } catch (IOException e) {
                throw FdTable.osError(e, null);
            }
        }
        table.setInheritable(fd2, inheritable);
        return fd2;
    }

    /// Close all descriptors in a range, whether they are open or not.
    @Builtin("closerange(fd_low, fd_high, /)")
    static void closerange(int fd_low, int fd_high) {
        FdTable table = FdTable.current();
        int end = Math.min(fd_high, table.size());
        for (int fd = Math.max(0, fd_low); fd < end; fd++) {
            try {
                if (table.isOpen(fd)) {
                    table.close(fd);
                }
            } catch (IOException e) {
                // as if it had not been open
            }
        }
    }

    /// Return whether a child process gets the descriptor.
    @Builtin("get_inheritable(fd, /)")
    static boolean isInheritable(int fd) {
        return FdTable.current().isInheritable(fd);
    }

    /// Set whether a child process gets the descriptor.
    @Builtin("set_inheritable(fd, inheritable, /)")
    static void setInheritable(int fd, int inheritable) {
        FdTable.current().setInheritable(fd, inheritable != 0);
    }

    /// Return whether reading and writing may have to wait.
    @Builtin("get_blocking(fd, /)")
    static boolean isBlocking(int fd) {
        return FdTable.current().nativeFd(fd).isBlocking();
    }

    /// Set whether reading and writing may wait.
    @Builtin("set_blocking(fd, blocking, /)")
    static void setBlocking(int fd, boolean blocking) {
        FdTable.current().nativeFd(fd).setBlocking(blocking);
    }
}
