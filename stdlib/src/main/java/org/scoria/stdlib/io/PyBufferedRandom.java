package org.scoria.stdlib.io;

import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// A `_io.BufferedRandom`: see [PyBuffered].
public class PyBufferedRandom extends PyBuffered {
    public static final PyType TYPE =
            PyType.builtin(PyBufferedRandom.class, PyBufferedIOBase.TYPE, new BufferedRandomMethodsExposed());

    public PyBufferedRandom() {}

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
        if (getClass() != PyBufferedRandom.class) {
            return super.next();
        }
        checkOpen("readline of closed file");
        PyBytes line = readLine(-1);
        return line.size() == 0 ? null : line;
    }
}
