package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Attribute not found.
@PythonType(
        value = PyAttributeError.class,
        name = "AttributeError",
        subclass = true,
        inherited = "__str__",
        ownStorage = true)
final class AttributeErrorMethods {
    private AttributeErrorMethods() {}

    @Getter(value = "name", member = true)
    static PyObject name(PyAttributeError self) {
        return self.name == null ? PyNone.NONE : self.name;
    }

    @Setter("name")
    static void setName(PyAttributeError self, PyObject value) {
        self.name = value;
    }

    @Getter(value = "obj", member = true)
    static PyObject obj(PyAttributeError self) {
        return self.obj == null ? PyNone.NONE : self.obj;
    }

    @Setter("obj")
    static void setObj(PyAttributeError self, PyObject value) {
        self.obj = value;
    }
}
