package org.scoria.stdlib.io;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.stdlib.WithDict;

/// `_io._IOBase`: what all streams have.
///
/// Compare CPython 3.11 `Modules/_io/iobase.c`.
public class PyIOBase extends WithDict {
    public static final PyType TYPE = PyType.builtin(PyIOBase.class, PyObject.TYPE, new IOBaseMethodsExposed())
            .withInstanceDict();

    public PyIOBase() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        Io.checkClosed(this);
        return this;
    }

    @Override
    public PyObject next() {
        PyObject line = Abstract.callMethod(this, Io.READLINE);
        return Abstract.length(line) == 0 ? null : line;
    }
}
