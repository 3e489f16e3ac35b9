package org.scoria.objects;

/// A `frozenset`: filled while it is made and never changed after.
public class PyFrozenSet extends PyAnySet {
    public static final PyType TYPE = PyType.builtin(PyFrozenSet.class, PyObject.TYPE, new FrozenSetMethodsExposed());

    private long hash = -1;

    protected PyFrozenSet() {}

    /// A frozenset of all items of an iterable; an exact frozenset itself.
    public static PyFrozenSet from(PyObject iterable) {
        if (iterable.getClass() == PyFrozenSet.class) {
            return (PyFrozenSet) iterable;
        }
        PyFrozenSet set = new PyFrozenSet();
        SetAlgebra.update(set, iterable);
        return set;
    }

    /// A frozenset of these values, added in this order.
    public static PyFrozenSet of(PyObject... items) {
        PyFrozenSet set = new PyFrozenSet();
        for (PyObject item : items) {
            set.addKey(item);
        }
        return set;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    final PyAnySet emptyLike() {
        return new PyFrozenSet();
    }

    @Override
    public long hash() {
        long h = hash;
        if (h == -1) {
            h = contentHash();
            hash = h;
        }
        return h;
    }

    /// Whether both hashes are known and differ.
    final boolean surelyDiffers(PyFrozenSet other) {
        return hash != -1 && other.hash != -1 && hash != other.hash;
    }
}
