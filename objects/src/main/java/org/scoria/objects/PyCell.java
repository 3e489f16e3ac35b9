package org.scoria.objects;

/// A `cell`: a variable shared between a function and its inner functions.
public final class PyCell extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyCell.class, PyObject.TYPE, "cell");

    /// The content, null while unbound.
    public PyObject value;

    public PyCell() {}

    public PyCell(PyObject value) {
        this.value = value;
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
