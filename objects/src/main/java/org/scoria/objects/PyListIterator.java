package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `list_iterator`: looks at the list anew at every step, so it sees items appended meanwhile.
@PythonType(value = PyListIterator.class, name = "list_iterator")
public final class PyListIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyListIterator.class, PyObject.TYPE, new PyListIteratorExposed());

    /// The list, null at the end.
    private PyList list;

    private int index;

    public PyListIterator(PyList list) {
        this.list = list;
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
        if (l == null) {
            return null;
        }
        int i = index;
        if (i < l.size) {
            index = i + 1;
            return l.items[i];
        }
        list = null;
        return null;
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PyListIterator self) {
        return self.list == null ? 0 : Math.max(0, self.list.size - self.index);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyListIterator self) {
        PyObject iter = Sequences.builtin("iter");
        if (self.list == null) {
            return PyTuple.of(iter, PyTuple.of(new PyList()));
        }
        return PyTuple.of(iter, PyTuple.of(self.list), PyInt.of(self.index));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyListIterator self, long state) {
        if (self.list != null) {
            self.index = (int) Math.max(0, Math.min(state, self.list.size));
        }
    }
}
