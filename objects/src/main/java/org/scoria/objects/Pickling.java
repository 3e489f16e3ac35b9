package org.scoria.objects;

/// What `object` offers to `copy` and `pickle`. Compare CPython 3.11 `Objects/typeobject.c:
/// object___reduce_ex___impl, reduce_newobj, object_getstate_default`.
final class Pickling {
    private static final PyStr REDUCE_EX = PyStr.intern("_reduce_ex");
    private static final PyStr GETSTATE = PyStr.intern("__getstate__");
    private static final PyStr GETNEWARGS = PyStr.intern("__getnewargs__");
    private static final PyStr GETNEWARGS_EX = PyStr.intern("__getnewargs_ex__");
    private static final PyStr SLOTNAMES = PyStr.intern("__slotnames__");
    private static final PyStr ITEMS = PyStr.intern("items");

    private Pickling() {}

    /// `object.__reduce_ex__`: an overridden `__reduce__` goes first.
    static PyObject reduceEx(PyObject self, int protocol) {
        PyObject reduce = self.getAttributeOrNull(Names.REDUCE);
        if (reduce != null) {
            PyObject inClass = self.getAttribute(Names.CLASS).getAttribute(Names.REDUCE);
            if (inClass != PyObject.TYPE.lookup(Names.REDUCE)) {
                return reduce.call0();
            }
        }
        return reduce(self, protocol);
    }

    static PyObject reduce(PyObject self, int protocol) {
        if (protocol >= 2) {
            return reduceNew(self);
        }
        return copyreg().getAttribute(REDUCE_EX).call2(self, PyInt.of(protocol));
    }

    private static PyObject copyreg() {
        Interpreter interpreter = ThreadState.current().interpreter;
        PyStr name = PyStr.intern("copyreg");
        PyObject loaded = interpreter.modules.get(name);
        return loaded != null ? loaded : interpreter.importModule(name, PyNone.NONE, PyNone.NONE, PyTuple.EMPTY, 0);
    }

    // ---- protocol 2

    private static PyObject reduceNew(PyObject self) {
        PyType type = self.type();
        if (!hasNew(type)) {
            throw cannotPickle(type);
        }
        PyTuple arguments = null;
        PyObject keywords = null;
        PyObject ex = Abstract.lookupSpecial(self, GETNEWARGS_EX);
        if (ex != null) {
            PyTuple pair = argumentsAndKeywords(ex.call0());
            arguments = (PyTuple) pair.get(0);
            keywords = pair.get(1);
        } else {
            PyObject plain = Abstract.lookupSpecial(self, GETNEWARGS);
            if (plain != null) {
                arguments = newArguments(plain.call0());
            }
        }
        PyObject constructor;
        PyTuple call;
        if (keywords == null || ((PyDict) keywords).size() == 0) {
            constructor = copyreg().getAttribute(PyStr.intern("__newobj__"));
            PyObject[] all = new PyObject[1 + (arguments == null ? 0 : arguments.size())];
            all[0] = type;
            if (arguments != null) {
                System.arraycopy(arguments.items, 0, all, 1, arguments.size());
            }
            call = PyTuple.of(all);
        } else {
            constructor = copyreg().getAttribute(PyStr.intern("__newobj_ex__"));
            call = PyTuple.of(type, arguments, keywords);
        }
        boolean required = arguments == null && !(self instanceof PyList) && !(self instanceof PyDict);
        PyObject state = state(self, required);
        PyObject listItems = self instanceof PyList ? Abstract.iter(self) : PyNone.NONE;
        PyObject dictItems = self instanceof PyDict ? Abstract.iter(Abstract.callMethod(self, ITEMS)) : PyNone.NONE;
        return PyTuple.of(constructor, call, state, listItems, dictItems);
    }

    /// Whether the class can be instantiated (`tp_new`): builtin types without `__new__` of their own cannot.
    private static boolean hasNew(PyType type) {
        if (type.isHeap || type == PyObject.TYPE) {
            return true;
        }
        return type.lookup(Names.NEW) != PyObject.TYPE.lookup(Names.NEW);
    }

    private static PyException cannotPickle(PyType type) {
        return Errors.typeError("cannot pickle '%s' object", type.qualifiedName());
    }

    private static PyTuple newArguments(PyObject result) {
        if (result instanceof PyTuple tuple) {
            return tuple;
        }
        throw Errors.typeError(
                "__getnewargs__ should return a tuple, not '%s'", result.type().qualifiedName());
    }

    private static PyTuple argumentsAndKeywords(PyObject result) {
        if (!(result instanceof PyTuple pair)) {
            throw Errors.typeError(
                    "__getnewargs_ex__ should return a tuple, not '%s'",
                    result.type().qualifiedName());
        }
        if (pair.size() != 2) {
            throw Errors.valueError("__getnewargs_ex__ should return a tuple of length 2, not %s", pair.size());
        }
        if (!(pair.get(0) instanceof PyTuple)) {
            throw Errors.typeError(
                    "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'",
                    pair.get(0).type().qualifiedName());
        }
        if (!(pair.get(1) instanceof PyDict)) {
            throw Errors.typeError(
                    "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'",
                    pair.get(1).type().qualifiedName());
        }
        return pair;
    }

    // ---- state

    /// `self.__getstate__()`; the default one also learns whether the state is all there is to restore.
    private static PyObject state(PyObject self, boolean required) {
        PyObject getState = self.getAttribute(GETSTATE);
        if (getState instanceof PyBuiltinFunction bound
                && bound.self == self
                && PyObject.TYPE.lookup(GETSTATE) instanceof PyMethodDescriptor plain
                && plain.entry == bound.entry) {
            return defaultState(self, required);
        }
        return getState.call0();
    }

    /// `object.__getstate__`: the instance dictionary, and the slots if there are any.
    ///
    /// @param required whether nothing else restores the object, so that Java fields may not be left out
    static PyObject defaultState(PyObject self, boolean required) {
        PyType type = self.type();
        if (required && type.layout() != PyObject.class && type != PyNone.TYPE) {
            throw cannotPickle(type);
        }
        PyDict own = self.hasInstanceDict() ? self.instanceDict() : null;
        PyObject state = own == null || own.size() == 0 ? PyNone.NONE : own;
        PyObject slotNames = slotNames(type);
        if (slotNames instanceof PyList names && names.size() > 0) {
            PyDict slots = new PyDict();
            for (PyObject name : names.toArray()) {
                PyObject value = self.getAttributeOrNull((PyStr) name);
                if (value != null) {
                    slots.put(name, value);
                }
            }
            if (slots.size() > 0) {
                return PyTuple.of(state, slots);
            }
        }
        return state;
    }

    /// The names in all `__slots__` of a class, which `copyreg` finds and keeps.
    private static PyObject slotNames(PyType type) {
        PyObject kept = type.dict().get(SLOTNAMES);
        if (kept != null) {
            if (kept != PyNone.NONE && !(kept instanceof PyList)) {
                throw Errors.typeError(
                        "%s.__slotnames__ should be a list or None, not %s",
                        type.qualifiedName(), kept.type().qualifiedName());
            }
            return kept;
        }
        if (!type.isHeap) {
            return PyNone.NONE;
        }
        PyObject names = copyreg().getAttribute(PyStr.intern("_slotnames")).call1(type);
        if (names != PyNone.NONE && !(names instanceof PyList)) {
            throw Errors.typeError("copyreg._slotnames didn't return a list or None");
        }
        return names;
    }
}
