package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// `dict_values`: the values of a dict.
@PythonType(value = PyDictValues.class, name = "dict_values")
public class PyDictValues extends PyDictView {
    public static final PyType TYPE = PyType.builtin(PyDictValues.class, PyObject.TYPE, new PyDictValuesExposed());

    public PyDictValues(PyDict dict) {
        super(dict);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject iter() {
        return new PyDictValueIterator(dict);
    }

    /// Iterates over the values from the last to the first.
    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyDictValues self) {
        return new PyDictReverseValueIterator(self.dict);
    }

    /// The dictionary behind the view, read-only.
    @Getter("mapping")
    static PyObject mapping(PyDictValues self) {
        return new PyMappingProxy(self.dict);
    }
}
