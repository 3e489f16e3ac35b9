package org.scoria.shadowcode;

import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;

/// Says that what LOAD_METHOD found is not called with the receiver in front: with nothing, or with another object
/// (`super().f()`, methods of the class). Never seen by Python code.
public final class Bound extends PyObject {
    public final PyObject callable;

    /// What goes in front of the arguments, or null.
    public final PyObject self;

    public Bound(PyObject callable) {
        this(callable, null);
    }

    public Bound(PyObject callable, PyObject self) {
        this.callable = callable;
        this.self = self;
    }

    @Override
    public PyType type() {
        return callable.type();
    }
}
