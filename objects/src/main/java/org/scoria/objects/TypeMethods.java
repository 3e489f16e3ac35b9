package org.scoria.objects;

import java.util.List;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// type(object) -> the object's type
/// type(name, bases, dict, **kwds) -> a new type
@PythonType(value = PyType.class, name = "type", subclass = true, ownStorage = true)
final class TypeMethods {
    private static final long FLAG_HEAP = 1L << 9;
    private static final long FLAG_BASE = 1L << 10;
    private static final long FLAG_READY = 1L << 12;
    private static final long FLAG_GC = 1L << 14;
    private static final long FLAG_IMMUTABLE = 1L << 8;
    private static final long FLAG_ABSTRACT = 1L << 20;

    private TypeMethods() {}

    @New(value = "type($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType metatype, PyObject[] args, PyDict kwargs) {
        if (args.length != 3) {
            throw Errors.typeError("type.__new__() takes exactly 3 arguments (%s given)", args.length);
        }
        PyStr name = checked(args[0], PyStr.class, 1, "str");
        PyTuple bases = checked(args[1], PyTuple.class, 2, "tuple");
        PyDict namespace = checked(args[2], PyDict.class, 3, "dict");
        for (PyObject base : bases.items) {
            if (!(base instanceof PyType) && base.getAttributeOrNull(Names.MRO_ENTRIES) != null) {
                throw Errors.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
            }
        }
        PyType winner = ClassCreation.calculateMetaclass(metatype, bases);
        PyObject[] values = new PyObject[kwargs.size()];
        PyStr[] keywords = values.length == 0 ? null : new PyStr[values.length];
        int n = 0;
        for (int i = kwargs.next(0); i >= 0; i = kwargs.next(i + 1)) {
            keywords[n] = (PyStr) kwargs.keyAt(i);
            values[n++] = kwargs.valueAt(i);
        }
        if (winner != metatype && winner.isHeap && winner.slots[SlotIndex.NEW] != null) {
            return Abstract.callNew(winner, args, values, keywords);
        }
        return ClassCreation.create(winner, name, bases, namespace, values, keywords);
    }

    private static <T> T checked(PyObject value, Class<T> wanted, int position, String name) {
        if (!wanted.isInstance(value)) {
            throw Errors.typeError(
                    "type.__new__() argument %s must be %s, not %s",
                    position, name, value.type().qualifiedName());
        }
        return wanted.cast(value);
    }

    /// Return a type's method resolution order.
    @Builtin("mro($self, /)")
    static PyObject mro(PyType self) {
        PyType[] order = Mro.linearize(self);
        return PyList.of((PyObject[]) java.util.Arrays.copyOf(order, order.length, PyObject[].class));
    }

    /// Return a list of immediate subclasses.
    @Builtin("__subclasses__($self, /)")
    static PyObject subclasses(PyType self) {
        List<PyType> all = self.subclasses();
        return PyList.of(all.toArray(PyObject.NO_ARGS));
    }

    /// __prepare__() -> dict
    ///
    /// used for the class statement
    @Builtin(value = "__prepare__($cls, /, *args, **kwargs)", signature = false)
    @ClassMethod
    static PyObject prepare(PyType cls, PyObject[] args, PyDict kwargs) {
        return new PyDict();
    }

    /// Check if an object is an instance.
    @Builtin("__instancecheck__($self, instance, /)")
    static boolean instanceCheck(PyType self, PyObject instance) {
        return ClassChecks.plainIsInstance(instance, self);
    }

    /// Check if a class is a subclass.
    @Builtin("__subclasscheck__($self, subclass, /)")
    static boolean subclassCheck(PyType self, PyObject subclass) {
        return ClassChecks.plainIsSubclass(subclass, self);
    }

    /// Specialized __dir__ implementation for types.
    @Builtin("__dir__($self, /)")
    static PyObject dir(PyType self) {
        PyDict names = new PyDict();
        mergeClassDict(names, self);
        return PyList.of(Abstract.toArray(names));
    }

    /// Adds the names of a class and its bases to a dict.
    static void mergeClassDict(PyDict names, PyObject cls) {
        PyObject dict = cls.getAttributeOrNull(Names.DICT);
        if (dict != null) {
            for (PyObject key : Abstract.toArray(dict)) {
                names.put(key, PyNone.NONE);
            }
        }
        if (cls.getAttributeOrNull(Names.BASES) instanceof PyTuple bases) {
            for (PyObject base : bases.items) {
                mergeClassDict(names, base);
            }
        }
    }

    /// Return memory consumption of the type object.
    @Builtin("__sizeof__($self, /)")
    static long sizeOf(PyType self) {
        return BasicSizes.ofType(self);
    }

    @Getter(value = "__basicsize__", member = true)
    static long basicSize(PyType self) {
        return BasicSizes.of(self);
    }

    @Getter(value = "__itemsize__", member = true)
    static long itemSize(PyType self) {
        if (self.layout == PyInt.class) {
            return 4;
        }
        return self.layout == PyTuple.class ? 8 : self.layout == PyBytes.class ? 1 : 0;
    }

    @Getter(value = "__flags__", member = true)
    static long flags(PyType self) {
        long flags = FLAG_READY | (BasicSizes.isFollowed(self) ? FLAG_GC : 0);
        flags |= self.isHeap ? FLAG_HEAP : FLAG_IMMUTABLE;
        flags |= self.isBase ? FLAG_BASE : 0;
        flags |= self.isAbstract ? FLAG_ABSTRACT : 0;
        return flags | self.patternKind | subclassFlag(self);
    }

    private static long subclassFlag(PyType self) {
        PyType[] fast = {
            PyInt.TYPE,
            PyList.TYPE,
            PyTuple.TYPE,
            PyBytes.TYPE,
            PyStr.TYPE,
            PyDict.TYPE,
            PyBaseException.TYPE,
            PyType.TYPE
        };
        for (int i = 0; i < fast.length; i++) {
            if (self.isSubtype(fast[i])) {
                return 1L << 24 + i;
            }
        }
        return 0;
    }

    @Getter(value = "__weakrefoffset__", member = true)
    static long weakrefOffset(PyType self) {
        return BasicSizes.weakrefOffset(self);
    }

    @Getter(value = "__dictoffset__", member = true)
    static long dictOffset(PyType self) {
        return BasicSizes.dictOffset(self);
    }

    @Getter(value = "__base__", member = true)
    static PyObject base(PyType self) {
        return self.base == null ? PyNone.NONE : self.base;
    }

    @Getter(value = "__mro__", member = true)
    static PyObject mroTuple(PyType self) {
        if (self.isIncomplete()) {
            return PyNone.NONE;
        }
        return PyTuple.of((PyObject[]) java.util.Arrays.copyOf(self.mro(), self.mro().length, PyObject[].class));
    }

    @Getter("__name__")
    static PyObject name(PyType self) {
        return PyStr.intern(self.name);
    }

    @Setter("__name__")
    static void setName(PyType self, PyObject value) {
        checkSettable(self, value, Names.NAME);
        if (!(value instanceof PyStr text)) {
            throw Errors.typeError(
                    "can only assign string to %s.__name__, not '%s'",
                    self.name, value.type().qualifiedName());
        }
        ClassCreation.checkName(text);
        self.name = text.toString();
    }

    @Getter("__qualname__")
    static PyObject qualname(PyType self) {
        return self.qualnameObject();
    }

    @Setter("__qualname__")
    static void setQualname(PyType self, PyObject value) {
        checkSettable(self, value, Names.QUALNAME);
        if (!(value instanceof PyStr text)) {
            throw Errors.typeError(
                    "can only assign string to %s.__qualname__, not '%s'",
                    self.name, value.type().qualifiedName());
        }
        self.qualname = text;
    }

    private static void checkSettable(PyType self, PyObject value, PyStr name) {
        if (!self.isHeap) {
            throw Errors.typeError("cannot set '%s' attribute of immutable type '%s'", name, self.qualifiedName());
        }
        if (value == null) {
            throw Errors.typeError("cannot delete '%s' attribute of immutable type '%s'", name, self.name);
        }
    }

    @Getter("__bases__")
    static PyObject bases(PyType self) {
        return self.bases();
    }

    @Setter("__bases__")
    static void setBases(PyType self, PyObject value) {
        checkSettable(self, value, Names.BASES);
        BasesAssignment.assign(self, value);
    }

    @Getter("__module__")
    static PyObject module(PyType self) {
        if (self.isHeap) {
            PyObject module = self.dict().get(Names.MODULE);
            if (module == null) {
                throw Errors.of(Exceptions.AttributeError, Names.MODULE);
            }
            return module;
        }
        String qualified = self.qualifiedName();
        int dot = qualified.lastIndexOf('.');
        return PyStr.intern(dot < 0 ? "builtins" : qualified.substring(0, dot));
    }

    @Setter("__module__")
    static void setModule(PyType self, PyObject value) {
        checkSettable(self, value, Names.MODULE);
        self.dict().put(Names.MODULE, value);
        self.modified();
    }

    @Getter("__abstractmethods__")
    static PyObject abstractMethods(PyType self) {
        PyObject names = self == PyType.TYPE ? null : self.dict().get(Names.ABSTRACTMETHODS);
        if (names == null) {
            throw Errors.of(Exceptions.AttributeError, Names.ABSTRACTMETHODS);
        }
        return names;
    }

    @Setter("__abstractmethods__")
    static void setAbstractMethods(PyType self, PyObject value) {
        if (!self.isHeap) {
            throw Errors.typeError(
                    "cannot set '__abstractmethods__' attribute of immutable type '%s'", self.qualifiedName());
        }
        if (value == null) {
            if (self.dict().remove(Names.ABSTRACTMETHODS) == null) {
                throw Errors.of(Exceptions.AttributeError, Names.ABSTRACTMETHODS);
            }
            self.isAbstract = false;
        } else {
            boolean isAbstract = Abstract.isTrue(value);
            self.dict().put(Names.ABSTRACTMETHODS, value);
            self.isAbstract = isAbstract;
        }
        self.modified();
    }

    @Getter("__dict__")
    static PyObject dict(PyType self) {
        return new PyMappingProxy(self.dict());
    }

    @Getter("__doc__")
    static PyObject doc(PyType self) {
        PyObject doc = self.dict().get(Names.DOC);
        if (doc == null) {
            return PyNone.NONE;
        }
        return self.isHeap && doc.hasGet() ? doc.descrGet(null, self) : doc;
    }

    @Setter("__doc__")
    static void setDoc(PyType self, PyObject value) {
        checkSettable(self, value, Names.DOC);
        self.dict().put(Names.DOC, value);
        self.modified();
    }

    @Getter("__text_signature__")
    static PyObject textSignature(PyType self) {
        String signature = self.table == null ? null : self.table.textSignature();
        return signature == null ? PyNone.NONE : PyStr.of(signature);
    }

    @Getter("__annotations__")
    static PyObject annotations(PyType self) {
        if (!self.isHeap) {
            throw Errors.attributeError(self, Names.ANNOTATIONS);
        }
        PyObject annotations = self.dict().get(Names.ANNOTATIONS);
        if (annotations == null) {
            annotations = new PyDict();
            self.dict().put(Names.ANNOTATIONS, annotations);
            self.modified();
        }
        return annotations.hasGet() ? annotations.descrGet(null, self) : annotations;
    }

    @Setter("__annotations__")
    static void setAnnotations(PyType self, PyObject value) {
        if (!self.isHeap) {
            throw Errors.typeError(
                    "cannot set '__annotations__' attribute of immutable type '%s'", self.qualifiedName());
        }
        if (value != null) {
            self.dict().put(Names.ANNOTATIONS, value);
        } else if (self.dict().remove(Names.ANNOTATIONS) == null) {
            throw Errors.attributeError(self, Names.ANNOTATIONS);
        }
        self.modified();
    }
}
