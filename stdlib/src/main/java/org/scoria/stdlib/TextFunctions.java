package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;

/// `print` and `ord`. Compare CPython 3.11 `Python/bltinmodule.c`.
final class TextFunctions {
    private static final PyStr WRITE = PyStr.intern("write");
    private static final PyStr FLUSH = PyStr.intern("flush");
    private static final PyStr STDOUT = PyStr.intern("stdout");
    private static final PyStr SPACE = PyStr.intern(" ");
    private static final PyStr NEWLINE = PyStr.intern("\n");

    private TextFunctions() {}

    static long ord(PyObject c) {
        if (c instanceof PyStr text) {
            if (text.size() == 1) {
                return text.codePointAt(0);
            }
            throw notOne(text.size());
        }
        if (c instanceof PyBytes || c.type().name().equals("bytearray")) {
            byte[] bytes = Buffer.bytesOf(c);
            if (bytes.length == 1) {
                return bytes[0] & 0xFF;
            }
            throw notOne(bytes.length);
        }
        throw Errors.typeError(
                "ord() expected string of length 1, but %s found", c.type().qualifiedName());
    }

    private static RuntimeException notOne(int size) {
        return Errors.typeError("ord() expected a character, but string of length %s found", size);
    }

    static void print(PyObject[] args, PyObject sep, PyObject end, PyObject file, PyObject flush) {
        PyObject stream = file;
        if (stream == PyNone.NONE) {
            stream = ThreadState.current().interpreter.sys.get(STDOUT);
            if (stream == null) {
                throw Errors.runtimeError("lost sys.stdout");
            }
            if (stream == PyNone.NONE) {
                return;
            }
        }
        PyStr between = text("sep", sep, SPACE);
        PyStr last = text("end", end, NEWLINE);
        PyObject write = stream.getAttributeOrNull(WRITE);
        for (int i = 0; i < args.length; i++) {
            if (i > 0) {
                write(stream, write, between);
            }
            write(stream, write, Abstract.str(args[i]));
        }
        write(stream, write, last);
        if (Abstract.isTrue(flush)) {
            Abstract.callMethod(stream, FLUSH);
        }
    }

    /// The attribute is looked up once per `print`; a missing one is reported as `file.write` would.
    private static void write(PyObject stream, PyObject write, PyStr text) {
        if (write == null) {
            Abstract.callMethod(stream, WRITE, text);
        } else {
            write.call1(text);
        }
    }

    private static PyStr text(String name, PyObject value, PyStr otherwise) {
        if (value == PyNone.NONE) {
            return otherwise;
        }
        if (value instanceof PyStr text) {
            return text;
        }
        throw Errors.typeError(
                "%s must be None or a string, not %s", name, value.type().name());
    }
}
