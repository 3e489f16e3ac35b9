package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `dict_reversekeyiterator`.
@PythonType(value = PyDictReverseKeyIterator.class, name = "dict_reversekeyiterator")
public final class PyDictReverseKeyIterator extends PyDictReverseIterator {
    public static final PyType TYPE =
            PyType.builtin(PyDictReverseKeyIterator.class, PyObject.TYPE, new PyDictReverseKeyIteratorExposed());

    public PyDictReverseKeyIterator(PyDict dict) {
        super(dict);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    PyObject entry(PyDict d, int i) {
        return d.keyAt(i);
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long length(PyDictReverseKeyIterator self) {
        return self.lengthHint();
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject pickle(PyDictReverseKeyIterator self) {
        return self.reduce();
    }
}
