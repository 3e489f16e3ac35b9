package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// `dict_keys`: the keys of a dict.
@PythonType(value = PyDictKeys.class, name = "dict_keys", unhashable = true)
public class PyDictKeys extends PyDictSetView {
    public static final PyType TYPE = PyType.builtin(PyDictKeys.class, PyObject.TYPE, new PyDictKeysExposed());

    public PyDictKeys(PyDict dict) {
        super(dict);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean contains(PyObject value) {
        return dict.get(value) != null;
    }

    @Override
    public PyObject iter() {
        return new PyDictKeyIterator(dict);
    }

    /// Whether no item of the iterable is in the view.
    @Builtin(value = "isdisjoint($self, other, /)", signature = false)
    static boolean disjoint(PyDictKeys self, PyObject other) {
        return self.isDisjoint(other);
    }

    /// Iterates over the keys from the last to the first.
    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyDictKeys self) {
        return new PyDictReverseKeyIterator(self.dict);
    }

    /// The dictionary behind the view, read-only.
    @Getter("mapping")
    static PyObject mapping(PyDictKeys self) {
        return new PyMappingProxy(self.dict);
    }
}
