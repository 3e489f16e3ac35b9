package org.scoria.stdlib.contextvars;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.PythonType;

/// Iterates over the items of a context.
@PythonType(value = PyContextItems.class, name = "items")
public final class PyContextItems extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyContextItems.class, PyObject.TYPE, new PyContextItemsExposed());

    private final PyObject[] entries;
    private int next;

    PyContextItems(ContextMap values) {
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
        return PyTuple.of(entries[i], entries[i + 1]);
    }
}
