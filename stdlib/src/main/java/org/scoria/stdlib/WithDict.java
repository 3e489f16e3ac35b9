package org.scoria.stdlib;

import org.scoria.objects.PyDict;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// An object with a `__dict__` that is made when it is needed.
public abstract class WithDict extends PyObject {
    private PyDict dict;

    public final boolean hasAttributes() {
        return dict != null;
    }

    @Override
    public PyObject instanceGet(PyStr name) {
        return dict == null ? null : dict.get(name);
    }

    @Override
    public boolean instanceSet(PyStr name, PyObject value) {
        instanceDict().put(name, value);
        return true;
    }

    @Override
    public boolean instanceDelete(PyStr name) {
        return dict != null && dict.remove(name) != null;
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }

    @Override
    public PyDict instanceDict() {
        if (dict == null) {
            dict = new PyDict();
        }
        return dict;
    }

    @Override
    public void setInstanceDict(PyDict replacement) {
        dict = replacement;
    }
}
