package org.scoria.shadowcode;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;

/// Says that what LOAD_METHOD found is called without the receiver in front. Never seen by Python code.
public final class Bound extends PyObject {
    public final PyObject callable;

    public Bound(PyObject callable) {
        this.callable = callable;
    }

    @Override
    public PyType type() {
        return callable.type();
    }
}
