package org.scoria.objects;

/// What `dict.keys()`, `dict.values()` and `dict.items()` have in common: a window on a dict.
public abstract class PyDictView extends PyObject {
    final PyDict dict;

    PyDictView(PyDict dict) {
        this.dict = dict;
    }

    public final PyDict dict() {
        return dict;
    }

    @Override
    public boolean isTrue() {
        return dict.size() != 0;
    }

    @Override
    public long length() {
        return dict.size();
    }

    @Override
    public PyObject repr() {
        if (!ReprGuard.enter(this)) {
            return PyStr.of("...");
        }
        try {
            return PyStr.of(type().name() + "(" + Abstract.repr(PyList.from(this)) + ")");
        } finally {
            ReprGuard.leave(this);
        }
    }
}
