package org.scoria.stdlib.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.PathChannel;
import org.scoria.stdlib.PosixModule;
import org.scoria.stdlib.PosixPaths;

/// Open a file.
///
/// The mode is 'r' (default), 'w', 'x' or 'a' for reading, writing, exclusive creation or appending, with '+' for
/// both
/// reading and writing. A file that is written need not exist and is emptied if it does; one that is created must
/// not
/// exist. An opener is called with the file and the flags and returns an open descriptor.
@PythonType(
        value = PyFileIO.class,
        name = "_io.FileIO",
        subclass = true,
        inherited = {"__getattribute__"})
final class FileIOMethods {
    private static final int O_RDWR = 2;
    private static final int O_WRONLY = 1;
    private static final int O_CREAT = 64;
    private static final int O_EXCL = 128;
    private static final int O_TRUNC = 512;
    private static final int O_APPEND = 1024;
    private static final int O_CLOEXEC = 524288;

    private FileIOMethods() {}

    @New(value = "FileIO($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyFileIO.TYPE ? new PyFileIO() : new PyFileIOSub(type);
    }

    @Builtin("__init__($self, /, file, mode='r', closefd=True, opener=None)")
    static void init(PyFileIO self, PyObject file, String mode, boolean closefd, PyObject opener) {
        if (self.fd >= 0) {
            self.closeDescriptor();
        }
        int given = descriptor(file);
        if (given < 0 && !(file instanceof PyStr) && !(file instanceof PyBytes)) {
            PosixPaths.fspath(file);
        }
        int flags = parseMode(self, mode);
        self.closefd = closefd;
        if (given >= 0) {
            FdTable.current().get(given);
            self.attach(given);
        } else {
            if (!closefd) {
                throw Errors.valueError("Cannot use closefd=False with file name");
            }
            self.attach(opener == PyNone.NONE ? open(file, flags) : callOpener(opener, file, flags));
        }
        try {
            self.setAttribute(Io.NAME, file);
            if (self.appending) {
                seekToEnd(self);
            }
        } catch (PyException e) {
            if (given >= 0) {
                self.release(); // not ours to close
            } else {
                self.closeDescriptor();
            }
            throw e;
        }
    }

    private static void seekToEnd(PyFileIO self) {
        if (self.isSeekable()) {
            self.seek(0, 2);
        }
    }

    /// A file argument that is an integer, otherwise -1.
    private static int descriptor(PyObject file) {
        if (file instanceof PyStr || file instanceof PyBytes || !(file.hasIndex())) {
            return -1;
        }
        int fd = Convert.toInt(file);
        if (fd < 0) {
            throw Errors.valueError("negative file descriptor");
        }
        return fd;
    }

    private static int parseMode(PyFileIO self, String mode) {
        boolean chosen = false;
        boolean plus = false;
        boolean read = false;
        boolean write = false;
        self.created = false;
        self.appending = false;
        int flags = 0;
        for (int i = 0; i < mode.length(); i++) {
            char c = mode.charAt(i);
            if (c == 'b') {
                continue;
            }
            if (c == '+') {
                if (plus) {
                    throw badMode();
                }
                plus = true;
                continue;
            }
            if (c != 'r' && c != 'w' && c != 'x' && c != 'a') {
                throw Errors.valueError("invalid mode: %s", mode);
            }
            if (chosen) {
                throw badMode();
            }
            chosen = true;
            read = c == 'r';
            write = c != 'r';
            self.created = c == 'x';
            self.appending = c == 'a';
            flags = c == 'r' ? 0 : c == 'x' ? O_EXCL | O_CREAT : c == 'w' ? O_CREAT | O_TRUNC : O_APPEND | O_CREAT;
        }
        if (!chosen) {
            throw badMode();
        }
        self.readable = read || plus;
        self.writable = write || plus;
        return flags | O_CLOEXEC | (plus ? O_RDWR : write ? O_WRONLY : 0);
    }

    private static PyException badMode() {
        return Errors.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
    }

    private record Opening(Path path, int flags) implements Interpreter.Blocking<PathChannel> {
        @Override
        public PathChannel run() throws IOException {
            if (Files.isDirectory(path)) {
                throw new FileSystemException(path.toString(), null, "Is a directory");
            }
            return PosixModule.openChannel(path, flags, 0666);
        }
    }

    private static int open(PyObject file, int flags) {
        PyObject name = PosixPaths.fspath(file);
        if (hasNull(name)) {
            throw Errors.valueError("embedded null byte");
        }
        Path path = PosixPaths.path(name, "open");
        return FdTable.current().add(FdTable.io(file, new Opening(path, flags)));
    }

    private static boolean hasNull(PyObject name) {
        if (name instanceof PyStr text) {
            return text.toString().indexOf(0) >= 0;
        }
        for (byte b : ((PyBytes) name).array()) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static int callOpener(PyObject opener, PyObject file, int flags) {
        PyObject result = opener.call2(file, PyInt.of(flags));
        if (!(result instanceof PyInt number)) {
            throw Errors.typeError("expected integer from opener");
        }
        int fd = Convert.toInt(number);
        if (fd < 0) {
            throw Errors.valueError("opener returned %s", fd);
        }
        FdTable.current().get(fd);
        return fd;
    }

    /// Read at most size bytes, with one system call; everything when size is missing, None or negative.
    ///
    /// The result is empty at the end of the file, and None when the file does not block and has nothing ready.
    @Builtin("read($self, size=-1, /)")
    static PyObject read(PyFileIO self, PyObject size) {
        self.checkClosed();
        self.checkReadable();
        long wanted = Io.size(size);
        if (wanted < 0) {
            return readall(self);
        }
        byte[] bytes = new byte[(int) Math.min(wanted, Integer.MAX_VALUE - 8)];
        int n = self.readInto(bytes, 0, bytes.length);
        if (n < 0) {
            return PyNone.NONE;
        }
        return PyBytes.of(n == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, n));
    }

    /// Read everything up to the end of the file.
    @Builtin("readall($self, /)")
    static PyObject readall(PyFileIO self) {
        self.checkClosed();
        self.checkReadable();
        return self.readAll();
    }

    /// Same as RawIOBase.readinto().
    @Builtin("readinto($self, buffer, /)")
    static PyObject readinto(PyFileIO self, PyObject buffer) {
        self.checkClosed();
        self.checkReadable();
        try (Buffer target = Buffer.writeArgument(buffer, "readinto")) {
            return count(self.readInto(target.bytes, target.offset, target.length));
        }
    }

    /// Write the bytes with one system call and return how many were taken; None when that would block.
    @Builtin("write($self, b, /)")
    static PyObject write(PyFileIO self, PyObject b) {
        self.checkClosed();
        self.checkWritable();
        try (Buffer source = Buffer.read(b)) {
            return count(self.writeFrom(source.bytes, source.offset, source.length));
        }
    }

    private static PyObject count(int transferred) {
        return transferred < 0 ? PyNone.NONE : PyInt.of(transferred);
    }

    /// Move to a position counted from the start (0), from here (1) or from the end (2), and return the new
    /// position.
    /// Not all files can be positioned.
    @Builtin("seek($self, pos, whence=0, /)")
    static long seek(PyFileIO self, PyObject pos, int whence) {
        self.checkClosed();
        return self.seek(Io.offset(pos), whence);
    }

    /// Current file position. OSError for files that cannot be positioned.
    @Builtin("tell($self, /)")
    static long tell(PyFileIO self) {
        self.checkClosed();
        return self.seek(0, 1);
    }

    /// Make the file end at a position, by default the current one, which does not change.
    @Builtin("truncate($self, size=None, /)")
    static PyObject truncate(PyFileIO self, PyObject size) {
        self.checkClosed();
        self.checkWritable();
        PyObject at = size == PyNone.NONE ? PyInt.of(self.seek(0, 1)) : size;
        self.truncate(Io.offset(at));
        return at;
    }

    /// Close the file. Closing it again does nothing.
    @Builtin("close($self, /)")
    static PyObject close(PyFileIO self) {
        if (!self.closefd) {
            self.release();
            IOBaseMethods.close(self);
            return PyNone.NONE;
        }
        PyException failure = null;
        try {
            IOBaseMethods.close(self);
        } catch (PyException e) {
            failure = e;
        }
        self.closeDescriptor();
        if (failure != null) {
            throw failure;
        }
        return PyNone.NONE;
    }

    /// True if the file can be positioned.
    @Builtin("seekable($self, /)")
    static boolean seekable(PyFileIO self) {
        self.checkClosed();
        return self.isSeekable();
    }

    /// True if the file was opened for reading.
    @Builtin("readable($self, /)")
    static boolean readable(PyFileIO self) {
        self.checkClosed();
        return self.readable;
    }

    /// True if the file was opened for writing.
    @Builtin("writable($self, /)")
    static boolean writable(PyFileIO self) {
        self.checkClosed();
        return self.writable;
    }

    /// Return the file descriptor.
    @Builtin("fileno($self, /)")
    static long fileno(PyFileIO self) {
        self.checkClosed();
        return self.fd;
    }

    /// True if the file is a terminal.
    @Builtin("isatty($self, /)")
    static boolean isatty(PyFileIO self) {
        self.checkClosed();
        return PosixModule.isatty(self.fd);
    }

    @Builtin(value = "_dealloc_warn($self, source, /)", signature = false)
    static void deallocWarn(PyFileIO self, PyObject source) {
        if (self.fd >= 0 && self.closefd) {
            org.scoria.objects.ThreadState.current()
                    .interpreter
                    .warn(org.scoria.objects.Exceptions.ResourceWarning, "unclosed file " + Abstract.repr(source), 1);
        }
    }

    @Getter(value = "_blksize", member = true)
    static PyObject blockSize(PyFileIO self) {
        return PyInt.of(Io.BLOCK_SIZE);
    }

    @Getter(value = "_finalizing", member = true)
    static PyObject finalizing(PyFileIO self) {
        return PyBool.of(self.finalizing);
    }

    @Setter("_finalizing")
    static void setFinalizing(PyFileIO self, PyObject value) {
        self.finalizing = value == PyBool.TRUE;
    }

    /// True if the file is closed
    @Getter("closed")
    static PyObject closed(PyFileIO self) {
        return PyBool.of(self.fd < 0);
    }

    /// True if the file descriptor will be closed by close().
    @Getter("closefd")
    static PyObject closefd(PyFileIO self) {
        return PyBool.of(self.closefd);
    }

    /// String giving the file mode
    @Getter("mode")
    static PyObject mode(PyFileIO self) {
        return PyStr.of(self.mode());
    }
}
