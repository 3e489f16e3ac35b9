package org.scoria.objects;

/// Reading and writing attributes of classes. Compare CPython 3.11 `Objects/typeobject.c: type_getattro,
/// type_setattro`.
final class TypeAttributes {
    private TypeAttributes() {}

    /// Null when there is no such attribute; errors of descriptors come through.
    static PyObject find(PyType self, PyStr name) {
        PyType meta = self.type();
        PyObject inMeta = meta.lookup(name);
        if (inMeta != null && inMeta.hasGet() && inMeta.hasSet()) {
            return inMeta.descrGet(self, meta);
        }
        PyObject own = self.lookup(name);
        if (own != null) {
            return own.hasGet() ? own.descrGet(null, self) : own;
        }
        if (inMeta == null) {
            return null;
        }
        return inMeta.hasGet() ? inMeta.descrGet(self, meta) : inMeta;
    }

    /// Sets (or with null deletes) an attribute of a class and tells everybody who depends on it.
    static void set(PyType self, PyStr name, PyObject value) {
        if (!self.isHeap) {
            throw Errors.typeError(
                    "cannot set %s attribute of immutable type '%s'", Abstract.repr(name), self.qualifiedName());
        }
        PyObject inMeta = self.type().lookup(name);
        if (inMeta != null && inMeta.hasSet()) {
            if (value == null) {
                inMeta.descrDelete(self);
            } else {
                inMeta.descrSet(self, value);
            }
            return;
        }
        if (value != null && self.assignVariable(name, value)) {
            return;
        }
        PyObject old = self.dict().get(name);
        if (value != null) {
            self.dict().put(name.interned(), value);
        } else if (self.dict().remove(name) == null) {
            throw Errors.of(Exceptions.AttributeError, "type object '%s' has no attribute '%s'", self.name(), name);
        }
        self.noteWrite(name, old, value);
        self.modified();
        if (SlotIndex.of(name) >= 0) {
            self.updateSlots();
        }
    }
}
