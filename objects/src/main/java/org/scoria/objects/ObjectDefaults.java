package org.scoria.objects;

/// What `object` itself does for each slot. Compare CPython 3.11 `Objects/object.c` and `typeobject.c`.
final class ObjectDefaults {
    private ObjectDefaults() {}

    // ---- attributes

    static PyObject getAttribute(PyObject self, PyStr name) {
        PyObject value;
        try {
            value = find(self, name);
        } catch (PyException e) {
            throw Errors.withContext(e, self, name);
        }
        if (value == null) {
            throw Errors.attributeError(self, name);
        }
        return value;
    }

    /// As [#find], but also null when a descriptor raises AttributeError.
    static PyObject getAttributeOrNull(PyObject self, PyStr name) {
        try {
            return find(self, name);
        } catch (PyException e) {
            if (e.matches(Exceptions.AttributeError)) {
                return null;
            }
            throw e;
        }
    }

    /// The generic lookup: data descriptor, instance dictionary, other descriptor or class attribute. Null when
    /// there is none of them.
    static PyObject find(PyObject self, PyStr name) {
        PyType type = self.type();
        PyObject inClass = type.lookup(name);
        if (inClass == null) {
            return self.instanceGet(name);
        }
        boolean descriptor = inClass.hasGet();
        if (descriptor && inClass.hasSet()) {
            return inClass.descrGet(self, type);
        }
        PyObject own = self.instanceGet(name);
        if (own != null) {
            return own;
        }
        return descriptor ? inClass.descrGet(self, type) : inClass;
    }

    static void setAttribute(PyObject self, PyStr name, PyObject value) {
        PyObject inClass = self.type().lookup(name);
        if (inClass != null && inClass.hasSet()) {
            inClass.descrSet(self, value);
            return;
        }
        if (!self.instanceSet(name, value)) {
            throw noAttribute(self, name, inClass);
        }
    }

    static void delAttribute(PyObject self, PyStr name) {
        PyObject inClass = self.type().lookup(name);
        if (inClass != null && inClass.hasSet()) {
            inClass.descrDelete(self);
            return;
        }
        if (!self.hasInstanceDict()) {
            throw noAttribute(self, name, inClass);
        }
        if (!self.instanceDelete(name)) {
            throw noAttribute(self, name, null);
        }
    }

    private static PyException noAttribute(PyObject self, PyStr name, PyObject inClass) {
        String template =
                inClass == null ? "'%s' object has no attribute '%s'" : "'%s' object attribute '%s' is read-only";
        return Errors.of(Exceptions.AttributeError, template, self.type().qualifiedName(), name);
    }

    /// Sequences word it differently when the key is an index; classes made at run time count as sequences.
    static PyException noItemDeletion(PyObject self, PyObject key) {
        PyType type = self.type();
        boolean sequence = key.hasIndex() && (type.isHeap || type.lookup(Names.LEN) != null);
        return Errors.typeError(
                sequence ? "'%s' object doesn't support item deletion" : "'%s' object does not support item deletion",
                type.qualifiedName());
    }

    // ---- representation, comparison

    static PyObject repr(PyObject self) {
        PyType type = self.type();
        return PyStr.of("<" + type.displayName() + " object at " + Abstract.address(self) + ">");
    }

    static PyObject richCompare(PyObject self, PyObject other, int op) {
        if (op == Abstract.EQ) {
            return self == other ? PyBool.TRUE : PyNotImplemented.VALUE;
        }
        if (op == Abstract.NE) {
            PyObject equal = self.richCompare(other, Abstract.EQ);
            return equal == PyNotImplemented.VALUE ? equal : PyBool.of(!Abstract.isTrue(equal));
        }
        return PyNotImplemented.VALUE;
    }

    // ---- construction

    /// `object.__init__`: refuses arguments unless `__new__` is overridden and `__init__` is not.
    static void init(PyObject self, PyObject[] args, PyStr[] keywords) {
        if (args.length == 0) {
            return;
        }
        PyType type = self.type();
        PyType initOwner = type.lookupOwner(Names.INIT);
        if (initOwner != PyObject.TYPE) {
            throw Errors.typeError("object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (type.lookupOwner(Names.NEW) == PyObject.TYPE) {
            throw Errors.typeError(
                    "%s.__init__() takes exactly one argument (the instance to initialize)", type.name());
        }
    }

    // ---- containers

    static boolean containsByIteration(PyObject self, PyObject value) {
        PyObject iterator;
        try {
            iterator = Abstract.iter(self);
        } catch (PyException e) {
            if (!e.matches(Exceptions.TypeError)) {
                throw e;
            }
            throw Errors.typeError(
                    "argument of type '%s' is not iterable", self.type().qualifiedName());
        }
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (Abstract.equal(item, value)) {
                return true;
            }
        }
        return false;
    }
}
