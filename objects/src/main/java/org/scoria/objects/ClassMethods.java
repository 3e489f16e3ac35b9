package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Methods of `classmethod`.
@PythonType(
        value = PyClassMethod.class,
        name = "classmethod",
        inherited = {},
        subclass = true,
        doc = "classmethod(function) -> method\n\n"
                + "Convert a function to be a class method: it receives the class as its first argument.")
final class ClassMethods {
    private ClassMethods() {}

    @New(value = "classmethod($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyClassMethod.TYPE ? new PyClassMethod() : new PyClassMethodSub(type);
    }

    @Getter(value = "__func__", member = true)
    static PyObject func(PyClassMethod self) {
        return self.callable() == null ? PyNone.NONE : self.callable();
    }

    @Getter(value = "__wrapped__", member = true)
    static PyObject wrapped(PyClassMethod self) {
        return func(self);
    }

    @Getter("__isabstractmethod__")
    static PyObject isAbstract(PyClassMethod self) {
        return PyBool.of(ClassChecks.isAbstract(self.callable()));
    }

    @Getter("__dict__")
    static PyObject dict(PyClassMethod self) {
        return self.instanceDict();
    }
}
