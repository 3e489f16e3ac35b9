package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Methods of `staticmethod`.
@PythonType(
        value = PyStaticMethod.class,
        name = "staticmethod",
        inherited = {},
        subclass = true,
        doc = "staticmethod(function) -> method\n\n"
                + "Convert a function to be a static method: it receives no implicit first argument.")
final class StaticMethods {
    private StaticMethods() {}

    @New(value = "staticmethod($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PyStaticMethod.TYPE ? new PyStaticMethod() : new PyStaticMethodSub(type);
    }

    @Getter(value = "__func__", member = true)
    static PyObject func(PyStaticMethod self) {
        return self.callable() == null ? PyNone.NONE : self.callable();
    }

    @Getter(value = "__wrapped__", member = true)
    static PyObject wrapped(PyStaticMethod self) {
        return func(self);
    }

    @Getter("__isabstractmethod__")
    static PyObject isAbstract(PyStaticMethod self) {
        return PyBool.of(ClassChecks.isAbstract(self.callable()));
    }

    @Getter("__dict__")
    static PyObject dict(PyStaticMethod self) {
        return self.instanceDict();
    }
}
