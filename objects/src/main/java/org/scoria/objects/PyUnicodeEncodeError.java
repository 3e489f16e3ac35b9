package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Unicode encoding error.
@PythonType(value = PyUnicodeEncodeError.class, name = "UnicodeEncodeError", subclass = true, ownStorage = true)
public class PyUnicodeEncodeError extends PyUnicodeError {
    public static final PyType TYPE = Exceptions.UnicodeEncodeError;

    public PyUnicodeEncodeError(PyType type, PyTuple args) {
        super(type, args);
    }

    /// exception encoding
    @Getter(value = "encoding", member = true)
    static PyObject getEncoding(PyUnicodeEncodeError self) {
        return self.encoding == null ? PyNone.NONE : self.encoding;
    }

    @Setter("encoding")
    static void setEncoding(PyUnicodeEncodeError self, PyObject value) {
        self.encoding = value;
    }

    /// exception object
    @Getter(value = "object", member = true)
    static PyObject getObject(PyUnicodeEncodeError self) {
        return self.object == null ? PyNone.NONE : self.object;
    }

    @Setter("object")
    static void setObject(PyUnicodeEncodeError self, PyObject value) {
        self.object = value;
    }

    /// exception start
    @Getter(value = "start", member = true)
    static long getStart(PyUnicodeEncodeError self) {
        return self.start;
    }

    @Setter("start")
    static void setStart(PyUnicodeEncodeError self, PyObject value) {
        self.start = position(value);
    }

    /// exception end
    @Getter(value = "end", member = true)
    static long getEnd(PyUnicodeEncodeError self) {
        return self.end;
    }

    @Setter("end")
    static void setEnd(PyUnicodeEncodeError self, PyObject value) {
        self.end = position(value);
    }

    /// exception reason
    @Getter(value = "reason", member = true)
    static PyObject getReason(PyUnicodeEncodeError self) {
        return self.reason == null ? PyNone.NONE : self.reason;
    }

    @Setter("reason")
    static void setReason(PyUnicodeEncodeError self, PyObject value) {
        self.reason = value;
    }
}
