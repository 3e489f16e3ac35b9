package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `dict_reverseitemiterator`.
@PythonType(value = PyDictReverseItemIterator.class, name = "dict_reverseitemiterator")
public final class PyDictReverseItemIterator extends PyDictReverseIterator {
    public static final PyType TYPE =
            PyType.builtin(PyDictReverseItemIterator.class, PyObject.TYPE, new PyDictReverseItemIteratorExposed());

    public PyDictReverseItemIterator(PyDict dict) {
        super(dict);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    PyObject entry(PyDict d, int i) {
        return PyTuple.of(d.keyAt(i), d.valueAt(i));
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long length(PyDictReverseItemIterator self) {
        return self.lengthHint();
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject pickle(PyDictReverseItemIterator self) {
        return self.reduce();
    }
}
