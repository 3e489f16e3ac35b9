package org.scoria.objects;

import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The methods of `bool`.
@PythonType(
        value = PyBool.class,
        name = "bool",
        inherited = {},
        doc = "bool(x) -> bool\n\nTrue when the argument is true, False otherwise. There are no other instances, and\n"
                + "the class cannot be inherited from.")
final class BoolMethods {
    private BoolMethods() {}

    @New(value = "bool($type, x=False, /)", signature = false)
    static PyObject create(PyType type, PyObject x) {
        return PyBool.of(Abstract.isTrue(x));
    }
}
