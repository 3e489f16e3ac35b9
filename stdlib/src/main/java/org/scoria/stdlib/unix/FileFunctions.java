package org.scoria.stdlib.unix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.StructSequenceType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.FdTable;

/// Files, beyond what Java has for them: functions of `posix`.
@PythonModule(value = "posix", part = true)
public final class FileFunctions {
    private static final StructSequenceType STATVFS = new StructSequenceType(
            "os.statvfs_result",
            "statvfs_result: Result from statvfs or fstatvfs.",
            true,
            10,
            "f_bsize",
            "f_frsize",
            "f_blocks",
            "f_bfree",
            "f_bavail",
            "f_files",
            "f_ffree",
            "f_favail",
            "f_flag",
            "f_namemax",
            "f_fsid");

    private static final String CONSTANTS = "ST_RDONLY=1 ST_NOSUID=2 ST_NODEV=4 ST_NOEXEC=8 ST_SYNCHRONOUS=16"
            + " ST_MANDLOCK=64 ST_WRITE=128 ST_APPEND=256 ST_NOATIME=1024 ST_NODIRATIME=2048 ST_RELATIME=4096"
            + " POSIX_FADV_NORMAL=0 POSIX_FADV_SEQUENTIAL=2 POSIX_FADV_RANDOM=1 POSIX_FADV_NOREUSE=5"
            + " POSIX_FADV_WILLNEED=3 POSIX_FADV_DONTNEED=4 F_LOCK=1 F_TLOCK=2 F_ULOCK=0 F_TEST=3 MFD_CLOEXEC=1"
            + " MFD_ALLOW_SEALING=2 EFD_CLOEXEC=524288 EFD_NONBLOCK=2048 EFD_SEMAPHORE=1 SEEK_HOLE=4 SEEK_DATA=3"
            + " O_RSYNC=1052672 O_LARGEFILE=0 O_PATH=2097152 O_TMPFILE=4259840 O_FSYNC=1052672 O_ASYNC=8192"
            + " O_DIRECT=16384 O_NOATIME=262144";

    private static final int EINVAL = 22;
    private static final int AT_FDCWD = -100;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;
    private static final long NANOS = 1_000_000_000L;
    private static final int STATVFS_SIZE = 112;

    private FileFunctions() {}

    static void init(PyModule module) {
        Constants.add(module, CONSTANTS);
        module.add("statvfs_result", STATVFS.type);
    }

    private static int descriptor(int fd) {
        return FdTable.current().nativeFd(fd).number;
    }

    private static long transferred(String function, long a, long b, long c, long d) {
        MemorySegment code = Libc.function(function);
        return Libc.checked(NativeFd.withoutGil(() -> Libc.callLong(code, a, b, c, d, 0, 0)));
    }

    // ---- owners, special files

    /// A number of a user or group; -1 leaves it as it is.
    static long owner(PyObject id, String what) {
        if (id instanceof PyFloat || !id.hasIndex()) {
            throw Errors.typeError(
                    "%s should be integer, not %s", what, id.type().name());
        }
        PyInt number = Abstract.index(id);
        if (!number.isSmall() || number.value > 0xffffffffL) {
            throw Errors.overflowError(
                    number.signum() < 0 ? "%s is less than minimum" : "%s is greater than maximum", what);
        }
        if (number.value < -1) {
            throw Errors.overflowError("%s is less than minimum", what);
        }
        return number.value;
    }

    /// Change the owner and group of a file; -1 leaves one as it is.
    @Builtin("chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)")
    static void chown(PyObject path, PyObject uid, PyObject gid, PyObject dir_fd, boolean follow_symlinks) {
        refuseDirFd(dir_fd);
        long user = owner(uid, "uid");
        long group = owner(gid, "gid");
        NativePaths.call(follow_symlinks ? "chown" : "lchown", "fchown", path, user, group);
    }

    private static void refuseDirFd(PyObject dirFd) {
        if (dirFd != PyNone.NONE) {
            throw Errors.notImplementedError("dir_fd unavailable on this platform");
        }
    }

    /// Change the owner and group of a file or symbolic link.
    @Builtin("lchown(path, uid, gid)")
    static void lchown(PyObject path, PyObject uid, PyObject gid) {
        NativePaths.call("lchown", path, owner(uid, "uid"), owner(gid, "gid"));
    }

    /// Change the owner and group of an open file.
    @Builtin("fchown(fd, uid, gid)")
    static void fchown(int fd, PyObject uid, PyObject gid) {
        Libc.checked(Libc.call(Libc.function("fchown"), descriptor(fd), owner(uid, "uid"), owner(gid, "gid")));
    }

    /// Change the access permissions of an open file.
    @Builtin("fchmod(fd, mode)")
    static void fchmod(int fd, int mode) {
        Libc.checked(Libc.call(Libc.function("fchmod"), descriptor(fd), mode));
    }

    /// Create a named pipe.
    @Builtin("mkfifo(path, mode=438, *, dir_fd=None)")
    static void mkfifo(PyObject path, int mode, PyObject dir_fd) {
        refuseDirFd(dir_fd);
        NativePaths.call("mkfifo", path, mode, 0);
    }

    /// Create a file, a named pipe or a device.
    @Builtin("mknod(path, mode=384, device=0, *, dir_fd=None)")
    static void mknod(PyObject path, int mode, long device, PyObject dir_fd) {
        refuseDirFd(dir_fd);
        NativePaths.call("mknod", path, mode, device);
    }

    private static void checkDevice(long device) {
        if (device < 0) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
    }

    /// Return the major number of a device.
    @Builtin("major(device, /)")
    static long major(long device) {
        checkDevice(device);
        return device >>> 8 & 0xfff | device >>> 32 & ~0xfffL;
    }

    /// Return the minor number of a device.
    @Builtin("minor(device, /)")
    static long minor(long device) {
        checkDevice(device);
        return device & 0xff | device >>> 12 & ~0xffL & 0xffffffffL;
    }

    /// Return the number of a device.
    @Builtin("makedev(major, minor, /)")
    static long makedev(int major, int minor) {
        long high = major & 0xffffffffL;
        long low = minor & 0xffffffffL;
        return (high & 0xfff) << 8 | (high & ~0xfffL) << 32 | low & 0xff | (low & ~0xffL) << 12;
    }

    /// `utime` of a symbolic link itself, in nanoseconds.
    public static void setLinkTimes(PyObject path, long accessed, long modified) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment times = arena.allocate(32, 8);
            times.setAtIndex(ValueLayout.JAVA_LONG, 0, Math.floorDiv(accessed, NANOS));
            times.setAtIndex(ValueLayout.JAVA_LONG, 1, Math.floorMod(accessed, NANOS));
            times.setAtIndex(ValueLayout.JAVA_LONG, 2, Math.floorDiv(modified, NANOS));
            times.setAtIndex(ValueLayout.JAVA_LONG, 3, Math.floorMod(modified, NANOS));
            long name = NativePaths.pointer(arena, path, "utime");
            int result = Libc.call(Libc.function("utimensat"), AT_FDCWD, name, times.address(), AT_SYMLINK_NOFOLLOW);
            if (result < 0) {
                throw FdTable.osError(-result, path);
            }
        }
    }

    // ---- contents

    /// Cut or extend a file to a length.
    @Builtin("truncate(path, length)")
    static void truncate(PyObject path, long length) {
        NativePaths.call("truncate", "ftruncate", path, length, 0);
    }

    /// Force the contents of a file to the disk.
    @Builtin("fdatasync(fd)")
    static void fdatasync(PyObject fd) {
        transferred("fsync", descriptor(FileArgument.number(fd)), 0, 0, 0);
    }

    /// Force everything to the disks.
    @Builtin("sync()")
    static void sync() {
        transferred("sync", 0, 0, 0, 0);
    }

    /// Read from an open file at an offset, which its position does not notice.
    @Builtin("pread(fd, length, offset, /)")
    static PyObject pread(int fd, int length, long offset) {
        if (length < 0) {
            throw FdTable.osError(EINVAL);
        }
        int number = descriptor(fd);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(1, length));
            long n = transferred("pread", number, memory.address(), length, offset);
            return PyBytes.of(memory.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    /// Write to an open file at an offset, which its position does not notice.
    @Builtin("pwrite(fd, buffer, offset, /)")
    static long pwrite(int fd, PyObject buffer, long offset) {
        byte[] bytes = Buffer.copyOf(buffer);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            return transferred("pwrite", descriptor(fd), memory.address(), bytes.length, offset);
        }
    }

    private static PyObject[] sequence(PyObject buffers, String function) {
        try {
            return Abstract.toArray(buffers);
        } catch (PyException e) {
            throw Errors.typeError("%s() arg 2 must be a sequence", function);
        }
    }

    /// Read into several buffers, one after the other, and return the number of bytes.
    @Builtin("readv(fd, buffers, /)")
    static long readv(int fd, PyObject buffers) {
        PyObject[] targets = sequence(buffers, "readv");
        NativeFd source = FdTable.current().nativeFd(fd);
        Buffer[] lent = new Buffer[targets.length];
        try {
            int wanted = 0;
            for (int i = 0; i < targets.length; i++) {
                lent[i] = Buffer.write(targets[i]);
                wanted += lent[i].length;
            }
            byte[] bytes = new byte[wanted];
            int n = Libc.checked(source.read(bytes, 0, wanted));
            int at = 0;
            for (Buffer buffer : lent) {
                int part = Math.min(buffer.length, n - at);
                System.arraycopy(bytes, at, buffer.bytes, buffer.offset, part);
                at += part;
            }
            return n;
        } finally {
            for (Buffer buffer : lent) {
                if (buffer != null) {
                    buffer.release();
                }
            }
        }
    }

    /// Write several buffers, one after the other, and return the number of bytes.
    @Builtin("writev(fd, buffers, /)")
    static long writev(int fd, PyObject buffers) {
        byte[] all = new byte[0];
        for (PyObject source : sequence(buffers, "writev")) {
            byte[] part = Buffer.bytesOf(source);
            all = Arrays.copyOf(all, all.length + part.length);
            System.arraycopy(part, 0, all, all.length - part.length, part.length);
        }
        return Libc.checked(FdTable.current().nativeFd(fd).write(all, 0, all.length));
    }

    /// Copy bytes from one open file to another, from an offset or (None) from its position.
    @Builtin("sendfile(out_fd, in_fd, offset, count)")
    static long sendfile(int out_fd, int in_fd, PyObject offset, long count) {
        int to = descriptor(out_fd);
        int from = descriptor(in_fd);
        try (Arena arena = Arena.ofConfined()) {
            long position = offset == PyNone.NONE
                    ? 0
                    : arena.allocateFrom(ValueLayout.JAVA_LONG, Convert.toLong(offset))
                            .address();
            return transferred("sendfile", to, from, position, count);
        }
    }

    /// Lock a part of an open file that begins at its position.
    @Builtin("lockf(fd, command, length, /)")
    static void lockf(int fd, int command, long length) {
        transferred("lockf", descriptor(fd), command, length, 0);
    }

    /// Make sure that there is room for a part of a file.
    @Builtin("posix_fallocate(fd, offset, length, /)")
    static void fallocate(int fd, long offset, long length) {
        int error = Libc.plain(Libc.function("posix_fallocate"), descriptor(fd), offset, length, 0, 0, 0, 0, 0);
        Libc.checked(-error);
    }

    /// Say how a part of a file will be used.
    @Builtin("posix_fadvise(fd, offset, length, advice, /)")
    static void fadvise(int fd, long offset, long length, int advice) {
        int error = Libc.plain(Libc.function("posix_fadvise"), descriptor(fd), offset, length, advice, 0, 0, 0, 0);
        Libc.checked(-error);
    }

    /// Create a file that is in memory only, and return its descriptor.
    @Builtin("memfd_create(name, flags=1)")
    static long memfdCreate(String name, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            long text = arena.allocateFrom(name).address();
            return FdTable.current().add(Libc.checked(Libc.call(Libc.function("memfd_create"), text, flags)));
        }
    }

    // ---- counters for events

    /// Create a counter for events, and return its descriptor.
    @Builtin("eventfd(initval, flags=524288)")
    static long eventfd(long initval, int flags) {
        return FdTable.current().add(Libc.checked(Libc.call(Libc.function("eventfd"), initval, flags)));
    }

    /// Read the counter, and set it to zero.
    @Builtin("eventfd_read(fd)")
    static PyObject eventfdRead(PyObject fd) {
        byte[] value = new byte[8];
        Libc.checked(FdTable.current().nativeFd(FileArgument.number(fd)).read(value, 0, 8));
        long number = MemorySegment.ofArray(value).get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
        return PyInt.of(new java.math.BigInteger(Long.toUnsignedString(number)));
    }

    /// Add to the counter.
    @Builtin("eventfd_write(fd, value)")
    static void eventfdWrite(PyObject fd, PyObject value) {
        byte[] bytes = new byte[8];
        long number = Abstract.index(value).bigValue().longValue();
        MemorySegment.ofArray(bytes).set(ValueLayout.JAVA_LONG_UNALIGNED, 0, number);
        Libc.checked(FdTable.current().nativeFd(FileArgument.number(fd)).write(bytes, 0, 8));
    }

    // ---- file systems

    /// Return what is known of the file system of a path.
    @Builtin("statvfs(path)")
    static PyObject statvfs(PyObject path) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(STATVFS_SIZE, 8);
            NativePaths.call("statvfs", "fstatvfs", path, memory.address(), 0);
            return statvfs(memory);
        }
    }

    /// Return what is known of the file system of an open file.
    @Builtin("fstatvfs(fd, /)")
    static PyObject fstatvfs(int fd) {
        return statvfs(PyInt.of(fd));
    }

    private static PyObject statvfs(MemorySegment memory) {
        PyObject[] values = new PyObject[11];
        for (int i = 0; i < 8; i++) {
            values[i] = PyInt.of(memory.get(ValueLayout.JAVA_LONG, 8L * i));
        }
        values[8] = PyInt.of(memory.get(ValueLayout.JAVA_LONG, 72));
        values[9] = PyInt.of(memory.get(ValueLayout.JAVA_LONG, 80));
        values[10] = PyInt.of(memory.get(ValueLayout.JAVA_LONG, 64));
        return STATVFS.of(values);
    }
}
