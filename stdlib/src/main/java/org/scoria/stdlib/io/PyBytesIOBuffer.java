package org.scoria.stdlib.io;

import org.scoria.objects.Buffer;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;

/// `_io._BytesIOBuffer`: what `BytesIO.getbuffer` makes a memoryview of.
final class PyBytesIOBuffer extends PyObject {
    static final PyType TYPE = PyType.builtin(PyBytesIOBuffer.class, PyObject.TYPE, "_io._BytesIOBuffer");

    private final PyBytesIO source;

    PyBytesIOBuffer(PyBytesIO source) {
        this.source = source;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean hasBuffer() {
        return true;
    }

    @Override
    public Buffer buffer(int flags) {
        source.reserve(0);
        Buffer loan = new PyBytesIO.Loan(source, this);
        source.loans.add(loan);
        return loan;
    }
}
