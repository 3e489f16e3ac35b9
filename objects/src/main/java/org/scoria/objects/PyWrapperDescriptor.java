package org.scoria.objects;

import java.util.Arrays;

/// A slot of a builtin type as a method: `int.__add__`, "slot wrapper".
///
/// It runs the implementation of its own type, also on instances of Python subclasses that override the slot;
/// that is what makes `super().__add__(x)` end. Compare CPython 3.11 `Objects/typeobject.c: wrap_*`.
public final class PyWrapperDescriptor extends PyDescriptor {
    public static final PyType TYPE =
            PyType.builtin(PyWrapperDescriptor.class, PyObject.TYPE, new WrapperDescriptorMethodsExposed());

    /// A constant of [SlotIndex].
    public final int slot;

    /// Whether the type only lists again what its base implements.
    private final boolean inherited;

    private SpecialCall special;

    public PyWrapperDescriptor(PyType owner, int slot, boolean inherited) {
        super(owner, PyStr.intern(SlotIndex.name(slot)));
        this.slot = slot;
        this.inherited = inherited;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<slot wrapper '" + name + "' of '" + owner.qualifiedName() + "' objects>");
    }

    @Override
    public PyObject descrGet(PyObject instance, PyType type) {
        if (instance == null) {
            return this;
        }
        if (!accepts(instance)) {
            throw notApplicable(instance);
        }
        return new PyMethodWrapper(this, instance);
    }

    // ---- calls

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call0() {
        throw Errors.typeError("descriptor '%s' of '%s' object needs an argument", name, owner.qualifiedName());
    }

    @Override
    public PyObject call1(PyObject self) {
        check(self);
        return run(self, NO_ARGS, null);
    }

    @Override
    public PyObject call2(PyObject self, PyObject a) {
        check(self);
        return run1(self, a);
    }

    @Override
    public PyObject call3(PyObject self, PyObject a, PyObject b) {
        check(self);
        return run2(self, a, b);
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        if (args.length == (keywords == null ? 0 : keywords.length)) {
            return call0();
        }
        check(args[0]);
        return run(args[0], Arrays.copyOfRange(args, 1, args.length), keywords);
    }

    private void check(PyObject self) {
        if (!accepts(self)) {
            throw Errors.typeError(
                    "descriptor '%s' requires a '%s' object but received a '%s'",
                    name, owner.qualifiedName(), self.type().qualifiedName());
        }
    }

    // ---- running the slot; self has been checked

    PyObject run1(PyObject self, PyObject a) {
        return SlotShape.takesOne(slot) ? invoke(self, a, null) : run(self, new PyObject[] {a}, null);
    }

    PyObject run2(PyObject self, PyObject a, PyObject b) {
        return SlotShape.takesTwo(slot) ? invoke(self, a, b) : run(self, new PyObject[] {a, b}, null);
    }

    PyObject run(PyObject self, PyObject[] args, PyStr[] keywords) {
        if (slot == SlotIndex.CALL || slot == SlotIndex.INIT) {
            return runArrays(self, args, keywords);
        }
        if (keywords != null && keywords.length > 0) {
            throw Errors.typeError("wrapper %s() takes no keyword arguments", name);
        }
        SlotShape.checkCount(slot, args.length);
        return invoke(self, args.length > 0 ? args[0] : null, args.length > 1 ? args[1] : null);
    }

    private PyObject runArrays(PyObject self, PyObject[] args, PyStr[] keywords) {
        boolean call = slot == SlotIndex.CALL;
        if (!isNative(self)) {
            if (owner == PyObject.TYPE) {
                ObjectDefaults.init(self, args, keywords);
                return PyNone.NONE;
            }
            return specialCall().invoke(self, args, keywords);
        }
        if (self instanceof SubObject sub) {
            if (call) {
                return sub.superCall(args, keywords);
            }
            sub.superInit(args, keywords);
            return PyNone.NONE;
        }
        if (call) {
            return self.call(args, keywords);
        }
        self.init(args, keywords);
        return PyNone.NONE;
    }

    private PyObject invoke(PyObject self, PyObject a, PyObject b) {
        PyObject left = a;
        PyObject right = b;
        switch (slot) {
            case SlotIndex.GETATTRIBUTE, SlotIndex.SETATTR, SlotIndex.DELATTR -> SlotShape.checkName(a);
            case SlotIndex.GET -> {
                left = a == PyNone.NONE ? null : a;
                right = b instanceof PyType ? b : null;
                if (self instanceof PyClassMethodDescriptor method && right == null && b != null && b != PyNone.NONE) {
                    throw method.needsType(b);
                }
                if (left == null && (b == null || b == PyNone.NONE)) {
                    throw Errors.typeError("__get__(None, None) is invalid");
                }
            }
            case SlotIndex.POW, SlotIndex.RPOW -> right = b == null ? PyNone.NONE : b;
            case SlotIndex.SEQUENCE_MUL, SlotIndex.SEQUENCE_RMUL, SlotIndex.SEQUENCE_IMUL -> left = Abstract.index(a);
            default -> {}
        }
        PyObject result = dispatch(self, left, right);
        if (result == null) {
            if (slot == SlotIndex.NEXT) {
                throw Generators.endOf(self);
            }
            return PyNotImplemented.VALUE;
        }
        return result;
    }

    private PyObject dispatch(PyObject self, PyObject a, PyObject b) {
        if (!isNative(self)) {
            return dispatchSpecial(self, a, b);
        }
        return self instanceof SubObject sub ? sub.superSlot(slot, a, b) : SlotDispatch.call(self, slot, a, b);
    }

    /// Whether the builtin class of `self` inherits this very implementation, so that its Java method can be called
    /// virtually.
    private boolean isNative(PyObject self) {
        PyType type = self.type();
        while (type.isHeap) {
            type = type.base();
        }
        if (type == owner) {
            return true;
        }
        PyObject found = type.lookup(name);
        while (found != this && found instanceof PyWrapperDescriptor wrapper && wrapper.inherited) {
            found = wrapper.owner.base().lookup(name);
        }
        return found == this;
    }

    private PyObject dispatchSpecial(PyObject self, PyObject a, PyObject b) {
        if (slot == SlotIndex.SETATTR || slot == SlotIndex.DELATTR) {
            throw Errors.typeError(
                    "can't apply this %s to %s object", name, self.type().qualifiedName());
        }
        return owner == PyObject.TYPE
                ? ObjectSlots.call(self, slot, a, b)
                : specialCall().invoke(self, a, b);
    }

    private SpecialCall specialCall() {
        SpecialCall call = special;
        if (call == null) {
            call = SpecialCall.find(owner, slot);
            special = call;
        }
        return call;
    }
}
