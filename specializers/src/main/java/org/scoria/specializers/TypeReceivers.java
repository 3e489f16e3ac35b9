package org.scoria.specializers;

import org.scoria.objects.PyClassMethod;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStaticMethod;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.SlotIndex;
import org.scoria.shadowcode.Bound;

/// Attributes of class objects, for LOAD_ATTR and LOAD_METHOD.
final class TypeReceivers {
    private TypeReceivers() {}

    /// Whether a class finds the attribute in itself and its bases: the metaclass neither defines it nor changes
    /// how attributes are read. (`__getattr__` of a metaclass is asked last, and not at all when there is the
    /// attribute.)
    private static boolean ownAttribute(PyType type, PyStr name) {
        PyType meta = type.type();
        boolean custom = meta.isHeap && meta.slots[SlotIndex.GETATTRIBUTE] != null;
        return !custom && meta.lookup(name) == null;
    }

    /// The value of `type.name` as far as it depends on nothing but the class and its metaclass, else null.
    static ClassValue value(PyType type, PyStr name) {
        if (!ownAttribute(type, name)) {
            return null;
        }
        PyObject found = type.lookup(name);
        if (found == null || found.getClass() == PyFunction.class) {
            return found == null ? null : ClassValue.of(found);
        }
        if (found.getClass() == PyStaticMethod.class) {
            return ClassValue.of(found.descrGet(null, type));
        }
        return found.hasGet() ? null : ClassValue.inClass(type, name, found);
    }

    /// What LOAD_METHOD finds in a class: how to call `type.name`, or null when no form covers it.
    static Bound method(PyType type, PyStr name) {
        if (!ownAttribute(type, name)) {
            return null;
        }
        PyObject found = type.lookup(name);
        if (found != null && found.getClass() == PyClassMethod.class) {
            PyObject function = ((PyClassMethod) found).callable();
            return function != null && function.getClass() == PyFunction.class
                    ? new Bound(function, type)
                    : new Bound(found.descrGet(null, type));
        }
        ClassValue value = value(type, name);
        return value == null || !value.isConstant() ? null : new Bound(value.get());
    }
}
