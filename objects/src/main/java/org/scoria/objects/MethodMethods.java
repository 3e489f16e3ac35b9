package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// The attributes of bound methods. Compare CPython 3.11 `Objects/classobject.c`.
@PythonType(
        value = PyMethod.class,
        name = "method",
        inherited = {"__setattr__", "__delattr__"},
        doc = "A function bound to the object it is called on.")
final class MethodMethods {
    private MethodMethods() {}

    @New("method($type, function, instance, /)")
    static PyObject create(PyType type, PyObject function, PyObject instance) {
        if (!function.isCallable()) {
            throw Errors.typeError("first argument must be callable");
        }
        if (instance == PyNone.NONE) {
            throw Errors.typeError("instance must not be None");
        }
        return new PyMethod(function, instance);
    }

    @Builtin("__reduce__($self, /)")
    static PyObject reduce(PyMethod self) {
        PyObject name = self.function.getAttribute(Names.NAME);
        return PyTuple.of(Descriptors.getattrFunction(), PyTuple.of(self.self, name));
    }

    @Getter(value = "__func__", member = true)
    static PyObject function(PyMethod self) {
        return self.function;
    }

    @Getter(value = "__self__", member = true)
    static PyObject self(PyMethod self) {
        return self.self;
    }

    @Getter("__doc__")
    static PyObject doc(PyMethod self) {
        PyObject doc = self.function.getAttributeOrNull(Names.DOC);
        return doc == null ? PyNone.NONE : doc;
    }
}
