package org.scoria.stdlib.io;

import org.scoria.objects.PyType;

/// `_io._TextIOBase`: the base of text streams.
public class PyTextIOBase extends PyIOBase {
    public static final PyType TYPE = PyType.builtin(PyTextIOBase.class, PyIOBase.TYPE, new TextIOBaseMethodsExposed());

    public PyTextIOBase() {}

    @Override
    public PyType type() {
        return TYPE;
    }
}
