package org.scoria.objects;

/// Calling a class: `__new__`, then `__init__`. Compare CPython 3.11 `Objects/typeobject.c: type_call`.
final class TypeCalls {
    private TypeCalls() {}

    static PyObject call(PyType type, PyObject[] args, PyStr[] keywords) {
        if (type == PyType.TYPE && args.length == 1 && keywords == null) {
            return args[0].type();
        }
        PyObject instance = create(type, args, keywords);
        if (instance.type() != type && !instance.type().isSubtype(type)) {
            return instance;
        }
        init(instance, args, keywords);
        return instance;
    }

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
        return type.isHeap ? new PyInstance(type) : new PyPlainObject();
    }

    private static void checkExcessArguments(PyType type) {
        if (type.lookupOwner(Names.NEW) != PyObject.TYPE) {
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
                    "__init__() should return None, not '%s'", result.type().name());
        }
    }
}
