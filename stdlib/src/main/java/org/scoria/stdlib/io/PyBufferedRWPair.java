package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// A `_io.BufferedRWPair`: a reader and a writer that look like one stream.
///
/// Compare CPython 3.11 `Modules/_io/bufferedio.c`.
public class PyBufferedRWPair extends PyBufferedIOBase {
    public static final PyType TYPE =
            PyType.builtin(PyBufferedRWPair.class, PyBufferedIOBase.TYPE, new BufferedRWPairMethodsExposed());

    PyBufferedReader reader;
    PyBufferedWriter writer;

    public PyBufferedRWPair() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    final PyObject onReader(PyStr method, PyObject... args) {
        if (reader == null) {
            throw uninitialized();
        }
        return Abstract.callMethod(reader, method, args);
    }

    final PyObject onWriter(PyStr method, PyObject... args) {
        if (writer == null) {
            throw uninitialized();
        }
        return Abstract.callMethod(writer, method, args);
    }

    private static RuntimeException uninitialized() {
        return Errors.valueError("I/O operation on uninitialized object");
    }
}
