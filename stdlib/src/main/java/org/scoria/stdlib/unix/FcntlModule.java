package org.scoria.stdlib.unix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonModule;
import org.scoria.objects.text.Utf8;
import org.scoria.stdlib.FdTable;

/// `fcntl`: control of descriptors, and locks on files. Compare CPython 3.11 `Modules/fcntlmodule.c`.
///
/// Numbers of descriptors and whether children inherit them are the business of [FdTable]; the system does the
/// rest.
@PythonModule(value = "fcntl", doc = "Control of open files and devices, and locks on files.")
public final class FcntlModule {
    private static final String CONSTANTS =
            "LOCK_SH=1 LOCK_EX=2 LOCK_NB=4 LOCK_UN=8 LOCK_MAND=32 LOCK_READ=64 LOCK_WRITE=128"
                    + " LOCK_RW=192 F_DUPFD=0 F_DUPFD_CLOEXEC=1030 F_GETFD=1 F_SETFD=2 F_GETFL=3 F_SETFL=4"
                    + " F_GETLK=5 F_SETLK=6 F_SETLKW=7 F_OFD_GETLK=36 F_OFD_SETLK=37 F_OFD_SETLKW=38 F_GETOWN=9"
                    + " F_SETOWN=8 F_GETSIG=11 F_SETSIG=10 F_RDLCK=0 F_WRLCK=1 F_UNLCK=2 F_GETLK64=5"
                    + " F_SETLK64=6 F_SETLKW64=7 FASYNC=8192 F_SETLEASE=1024 F_GETLEASE=1025 F_NOTIFY=1026"
                    + " F_EXLCK=4 F_SHLCK=8 F_SETPIPE_SZ=1031 F_GETPIPE_SZ=1032 FD_CLOEXEC=1 DN_ACCESS=1"
                    + " DN_MODIFY=2 DN_CREATE=4 DN_DELETE=8 DN_RENAME=16 DN_ATTRIB=32 DN_MULTISHOT=2147483648"
                    + " F_ADD_SEALS=1033 F_GET_SEALS=1034 F_SEAL_SEAL=1 F_SEAL_SHRINK=2 F_SEAL_GROW=4"
                    + " F_SEAL_WRITE=8";

    private static final int F_DUPFD = 0;
    private static final int F_GETFD = 1;
    private static final int F_SETFD = 2;
    private static final int F_SETLK = 6;
    private static final int F_SETLKW = 7;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int FD_CLOEXEC = 1;
    private static final int LOCK_EX = 2;
    private static final int LOCK_NB = 4;
    private static final int LOCK_UN = 8;
    private static final int LOCK_SH = 1;
    private static final int MOST = 1024;

    /// The size of a `struct flock`.
    private static final int LOCK_SIZE = 32;

    private FcntlModule() {}

    static void init(PyModule module) {
        Libc.require();
        Constants.add(module, CONSTANTS);
    }

    /// Perform an operation on a descriptor. The argument is an integer or bytes; the result is an integer, or what
    /// the
    /// system has made of the bytes.
    @Builtin("fcntl($module, fd, cmd, arg=0, /)")
    static PyObject fcntl(PyModule module, PyObject fd, int cmd, @Absent PyObject arg) {
        int number = FileArgument.number(fd);
        if (arg != null && !(arg instanceof PyInt)) {
            return withBytes("fcntl", number, cmd, arg);
        }
        long value = arg == null ? 0 : Abstract.index(arg).bigValue().longValue();
        FdTable table = FdTable.current();
        switch (cmd) {
            case F_DUPFD, F_DUPFD_CLOEXEC -> {
                int copy = table.addFrom(
                        (int) value, new NativeFd(table.nativeFd(number).duplicate()));
                table.setInheritable(copy, cmd == F_DUPFD);
                return PyInt.of(copy);
            }
            case F_GETFD -> {
                return PyInt.of(table.isInheritable(number) ? 0 : FD_CLOEXEC);
            }
            case F_SETFD -> {
                table.setInheritable(number, (value & FD_CLOEXEC) == 0);
                return PyInt.ZERO;
            }
            default -> {
                int own = table.nativeFd(number).number;
                long result = NativeFd.withoutGil(() -> (long) Libc.call(Libc.function("fcntl"), own, cmd, value));
                return PyInt.of(Libc.checked(result));
            }
        }
    }

    private static PyObject withBytes(String function, int fd, long request, PyObject arg) {
        byte[] bytes = bytes(arg, function);
        int number = FdTable.current().nativeFd(fd).number;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(MOST, 8);
            MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
            Libc.checked(Libc.call(Libc.function(function), number, request, memory.address()));
            return PyBytes.of(memory.asSlice(0, bytes.length).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    private static byte[] bytes(PyObject arg, String function) {
        if (!(arg instanceof PyStr) && !arg.hasBuffer()) {
            throw Errors.typeError(
                    "'%s' object cannot be interpreted as an integer",
                    arg.type().name());
        }
        byte[] bytes = arg instanceof PyStr text ? Utf8.encode(text, "strict") : Buffer.copyOf(arg);
        if (bytes.length > MOST) {
            throw Errors.valueError("%s string arg too long", function);
        }
        return bytes;
    }

    /// Perform an operation on a device. The argument is an integer, bytes (a copy of them is the result), or a
    /// buffer
    /// that the system writes to.
    @Builtin("ioctl($module, fd, request, arg=0, mutate_flag=True, /)")
    static PyObject ioctl(PyModule module, PyObject fd, PyObject request, @Absent PyObject arg, boolean mutate_flag) {
        int number = FileArgument.number(fd);
        long code = Abstract.index(request).bigValue().longValue() & 0xffffffffL;
        if (arg == null || arg instanceof PyInt) {
            long value = arg == null ? 0 : Convert.toInt(arg);
            int own = FdTable.current().nativeFd(number).number;
            return PyInt.of(Libc.checked(Libc.call(Libc.function("ioctl"), own, code, value)));
        }
        if (!mutate_flag || arg instanceof PyStr || arg instanceof PyBytes) {
            return withBytes("ioctl", number, code, arg);
        }
        try (Buffer buffer = Buffer.write(arg);
                Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(MOST, buffer.length), 8);
            MemorySegment.copy(buffer.bytes, buffer.offset, memory, ValueLayout.JAVA_BYTE, 0, buffer.length);
            int own = FdTable.current().nativeFd(number).number;
            int result = Libc.checked(Libc.call(Libc.function("ioctl"), own, code, memory.address()));
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, buffer.bytes, buffer.offset, buffer.length);
            return PyInt.of(result);
        }
    }

    /// Lock a file with LOCK_SH or LOCK_EX (and LOCK_NB: without waiting), unlock it with LOCK_UN.
    @Builtin("flock($module, fd, operation, /)")
    static void flock(PyModule module, PyObject fd, int operation) {
        int number = FdTable.current().nativeFd(FileArgument.number(fd)).number;
        Libc.checked(NativeFd.withoutGil(() -> (long) Libc.call(Libc.function("flock"), number, operation)));
    }

    /// Lock a part of a file, in the way of flock(). The part begins at start (see whence) and has a length; 0
    /// means
    /// up to the end.
    @Builtin("lockf($module, fd, cmd, len=0, start=0, whence=0, /)")
    static void lockf(PyModule module, PyObject fd, int cmd, long len, long start, int whence) {
        int number = FdTable.current().nativeFd(FileArgument.number(fd)).number;
        short type;
        if (cmd == LOCK_UN) {
            type = 2;
        } else if ((cmd & LOCK_SH) != 0) {
            type = 0;
        } else if ((cmd & LOCK_EX) != 0) {
            type = 1;
        } else {
            throw Errors.valueError("unrecognized lockf argument");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment lock = arena.allocate(LOCK_SIZE, 8);
            lock.set(ValueLayout.JAVA_SHORT, 0, type);
            lock.set(ValueLayout.JAVA_SHORT, 2, (short) whence);
            lock.set(ValueLayout.JAVA_LONG, 8, start);
            lock.set(ValueLayout.JAVA_LONG, 16, len);
            int how = (cmd & LOCK_NB) != 0 ? F_SETLK : F_SETLKW;
            Libc.checked(
                    NativeFd.withoutGil(() -> (long) Libc.call(Libc.function("fcntl"), number, how, lock.address())));
        }
    }
}
