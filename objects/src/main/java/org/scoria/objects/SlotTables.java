package org.scoria.objects;

/// Computes [PyType#slots]: for each special method of a class made at run time, what Python code has put in
/// place of the Java method it would inherit.
///
/// Compare CPython 3.11 `Objects/typeobject.c: update_one_slot`.
final class SlotTables {
    private SlotTables() {}

    static PyObject[] compute(PyType type) {
        PyObject[] slots = new PyObject[SlotIndex.COUNT];
        PyType[] mro = type.mro();
        PyType builtinBase = builtinBase(type);
        boolean any = false;
        for (int i = mro.length - 1; i >= 0; i--) {
            PyType t = mro[i];
            if (t.isHeap) {
                any |= addOwn(t, slots);
            } else if (!builtinBase.isSubtype(t)) {
                // a builtin type whose Java code the instances do not inherit
                any |= addOwn(t, slots);
            } else if (any) {
                restoreInherited(t, slots);
            }
        }
        if (slots[SlotIndex.NEW] instanceof PyNewFunction) {
            slots[SlotIndex.NEW] =
                    null; // `__new__ = list.__new__` in a class: CPython inherits its base's all the same
        }
        return slots;
    }

    /// The builtin type whose Java class the instances extend.
    private static PyType builtinBase(PyType type) {
        PyType t = type;
        while (t.isHeap) {
            t = t.base;
        }
        return t;
    }

    private static boolean addOwn(PyType t, PyObject[] slots) {
        PyDict dict = t.dict();
        boolean any = false;
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            if (dict.keyAt(i) instanceof PyStr name) {
                int index = SlotIndex.of(name);
                if (index >= 0) {
                    slots[index] = dict.valueAt(i);
                    any = true;
                }
            }
        }
        return any;
    }

    /// A builtin class before (more derived than) what was found: its Java method wins again.
    private static void restoreInherited(PyType t, PyObject[] slots) {
        for (int index = 0; index < slots.length; index++) {
            if (slots[index] != null && t.dict().get(PyStr.intern(SlotIndex.name(index))) != null) {
                slots[index] = null;
            }
        }
    }
}
