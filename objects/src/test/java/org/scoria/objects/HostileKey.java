package org.scoria.objects;

/// A dictionary key whose `__hash__` is chosen and whose `__eq__` does something first.
final class HostileKey extends PyObject {
    final int id;
    private final long hash;

    /// What the next comparison does, once; null for nothing.
    Runnable onEqual;

    HostileKey(int id, long hash) {
        this.id = id;
        this.hash = hash;
    }

    @Override
    public PyType type() {
        return PyObject.TYPE;
    }

    @Override
    public long hash() {
        return hash;
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        Runnable action = onEqual;
        onEqual = null;
        if (action != null) {
            action.run();
        }
        boolean equal = other instanceof HostileKey that && that.id == id;
        return PyBool.of(equal == (op == Abstract.EQ));
    }

    @Override
    public PyObject repr() {
        return PyStr.of("K" + id);
    }
}
