package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

// The methods of `mappingproxy`: all pass on to the mapping.
@PythonType(value = PyMappingProxy.class, name = "mappingproxy", unhashable = true)
final class MappingProxyMethods {
    private static final PyStr GET = PyStr.intern("get");
    private static final PyStr VALUES = PyStr.intern("values");
    private static final PyStr ITEMS = PyStr.intern("items");
    private static final PyStr COPY = PyStr.intern("copy");
    private static final PyStr REVERSED = PyStr.intern("__reversed__");

    private MappingProxyMethods() {}

    @New("mappingproxy($type, mapping)")
    static PyObject create(PyType type, PyObject mapping) {
        if (mapping instanceof PyList
                || mapping instanceof PyTuple
                || mapping.type().lookup(Names.GETITEM) == null) {
            throw Errors.typeError(
                    "mappingproxy() argument must be a mapping, not %s",
                    mapping.type().qualifiedName());
        }
        return new PyMappingProxy(mapping);
    }

    /// The value of key, or default when the key is missing.
    @Builtin(value = "get($self, key, default=None, /)", signature = false)
    static PyObject get(PyMappingProxy self, PyObject key, PyObject defaultValue) {
        return Abstract.callMethod(self.mapping, GET, key, defaultValue);
    }

    /// A view of the keys, which behaves as a set and follows changes.
    @Builtin(value = "keys($self, /)", signature = false)
    static PyObject keys(PyMappingProxy self) {
        return Abstract.callMethod(self.mapping, Names.KEYS);
    }

    /// A view of the values, which follows changes.
    @Builtin(value = "values($self, /)", signature = false)
    static PyObject values(PyMappingProxy self) {
        return Abstract.callMethod(self.mapping, VALUES);
    }

    /// A view of the (key, value) pairs, which behaves as a set and follows changes.
    @Builtin(value = "items($self, /)", signature = false)
    static PyObject items(PyMappingProxy self) {
        return Abstract.callMethod(self.mapping, ITEMS);
    }

    /// A new dictionary with the same entries.
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PyMappingProxy self) {
        return Abstract.callMethod(self.mapping, COPY);
    }

    /// Iterates over the keys from the last to the first.
    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyMappingProxy self) {
        return Abstract.callMethod(self.mapping, REVERSED);
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
