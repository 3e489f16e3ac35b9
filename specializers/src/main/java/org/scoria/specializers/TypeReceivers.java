package org.scoria.specializers;

import org.scoria.objects.PyClassMethod;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStaticMethod;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.SlotIndex;

/// Attributes of class objects, for LOAD_ATTR and LOAD_METHOD.
final class TypeReceivers {
    private TypeReceivers() {}

    /// The value of `type.name` when it stays the same while neither the class nor its metaclass changes, else null.
    static PyObject constant(PyType type, PyStr name) {
        PyType meta = type.type();
        if (meta.isHeap && (meta.slots[SlotIndex.GETATTRIBUTE] != null || meta.lookup(name) != null)) {
            return null;
        }
        if (!meta.isHeap && meta.lookup(name) != null) {
            return null;
        }
        PyObject found = type.lookup(name);
        if (found == null || Receivers.isMutableKind(found) && found.hasGet()) {
            return null;
        }
        if (found.getClass() == PyFunction.class) {
            return found;
        }
        if (found.getClass() == PyStaticMethod.class) {
            return found.descrGet(null, type);
        }
        if (found.getClass() == PyClassMethod.class || found.hasGet()) {
            return null;
        }
        return Receivers.isMutableKind(found) ? null : found;
    }
}
