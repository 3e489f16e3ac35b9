package org.scoria.stdlib.contextvars;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.PythonType;

/// `Token.MISSING`.
@PythonType(value = PyMissing.class, name = "Token.MISSING")
public final class PyMissing extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyMissing.class, PyObject.TYPE, new PyMissingExposed());

    static final PyMissing VALUE = new PyMissing();

    private PyMissing() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<Token.MISSING>");
    }
}
