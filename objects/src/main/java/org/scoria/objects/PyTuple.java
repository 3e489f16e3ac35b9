package org.scoria.objects;

/// A `tuple`. The array is never changed after construction.
public class PyTuple extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyTuple.class, PyObject.TYPE, "tuple");

    public static final PyTuple EMPTY = new PyTuple(NO_ARGS);

    /// The items; not to be written to.
    public final PyObject[] items;

    protected PyTuple(PyObject[] items) {
        this.items = items;
    }

    /// Takes the array over: the caller must not write to it any more.
    public static PyTuple of(PyObject... items) {
        return items.length == 0 ? EMPTY : new PyTuple(items);
    }

    public int size() {
        return items.length;
    }

    public PyObject get(int index) {
        return items[index];
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
