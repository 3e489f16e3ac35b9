package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Base class for buffered IO objects.
///
/// Unlike a raw stream, read() with a size gives that many bytes unless the end comes first, and write() takes all.
@PythonType(value = PyBufferedIOBase.class, name = "_io._BufferedIOBase", subclass = true)
final class BufferedIOBaseMethods {
    private BufferedIOBaseMethods() {}

    @New(value = "_BufferedIOBase($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyBufferedIOBase.TYPE ? new PyBufferedIOBase() : new PyBufferedIOBaseSub(type);
    }

    /// Separate the raw stream below from this one and return it; afterwards this one cannot be used.
    @Builtin("detach($self, /)")
    static PyObject detach(PyBufferedIOBase self) {
        throw Io.unsupported("detach");
    }

    /// Read and return up to size bytes; all when size is missing, None or negative.
    @Builtin(value = "read($self, /, *args)", signature = false)
    static PyObject read(PyBufferedIOBase self, PyObject[] args) {
        throw Io.unsupported("read");
    }

    /// Read and return up to size bytes, with at most one read of the raw stream.
    @Builtin(value = "read1($self, /, *args)", signature = false)
    static PyObject read1(PyBufferedIOBase self, PyObject[] args) {
        throw Io.unsupported("read1");
    }

    @Builtin("readinto($self, buffer, /)")
    static PyObject readinto(PyBufferedIOBase self, PyObject buffer) {
        return readinto(self, buffer, Io.READ, "readinto");
    }

    @Builtin("readinto1($self, buffer, /)")
    static PyObject readinto1(PyBufferedIOBase self, PyObject buffer) {
        return readinto(self, buffer, Io.READ1, "readinto1");
    }

    private static PyObject readinto(PyBufferedIOBase self, PyObject target, PyStr method, String function) {
        try (Buffer buffer = Buffer.writeArgument(target, function)) {
            PyObject data = Abstract.callMethod(self, method, PyInt.of(buffer.length));
            if (!(data instanceof PyBytes bytes)) {
                throw Errors.typeError("read() should return bytes");
            }
            byte[] got = bytes.array();
            if (got.length > buffer.length) {
                throw Errors.valueError(
                        "read() returned too much data: %s bytes requested, %s returned", buffer.length, got.length);
            }
            System.arraycopy(got, 0, buffer.bytes, buffer.offset, got.length);
            return PyInt.of(got.length);
        }
    }

    /// Write the bytes and return how many there were. The object may not be changed until it is written.
    @Builtin(value = "write($self, /, *args)", signature = false)
    static PyObject write(PyBufferedIOBase self, PyObject[] args) {
        throw Io.unsupported("write");
    }
}
