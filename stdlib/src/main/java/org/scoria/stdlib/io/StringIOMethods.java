package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.DictUpdate;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Text I/O implementation using an in-memory buffer.
///
/// The initial_value argument is what the stream begins with; newline is that of TextIOWrapper, except that '\\n'
/// is
/// the default and nothing is translated then.
@PythonType(
        value = PyStringIO.class,
        name = "_io.StringIO",
        subclass = true,
        inherited = {})
final class StringIOMethods {
    private StringIOMethods() {}

    @New(value = "StringIO($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyStringIO.TYPE ? new PyStringIO() : new PyStringIOSub(type);
    }

    @Builtin("__init__($self, /, initial_value='', newline='\\n')")
    static void init(PyStringIO self, PyObject initial_value, PyObject newline) {
        if (newline != PyNone.NONE && !(newline instanceof PyStr)) {
            throw Errors.typeError(
                    "newline must be str or None, not %s", newline.type().qualifiedName());
        }
        String end = newline == PyNone.NONE ? null : newline.toString();
        if (end != null && !LineEnds.isValid(end)) {
            throw Errors.valueError("illegal newline value: %s", Abstract.repr(newline));
        }
        if (initial_value != PyNone.NONE && !(initial_value instanceof PyStr)) {
            throw Errors.typeError(
                    "initial_value must be str or None, not %s",
                    initial_value.type().qualifiedName());
        }
        self.setUp(end);
        if (initial_value instanceof PyStr text) {
            self.write(text);
            self.position = 0;
        }
    }

    /// Close the stream; no operation is possible afterwards.
    @Builtin("close($self, /)")
    static void close(PyStringIO self) {
        self.drop();
    }

    /// Retrieve the entire contents of the object.
    @Builtin("getvalue($self, /)")
    static PyObject getvalue(PyStringIO self) {
        self.check();
        return self.value();
    }

    /// Read at most size characters; to the end when size is negative or missing.
    @Builtin("read($self, size=-1, /)")
    static PyObject read(PyStringIO self, PyObject size) {
        self.check();
        return self.read(Io.size(size));
    }

    /// Read up to the next newline or the end; an empty string at the end.
    @Builtin("readline($self, size=-1, /)")
    static PyObject readline(PyStringIO self, PyObject size) {
        self.check();
        return self.readLine(Io.size(size));
    }

    /// Tell the current file position.
    @Builtin("tell($self, /)")
    static long tell(PyStringIO self) {
        self.check();
        return self.position;
    }

    /// Cut the text off at pos, by default the current position, which does not change; returns the size.
    @Builtin("truncate($self, pos=None, /)")
    static long truncate(PyStringIO self, PyObject pos) {
        self.check();
        long length = pos == PyNone.NONE ? self.position : Io.size(pos);
        if (length < 0) {
            throw Errors.valueError("Negative size value %s", length);
        }
        if (length < self.size()) {
            self.truncate((int) length);
        }
        return length;
    }

    /// Move to a position counted from the start (0); from here (1) and from the end (2) only by 0. Returns the new
    /// position.
    @Builtin("seek($self, pos, whence=0, /)")
    static long seek(PyStringIO self, long pos, int whence) {
        self.check();
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("Invalid whence (%s, should be 0, 1 or 2)", whence);
        }
        if (pos < 0 && whence == 0) {
            throw Errors.valueError("Negative seek position %s", pos);
        }
        if (whence != 0 && pos != 0) {
            throw Errors.of(Exceptions.OSError, "Can't do nonzero cur-relative seeks");
        }
        self.position = whence == 0 ? pos : whence == 1 ? self.position : self.size();
        return self.position;
    }

    /// Write a string and return how many characters it had.
    @Builtin("write($self, s, /)")
    static long write(PyStringIO self, PyObject s) {
        self.check();
        if (!(s instanceof PyStr text)) {
            throw Errors.typeError(
                    "string argument expected, got '%s'", s.type().qualifiedName());
        }
        self.write(text);
        return text.size();
    }

    /// Returns True if the IO object can be seeked.
    @Builtin("seekable($self, /)")
    static boolean seekable(PyStringIO self) {
        self.check();
        return true;
    }

    /// Returns True if the IO object can be read.
    @Builtin("readable($self, /)")
    static boolean readable(PyStringIO self) {
        self.check();
        return true;
    }

    /// Returns True if the IO object can be written.
    @Builtin("writable($self, /)")
    static boolean writable(PyStringIO self) {
        self.check();
        return true;
    }

    @Builtin(value = "__getstate__($self, /)", signature = false)
    static PyObject getState(PyStringIO self) {
        self.check();
        PyDict dict = self.instanceDict();
        PyObject attributes = dict == null || dict.size() == 0 ? PyNone.NONE : dict.copy();
        PyObject newline = self.newline == null ? PyNone.NONE : PyStr.of(self.newline);
        return PyTuple.of(self.value(), newline, PyInt.of(self.position), attributes);
    }

    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyStringIO self, PyObject state) {
        if (!(state instanceof PyTuple tuple) || tuple.size() < 4) {
            throw Errors.typeError(
                    "%s.__setstate__ argument should be 4-tuple, got %s",
                    self.type().qualifiedName(), state.type().qualifiedName());
        }
        if (self.initialized) {
            self.check(); // what pickle made has no __init__ behind it yet
        }
        init(self, PyStr.EMPTY, tuple.get(1));
        if (!(tuple.get(0) instanceof PyStr text)) {
            throw Errors.typeError(
                    "first item of state should be a str, got a %s",
                    tuple.get(0).type().qualifiedName());
        }
        self.restore(text);
        if (!(tuple.get(2) instanceof PyInt at)) {
            throw Errors.typeError(
                    "third item of state must be an integer, got %s",
                    tuple.get(2).type().qualifiedName());
        }
        self.position = Abstract.indexLong(at, Exceptions.OverflowError);
        if (self.position < 0) {
            throw Errors.valueError("position value cannot be negative");
        }
        if (tuple.get(3) instanceof PyDict dict) {
            DictUpdate.merge(self.instanceDict(), dict, true);
        } else if (tuple.get(3) != PyNone.NONE) {
            throw Errors.typeError(
                    "fourth item of state should be a dict, got a %s",
                    tuple.get(3).type().qualifiedName());
        }
    }

    @Getter("closed")
    static PyObject closed(PyStringIO self) {
        if (!self.initialized) {
            self.check();
        }
        return PyBool.of(!self.open);
    }

    @Getter("newlines")
    static PyObject newlines(PyStringIO self) {
        self.check();
        return self.newlines == null ? PyNone.NONE : self.newlines.newlines();
    }

    @Getter("line_buffering")
    static PyObject lineBuffering(PyStringIO self) {
        self.check();
        return PyBool.FALSE;
    }
}
