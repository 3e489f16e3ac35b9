package org.scoria.objects;

/// A `list`: an array that grows by CPython's formula.
public class PyList extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyList.class, PyObject.TYPE, "list");

    PyObject[] items;
    int size;

    public PyList() {
        this(NO_ARGS, 0);
    }

    /// Takes the array over; the first `size` elements are the list's.
    public PyList(PyObject[] items, int size) {
        this.items = items;
        this.size = size;
    }

    public static PyList of(PyObject... items) {
        return new PyList(items, items.length);
    }

    public int size() {
        return size;
    }

    /// The item at a valid index (not checked against [#size]).
    public PyObject get(int index) {
        return items[index];
    }

    /// Appends one item.
    public void add1(PyObject value) {
        if (size == items.length) {
            items = java.util.Arrays.copyOf(items, grown(size + 1));
        }
        items[size++] = value;
    }

    private static int grown(int needed) {
        return (needed + (needed >> 3) + 6) & ~3;
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
