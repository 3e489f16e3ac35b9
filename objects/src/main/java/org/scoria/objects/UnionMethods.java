package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// Represent a PEP 604 union type
///
/// E.g. for int | str
@PythonType(value = PyUnion.class, name = "types.UnionType")
final class UnionMethods {
    private UnionMethods() {}

    @Builtin(value = "__instancecheck__($self, instance, /)", signature = false)
    static boolean instanceCheck(PyUnion self, PyObject instance) {
        for (PyObject part : self.args.items) {
            refuseGeneric(part, "isinstance() argument 2 cannot be a parameterized generic");
            if (ClassChecks.isInstance(instance, part)) {
                return true;
            }
        }
        return false;
    }

    @Builtin(value = "__subclasscheck__($self, subclass, /)", signature = false)
    static boolean subclassCheck(PyUnion self, PyObject subclass) {
        if (!(subclass instanceof PyType)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        for (PyObject part : self.args.items) {
            refuseGeneric(part, "issubclass() argument 2 cannot be a parameterized generic");
            if (ClassChecks.isSubclass(subclass, part)) {
                return true;
            }
        }
        return false;
    }

    private static void refuseGeneric(PyObject part, String error) {
        if (part instanceof PyGenericAlias) {
            throw Errors.typeError(error);
        }
    }

    @Getter(value = "__args__", member = true)
    static PyObject args(PyUnion self) {
        return self.args;
    }

    @Getter("__parameters__")
    static PyObject parameters(PyUnion self) {
        return self.parameters();
    }
}
