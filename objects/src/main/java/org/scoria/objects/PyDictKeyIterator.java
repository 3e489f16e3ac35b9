package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `dict_keyiterator`.
@PythonType(value = PyDictKeyIterator.class, name = "dict_keyiterator")
public final class PyDictKeyIterator extends PyDictIterator {
    public static final PyType TYPE =
            PyType.builtin(PyDictKeyIterator.class, PyObject.TYPE, new PyDictKeyIteratorExposed());

    public PyDictKeyIterator(PyDict dict) {
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
        return i < 0 ? null : d.keyAt(i);
    }

    @Override
    PyObject entry(PyDict d, int i) {
        return d.keyAt(i);
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long length(PyDictKeyIterator self) {
        return self.lengthHint();
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject pickle(PyDictKeyIterator self) {
        return self.reduce();
    }
}
