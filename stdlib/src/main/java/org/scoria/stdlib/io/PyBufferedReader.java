package org.scoria.stdlib.io;

import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// A `_io.BufferedReader`: see [PyBuffered].
public class PyBufferedReader extends PyBuffered {
    public static final PyType TYPE =
            PyType.builtin(PyBufferedReader.class, PyBufferedIOBase.TYPE, new BufferedReaderMethodsExposed());

    public PyBufferedReader() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    @Override
    public PyObject next() {
        if (getClass() != PyBufferedReader.class) {
            return super.next();
        }
        checkOpen("readline of closed file");
        PyBytes line = readLine(-1);
        return line.size() == 0 ? null : line;
    }
}
