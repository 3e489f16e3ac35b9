package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

@PythonType(
        value = PyNotImplemented.class,
        name = "NotImplementedType",
        inherited = {})
final class NotImplementedMethods {
    private NotImplementedMethods() {}

    @New(value = "NotImplementedType($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        Singletons.refuseArguments("NotImplementedType", args, kwargs);
        return PyNotImplemented.VALUE;
    }

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static String reduce(PyNotImplemented self) {
        return "NotImplemented";
    }
}
