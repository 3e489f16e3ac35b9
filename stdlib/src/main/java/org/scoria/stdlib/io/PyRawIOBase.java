package org.scoria.stdlib.io;

import org.scoria.objects.PyType;

/// `_io._RawIOBase`: the base of raw binary streams.
public class PyRawIOBase extends PyIOBase {
    public static final PyType TYPE = PyType.builtin(PyRawIOBase.class, PyIOBase.TYPE, new RawIOBaseMethodsExposed());

    public PyRawIOBase() {}

    @Override
    public PyType type() {
        return TYPE;
    }
}
