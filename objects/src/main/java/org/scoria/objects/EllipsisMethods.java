package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

@PythonType(value = PyEllipsis.class, name = "ellipsis")
final class EllipsisMethods {
    private EllipsisMethods() {}

    @New(value = "ellipsis($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        Singletons.refuseArguments("EllipsisType", args, kwargs);
        return PyEllipsis.ELLIPSIS;
    }

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static String reduce(PyEllipsis self) {
        return "Ellipsis";
    }
}
