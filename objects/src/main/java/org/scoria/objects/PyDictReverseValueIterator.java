package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `dict_reversevalueiterator`.
@PythonType(value = PyDictReverseValueIterator.class, name = "dict_reversevalueiterator")
public final class PyDictReverseValueIterator extends PyDictReverseIterator {
    public static final PyType TYPE =
            PyType.builtin(PyDictReverseValueIterator.class, PyObject.TYPE, new PyDictReverseValueIteratorExposed());

    public PyDictReverseValueIterator(PyDict dict) {
        super(dict);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    PyObject entry(PyDict d, int i) {
        return d.valueAt(i);
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long length(PyDictReverseValueIterator self) {
        return self.lengthHint();
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject pickle(PyDictReverseValueIterator self) {
        return self.reduce();
    }
}
