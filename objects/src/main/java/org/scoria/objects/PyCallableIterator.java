package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// `iter(callable, sentinel)`. Compare CPython 3.11 `Objects/iterobject.c`.
@PythonType(value = PyCallableIterator.class, name = "callable_iterator")
public final class PyCallableIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyCallableIterator.class, PyObject.TYPE, new PyCallableIteratorExposed());

    /// The function and the value at which it ends; null at the end.
    private PyObject function;

    private PyObject sentinel;

    public PyCallableIterator(PyObject function, PyObject sentinel) {
        this.function = function;
        this.sentinel = sentinel;
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
        PyObject f = function;
        if (f == null) {
            return null;
        }
        try {
            PyObject result = f.call0();
            // the call may have ended this iterator
            if (sentinel != null && !Abstract.equal(sentinel, result)) {
                return result;
            }
        } catch (PyException e) {
            if (!e.matches(Exceptions.StopIteration)) {
                throw e;
            }
        }
        function = null;
        sentinel = null;
        return null;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyCallableIterator self) {
        PyObject iter = Sequences.builtin("iter");
        if (self.function == null) {
            return PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY));
        }
        return PyTuple.of(iter, PyTuple.of(self.function, self.sentinel));
    }
}
