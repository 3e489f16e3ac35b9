package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Unicode decoding error.
@PythonType(value = PyUnicodeDecodeError.class, name = "UnicodeDecodeError", subclass = true, ownStorage = true)
public class PyUnicodeDecodeError extends PyUnicodeError {
    public static final PyType TYPE = Exceptions.UnicodeDecodeError;

    public PyUnicodeDecodeError(PyType type, PyTuple args) {
        super(type, args);
    }

    /// exception encoding
    @Getter(value = "encoding", member = true)
    static PyObject getEncoding(PyUnicodeDecodeError self) {
        return self.encoding == null ? PyNone.NONE : self.encoding;
    }

    @Setter("encoding")
    static void setEncoding(PyUnicodeDecodeError self, PyObject value) {
        self.encoding = value;
    }

    /// exception object
    @Getter(value = "object", member = true)
    static PyObject getObject(PyUnicodeDecodeError self) {
        return self.object == null ? PyNone.NONE : self.object;
    }

    @Setter("object")
    static void setObject(PyUnicodeDecodeError self, PyObject value) {
        self.object = value;
    }

    /// exception start
    @Getter(value = "start", member = true)
    static long getStart(PyUnicodeDecodeError self) {
        return self.start;
    }

    @Setter("start")
    static void setStart(PyUnicodeDecodeError self, PyObject value) {
        self.start = position(value);
    }

    /// exception end
    @Getter(value = "end", member = true)
    static long getEnd(PyUnicodeDecodeError self) {
        return self.end;
    }

    @Setter("end")
    static void setEnd(PyUnicodeDecodeError self, PyObject value) {
        self.end = position(value);
    }

    /// exception reason
    @Getter(value = "reason", member = true)
    static PyObject getReason(PyUnicodeDecodeError self) {
        return self.reason == null ? PyNone.NONE : self.reason;
    }

    @Setter("reason")
    static void setReason(PyUnicodeDecodeError self, PyObject value) {
        self.reason = value;
    }
}
