package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// `dict_items`: the entries of a dict as pairs.
@PythonType(value = PyDictItems.class, name = "dict_items", unhashable = true)
public class PyDictItems extends PyDictSetView {
    public static final PyType TYPE = PyType.builtin(PyDictItems.class, PyObject.TYPE, new PyDictItemsExposed());

    public PyDictItems(PyDict dict) {
        super(dict);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean contains(PyObject value) {
        if (!(value instanceof PyTuple item) || item.items.length != 2) {
            return false;
        }
        PyObject found = dict.get(item.items[0]);
        return found != null && Abstract.equal(found, item.items[1]);
    }

    @Override
    public PyObject iter() {
        return new PyDictItemIterator(dict);
    }

    /// Whether no item of the iterable is in the view.
    @Builtin(value = "isdisjoint($self, other, /)", signature = false)
    static boolean disjoint(PyDictItems self, PyObject other) {
        return self.isDisjoint(other);
    }

    /// Iterates over the pairs from the last to the first.
    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyDictItems self) {
        return new PyDictReverseItemIterator(self.dict);
    }

    /// The dictionary behind the view, read-only.
    @Getter("mapping")
    static PyObject mapping(PyDictItems self) {
        return new PyMappingProxy(self.dict);
    }
}
