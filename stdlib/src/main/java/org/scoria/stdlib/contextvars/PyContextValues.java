package org.scoria.stdlib.contextvars;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.PythonType;

/// Iterates over the values of a context.
@PythonType(value = PyContextValues.class, name = "values")
public final class PyContextValues extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyContextValues.class, PyObject.TYPE, new PyContextValuesExposed());

    private final PyObject[] entries;
    private int next;

    PyContextValues(ContextMap values) {
        entries = values.entries();
    }

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
        return this;
    }

    @Override
    public long length() {
        return entries.length / 2;
    }

    @Override
    public boolean isTrue() {
        return entries.length != 0;
    }

    @Override
    public PyObject next() {
        int i = next;
        if (i >= entries.length) {
            return null;
        }
        next = i + 2;
        return entries[i + 1];
    }
}
