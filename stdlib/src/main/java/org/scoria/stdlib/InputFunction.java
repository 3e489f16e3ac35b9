package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;

/// `input`, through the streams in `sys`. Compare CPython 3.11 `Python/bltinmodule.c: builtin_input_impl`.
final class InputFunction {
    private static final PyStr FLUSH = PyStr.intern("flush");
    private static final PyStr WRITE = PyStr.intern("write");
    private static final PyStr READLINE = PyStr.intern("readline");

    private InputFunction() {}

    static PyObject input(PyObject prompt) {
        PyObject in = stream("stdin");
        PyObject out = stream("stdout");
        flush(stream("stderr"));
        if (!(prompt instanceof PyStr text) || text.size() != 0) {
            Abstract.callMethod(out, WRITE, Abstract.str(prompt));
        }
        flush(out);
        return withoutNewline(Abstract.callMethod(in, READLINE));
    }

    private static PyObject stream(String name) {
        PyObject stream = ThreadState.current().interpreter.sys.get(PyStr.intern(name));
        if (stream == null || stream == PyNone.NONE) {
            throw Errors.runtimeError("input(): lost sys.%s", name);
        }
        return stream;
    }

    private static void flush(PyObject stream) {
        try {
            Abstract.callMethod(stream, FLUSH);
        } catch (PyException e) {
            // a stream that cannot be flushed must not keep the program from reading
        }
    }

    private static PyObject withoutNewline(PyObject line) {
        if (line instanceof PyStr text) {
            int size = text.size();
            if (size == 0) {
                throw Errors.eOFError("EOF when reading a line");
            }
            if (text.codePointAt(size - 1) != '\n') {
                return text;
            }
            String java = text.toString();
            return PyStr.of(java.substring(0, java.length() - 1));
        }
        if (line instanceof PyBytes bytes) {
            byte[] array = bytes.array();
            if (array.length == 0) {
                throw Errors.eOFError("EOF when reading a line");
            }
            return array[array.length - 1] == '\n'
                    ? PyBytes.of(java.util.Arrays.copyOf(array, array.length - 1))
                    : bytes;
        }
        throw Errors.typeError("object.readline() returned non-string");
    }
}
