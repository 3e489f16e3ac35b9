package org.scoria.stdlib.io;

import org.scoria.objects.PyDict;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Base class for text I/O.
///
/// A stream of characters and lines. It has no readinto(), because strings cannot be changed.
@PythonType(value = PyTextIOBase.class, name = "_io._TextIOBase", subclass = true)
final class TextIOBaseMethods {
    private TextIOBaseMethods() {}

    @New(value = "_TextIOBase($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyTextIOBase.TYPE ? new PyTextIOBase() : new PyTextIOBaseSub(type);
    }

    /// Separate the binary buffer below from this stream and return it; afterwards this one cannot be used.
    @Builtin(value = "detach($self, /)", signature = false)
    static PyObject detach(PyTextIOBase self) {
        throw Io.unsupported("detach");
    }

    /// Read at most size characters; to the end when size is negative or missing.
    @Builtin(value = "read($self, /, *args)", signature = false)
    static PyObject read(PyTextIOBase self, PyObject[] args) {
        throw Io.unsupported("read");
    }

    /// Read up to the next newline or the end; an empty string at the end.
    @Builtin(value = "readline($self, /, *args)", signature = false)
    static PyObject readline(PyTextIOBase self, PyObject[] args) {
        throw Io.unsupported("readline");
    }

    /// Write a string and return its length.
    @Builtin(value = "write($self, /, *args)", signature = false)
    static PyObject write(PyTextIOBase self, PyObject[] args) {
        throw Io.unsupported("write");
    }

    /// Encoding of the text stream.
    @Getter("encoding")
    static PyObject encoding(PyTextIOBase self) {
        return PyNone.NONE;
    }

    /// Line endings translated so far.
    @Getter("newlines")
    static PyObject newlines(PyTextIOBase self) {
        return PyNone.NONE;
    }

    /// The error setting of the decoder or encoder.
    @Getter("errors")
    static PyObject errors(PyTextIOBase self) {
        return PyNone.NONE;
    }
}
