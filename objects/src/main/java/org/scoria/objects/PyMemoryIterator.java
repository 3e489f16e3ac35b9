package org.scoria.objects;

import org.scoria.objects.expose.PythonType;

/// A `memory_iterator`.
@PythonType(value = PyMemoryIterator.class, name = "memory_iterator")
public final class PyMemoryIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyMemoryIterator.class, PyObject.TYPE, new PyMemoryIteratorExposed());

    /// The view, null at the end.
    private PyMemoryView view;

    private int index;

    PyMemoryIterator(PyMemoryView view) {
        this.view = view;
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
    public PyObject next() {
        PyMemoryView v = view;
        if (v == null) {
            return null;
        }
        if (index < v.shape[0]) {
            return v.item(index++);
        }
        view = null;
        return null;
    }
}
