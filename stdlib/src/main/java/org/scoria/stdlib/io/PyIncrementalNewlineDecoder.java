package org.scoria.stdlib.io;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// A `_io.IncrementalNewlineDecoder`: universal newlines around another decoder, or (with None) around text.
public class PyIncrementalNewlineDecoder extends PyObject {
    public static final PyType TYPE = PyType.builtin(
            PyIncrementalNewlineDecoder.class, PyObject.TYPE, new IncrementalNewlineDecoderMethodsExposed());

    PyObject decoder;
    PyObject errors;
    NewlineTranslator newlines;

    public PyIncrementalNewlineDecoder() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }
}
