package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `list_reverseiterator`.
@PythonType(value = PyListReverseIterator.class, name = "list_reverseiterator")
public final class PyListReverseIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyListReverseIterator.class, PyObject.TYPE, new PyListReverseIteratorExposed());

    /// The list, null at the end.
    private PyList list;

    /// The index of the next item.
    private int index;

    public PyListReverseIterator(PyList list) {
        this.list = list;
        this.index = list.size - 1;
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
        PyList l = list;
        int i = index;
        if (l != null && i >= 0 && i < l.size) {
            index = i - 1;
            return l.items[i];
        }
        index = -1;
        list = null;
        return null;
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PyListReverseIterator self) {
        return self.list == null || self.list.size < self.index + 1 ? 0 : self.index + 1;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyListReverseIterator self) {
        PyObject reversed = Sequences.builtin("reversed"); // may run code that uses the iterator
        if (self.list == null) {
            return PyTuple.of(Sequences.builtin("iter"), PyTuple.of(new PyList()));
        }
        return PyTuple.of(reversed, PyTuple.of(self.list), PyInt.of(self.index));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyListReverseIterator self, long state) {
        if (self.list != null) {
            self.index = (int) Math.max(-1, Math.min(state, self.list.size - 1));
        }
    }
}
