package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `tuple_iterator`.
@PythonType(value = PyTupleIterator.class, name = "tuple_iterator")
public final class PyTupleIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyTupleIterator.class, PyObject.TYPE, new PyTupleIteratorExposed());

    /// The tuple, null at the end.
    private PyTuple tuple;

    private int index;

    public PyTupleIterator(PyTuple tuple) {
        this.tuple = tuple;
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
        PyTuple t = tuple;
        if (t == null) {
            return null;
        }
        PyObject[] items = t.items;
        int i = index;
        if (i < items.length) {
            index = i + 1;
            return items[i];
        }
        tuple = null;
        return null;
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PyTupleIterator self) {
        return self.tuple == null ? 0 : self.tuple.items.length - self.index;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyTupleIterator self) {
        PyObject iter = Sequences.builtin("iter");
        if (self.tuple == null) {
            return PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY));
        }
        return PyTuple.of(iter, PyTuple.of(self.tuple), PyInt.of(self.index));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyTupleIterator self, long state) {
        if (self.tuple != null) {
            self.index = (int) Math.max(0, Math.min(state, self.tuple.items.length));
        }
    }
}
