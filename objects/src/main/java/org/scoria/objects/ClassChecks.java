package org.scoria.objects;

/// `isinstance`, `issubclass` and the hooks behind them. Compare CPython 3.11 `Objects/abstract.c:
/// object_isinstance, abstract_issubclass, …`.
public final class ClassChecks {
    private static final PyStr IS_ABSTRACT = PyStr.intern("__isabstractmethod__");

    private ClassChecks() {}

    /// `isinstance(object, classes)`.
    public static boolean isInstance(PyObject object, PyObject classes) {
        if (object.type() == classes) {
            return true;
        }
        if (classes.getClass() == PyType.class && classes.type() == PyType.TYPE) {
            return plainIsInstance(object, classes);
        }
        if (classes instanceof PyTuple tuple) {
            ThreadState thread = ThreadState.current();
            thread.enterCall(" in __instancecheck__");
            try {
                for (PyObject one : tuple.items) {
                    if (isInstance(object, one)) {
                        return true;
                    }
                }
                return false;
            } finally {
                thread.leaveCall();
            }
        }
        PyObject hook = Abstract.lookupSpecial(classes, Names.INSTANCECHECK);
        if (hook == null) {
            return plainIsInstance(object, classes);
        }
        ThreadState thread = ThreadState.current();
        thread.enterCall(" in __instancecheck__");
        try {
            return Abstract.isTrue(hook.call1(object));
        } finally {
            thread.leaveCall();
        }
    }

    /// `isinstance` without hooks: `type.__instancecheck__`.
    static boolean plainIsInstance(PyObject object, PyObject cls) {
        if (cls instanceof PyType type) {
            if (object.type().isSubtype(type)) {
                return true;
            }
            PyObject claimed = claimedClass(object);
            return claimed instanceof PyType t && t != object.type() && t.isSubtype(type);
        }
        checkClass(cls, "isinstance() arg 2 must be a type, a tuple of types, or a union");
        PyObject claimed = claimedClass(object);
        return claimed != null && derives(claimed, cls);
    }

    private static PyObject claimedClass(PyObject object) {
        if (!object.type().isHeap && object.readsByDefault()) {
            return object.type();
        }
        if (object.type().lookup(Names.GETATTRIBUTE) == PyObject.TYPE.lookup(Names.GETATTRIBUTE)
                && object.type().lookup(Names.CLASS) == PyObject.TYPE.lookup(Names.CLASS)) {
            return object.type();
        }
        return object.getAttributeOrNull(Names.CLASS);
    }

    /// `issubclass(derived, classes)`.
    public static boolean isSubclass(PyObject derived, PyObject classes) {
        if (classes.getClass() == PyType.class && classes.type() == PyType.TYPE) {
            return derived == classes || plainIsSubclass(derived, classes);
        }
        ThreadState thread = ThreadState.current();
        if (classes instanceof PyTuple tuple) {
            thread.enterCall(" in __subclasscheck__");
            try {
                for (PyObject one : tuple.items) {
                    if (isSubclass(derived, one)) {
                        return true;
                    }
                }
                return false;
            } finally {
                thread.leaveCall();
            }
        }
        PyObject hook = Abstract.lookupSpecial(classes, Names.SUBCLASSCHECK);
        if (hook == null) {
            return plainIsSubclass(derived, classes);
        }
        thread.enterCall(" in __subclasscheck__");
        try {
            return Abstract.isTrue(hook.call1(derived));
        } finally {
            thread.leaveCall();
        }
    }

    /// `issubclass` without hooks: `type.__subclasscheck__`.
    static boolean plainIsSubclass(PyObject derived, PyObject cls) {
        if (derived instanceof PyType d && cls instanceof PyType c) {
            return d.isSubtype(c);
        }
        checkClass(derived, "issubclass() arg 1 must be a class");
        checkClass(cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
        return derives(derived, cls);
    }

    private static void checkClass(PyObject cls, String error) {
        if (basesOf(cls) == null) {
            throw Errors.typeError(error);
        }
    }

    private static PyTuple basesOf(PyObject cls) {
        return cls.getAttributeOrNull(Names.BASES) instanceof PyTuple bases ? bases : null;
    }

    private static boolean derives(PyObject derived, PyObject cls) {
        if (derived == cls) {
            return true;
        }
        PyTuple bases = basesOf(derived);
        if (bases == null) {
            return false;
        }
        for (PyObject base : bases.items) {
            if (derives(base, cls)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a function is marked by `@abstractmethod`.
    static boolean isAbstract(PyObject function) {
        if (function == null) {
            return false;
        }
        PyObject mark = function.getAttributeOrNull(IS_ABSTRACT);
        return mark != null && Abstract.isTrue(mark);
    }
}
