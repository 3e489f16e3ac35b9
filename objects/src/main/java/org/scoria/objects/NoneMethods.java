package org.scoria.objects;

import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

@PythonType(
        value = PyNone.class,
        name = "NoneType",
        inherited = {})
final class NoneMethods {
    private NoneMethods() {}

    @New(value = "NoneType($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        Singletons.refuseArguments("NoneType", args, kwargs);
        return PyNone.NONE;
    }
}
