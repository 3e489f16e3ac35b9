package org.scoria.objects;

import java.util.function.Function;

/// A function for classes that tests make: binds to instances as Python functions do.
final class JavaFunction extends PyObject {
    private final Function<PyObject[], PyObject> body;

    JavaFunction(Function<PyObject[], PyObject> body) {
        this.body = body;
    }

    @Override
    public PyType type() {
        return PyFunction.TYPE;
    }

    @Override
    public boolean hasGet() {
        return true;
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType owner) {
        return instance == null ? this : new PyMethod(this, instance);
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        return body.apply(args);
    }
}
