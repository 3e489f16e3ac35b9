package org.scoria.interpreter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// `stderrprinter`: the plainest of output files, which serves until `_io` is there.
///
/// Compare CPython 3.11 `Objects/fileobject.c: PyStdPrinter`.
final class PyStandardPrinter extends PyObject {
    static final PyType TYPE =
            PyType.builtin(PyStandardPrinter.class, PyObject.TYPE, new StandardPrinterMethodsExposed());

    final int descriptor;
    private final OutputStream out;

    PyStandardPrinter(int descriptor, OutputStream out) {
        this.descriptor = descriptor;
        this.out = out;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<stderrprinter(fd=" + descriptor + ") object at 0x"
                + Long.toHexString(System.identityHashCode(this)) + ">");
    }

    long write(PyStr text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(point));
            } else {
                escaped.appendCodePoint(point);
            }
        }
        try {
            out.write(escaped.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Errors.of(Exceptions.OSError, "%s", e.getMessage());
        }
        return text.size();
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw Errors.of(Exceptions.OSError, "%s", e.getMessage());
        }
    }
}
