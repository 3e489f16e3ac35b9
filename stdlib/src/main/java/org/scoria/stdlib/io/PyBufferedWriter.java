package org.scoria.stdlib.io;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// A `_io.BufferedWriter`: see [PyBuffered].
public class PyBufferedWriter extends PyBuffered {
    public static final PyType TYPE =
            PyType.builtin(PyBufferedWriter.class, PyBufferedIOBase.TYPE, new BufferedWriterMethodsExposed());

    public PyBufferedWriter() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }
}
