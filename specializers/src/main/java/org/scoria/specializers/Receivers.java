package org.scoria.specializers;

import org.scoria.objects.PyFunction;
import org.scoria.objects.PyInstance;
import org.scoria.objects.PyMethodDescriptor;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.SharedKeys;
import org.scoria.objects.SlotIndex;

/// Questions that the attribute families ask about a receiver's class.
final class Receivers {
    private Receivers() {}

    /// Whether attributes of instances are looked up in the default way; a `__getattr__` may be asked after that.
    static boolean looksUpByDefault(PyType type) {
        return type.slots == null || type.slots[SlotIndex.GETATTRIBUTE] == null;
    }

    /// Whether what a class has under a name is a method that is called with the receiver in front.
    static boolean isMethod(PyObject inClass) {
        return inClass.getClass() == PyFunction.class || inClass.getClass() == PyMethodDescriptor.class;
    }

    /// Whether reading attributes of instances is the default way.
    static boolean defaultReads(PyType type) {
        return type.slots == null
                || type.slots[SlotIndex.GETATTRIBUTE] == null && type.slots[SlotIndex.GETATTR] == null;
    }

    /// Whether writing attributes of instances is the default way.
    static boolean defaultWrites(PyType type) {
        return type.slots == null || type.slots[SlotIndex.SETATTR] == null;
    }

    /// The storage position of an attribute that instances of a class share, or -1 when none of them has had it.
    static int position(PyType type, PyStr name) {
        SharedKeys keys = type.sharedKeys;
        int i = keys == null ? -1 : keys.indexOf(name);
        return i < 0 ? -1 : type.slotCount + i;
    }

    /// Whether what a class holds under a name can change its nature behind our back: its own class is mutable and
    /// could become a descriptor's.
    static boolean isMutableKind(PyObject inClass) {
        return inClass.type().isHeap;
    }

    /// A plain instance, or null.
    static PyInstance instance(PyObject object) {
        return object.getClass() == PyInstance.class ? (PyInstance) object : null;
    }
}
