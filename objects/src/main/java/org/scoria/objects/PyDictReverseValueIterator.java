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

    /// Private method returning an estimate of len(list(it)).
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long length(PyDictReverseValueIterator self) {
        return self.lengthHint();
    }

    /// Return state information for pickling.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject pickle(PyDictReverseValueIterator self) {
        return self.reduce();
    }
}
