package org.scoria.objects;

/// What `object()` makes: a value with nothing but identity.
public final class PyPlainObject extends PyObject {
    @Override
    public PyType type() {
        return PyObject.TYPE;
    }
}
