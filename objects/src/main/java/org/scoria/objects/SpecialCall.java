package org.scoria.objects;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/// A non-virtual call of a slot method of a builtin type: `int.__repr__(True)` must not run the override of `bool`.
///
/// Only needed when one builtin type overrides what another one defines and Python code asks for the latter by
/// name, so a method handle, made at the first such call, is good enough.
final class SpecialCall {
    private final MethodHandle handle;
    private final int slot;
    private final int operands;
    private final boolean comparison;

    private SpecialCall(MethodHandle handle, int slot, int operands) {
        this.handle = handle;
        this.slot = slot;
        this.operands = operands;
        this.comparison = slot >= SlotIndex.LT && slot <= SlotIndex.GE;
    }

    static SpecialCall find(PyType owner, int slot) {
        String name = SlotIndex.method(slot);
        PyType withTable = owner;
        while (withTable.table == null) {
            // an exception type that only has a name of its own: its values are those of a base
            withTable = withTable.base();
        }
        for (Method method : PyObject.class.getDeclaredMethods()) {
            if (method.getName().equals(name) && !method.isSynthetic()) {
                MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
                try {
                    MethodHandles.Lookup lookup = withTable.table.privateLookup(owner.layout());
                    MethodHandle handle = lookup.findSpecial(owner.layout(), name, type, owner.layout());
                    return new SpecialCall(handle, slot, type.parameterCount());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(name, e);
                }
            }
        }
        throw new IllegalStateException(name);
    }

    PyObject invoke(PyObject self, PyObject a, PyObject b) {
        if (comparison) {
            return toPython(run(self, a, slot - SlotIndex.LT));
        }
        return toPython(
                switch (operands) {
                    case 0 -> run(self);
                    case 1 -> run(self, a);
                    default -> run(self, a, b);
                });
    }

    PyObject invoke(PyObject self, PyObject[] args, PyStr[] keywords) {
        return toPython(run(self, args, keywords));
    }

    private Object run(Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private PyObject toPython(Object result) {
        if (result instanceof Long number) {
            return PyInt.of(number);
        }
        if (result instanceof Boolean truth) {
            return PyBool.of(truth);
        }
        return result == null && slot != SlotIndex.NEXT ? PyNone.NONE : (PyObject) result;
    }
}
