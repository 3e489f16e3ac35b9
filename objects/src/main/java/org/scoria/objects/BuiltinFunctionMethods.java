package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.BuiltinEntry;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

@PythonType(value = PyBuiltinFunction.class, name = "builtin_function_or_method")
final class BuiltinFunctionMethods {
    private BuiltinFunctionMethods() {}

    /// Module functions pickle by name, bound methods as `getattr(self, name)`.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyBuiltinFunction self) {
        PyStr name = PyStr.of(self.entry.attributeName());
        if (self.self instanceof PyModule) {
            return name;
        }
        return PyTuple.of(Descriptors.getattrFunction(), PyTuple.of(self.self, name));
    }

    @Getter(value = "__module__", member = true)
    static PyObject module(PyBuiltinFunction self) {
        return self.self instanceof PyModule ? PyStr.of(self.table.name()) : PyNone.NONE;
    }

    @Getter("__doc__")
    static PyObject doc(PyBuiltinFunction self) {
        return Descriptors.orNone(self.entry.doc());
    }

    @Getter("__name__")
    static PyObject name(PyBuiltinFunction self) {
        return PyStr.of(self.entry.attributeName());
    }

    /// Class methods are named after the class they were read from, bound methods after the class of their object.
    @Getter("__qualname__")
    static PyObject qualname(PyBuiltinFunction self) {
        if (self.self instanceof PyModule) {
            return PyStr.of(self.entry.attributeName());
        }
        PyType type = self.self instanceof PyType t ? t : self.self.type();
        return PyStr.of(type.getAttribute(Names.QUALNAME) + "." + self.entry.attributeName());
    }

    /// None for static methods, as in CPython.
    @Getter("__self__")
    static PyObject self(PyBuiltinFunction self) {
        return self.entry.kind == BuiltinEntry.Kind.STATIC_METHOD ? PyNone.NONE : self.self;
    }

    @Getter("__text_signature__")
    static PyObject textSignature(PyBuiltinFunction self) {
        return Descriptors.orNone(self.entry.textSignature());
    }
}
