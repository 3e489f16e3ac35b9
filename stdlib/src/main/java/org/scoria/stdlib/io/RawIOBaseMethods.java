package org.scoria.stdlib.io;

import java.io.ByteArrayOutputStream;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyByteArray;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Base class for raw binary I/O.
@PythonType(value = PyRawIOBase.class, name = "_io._RawIOBase", subclass = true)
final class RawIOBaseMethods {
    private RawIOBaseMethods() {}

    @New(value = "_RawIOBase($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyRawIOBase.TYPE ? new PyRawIOBase() : new PyRawIOBaseSub(type);
    }

    @Builtin("read($self, size=-1, /)")
    static PyObject read(PyRawIOBase self, long size) {
        if (size < 0) {
            return Abstract.callMethod(self, Io.READALL);
        }
        PyObject buffer = PyByteArray.TYPE.call1(PyInt.of(size));
        PyObject count = Abstract.callMethod(self, Io.READINTO, buffer);
        if (count == PyNone.NONE) {
            return count;
        }
        long n = Abstract.indexLong(count, Exceptions.ValueError);
        byte[] bytes = ((PyByteArray) buffer).toBytes();
        return PyBytes.of(java.util.Arrays.copyOf(bytes, (int) n));
    }

    /// Read until the end of the stream, with as many reads as that takes.
    @Builtin("readall($self, /)")
    static PyObject readall(PyRawIOBase self) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            PyObject piece;
            try {
                piece = Abstract.callMethod(self, Io.READ, PyInt.of(Io.BUFFER_SIZE));
            } catch (PyException e) {
                if (Io.isInterrupted(e)) {
                    continue;
                }
                throw e;
            }
            if (piece == PyNone.NONE) {
                if (all.size() == 0) {
                    return piece;
                }
                break;
            }
            if (!(piece instanceof PyBytes bytes)) {
                throw Errors.typeError("read() should return bytes");
            }
            if (bytes.size() == 0) {
                break;
            }
            all.write(bytes.array(), 0, bytes.size());
        }
        return PyBytes.of(all.toByteArray());
    }

    @Builtin(value = "readinto($self, buffer, /)", signature = false)
    static PyObject readinto(PyRawIOBase self, PyObject buffer) {
        throw Errors.of(Exceptions.NotImplementedError);
    }

    @Builtin(value = "write($self, b, /)", signature = false)
    static PyObject write(PyRawIOBase self, PyObject b) {
        throw Errors.of(Exceptions.NotImplementedError);
    }
}
