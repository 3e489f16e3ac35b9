package org.scoria.objects;

import org.scoria.objects.expose.Slot;

public abstract class PyObject {
    public static final PyType TYPE = null;
    public static final PyObject[] NO_ARGS = {};

    public abstract PyType type();

    public boolean isTrue() {
        return true;
    }

    @Slot("__repr__")
    public PyObject repr() {
        return null;
    }

    @Slot(value = "__getattribute__", signature = "($self, name, /)")
    public PyObject getAttribute(PyStr name) {
        return null;
    }

    @Slot("__hash__")
    public long hash() {
        return 0;
    }

    @Slot(value = "__getitem__", signature = "($self, key, /)", doc = "Return self[key].")
    public PyObject getItem(PyObject key) {
        return null;
    }

    @Slot(value = "__setitem__", signature = "($self, key, value, /)")
    public void setItem(PyObject key, PyObject value) {}

    @Slot(value = "__delitem__", signature = "($self, key, /)")
    public void delItem(PyObject key) {}

    @Slot("__len__")
    public long length() {
        return 0;
    }

    @Slot(value = "__add__", signature = "($self, value, /)")
    public PyObject add(PyObject other) {
        return null;
    }

    @Slot(value = "__radd__", signature = "($self, value, /)")
    public PyObject rAdd(PyObject other) {
        return null;
    }

    @Slot(value = "__add__", signature = "($self, value, /)", sequence = true)
    public PyObject concat(PyObject other) {
        return null;
    }

    @Slot(value = "__init__", signature = "($self, /, *args, **kwargs)")
    public void init(PyObject[] args, PyStr[] keywords) {}

    @Slot(value = "__call__", signature = "($self, /, *args, **kwargs)")
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        return null;
    }
}
