package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `dict_valueiterator`.
@PythonType(value = PyDictValueIterator.class, name = "dict_valueiterator")
public final class PyDictValueIterator extends PyDictIterator {
    public static final PyType TYPE =
            PyType.builtin(PyDictValueIterator.class, PyObject.TYPE, new PyDictValueIteratorExposed());

    public PyDictValueIterator(PyDict dict) {
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
        return i < 0 ? null : d.valueAt(i);
    }

    @Override
    PyObject entry(PyDict d, int i) {
        return d.valueAt(i);
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long length(PyDictValueIterator self) {
        return self.lengthHint();
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject pickle(PyDictValueIterator self) {
        return self.reduce();
    }
}
