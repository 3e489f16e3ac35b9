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
                    mapping.type().name());
        }
        return new PyMappingProxy(mapping);
    }

    /// Return the value for key if key is in the mapping, else default.
    @Builtin(value = "get($self, key, default=None, /)", signature = false)
    static PyObject get(PyMappingProxy self, PyObject key, PyObject defaultValue) {
        return Abstract.callMethod(self.mapping, GET, key, defaultValue);
    }

    /// D.keys() -> a set-like object providing a view on D's keys
    @Builtin(value = "keys($self, /)", signature = false)
    static PyObject keys(PyMappingProxy self) {
        return Abstract.callMethod(self.mapping, Names.KEYS);
    }

    /// D.values() -> an object providing a view on D's values
    @Builtin(value = "values($self, /)", signature = false)
    static PyObject values(PyMappingProxy self) {
        return Abstract.callMethod(self.mapping, VALUES);
    }

    /// D.items() -> a set-like object providing a view on D's items
    @Builtin(value = "items($self, /)", signature = false)
    static PyObject items(PyMappingProxy self) {
        return Abstract.callMethod(self.mapping, ITEMS);
    }

    /// D.copy() -> a shallow copy of D
    @Builtin(value = "copy($self, /)", signature = false)
    static PyObject copy(PyMappingProxy self) {
        return Abstract.callMethod(self.mapping, COPY);
    }

    /// D.__reversed__() -> reverse iterator
    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyMappingProxy self) {
        return Abstract.callMethod(self.mapping, REVERSED);
    }

    /// See PEP 585
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
