package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// The base class of the class hierarchy.
///
/// When called, it accepts no arguments and returns a new featureless
/// instance that has no instance attributes and cannot be given any.
@PythonType(
        value = PyObject.class,
        name = "object",
        subclass = true,
        slots = {
            "__repr__",
            "__hash__",
            "__str__",
            "__getattribute__",
            "__setattr__",
            "__delattr__",
            "__lt__",
            "__le__",
            "__eq__",
            "__ne__",
            "__gt__",
            "__ge__",
            "__init__"
        })
final class ObjectMethods {
    private ObjectMethods() {}

    @New("object($type, /, *args, **kwargs)")
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return TypeCalls.newObject(type, kwargs.size() == 0 ? args : new PyObject[] {kwargs});
    }

    /// Helper for pickle.
    @Builtin("__reduce_ex__($self, protocol, /)")
    static PyObject reduceEx(PyObject self, int protocol) {
        return Pickling.reduceEx(self, protocol);
    }

    /// Helper for pickle.
    @Builtin("__reduce__($self, /)")
    static PyObject reduce(PyObject self) {
        return Pickling.reduce(self, 0);
    }

    /// Helper for pickle.
    @Builtin("__getstate__($self, /)")
    static PyObject getState(PyObject self) {
        return Pickling.defaultState(self, false);
    }

    /// Abstract classes can override this to customize issubclass().
    ///
    /// This is invoked early on by abc.ABCMeta.__subclasscheck__().
    /// It should return True, False or NotImplemented.  If it returns
    /// NotImplemented, the normal algorithm is used.  Otherwise, it
    /// overrides the normal algorithm (and the outcome is cached).
    @Builtin(value = "__subclasshook__($type, /, *args)", signature = false)
    @ClassMethod
    static PyObject subclassHook(PyType type, PyObject[] args) {
        return PyNotImplemented.VALUE;
    }

    /// This method is called when a class is subclassed.
    ///
    /// The default implementation does nothing. It may be
    /// overridden to extend subclasses.
    @Builtin(value = "__init_subclass__($type, /)", signature = false)
    @ClassMethod
    static void initSubclass(PyType type) {}

    /// Default object formatter.
    @Builtin("__format__($self, format_spec, /)")
    static PyObject format(PyObject self, PyStr spec) {
        if (spec.size() > 0) {
            throw Errors.typeError(
                    "unsupported format string passed to %s.__format__",
                    self.type().qualifiedName());
        }
        return Abstract.str(self);
    }

    /// Size of object in memory, in bytes.
    @Builtin("__sizeof__($self, /)")
    static PyObject sizeOf(PyObject self) {
        PyType type = self.type();
        PyObject size = type.getAttribute(PyStr.intern("__basicsize__"));
        PyObject itemSize = type.getAttribute(PyStr.intern("__itemsize__"));
        if (!Abstract.isTrue(itemSize) || !(self instanceof PyBytes || self instanceof PyTuple)) {
            return size;
        }
        return Operators.add(size, Operators.mul(itemSize, PyInt.of(self.length())));
    }

    /// Default dir() implementation.
    @Builtin("__dir__($self, /)")
    static PyObject dir(PyObject self) {
        PyDict names = new PyDict();
        if (self.getAttributeOrNull(Names.DICT) instanceof PyDict own) {
            DictUpdate.update(names, own);
        }
        PyObject cls = self.getAttributeOrNull(Names.CLASS);
        if (cls != null) {
            addClassNames(names, cls);
        }
        return PyList.from(names);
    }

    /// Adds the namespaces of a class and its bases. Compare CPython `merge_class_dict`.
    static void addClassNames(PyDict names, PyObject cls) {
        PyObject namespace = cls.getAttributeOrNull(Names.DICT);
        if (namespace != null) {
            DictUpdate.update(names, namespace);
        }
        PyObject bases = cls.getAttributeOrNull(Names.BASES);
        if (bases instanceof PyTuple tuple) {
            for (PyObject base : tuple.items) {
                addClassNames(names, base);
            }
        }
    }

    /// the object's class
    @Getter("__class__")
    static PyObject getClass(PyObject self) {
        return self.type();
    }

    /// Compare CPython 3.11 `Objects/typeobject.c: object_set_class`.
    @Setter("__class__")
    static void setClass(PyObject self, PyObject value) {
        if (value == null) {
            throw Errors.typeError("can't delete __class__ attribute");
        }
        if (!(value instanceof PyType newType)) {
            throw Errors.typeError(
                    "__class__ must be set to a class, not '%s' object",
                    value.type().qualifiedName());
        }
        PyType oldType = self.type();
        boolean modules = newType.isSubtype(PyModule.TYPE) && oldType.isSubtype(PyModule.TYPE);
        if (!modules && !(newType.isHeap && oldType.isHeap)) {
            throw Errors.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        if (!Layouts.compatible(oldType, newType)) {
            throw Errors.typeError(
                    "__class__ assignment: '%s' object layout differs from '%s'",
                    newType.qualifiedName(), oldType.qualifiedName());
        }
        if (self instanceof SubObject sub) {
            sub.setType(newType);
        } else if (self instanceof PyModule module) {
            module.setType(newType);
        } else {
            throw Errors.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
    }
}
