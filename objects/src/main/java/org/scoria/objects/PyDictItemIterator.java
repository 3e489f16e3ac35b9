package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `dict_itemiterator`.
@PythonType(value = PyDictItemIterator.class, name = "dict_itemiterator")
public final class PyDictItemIterator extends PyDictIterator {
    public static final PyType TYPE =
            PyType.builtin(PyDictItemIterator.class, PyObject.TYPE, new PyDictItemIteratorExposed());

    public PyDictItemIterator(PyDict dict) {
        super(dict);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        PyDict d = dict;
        int i = d == null ? -1 : advance(d);
        return i < 0 ? null : PyTuple.of(d.keyAt(i), d.valueAt(i));
    }

    /// As [#next], without the tuple: key and value go to two places of `to`. False at the end.
    public boolean nextPair(PyObject[] to, int first, int second) {
        PyDict d = dict;
        int i = d == null ? -1 : advance(d);
        if (i < 0) {
            return false;
        }
        to[first] = d.keyAt(i);
        to[second] = d.valueAt(i);
        return true;
    }

    @Override
    PyObject entry(PyDict d, int i) {
        return PyTuple.of(d.keyAt(i), d.valueAt(i));
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long length(PyDictItemIterator self) {
        return self.lengthHint();
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject pickle(PyDictItemIterator self) {
        return self.reduce();
    }
}
