package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyMemoryView;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Buffered I/O implementation using an in-memory bytes buffer.
@PythonType(value = PyBytesIO.class, name = "_io.BytesIO", subclass = true)
final class BytesIOMethods {
    private BytesIOMethods() {}

    @New(value = "BytesIO($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyBytesIO.TYPE ? new PyBytesIO() : new PyBytesIOSub(type);
    }

    @Builtin("__init__($self, /, initial_bytes=b'')")
    static void init(PyBytesIO self, PyObject initial_bytes) {
        self.checkExports();
        self.bytes = new byte[0];
        self.size = 0;
        self.position = 0;
        if (initial_bytes.getClass() == PyBytes.class) {
            self.share((PyBytes) initial_bytes);
        } else if (initial_bytes != PyNone.NONE) {
            try (Buffer source = Buffer.read(initial_bytes)) {
                self.write(source.bytes, source.offset, source.length);
            }
            self.position = 0;
        }
    }

    /// Returns True if the IO object can be read.
    @Builtin("readable($self, /)")
    static boolean readable(PyBytesIO self) {
        self.checkClosed();
        return true;
    }

    /// Returns True if the IO object can be seeked.
    @Builtin("seekable($self, /)")
    static boolean seekable(PyBytesIO self) {
        self.checkClosed();
        return true;
    }

    /// Returns True if the IO object can be written.
    @Builtin("writable($self, /)")
    static boolean writable(PyBytesIO self) {
        self.checkClosed();
        return true;
    }

    /// Disable all I/O operations.
    @Builtin("close($self, /)")
    static void close(PyBytesIO self) {
        self.checkExports();
        self.bytes = null;
    }

    /// Does nothing.
    @Builtin("flush($self, /)")
    static void flush(PyBytesIO self) {
        self.checkClosed();
    }

    /// Always returns False: memory is no terminal.
    @Builtin("isatty($self, /)")
    static boolean isatty(PyBytesIO self) {
        self.checkClosed();
        return false;
    }

    /// Current file position, an integer.
    @Builtin("tell($self, /)")
    static long tell(PyBytesIO self) {
        self.checkClosed();
        return self.position;
    }

    /// Write bytes to file. Return the number of bytes written.
    @Builtin("write($self, b, /)")
    static long write(PyBytesIO self, PyObject b) {
        self.checkClosed();
        self.checkExports();
        try (Buffer source = Buffer.read(b)) {
            self.checkClosed();
            self.write(source.bytes, source.offset, source.length);
            return source.length;
        }
    }

    /// Write all bytes-like objects of an iterable; no line ends are added.
    @Builtin("writelines($self, lines, /)")
    static void writelines(PyBytesIO self, PyObject lines) {
        self.checkClosed();
        PyObject iterator = Abstract.iter(lines);
        for (PyObject line = Abstract.next(iterator); line != null; line = Abstract.next(iterator)) {
            write(self, line);
        }
    }

    /// Read at most size bytes; to the end when size is negative or missing.
    @Builtin("read1($self, size=-1, /)")
    static PyObject read1(PyBytesIO self, PyObject size) {
        return read(self, size);
    }

    /// Read bytes into a writable bytes-like object and return how many.
    @Builtin("readinto($self, buffer, /)")
    static long readinto(PyBytesIO self, PyObject buffer) {
        self.checkClosed();
        try (Buffer target = Buffer.writeArgument(buffer, "readinto")) {
            int n = Math.min(target.length, self.available());
            if (n > 0) {
                System.arraycopy(self.bytes, (int) self.position, target.bytes, target.offset, n);
                self.position += n;
            }
            return n;
        }
    }

    /// Read the next line, with its newline; at most size bytes when that is not negative. Empty at the end.
    @Builtin("readline($self, size=-1, /)")
    static PyObject readline(PyBytesIO self, PyObject size) {
        self.checkClosed();
        return self.take(self.lineLength(Io.size(size)));
    }

    /// List of the lines; no more are read once they have size bytes in all.
    @Builtin("readlines($self, size=None, /)")
    static PyObject readlines(PyBytesIO self, PyObject size) {
        self.checkClosed();
        long limit = 0;
        if (size instanceof PyInt) {
            limit = Abstract.indexLong(size, Exceptions.OverflowError);
        } else if (size != PyNone.NONE) {
            throw Errors.typeError(
                    "integer argument expected, got '%s'", size.type().qualifiedName());
        }
        PyList lines = new PyList();
        long total = 0;
        for (int n = self.lineLength(-1); n > 0; n = self.lineLength(-1)) {
            lines.append(self.take(n));
            total += n;
            if (limit > 0 && total >= limit) {
                break;
            }
        }
        return lines;
    }

    /// Read at most size bytes; to the end when size is negative or missing.
    @Builtin("read($self, size=-1, /)")
    static PyObject read(PyBytesIO self, PyObject size) {
        self.checkClosed();
        long wanted = Io.size(size);
        return self.take(wanted < 0 ? Long.MAX_VALUE : wanted);
    }

    /// Get a read-write view over the contents of the BytesIO object.
    @Builtin("getbuffer($self, /)")
    static PyObject getbuffer(PyBytesIO self) {
        self.checkClosed();
        return PyMemoryView.of(new PyBytesIOBuffer(self));
    }

    /// Retrieve the entire contents of the BytesIO object.
    @Builtin("getvalue($self, /)")
    static PyObject getvalue(PyBytesIO self) {
        self.checkClosed();
        return self.value();
    }

    /// Move to a position counted from the start (0), from here (1) or from the end (2), and return the new
    /// position.
    @Builtin("seek($self, pos, whence=0, /)")
    static long seek(PyBytesIO self, long pos, int whence) {
        self.checkClosed();
        if (pos < 0 && whence == 0) {
            throw Errors.valueError("negative seek value %s", pos);
        }
        long from = switch (whence) {
            case 0 -> 0;
            case 1 -> self.position;
            case 2 -> self.size;
            default -> throw Errors.valueError("invalid whence (%s, should be 0, 1 or 2)", whence);
        };
        if (pos > Long.MAX_VALUE - from) {
            throw Errors.overflowError("new position too large");
        }
        self.position = Math.max(0, from + pos);
        return self.position;
    }

    /// Cut the contents off at size, by default the current position, which does not change; returns the size.
    @Builtin("truncate($self, size=None, /)")
    static long truncate(PyBytesIO self, PyObject size) {
        self.checkClosed();
        self.checkExports();
        long length = size == PyNone.NONE ? self.position : Io.size(size);
        if (length < 0) {
            throw Errors.valueError("negative size value %s", length);
        }
        if (length < self.size) {
            self.truncate((int) length);
        }
        return length;
    }

    @Builtin(value = "__getstate__($self, /)", signature = false)
    static PyObject getState(PyBytesIO self) {
        self.checkClosed();
        PyDict dict = self.instanceDict();
        PyObject attributes = dict == null || dict.size() == 0 ? PyNone.NONE : dict.copy();
        return PyTuple.of(self.value(), PyInt.of(self.position), attributes);
    }

    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyBytesIO self, PyObject state) {
        if (!(state instanceof PyTuple tuple) || tuple.size() < 3) {
            throw Errors.typeError(
                    "%s.__setstate__ argument should be 3-tuple, got %s",
                    self.type().qualifiedName(), state.type().qualifiedName());
        }
        self.checkExports();
        self.checkClosed();
        init(self, tuple.get(0));
        if (!(tuple.get(1) instanceof PyInt position)) {
            throw Errors.typeError(
                    "second item of state must be an integer, not %s",
                    tuple.get(1).type().qualifiedName());
        }
        long at = Abstract.indexLong(position, Exceptions.OverflowError);
        if (at < 0) {
            throw Errors.valueError("position value cannot be negative");
        }
        self.position = at;
        if (tuple.get(2) instanceof PyDict dict) {
            org.scoria.objects.DictUpdate.merge(self.instanceDict(), dict, true);
        } else if (tuple.get(2) != PyNone.NONE) {
            throw Errors.typeError(
                    "third item of state should be a dict, got a %s",
                    tuple.get(2).type().qualifiedName());
        }
    }

    /// True if the file is closed.
    @Getter("closed")
    static PyObject closed(PyBytesIO self) {
        return PyBool.of(self.bytes == null);
    }
}
