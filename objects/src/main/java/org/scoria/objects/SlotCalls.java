package org.scoria.objects;

/// Calls what Python code put in place of a slot, with CPython's checks of the results. `f` is what the class
/// lookup found, not yet bound.
///
/// Compare CPython 3.11 `Objects/typeobject.c: slot_*`.
public final class SlotCalls {
    private SlotCalls() {}

    /// The callable for `self`: the descriptor protocol without the instance dictionary.
    private static PyObject bind(PyObject f, PyObject self) {
        return f.hasGet() ? f.descrGet(self, self.type()) : f;
    }

    /// Whether calling `f(self, …)` does what binding `f` to `self` first would do.
    private static boolean takesSelf(PyObject f) {
        return f instanceof PyMethodDescriptor || f instanceof PyWrapperDescriptor;
    }

    // ---- calls by the number of operands

    public static PyObject call(PyObject f, PyObject self) {
        if (f instanceof PyFunction function) {
            return function.call1(self);
        }
        return takesSelf(f) ? f.call1(self) : bind(f, self).call0();
    }

    public static PyObject call(PyObject f, PyObject self, PyObject a) {
        if (f instanceof PyFunction function) {
            return function.call2(self, a);
        }
        return takesSelf(f) ? f.call2(self, a) : bind(f, self).call1(a);
    }

    public static PyObject call(PyObject f, PyObject self, PyObject a, PyObject b) {
        if (f instanceof PyFunction function) {
            return function.call3(self, a, b);
        }
        return takesSelf(f) ? f.call3(self, a, b) : bind(f, self).call2(a, b);
    }

    public static PyObject call(PyObject f, PyObject self, PyObject[] args, PyStr[] keywords) {
        if (!(f instanceof PyFunction) && !takesSelf(f)) {
            return bind(f, self).call(args, keywords);
        }
        PyObject[] all = new PyObject[args.length + 1];
        all[0] = self;
        System.arraycopy(args, 0, all, 1, args.length);
        return f.call(all, keywords);
    }

    // ---- __call__ by arity

    public static PyObject call0(PyObject f, PyObject self) {
        return call(f, self);
    }

    public static PyObject call1(PyObject f, PyObject self, PyObject a) {
        return call(f, self, a);
    }

    public static PyObject call2(PyObject f, PyObject self, PyObject a, PyObject b) {
        return call(f, self, a, b);
    }

    public static PyObject call3(PyObject f, PyObject self, PyObject a, PyObject b, PyObject c) {
        if (f instanceof PyFunction function) {
            return function.call4(self, a, b, c);
        }
        return takesSelf(f) ? f.call4(self, a, b, c) : bind(f, self).call3(a, b, c);
    }

    public static PyObject call4(PyObject f, PyObject self, PyObject a, PyObject b, PyObject c, PyObject d) {
        if (f instanceof PyFunction || takesSelf(f)) {
            return f.call(new PyObject[] {self, a, b, c, d}, null);
        }
        return bind(f, self).call4(a, b, c, d);
    }

    // ---- slots with checked results

    /// A comparison. When the method cannot be bound, the operands do not compare, whatever was raised.
    public static PyObject compare(PyObject f, PyObject self, PyObject other) {
        if (f instanceof PyFunction || takesSelf(f)) {
            return f.call2(self, other);
        }
        PyObject bound;
        try {
            bound = bind(f, self);
        } catch (PyException e) {
            return PyNotImplemented.VALUE;
        }
        return bound.call1(other);
    }

    /// `__init__` must return None.
    public static void init(PyObject f, PyObject self, PyObject[] args, PyStr[] keywords) {
        PyObject result = call(f, self, args, keywords);
        if (result != PyNone.NONE) {
            throw Errors.typeError(
                    "__init__() should return None, not '%s'", result.type().qualifiedName());
        }
    }

    public static PyObject bool(PyObject f, PyObject self) {
        PyObject result = call(f, self);
        if (result instanceof PyBool) {
            return result;
        }
        throw Errors.typeError(
                "__bool__ should return bool, returned %s", result.type().qualifiedName());
    }

    public static long length(PyObject f, PyObject self) {
        PyInt length = Abstract.index(call(f, self));
        if (length.bigValue().signum() < 0) {
            throw Errors.valueError("__len__() should return >= 0");
        }
        if (!length.isSmall()) {
            throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
        }
        return length.value;
    }

    /// A `__hash__` result of any size is reduced as the hash of an int is; -1 stands for an error in CPython.
    public static long hash(PyObject f, PyObject self) {
        if (f == PyNone.NONE) {
            throw Errors.typeError("unhashable type: '%s'", self.type().qualifiedName());
        }
        PyObject result = call(f, self);
        if (!(result instanceof PyInt i)) {
            throw Errors.typeError("__hash__ method should return an integer");
        }
        long hash = i.isSmall() ? i.value : i.exact().hash();
        return hash == -1 ? -2 : hash;
    }

    public static boolean contains(PyObject f, PyObject self, PyObject value) {
        if (f == PyNone.NONE) {
            throw Errors.typeError("'%s' object is not a container", self.type().qualifiedName());
        }
        return Abstract.isTrue(call(f, self, value));
    }

    public static PyObject iter(PyObject f, PyObject self) {
        if (f == PyNone.NONE) {
            throw Errors.typeError("'%s' object is not iterable", self.type().qualifiedName());
        }
        return call(f, self);
    }

    /// Iteration by `__getitem__` with 0, 1, … until IndexError.
    public static PyObject iterateByIndex(PyObject self) {
        return new PySequenceIterator(self);
    }

    /// StopIteration becomes null.
    public static PyObject next(PyObject f, PyObject self) {
        try {
            return call(f, self);
        } catch (PyException e) {
            if (!e.matches(Exceptions.StopIteration)) {
                throw e;
            }
            return null;
        }
    }

    public static PyObject get(PyObject f, PyObject self, PyObject instance, PyType owner) {
        return call(f, self, instance == null ? PyNone.NONE : instance, owner == null ? PyNone.NONE : owner);
    }

    /// `__pow__` and `__rpow__`: the modulus is passed only when there is one.
    public static PyObject pow(PyObject f, PyObject self, PyObject other, PyObject modulus) {
        return modulus == PyNone.NONE ? call(f, self, other) : call(f, self, other, modulus);
    }

    /// `__getattribute__` or `__getattr__`.
    public static PyObject getAttribute(PyObject f, PyObject self, PyStr name) {
        try {
            return call(f, self, name);
        } catch (PyException e) {
            throw Errors.withContext(e, self, name);
        }
    }

    /// `__getattribute__` or `__getattr__`; null when it raises AttributeError.
    public static PyObject getAttributeOrNull(PyObject f, PyObject self, PyStr name) {
        try {
            return call(f, self, name);
        } catch (PyException e) {
            if (!e.matches(Exceptions.AttributeError)) {
                throw e;
            }
            return null;
        }
    }

    /// The error of a class that defines one half of a pair (`__setitem__`) when the other is needed.
    public static PyException missing(PyObject self, int slot) {
        return Errors.of(Exceptions.AttributeError, SlotIndex.name(slot));
    }
}
