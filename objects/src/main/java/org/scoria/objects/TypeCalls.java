package org.scoria.objects;

/// Calling a class: `__new__`, then `__init__`. Compare CPython 3.11 `Objects/typeobject.c: type_call`.
final class TypeCalls {
    private TypeCalls() {}

    static PyObject call(PyType type, PyObject[] args, PyStr[] keywords) {
        if (type == PyType.TYPE && args.length == 1 && keywords == null) {
            return args[0].type();
        }
        if (type == PyType.TYPE && args.length - (keywords == null ? 0 : keywords.length) != 3) {
            throw Errors.typeError("type() takes 1 or 3 arguments");
        }
        PyObject instance = create(type, args, keywords);
        if (instance.type() != type && !instance.type().isSubtype(type)) {
            return instance;
        }
        init(instance, args, keywords);
        return instance;
    }

    // ---- the common cases by arity: a Python class with its own `__init__`, a builtin type

    private static PyObject checkInit(PyObject instance, PyObject result) {
        if (result != PyNone.NONE) {
            throw Errors.typeError(
                    "__init__() should return None, not '%s'", result.type().qualifiedName());
        }
        return instance;
    }

    private static BuiltinConstruction builtin(PyType type) {
        if (type.isHeap) {
            return null;
        }
        BuiltinConstruction c = type.construction();
        return c.constructor != null && (c.plain || c.initializer != null) ? c : null;
    }

    /// Whether the type's own `__init__` has to run after `__new__` gave `instance`.
    private static boolean needsInit(PyType type, BuiltinConstruction c, PyObject instance) {
        return !c.plain && instance.type() == type;
    }

    /// `__new__` gave an instance of another class: of a subclass, whose `__init__` runs, or of an unrelated one.
    private static void initOther(PyType type, PyObject instance, PyObject... args) {
        if (instance.type() != type && instance.type().isSubtype(type)) {
            instance.init(args, null);
        }
    }

    static PyObject call0(PyType type) {
        if (type.makesPlainInstances()) {
            PyObject init = type.slots[SlotIndex.INIT];
            if (init == null) {
                return new PyInstance(type);
            }
            if (init instanceof PyFunction function) {
                PyInstance instance = new PyInstance(type);
                return checkInit(instance, function.call1(instance));
            }
        }
        BuiltinConstruction c = builtin(type);
        if (c == null) {
            return call(type, PyObject.NO_ARGS, null);
        }
        PyObject instance = c.constructor.table.call1(c.constructor.id, type);
        if (needsInit(type, c, instance)) {
            c.initializer.table.call1(c.initializer.id, instance);
        } else if (!c.plain) {
            initOther(type, instance);
        }
        return instance;
    }

    static PyObject call1(PyType type, PyObject a) {
        if (type.makesPlainInstances() && type.slots[SlotIndex.INIT] instanceof PyFunction function) {
            PyInstance instance = new PyInstance(type);
            return checkInit(instance, function.call2(instance, a));
        }
        BuiltinConstruction c = type == PyType.TYPE ? null : builtin(type);
        if (c == null) {
            return call(type, new PyObject[] {a}, null);
        }
        PyObject instance = c.constructor.table.call2(c.constructor.id, type, a);
        if (needsInit(type, c, instance)) {
            c.initializer.table.call2(c.initializer.id, instance, a);
        } else if (!c.plain) {
            initOther(type, instance, a);
        }
        return instance;
    }

    static PyObject call2(PyType type, PyObject a, PyObject b) {
        if (type.makesPlainInstances() && type.slots[SlotIndex.INIT] instanceof PyFunction function) {
            PyInstance instance = new PyInstance(type);
            return checkInit(instance, function.call3(instance, a, b));
        }
        BuiltinConstruction c = builtin(type);
        if (c == null) {
            return call(type, new PyObject[] {a, b}, null);
        }
        PyObject instance = c.constructor.table.call3(c.constructor.id, type, a, b);
        if (needsInit(type, c, instance)) {
            c.initializer.table.call3(c.initializer.id, instance, a, b);
        } else if (!c.plain) {
            initOther(type, instance, a, b);
        }
        return instance;
    }

    static PyObject call3(PyType type, PyObject a, PyObject b, PyObject c) {
        if (type.makesPlainInstances() && type.slots[SlotIndex.INIT] instanceof PyFunction function) {
            PyInstance instance = new PyInstance(type);
            return checkInit(instance, function.call4(instance, a, b, c));
        }
        BuiltinConstruction how = builtin(type);
        if (how == null) {
            return call(type, new PyObject[] {a, b, c}, null);
        }
        PyObject instance = how.constructor.table.call4(how.constructor.id, type, a, b, c);
        if (needsInit(type, how, instance)) {
            how.initializer.table.call4(how.initializer.id, instance, a, b, c);
        } else if (!how.plain) {
            initOther(type, instance, a, b, c);
        }
        return instance;
    }

    // ---- the general case

    /// `type.__new__(type, …)`.
    private static PyObject create(PyType type, PyObject[] args, PyStr[] keywords) {
        PyObject custom = type.isHeap ? type.slots[SlotIndex.NEW] : null;
        if (custom != null) {
            return callNew(custom, type, args, keywords);
        }
        PyType builtin = type;
        while (builtin.isHeap) {
            builtin = builtin.base;
        }
        if (builtin == PyObject.TYPE) {
            return newObject(type, args);
        }
        PyObject constructor = builtin.lookup(Names.NEW);
        if (constructor == null || builtin.lookupOwner(Names.NEW) == PyObject.TYPE) {
            throw Errors.typeError("cannot create '%s' instances", builtin.qualifiedName());
        }
        return callNew(constructor, type, args, keywords);
    }

    private static PyObject callNew(PyObject constructor, PyType type, PyObject[] args, PyStr[] keywords) {
        PyObject function = constructor.hasGet() ? constructor.descrGet(null, type) : constructor;
        PyObject[] all = new PyObject[args.length + 1];
        all[0] = type;
        System.arraycopy(args, 0, all, 1, args.length);
        return function.call(all, keywords);
    }

    /// `object.__new__`.
    static PyObject newObject(PyType type, PyObject[] args) {
        if (args.length != 0) {
            checkExcessArguments(type);
        }
        if (type.isAbstract) {
            throw abstractError(type);
        }
        return type.isHeap ? PyInstance.create(type) : new PyPlainObject();
    }

    private static void checkExcessArguments(PyType type) {
        if (type.hadNew || type.lookupOwner(Names.NEW) != PyObject.TYPE) {
            throw Errors.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if (type.lookupOwner(Names.INIT) == PyObject.TYPE) {
            throw Errors.typeError("%s() takes no arguments", type.name());
        }
    }

    private static PyException abstractError(PyType type) {
        PyObject[] names = Abstract.toArray(type.dict().get(Names.ABSTRACTMETHODS));
        java.util.Arrays.sort(names, (a, b) -> ((PyStr) a).compareTo((PyStr) b));
        StringBuilder list = new StringBuilder();
        for (PyObject name : names) {
            list.append(list.isEmpty() ? "" : ", ").append(name);
        }
        return Errors.typeError(
                "Can't instantiate abstract class %s with abstract method%s %s",
                type.name(), names.length > 1 ? "s" : "", list);
    }

    private static void init(PyObject instance, PyObject[] args, PyStr[] keywords) {
        PyType type = instance.type();
        PyObject custom = type.isHeap ? type.slots[SlotIndex.INIT] : null;
        if (custom == null) {
            instance.init(args, keywords);
            return;
        }
        PyObject result;
        if (custom instanceof PyFunction function) {
            PyObject[] all = new PyObject[args.length + 1];
            all[0] = instance;
            System.arraycopy(args, 0, all, 1, args.length);
            result = function.call(all, keywords);
        } else {
            PyObject bound = custom.hasGet() ? custom.descrGet(instance, type) : custom;
            result = bound.call(args, keywords);
        }
        if (result != PyNone.NONE) {
            throw Errors.typeError(
                    "__init__() should return None, not '%s'", result.type().qualifiedName());
        }
    }
}
