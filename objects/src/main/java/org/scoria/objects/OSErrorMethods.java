package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Base class for I/O related errors.
@PythonType(value = PyOSError.class, name = "OSError", subclass = true, ownStorage = true)
final class OSErrorMethods {
    private static final PyStr CHARACTERS_WRITTEN = PyStr.intern("characters_written");

    private OSErrorMethods() {}

    @New(value = "OSError($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        PyType actual =
                type == PyOSError.TYPE && args.length >= 2 && args.length <= 5 ? PyOSError.classFor(args[0]) : type;
        PyTuple tuple = PyTuple.of(args.clone());
        return actual.isHeap ? new PyOSErrorSub(actual, tuple) : new PyOSError(actual, tuple);
    }

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyOSError self) {
        PyTuple args = self.args;
        if (args.size() == 2 && self.filename != null) {
            args = self.filename2 == null
                    ? PyTuple.of(args.get(0), args.get(1), self.filename)
                    : PyTuple.of(args.get(0), args.get(1), self.filename, PyNone.NONE, self.filename2);
        }
        PyDict dict = self.instanceDictOrNull();
        return dict != null && dict.size() > 0 ? PyTuple.of(self.type(), args, dict) : PyTuple.of(self.type(), args);
    }

    @Getter("characters_written")
    static PyObject charactersWritten(PyOSError self) {
        if (self.charactersWritten < 0) {
            throw Errors.of(Exceptions.AttributeError, CHARACTERS_WRITTEN);
        }
        return PyInt.of(self.charactersWritten);
    }

    @Setter("characters_written")
    static void setCharactersWritten(PyOSError self, PyObject value) {
        if (value == null) {
            if (self.charactersWritten < 0) {
                throw Errors.of(Exceptions.AttributeError, CHARACTERS_WRITTEN);
            }
            self.charactersWritten = -1;
            return;
        }
        self.charactersWritten = Abstract.indexLong(value, Exceptions.ValueError);
    }

    @Getter(value = "errno", member = true)
    static PyObject errno(PyOSError self) {
        return self.errno == null ? PyNone.NONE : self.errno;
    }

    @Setter("errno")
    static void setErrno(PyOSError self, PyObject value) {
        self.errno = value;
    }

    @Getter(value = "strerror", member = true)
    static PyObject strerror(PyOSError self) {
        return self.strerror == null ? PyNone.NONE : self.strerror;
    }

    @Setter("strerror")
    static void setStrerror(PyOSError self, PyObject value) {
        self.strerror = value;
    }

    @Getter(value = "filename", member = true)
    static PyObject filename(PyOSError self) {
        return self.filename == null ? PyNone.NONE : self.filename;
    }

    @Setter("filename")
    static void setFilename(PyOSError self, PyObject value) {
        self.filename = value;
    }

    @Getter(value = "filename2", member = true)
    static PyObject filename2(PyOSError self) {
        return self.filename2 == null ? PyNone.NONE : self.filename2;
    }

    @Setter("filename2")
    static void setFilename2(PyOSError self, PyObject value) {
        self.filename2 = value;
    }
}
