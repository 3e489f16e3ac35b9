package org.scoria.stdlib;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.StructSequenceType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonModule;
import org.scoria.objects.text.Utf8;
import org.scoria.stdlib.process.Environment;
import org.scoria.stdlib.process.ProcessArguments;
import org.scoria.stdlib.process.ProcessFunctionsExposed;
import org.scoria.stdlib.process.WaitStatusExposed;
import org.scoria.stdlib.unix.DescriptorFunctionsExposed;
import org.scoria.stdlib.unix.FileFunctions;
import org.scoria.stdlib.unix.FileFunctionsExposed;
import org.scoria.stdlib.unix.Libc;
import org.scoria.stdlib.unix.NativeFd;
import org.scoria.stdlib.unix.NativeFiles;
import org.scoria.stdlib.unix.SystemFunctionsExposed;
import org.scoria.stdlib.unix.TermiosModule;

/// The operating system's calls, as far as the JDK gives them; what is missing is missing from the module, as
/// `os` expects.
@PythonModule(
        value = "posix",
        doc = "This module provides access to operating system functionality that is\n"
                + "standardized by the C Standard and the POSIX standard.")
public final class PosixModule {
    private static final StructSequenceType TERMINAL_SIZE = new StructSequenceType(
            "os.terminal_size",
            "A tuple of (columns, lines) for holding terminal window size",
            true,
            2,
            "columns",
            "lines");
    private static final StructSequenceType UNAME = new StructSequenceType(
            "posix.uname_result",
            "uname_result: Result from os.uname().",
            true,
            5,
            "sysname",
            "nodename",
            "release",
            "version",
            "machine");
    private static final StructSequenceType TIMES = new StructSequenceType(
            "posix.times_result",
            "times_result: Result from os.times().",
            true,
            5,
            "user",
            "system",
            "children_user",
            "children_system",
            "elapsed");

    /// The flags of `open` that need no call of the system: for reading and writing, those for new files, O_NOCTTY,
    /// O_NOFOLLOW and O_CLOEXEC.
    private static final int SIMPLE_FLAGS = 3 | 64 | 128 | 256 | 512 | 1024 | 131072 | 524288;

    private static final String CONSTANTS = "F_OK=0 R_OK=4 W_OK=2 X_OK=1 O_RDONLY=0 O_WRONLY=1 O_RDWR=2 O_ACCMODE=3"
            + " O_CREAT=64 O_EXCL=128 O_NOCTTY=256 O_TRUNC=512 O_APPEND=1024 O_NONBLOCK=2048 O_NDELAY=2048"
            + " O_DSYNC=4096 O_SYNC=1052672 O_CLOEXEC=524288 O_DIRECTORY=65536 O_NOFOLLOW=131072 EX_OK=0 EX_USAGE=64"
            + " EX_DATAERR=65 EX_NOINPUT=66 EX_NOUSER=67 EX_NOHOST=68 EX_UNAVAILABLE=69 EX_SOFTWARE=70 EX_OSERR=71"
            + " EX_OSFILE=72 EX_CANTCREAT=73 EX_IOERR=74 EX_TEMPFAIL=75 EX_PROTOCOL=76 EX_NOPERM=77 EX_CONFIG=78"
            + " WNOHANG=1 WUNTRACED=2 WCONTINUED=8 TMP_MAX=238328 NGROUPS_MAX=65536";

    /// From which `os` derives what takes descriptors in place of paths.
    private static final String FUNCTIONS = "HAVE_FCHDIR HAVE_FCHMOD HAVE_FCHOWN HAVE_FDOPENDIR HAVE_FPATHCONF"
            + " HAVE_FSTATVFS HAVE_FTRUNCATE HAVE_FUTIMENS HAVE_LCHOWN HAVE_LSTAT HAVE_LUTIMES";

    private PosixModule() {}

    static void init(PyModule module) {
        for (String entry : CONSTANTS.split(" ")) {
            int equals = entry.indexOf('=');
            module.add(entry.substring(0, equals), PyInt.of(Long.parseLong(entry.substring(equals + 1))));
        }
        new DescriptorFunctionsExposed().fill(module);
        new FileFunctionsExposed().fill(module);
        new SystemFunctionsExposed().fill(module);
        new ProcessFunctionsExposed().fill(module);
        new WaitStatusExposed().fill(module);
        module.add("stat_result", PosixStat.RESULT.type);
        module.add("terminal_size", TERMINAL_SIZE.type);
        module.add("uname_result", UNAME.type);
        module.add("times_result", TIMES.type);
        module.add("DirEntry", PyDirEntry.TYPE);
        module.add("error", Exceptions.OSError);
        PyList functions = new PyList();
        for (String name : FUNCTIONS.split(" ")) {
            functions.append(PyStr.of(name));
        }
        module.add("_have_functions", functions);
        module.add("environ", Environment.current().asDict());
    }

    private static PyBytes bytes(String text) {
        return PyBytes.of(Utf8.encode(PyStr.of(text), "surrogateescape"));
    }

    // ---- paths

    /// Return the file system path representation of the object.
    @Builtin("fspath(path)")
    static PyObject fspath(PyObject path) {
        return PosixPaths.fspath(path);
    }

    /// Basic path normalization.
    @Builtin("_path_normpath(path)")
    static PyObject normpath(PyObject path) {
        String text = path instanceof PyBytes b
                ? Utf8.decode(b.array(), 0, b.array().length, "surrogateescape").toString()
                : path.toString();
        return PosixPaths.like(path, PathText.normalized(text));
    }

    /// Return a unicode string representing the current working directory.
    @Builtin("getcwd()")
    static PyObject getcwd(ThreadState thread) {
        return PyStr.of(((ScoriaInterpreter) thread.interpreter).resolve("").toString());
    }

    /// Return a bytes string representing the current working directory.
    @Builtin("getcwdb()")
    static PyObject getcwdb(ThreadState thread) {
        return bytes(((ScoriaInterpreter) thread.interpreter).resolve("").toString());
    }

    /// Change the current working directory to the specified path.
    @Builtin("chdir(path)")
    static void chdir(PyObject path, ThreadState thread) {
        Path target = PosixPaths.path(path, "chdir");
        if (!Files.isDirectory(target)) {
            throw FdTable.osError(Files.exists(target) ? 20 : 2, path);
        }
        Path directory = path instanceof PyInt ? FdTable.io(path, target::toRealPath) : target.normalize();
        ((ScoriaInterpreter) thread.interpreter).changeDirectory(directory);
    }

    /// Perform a stat system call on the given path.
    @Builtin("stat(path, *, dir_fd=None, follow_symlinks=True)")
    static PyObject stat(PyObject path, PyObject dir_fd, boolean follow_symlinks) {
        refuseDirFd(dir_fd);
        if (path.hasIndex() && !(path instanceof PyStr)) {
            return fstat(Convert.toInt(path));
        }
        return PosixStat.of(PosixPaths.path(path, "stat"), path, follow_symlinks);
    }

    /// Perform a stat system call on the given path, without following symbolic links.
    @Builtin("lstat(path, *, dir_fd=None)")
    static PyObject lstat(PyObject path, PyObject dir_fd) {
        refuseDirFd(dir_fd);
        return PosixStat.of(PosixPaths.path(path, "lstat"), path, false);
    }

    private static void refuseDirFd(PyObject dirFd) {
        if (dirFd != PyNone.NONE) {
            throw Errors.notImplementedError("dir_fd unavailable on this platform");
        }
    }

    /// Perform a stat system call on the given file descriptor.
    @Builtin("fstat(fd)")
    static PyObject fstat(long fd) {
        if (FdTable.current().get(fd) instanceof PathChannel channel) {
            return PosixStat.of(channel.path(), null, true);
        }
        if (FdTable.current().get(fd) instanceof NativeFd known) {
            return PosixStat.of(Path.of("/proc/self/fd/" + known.number), null, true);
        }
        Path self = Path.of("/proc/self/fd/" + fd);
        if (fd <= 2 && Files.exists(self)) {
            return PosixStat.of(self, null, true);
        }
        return PosixStat.ofStream(fd <= 2 && isatty(fd));
    }

    /// Use the real uid/gid to test for access to a path.
    @Builtin("access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)")
    static boolean access(PyObject path, int mode, PyObject dir_fd, boolean effective_ids, boolean follow_symlinks) {
        Path p = PosixPaths.path(path, "access");
        Set<AccessMode> modes = new HashSet<>();
        if ((mode & 4) != 0) {
            modes.add(AccessMode.READ);
        }
        if ((mode & 2) != 0) {
            modes.add(AccessMode.WRITE);
        }
        if ((mode & 1) != 0) {
            modes.add(AccessMode.EXECUTE);
        }
        try {
            p.getFileSystem().provider().checkAccess(p, modes.toArray(new AccessMode[0]));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Return a list containing the names of the files in the directory.
    @Builtin("listdir(path=None)")
    static PyObject listdir(PyObject path) {
        PyObject given = path == PyNone.NONE ? PyStr.of(".") : path;
        Path dir = PosixPaths.path(given, "listdir");
        String[] names = FdTable.io(given, () -> {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(dir)) {
                java.util.List<String> all = new java.util.ArrayList<>();
                for (Path entry : stream) {
                    all.add(entry.getFileName().toString());
                }
                return all.toArray(new String[0]);
            }
        });
        PyList list = new PyList();
        for (String name : names) {
            list.append(PosixPaths.like(given, name));
        }
        return list;
    }

    /// Return an iterator of DirEntry objects for given path.
    @Builtin("scandir(path=None)")
    static PyObject scandir(PyObject path) {
        PyObject given = path == PyNone.NONE ? PyStr.of(".") : PosixPaths.given(path, "scandir");
        return new PyScandirIterator(given, listdir(given), PosixPaths.path(given, "scandir"));
    }

    // ---- changing the file system

    /// Create a directory.
    @Builtin("mkdir(path, mode=511, *, dir_fd=None)")
    static void mkdir(PyObject path, int mode, PyObject dir_fd) {
        Path p = PosixPaths.path(path, "mkdir");
        FileAttribute<?>[] attributes = (mode & 0777) == 0777
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions(mode))};
        FdTable.io(path, () -> Files.createDirectory(p, attributes));
    }

    /// Remove a directory.
    @Builtin("rmdir(path, *, dir_fd=None)")
    static void rmdir(PyObject path, PyObject dir_fd) {
        Path p = PosixPaths.path(path, "rmdir");
        if (Files.exists(p, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
            throw FdTable.osError(20, path);
        }
        delete(p, path);
    }

    /// Remove a file (same as remove()).
    @Builtin("unlink(path, *, dir_fd=None)")
    static void unlink(PyObject path, PyObject dir_fd) {
        Path p = PosixPaths.path(path, "unlink");
        if (Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
            throw FdTable.osError(21, path);
        }
        delete(p, path);
    }

    /// Remove a file (same as unlink()).
    @Builtin("remove(path, *, dir_fd=None)")
    static void remove(PyObject path, PyObject dir_fd) {
        unlink(path, dir_fd);
    }

    private static void delete(Path p, PyObject given) {
        FdTable.io(given, () -> {
            Files.delete(p);
            return null;
        });
    }

    /// Rename a file or directory.
    @Builtin("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void rename(PyObject src, PyObject dst, PyObject src_dir_fd, PyObject dst_dir_fd) {
        move(src, dst, "rename");
    }

    /// Rename a file or directory, overwriting the destination.
    @Builtin("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)")
    static void replace(PyObject src, PyObject dst, PyObject src_dir_fd, PyObject dst_dir_fd) {
        move(src, dst, "replace");
    }

    private static void move(PyObject src, PyObject dst, String function) {
        Path from = PosixPaths.path(src, function);
        Path to = PosixPaths.path(dst, function);
        FdTable.io(src, dst, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    /// Create a symbolic link pointing to src named dst.
    @Builtin("symlink(src, dst, target_is_directory=False, *, dir_fd=None)")
    static void symlink(PyObject src, PyObject dst, boolean target_is_directory, PyObject dir_fd) {
        Path to = PosixPaths.path(dst, "symlink");
        FdTable.io(src, dst, () -> Files.createSymbolicLink(to, Path.of(PosixPaths.text(PosixPaths.fspath(src)))));
    }

    /// Create a hard link to a file.
    @Builtin("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)")
    static void link(PyObject src, PyObject dst, PyObject src_dir_fd, PyObject dst_dir_fd, boolean follow_symlinks) {
        Path from = PosixPaths.path(src, "link");
        Path to = PosixPaths.path(dst, "link");
        FdTable.io(src, dst, () -> Files.createLink(to, from));
    }

    /// Return a string representing the path to which the symbolic link points.
    @Builtin("readlink(path, *, dir_fd=None)")
    static PyObject readlink(PyObject path, PyObject dir_fd) {
        Path p = PosixPaths.path(path, "readlink");
        return PosixPaths.like(
                path, FdTable.io(path, () -> Files.readSymbolicLink(p)).toString());
    }

    /// Change the access permissions of a file.
    @Builtin("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)")
    static void chmod(PyObject path, int mode, PyObject dir_fd, boolean follow_symlinks) {
        if (!follow_symlinks) {
            throw Errors.notImplementedError("chmod: follow_symlinks unavailable on this platform");
        }
        Path p = PosixPaths.path(path, "chmod");
        FdTable.io(path, () -> Files.setAttribute(p, "unix:mode", mode & 07777));
    }

    /// Set the access and modified time of path.
    @Builtin("utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)")
    static void utime(PyObject path, PyObject times, PyObject ns, PyObject dir_fd, boolean follow_symlinks) {
        refuseDirFd(dir_fd);
        Path p = PosixPaths.path(path, "utime");
        long modified = FileTimes.modified(times, ns);
        long accessed = FileTimes.accessed(times, ns);
        if (!follow_symlinks) {
            FileFunctions.setLinkTimes(path, accessed, modified);
            return;
        }
        FdTable.io(path, () -> {
            Files.setAttribute(p, "lastAccessTime", FileTimes.of(accessed));
            return Files.setAttribute(p, "lastModifiedTime", FileTimes.of(modified));
        });
    }

    // ---- file descriptors

    /// Open a file for low level IO. Returns a file descriptor (integer).
    @Builtin("open(path, flags, mode=511, *, dir_fd=None)")
    static long open(PyObject path, int flags, int mode, PyObject dir_fd) {
        Path p = PosixPaths.path(path, "open");
        FdTable table = FdTable.current();
        if ((flags & ~SIMPLE_FLAGS) != 0) {
            return table.add(NativeFiles.open(path, flags, mode));
        }
        return table.add(FdTable.io(path, () -> openChannel(p, flags, mode)));
    }

    /// Opens a file as `open(2)` with these flags does.
    public static PathChannel openChannel(Path path, int flags, int mode) throws IOException {
        Set<OpenOption> options = new HashSet<>();
        int access = flags & 3;
        if (access != 1) {
            options.add(StandardOpenOption.READ);
        }
        if (access != 0) {
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & 64) != 0 && access != 0) {
            options.add((flags & 128) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        }
        if ((flags & 131072) != 0) {
            options.add(LinkOption.NOFOLLOW_LINKS);
        }
        if ((flags & 512) != 0 && access != 0) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        if (access != 0 && Files.isDirectory(path)) {
            throw new java.nio.file.FileSystemException(path.toString(), null, ErrorTexts.of(21));
        }
        FileAttribute<?>[] attributes = (flags & 64) == 0 || (mode & 0777) == 0666
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions(mode))};
        return new PathChannel(FileChannel.open(path, options, attributes), path, flags);
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        PosixFilePermission[] all = PosixFilePermission.values(); // from the owner's reading to the others' executing
        Set<PosixFilePermission> some = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < all.length; i++) {
            if ((mode & 0400 >> i) != 0) {
                some.add(all[i]);
            }
        }
        return some;
    }

    /// Read from a file descriptor. Returns a bytes object.
    @Builtin("read(fd, length, /)")
    static PyObject read(long fd, int length) {
        if (length < 0) {
            throw FdTable.osError(22);
        }
        if (FdTable.current().get(fd) instanceof NativeFd source) {
            byte[] bytes = new byte[length];
            int n = Libc.checked(source.read(bytes, 0, length));
            return PyBytes.of(n == length ? bytes : Arrays.copyOf(bytes, n));
        }
        if (!(FdTable.current().get(fd) instanceof ReadableByteChannel channel)) {
            throw FdTable.osError(FdTable.EBADF);
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int n = FdTable.io(null, () -> channel.read(buffer));
        return PyBytes.of(n <= 0 ? new byte[0] : Arrays.copyOf(buffer.array(), n));
    }

    /// Write a bytes object to a file descriptor.
    @Builtin("write(fd, data, /)")
    static long write(long fd, PyObject data) {
        byte[] bytes = Buffer.bytesOf(data);
        if (FdTable.current().get(fd) instanceof NativeFd target) {
            return Libc.checked(target.write(bytes, 0, bytes.length));
        }
        if (!(FdTable.current().get(fd) instanceof WritableByteChannel channel)) {
            throw FdTable.osError(FdTable.EBADF);
        }
        return FdTable.io(null, () -> channel.write(ByteBuffer.wrap(bytes)));
    }

    /// Close a file descriptor.
    @Builtin("close(fd)")
    static void close(long fd) {
        FdTable table = FdTable.current();
        table.get(fd);
        FdTable.io(null, () -> {
            table.close(fd);
            return null;
        });
    }

    /// Set the position of a file descriptor. Return the new position.
    @Builtin("lseek(fd, position, how, /)")
    static long lseek(long fd, long position, int how) {
        if (FdTable.current().get(fd) instanceof NativeFd file) {
            return file.seek(position, how);
        }
        if (!(FdTable.current().get(fd) instanceof PathChannel channel)) {
            throw FdTable.osError(29);
        }
        return FdTable.io(null, () -> channel.seek(position, how));
    }

    /// Truncate a file, specified by file descriptor, to a specific length.
    @Builtin("ftruncate(fd, length, /)")
    static void ftruncate(long fd, long length) {
        if (FdTable.current().get(fd) instanceof NativeFd file) {
            file.setSize(length);
            return;
        }
        if (!(FdTable.current().get(fd) instanceof PathChannel channel)) {
            throw FdTable.osError(22);
        }
        FdTable.io(null, () -> channel.setSize(length));
    }

    /// Force write of fd to disk.
    @Builtin("fsync(fd)")
    static void fsync(long fd) {
        if (FdTable.current().get(fd) instanceof PathChannel channel) {
            FdTable.io(null, () -> {
                channel.force();
                return null;
            });
        }
    }

    /// Return True if the fd is connected to a terminal.
    @Builtin("isatty(fd, /)")
    public static boolean isatty(long fd) {
        if (FdTable.current().isOpen(fd) && FdTable.current().get(fd) instanceof NativeFd known) {
            return Libc.call(Libc.function("isatty"), known.number) > 0;
        }
        if (fd < 0 || fd > 2) {
            return false;
        }
        try {
            Path target = Path.of("/proc/self/fd/" + fd).toRealPath();
            return target.startsWith("/dev/pts") || target.startsWith("/dev/tty") || target.startsWith("/dev/console");
        } catch (IOException e) {
            Console console = System.console();
            return console != null && console.isTerminal();
        }
    }

    /// Return the size of the terminal window as (columns, lines).
    @Builtin(value = "get_terminal_size(fd=<unrepresentable>, /)", signature = false)
    static PyObject terminalSize(PyObject fd) {
        int number = fd == null ? 1 : Convert.toInt(fd);
        if (!isatty(number)) {
            FdTable.current().get(number);
            throw FdTable.osError(25);
        }
        int[] size = TermiosModule.windowSize(FdTable.current().nativeFd(number));
        return TERMINAL_SIZE.of(PyInt.of(size[1]), PyInt.of(size[0]));
    }

    // ---- process

    /// Return the current process id.
    @Builtin("getpid()")
    static long getpid() {
        return ProcessHandle.current().pid();
    }

    /// Return the parent's process id.
    @Builtin("getppid()")
    static long getppid() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }

    private static long owner(String attribute) {
        try {
            return ((Number) Files.getAttribute(Path.of("/proc/self"), attribute)).longValue();
        } catch (IOException | UnsupportedOperationException e) {
            return 0;
        }
    }

    /// Return the current process's user id.
    @Builtin("getuid()")
    static long getuid() {
        return owner("unix:uid");
    }

    /// Return the current process's effective user id.
    @Builtin("geteuid()")
    static long geteuid() {
        return owner("unix:uid");
    }

    /// Return the current process's group id.
    @Builtin("getgid()")
    static long getgid() {
        return owner("unix:gid");
    }

    /// Return the current process's effective group id.
    @Builtin("getegid()")
    static long getegid() {
        return owner("unix:gid");
    }

    /// Return a bytes object containing random bytes suitable for cryptographic use.
    @Builtin("urandom(size, /)")
    static PyObject urandom(int size) {
        if (size < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        byte[] bytes = new byte[size];
        new SecureRandom().nextBytes(bytes);
        return PyBytes.of(bytes);
    }

    /// Return the number of CPUs in the system; return None if indeterminable.
    @Builtin("cpu_count()")
    static long cpuCount() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// Translate an error code to a message string.
    @Builtin("strerror(code, /)")
    static String strerror(int code) {
        return ErrorTexts.of(code);
    }

    /// Return an object identifying the current operating system.
    @Builtin("uname()")
    static PyObject uname() {
        String machine = System.getProperty("os.arch");
        return UNAME.of(
                PyStr.of(System.getProperty("os.name")),
                PyStr.of(System.getenv().getOrDefault("HOSTNAME", "localhost")),
                PyStr.of(System.getProperty("os.version")),
                PyStr.of(""),
                PyStr.of(machine.equals("amd64") ? "x86_64" : machine));
    }

    /// Return a collection containing process timing information.
    @Builtin("times()")
    static PyObject times() {
        double user = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toNanos() * 1e-9)
                .orElse(0.0);
        return TIMES.of(
                PyFloat.of(user), PyFloat.of(0), PyFloat.of(0), PyFloat.of(0), PyFloat.of(System.nanoTime() * 1e-9));
    }

    /// Set the current numeric umask and return the previous umask.
    @Builtin("umask(mask, /)")
    static long umask(int mask) {
        return Libc.call(Libc.function("umask"), mask);
    }

    /// Change the environment variable name to value, for processes started later.
    @Builtin("putenv(name, value, /)")
    static void putenv(PyObject name, PyObject value) {
        Environment.current().put(Environment.checkedName(name), ProcessArguments.bytes(value));
    }

    /// Delete an environment variable.
    @Builtin("unsetenv(name, /)")
    static void unsetenv(PyObject name) {
        byte[] variable = ProcessArguments.bytes(name);
        if (variable.length == 0 || new String(variable, StandardCharsets.ISO_8859_1).indexOf('=') >= 0) {
            throw FdTable.osError(22);
        }
        Environment.current().remove(variable);
    }

    /// Exit to the system with specified status, without normal exit processing.
    @Builtin("_exit(status)")
    static void exit(int status) {
        Runtime.getRuntime().halt(status);
    }

    /// Register callables to be called when forking a new process: this runtime never forks.
    @Builtin("register_at_fork(*, before=<unrepresentable>, after_in_child=<unrepresentable>,"
            + " after_in_parent=<unrepresentable>)")
    static void registerAtFork(PyObject before, PyObject after_in_child, PyObject after_in_parent) {
        if (before == null && after_in_child == null && after_in_parent == null) {
            throw Errors.typeError("At least one argument is required.");
        }
    }
}
