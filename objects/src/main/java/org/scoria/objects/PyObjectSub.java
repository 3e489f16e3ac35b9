package org.scoria.objects;

/// Placeholder until the processor generates it.
public abstract class PyObjectSub extends PyObject {
    public PyType type;

    protected PyObjectSub(PyType type) {
        this.type = type;
    }

    @Override
    public PyType type() {
        return type;
    }
}
