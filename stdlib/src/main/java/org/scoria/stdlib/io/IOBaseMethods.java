package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The abstract base class of all I/O classes.
///
/// Its methods say what a stream that can do nothing says: it can neither be read nor written nor positioned.
/// Derived
/// classes override what they can do; close() and the context manager work for all of them.
@PythonType(value = PyIOBase.class, name = "_io._IOBase", subclass = true)
final class IOBaseMethods {
    /// Set in a stream's own attributes once it is closed.
    private static final PyStr CLOSED_MARK = PyStr.intern("__IOBase_closed");

    private IOBaseMethods() {}

    @New(value = "_IOBase($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyIOBase.TYPE ? new PyIOBase() : new PyIOBaseSub(type);
    }

    /// Change the stream position by a number of bytes, counted from the start (0), from here (1) or from the
    /// end (2), and return the new position.
    @Builtin(value = "seek($self, offset, whence=0, /)", text = "($self, offset, whence=os.SEEK_SET, /)")
    static PyObject seek(PyIOBase self, PyObject offset, PyObject whence) {
        throw Io.unsupported("seek");
    }

    /// Return the current stream position.
    @Builtin("tell($self, /)")
    static PyObject tell(PyIOBase self) {
        return Abstract.callMethod(self, Io.SEEK, PyInt.ZERO, PyInt.ONE);
    }

    /// Cut the stream off at a position, by default the current one.
    @Builtin(value = "truncate($self, pos=None, /)", signature = false)
    static PyObject truncate(PyIOBase self, PyObject pos) {
        throw Io.unsupported("truncate");
    }

    /// Write out what is still buffered; nothing to do for streams that only read or do not block.
    @Builtin("flush($self, /)")
    static void flush(PyIOBase self) {
        if (isMarkedClosed(self)) {
            throw Io.closedFile();
        }
    }

    /// Flush and close the stream; closing it again does nothing.
    @Builtin("close($self, /)")
    static void close(PyIOBase self) {
        if (isMarkedClosed(self)) {
            return;
        }
        PyException failure = null;
        try {
            Abstract.callMethod(self, Io.FLUSH);
        } catch (PyException e) {
            failure = e;
        }
        self.setAttribute(CLOSED_MARK, PyBool.TRUE);
        if (failure != null) {
            throw failure;
        }
    }

    private static boolean isMarkedClosed(PyObject self) {
        return self.getAttributeOrNull(CLOSED_MARK) != null;
    }

    @Builtin(value = "__del__($self, /)", signature = false)
    static void delete(PyIOBase self) {
        PyObject closed = self.getAttributeOrNull(Io.CLOSED);
        if (closed == null || !Abstract.isTrue(closed)) {
            Abstract.callMethod(self, Io.CLOSE);
        }
    }

    /// Return whether the position of the stream can be changed.
    @Builtin("seekable($self, /)")
    static boolean seekable(PyIOBase self) {
        return false;
    }

    /// Return whether the stream was opened for reading.
    @Builtin("readable($self, /)")
    static boolean readable(PyIOBase self) {
        return false;
    }

    /// Return whether the stream was opened for writing.
    @Builtin("writable($self, /)")
    static boolean writable(PyIOBase self) {
        return false;
    }

    @Builtin(value = "_checkClosed($self, /, *args)", signature = false)
    static void checkClosed(PyIOBase self, PyObject[] args) {
        Io.checkClosed(self);
    }

    @Builtin(value = "_checkSeekable($self, /, *args)", signature = false)
    static PyObject checkSeekable(PyIOBase self, PyObject[] args) {
        return check(self, Io.SEEKABLE, "File or stream is not seekable.");
    }

    @Builtin(value = "_checkReadable($self, /, *args)", signature = false)
    static PyObject checkReadable(PyIOBase self, PyObject[] args) {
        return check(self, Io.READABLE, "File or stream is not readable.");
    }

    @Builtin(value = "_checkWritable($self, /, *args)", signature = false)
    static PyObject checkWritable(PyIOBase self, PyObject[] args) {
        return check(self, Io.WRITABLE, "File or stream is not writable.");
    }

    static PyObject check(PyObject file, PyStr question, String complaint) {
        PyObject answer = Abstract.callMethod(file, question);
        if (answer != PyBool.TRUE) {
            throw Io.unsupported(complaint);
        }
        return answer;
    }

    /// Return the file descriptor below the stream; OSError when there is none.
    @Builtin("fileno($self, /)")
    static PyObject fileno(PyIOBase self) {
        throw Io.unsupported("fileno");
    }

    /// Return whether the stream is a terminal; False when that cannot be told.
    @Builtin("isatty($self, /)")
    static boolean isatty(PyIOBase self) {
        Io.checkClosed(self);
        return false;
    }

    @Builtin(value = "__enter__($self, /)", signature = false)
    static PyObject enter(PyIOBase self) {
        Io.checkClosed(self);
        return self;
    }

    @Builtin(value = "__exit__($self, /, *args)", signature = false)
    static PyObject exit(PyIOBase self, PyObject[] args) {
        return Abstract.callMethod(self, Io.CLOSE);
    }

    /// Read one line, at most size bytes of it when that is not negative. The line ends with a newline byte; text
    /// streams have the newlines they were opened with.
    @Builtin("readline($self, size=-1, /)")
    static PyObject readline(PyIOBase self, PyObject size) {
        long limit = Io.size(size);
        PyObject peek = self.getAttributeOrNull(Io.PEEK);
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
        while (limit < 0 || line.size() < limit) {
            long wanted = peek == null ? 1 : peekLine(peek, limit, line.size());
            PyObject piece = Abstract.callMethod(self, Io.READ, PyInt.of(wanted));
            if (!(piece instanceof PyBytes bytes)) {
                throw Errors.of(
                        Exceptions.OSError,
                        "read() should have returned a bytes object, not '%s'",
                        piece.type().qualifiedName());
            }
            byte[] got = bytes.array();
            if (got.length == 0) {
                break;
            }
            line.write(got, 0, got.length);
            if (got[got.length - 1] == '\n') {
                break;
            }
        }
        return PyBytes.of(line.toByteArray());
    }

    /// How many bytes to read: up to the end of the line in what is buffered.
    private static long peekLine(PyObject peek, long limit, int have) {
        PyObject seen = peek.call1(PyInt.ONE);
        if (!(seen instanceof PyBytes ahead)) {
            throw Errors.of(
                    Exceptions.OSError,
                    "peek() should have returned a bytes object, not '%s'",
                    seen.type().qualifiedName());
        }
        byte[] buffered = ahead.array();
        if (buffered.length == 0) {
            return 1;
        }
        long most = limit < 0 ? buffered.length : Math.min(limit - have, buffered.length);
        int n = 0;
        while (n < most) {
            if (buffered[n++] == '\n') {
                break;
            }
        }
        return n;
    }

    /// Return a list of the lines; no more are read once they have hint bytes or characters in all.
    @Builtin("readlines($self, hint=-1, /)")
    static PyObject readlines(PyIOBase self, PyObject hint) {
        long limit = Io.size(hint);
        if (limit <= 0) {
            return PyList.from(self);
        }
        PyList lines = new PyList();
        PyObject iterator = Abstract.iter(self);
        long total = 0;
        for (PyObject line = Abstract.next(iterator); line != null; line = Abstract.next(iterator)) {
            lines.append(line);
            total += Abstract.length(line);
            if (total > limit) {
                break;
            }
        }
        return lines;
    }

    /// Write all lines of an iterable; no line ends are added.
    @Builtin("writelines($self, lines, /)")
    static void writelines(PyIOBase self, PyObject lines) {
        Io.checkClosed(self);
        PyObject iterator = Abstract.iter(lines);
        for (PyObject line = Abstract.next(iterator); line != null; line = Abstract.next(iterator)) {
            Abstract.callMethod(self, Io.WRITE, line);
        }
    }

    @Getter("__dict__")
    static PyObject dict(PyIOBase self) {
        PyDict dict = self.instanceDict();
        return dict == null ? PyNone.NONE : dict;
    }

    @Getter("closed")
    static PyObject closed(PyIOBase self) {
        return PyBool.of(isMarkedClosed(self));
    }
}
