package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Name not found globally.
@PythonType(value = PyNameError.class, name = "NameError", subclass = true, inherited = "__str__", ownStorage = true)
final class NameErrorMethods {
    private NameErrorMethods() {}

    @Getter(value = "name", member = true)
    static PyObject name(PyNameError self) {
        return self.name == null ? PyNone.NONE : self.name;
    }

    @Setter("name")
    static void setName(PyNameError self, PyObject value) {
        self.name = value;
    }
}
