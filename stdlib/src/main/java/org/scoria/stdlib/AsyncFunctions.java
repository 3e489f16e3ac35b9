package org.scoria.stdlib;

import org.scoria.objects.Errors;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// `aiter` and `anext`. Compare CPython 3.11 `Python/bltinmodule.c`.
final class AsyncFunctions {
    private static final PyStr AITER = PyStr.intern("__aiter__");
    private static final PyStr ANEXT = PyStr.intern("__anext__");

    private AsyncFunctions() {}

    static PyObject aiter(PyObject iterable) {
        if (iterable.type().lookup(AITER) == null) {
            throw Errors.typeError(
                    "'%s' object is not an async iterable", iterable.type().name());
        }
        PyObject iterator = iterable.aiter();
        if (iterator.type().lookup(ANEXT) == null) {
            throw Errors.typeError(
                    "aiter() returned not an async iterator of type '%s'",
                    iterator.type().name());
        }
        return iterator;
    }

    static PyObject anext(PyObject iterator, PyObject otherwise) {
        if (iterator.type().lookup(ANEXT) == null) {
            throw Errors.typeError(
                    "'%s' object is not an async iterator", iterator.type().name());
        }
        PyObject awaitable = iterator.anext();
        return otherwise == null ? awaitable : new PyAnextAwaitable(awaitable, otherwise);
    }
}
