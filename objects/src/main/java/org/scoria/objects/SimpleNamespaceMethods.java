package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The methods of `types.SimpleNamespace`.
@PythonType(
        value = PySimpleNamespace.class,
        name = "types.SimpleNamespace",
        subclass = true,
        inherited = {"__getattribute__", "__setattr__", "__delattr__"},
        ownStorage = true,
        unhashable = true,
        doc = "A simple attribute-based namespace.\n\nSimpleNamespace(**kwargs)")
final class SimpleNamespaceMethods {
    private SimpleNamespaceMethods() {}

    @New(value = "SimpleNamespace($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PySimpleNamespace.TYPE ? new PySimpleNamespace(type) : new PySimpleNamespaceSub(type);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PySimpleNamespace self) {
        return PyTuple.of(self.type(), PyTuple.EMPTY, self.instanceDict());
    }

    @Getter(value = "__dict__", member = true)
    static PyObject dict(PySimpleNamespace self) {
        return self.instanceDict();
    }
}
