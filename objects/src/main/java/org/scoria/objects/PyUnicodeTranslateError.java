package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Unicode translation error.
@PythonType(value = PyUnicodeTranslateError.class, name = "UnicodeTranslateError", subclass = true, ownStorage = true)
public class PyUnicodeTranslateError extends PyUnicodeError {
    public static final PyType TYPE = Exceptions.UnicodeTranslateError;

    public PyUnicodeTranslateError(PyType type, PyTuple args) {
        super(type, args);
    }

    /// exception encoding
    @Getter(value = "encoding", member = true)
    static PyObject getEncoding(PyUnicodeTranslateError self) {
        return self.encoding == null ? PyNone.NONE : self.encoding;
    }

    @Setter("encoding")
    static void setEncoding(PyUnicodeTranslateError self, PyObject value) {
        self.encoding = value;
    }

    /// exception object
    @Getter(value = "object", member = true)
    static PyObject getObject(PyUnicodeTranslateError self) {
        return self.object == null ? PyNone.NONE : self.object;
    }

    @Setter("object")
    static void setObject(PyUnicodeTranslateError self, PyObject value) {
        self.object = value;
    }

    /// exception start
    @Getter(value = "start", member = true)
    static long getStart(PyUnicodeTranslateError self) {
        return self.start;
    }

    @Setter("start")
    static void setStart(PyUnicodeTranslateError self, PyObject value) {
        self.start = position(value);
    }

    /// exception end
    @Getter(value = "end", member = true)
    static long getEnd(PyUnicodeTranslateError self) {
        return self.end;
    }

    @Setter("end")
    static void setEnd(PyUnicodeTranslateError self, PyObject value) {
        self.end = position(value);
    }

    /// exception reason
    @Getter(value = "reason", member = true)
    static PyObject getReason(PyUnicodeTranslateError self) {
        return self.reason == null ? PyNone.NONE : self.reason;
    }

    @Setter("reason")
    static void setReason(PyUnicodeTranslateError self, PyObject value) {
        self.reason = value;
    }
}
