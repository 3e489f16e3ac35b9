package org.scoria.objects;

/// A `coroutine_wrapper`: what `coroutine.__await__()` gives.
public final class PyCoroutineWrapper extends PyObject implements Sender {
    public static final PyType TYPE =
            PyType.builtin(PyCoroutineWrapper.class, PyObject.TYPE, new CoroutineWrapperMethodsExposed());

    final PyCoroutine coroutine;

    PyCoroutineWrapper(PyCoroutine coroutine) {
        this.coroutine = coroutine;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public PyObject next() {
        return coroutine.resume(null, null, false);
    }

    @Override
    public PyObject send(PyObject value) {
        return coroutine.resume(value, null, false);
    }
}
