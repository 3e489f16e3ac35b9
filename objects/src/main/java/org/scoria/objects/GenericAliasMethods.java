package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Represent a PEP 585 generic type
///
/// E.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).
@PythonType(value = PyGenericAlias.class, name = "types.GenericAlias", subclass = true)
final class GenericAliasMethods {
    private GenericAliasMethods() {}

    @New(value = "GenericAlias($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        if (kwargs.size() != 0) {
            throw Errors.typeError("GenericAlias() takes no keyword arguments");
        }
        if (args.length != 2) {
            throw Errors.typeError("GenericAlias expected 2 arguments, got %s", args.length);
        }
        PyTuple tuple = args[1] instanceof PyTuple given ? given : PyTuple.of(args[1]);
        return type == PyGenericAlias.TYPE
                ? new PyGenericAlias(args[0], tuple, false)
                : new PyGenericAliasSub(type, args[0], tuple, false);
    }

    @Builtin(value = "__mro_entries__($self, bases, /)", signature = false)
    static PyObject mroEntries(PyGenericAlias self, PyObject bases) {
        return PyTuple.of(self.origin);
    }

    @Builtin(value = "__instancecheck__($self, instance, /)", signature = false)
    static PyObject instanceCheck(PyGenericAlias self, PyObject instance) {
        throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
    }

    @Builtin(value = "__subclasscheck__($self, subclass, /)", signature = false)
    static PyObject subclassCheck(PyGenericAlias self, PyObject subclass) {
        throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
    }

    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyGenericAlias self) {
        if (self.unpacked) {
            PyObject next = ThreadState.current().interpreter.builtins.get(PyStr.intern("next"));
            PyObject iterator = Abstract.iter(new PyGenericAlias(self.origin, self.args, false));
            return PyTuple.of(next, PyTuple.of(iterator));
        }
        return PyTuple.of(self.type(), PyTuple.of(self.origin, self.args));
    }

    @Builtin(value = "__dir__($self, /)", signature = false)
    static PyObject dir(PyGenericAlias self) {
        PyDict names = new PyDict();
        TypeMethods.mergeClassDict(names, self.origin);
        for (String own : new String[] {
            "__origin__",
            "__args__",
            "__parameters__",
            "__mro_entries__",
            "__reduce_ex__",
            "__reduce__",
            "__copy__",
            "__deepcopy__",
            "__unpacked__",
            "__typing_unpacked_tuple_args__",
            "__class__"
        }) {
            names.put(PyStr.intern(own), PyNone.NONE);
        }
        return PyList.of(Abstract.toArray(names));
    }

    @Getter(value = "__origin__", member = true)
    static PyObject origin(PyGenericAlias self) {
        return self.origin;
    }

    @Getter(value = "__args__", member = true)
    static PyObject args(PyGenericAlias self) {
        return self.args;
    }

    @Getter(value = "__unpacked__", member = true)
    static boolean unpacked(PyGenericAlias self) {
        return self.unpacked;
    }

    @Getter("__parameters__")
    static PyObject parameters(PyGenericAlias self) {
        return self.parameters();
    }

    @Getter("__typing_unpacked_tuple_args__")
    static PyObject unpackedTupleArgs(PyGenericAlias self) {
        return self.unpacked && self.origin == PyTuple.TYPE ? self.args : PyNone.NONE;
    }
}
