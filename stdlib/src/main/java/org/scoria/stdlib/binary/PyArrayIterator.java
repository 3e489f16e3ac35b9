package org.scoria.stdlib.binary;

import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// An `arrayiterator`.
@PythonType(value = PyArrayIterator.class, name = "array.arrayiterator")
public final class PyArrayIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyArrayIterator.class, PyObject.TYPE, new PyArrayIteratorExposed());

    /// The array, null at the end.
    private PyArray array;

    private int index;

    PyArrayIterator(PyArray array) {
        this.array = array;
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
        PyArray a = array;
        if (a == null) {
            return null;
        }
        if (index < a.size()) {
            return a.get(index++);
        }
        array = null;
        return null;
    }

    /// Return state information for pickling.
    @Builtin("__reduce__($self, /)")
    static PyObject reduce(PyArrayIterator self) {
        PyObject iter = Sequences.builtin("iter");
        if (self.array == null) {
            return PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY));
        }
        return PyTuple.of(iter, PyTuple.of(self.array), PyInt.of(self.index));
    }

    /// Set state information for unpickling.
    @Builtin("__setstate__($self, state, /)")
    static void setState(PyArrayIterator self, long state) {
        if (self.array != null) {
            self.index = (int) Math.max(0, Math.min(state, self.array.size()));
        }
    }
}
