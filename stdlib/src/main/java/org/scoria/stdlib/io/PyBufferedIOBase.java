package org.scoria.stdlib.io;

import org.scoria.objects.PyType;

/// `_io._BufferedIOBase`: the base of buffered binary streams.
public class PyBufferedIOBase extends PyIOBase {
    public static final PyType TYPE =
            PyType.builtin(PyBufferedIOBase.class, PyIOBase.TYPE, new BufferedIOBaseMethodsExposed());

    public PyBufferedIOBase() {}

    @Override
    public PyType type() {
        return TYPE;
    }
}
