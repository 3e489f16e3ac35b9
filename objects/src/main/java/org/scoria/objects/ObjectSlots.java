package org.scoria.objects;

/// The slots of `object` applied to a value whose own class overrides them: `object.__repr__([])`.
final class ObjectSlots {
    private ObjectSlots() {}

    static PyObject call(PyObject self, int slot, PyObject a, PyObject b) {
        switch (slot) {
            case SlotIndex.REPR:
                return ObjectDefaults.repr(self);
            case SlotIndex.STR:
                return self.repr();
            case SlotIndex.HASH:
                return PyInt.of(self.identityHash());
            case SlotIndex.GETATTRIBUTE:
                return ObjectDefaults.getAttribute(self, (PyStr) a);
            case SlotIndex.LT:
            case SlotIndex.LE:
            case SlotIndex.EQ:
            case SlotIndex.NE:
            case SlotIndex.GT:
            case SlotIndex.GE:
                return ObjectDefaults.richCompare(self, a, slot - SlotIndex.LT);
            default:
                throw new IllegalArgumentException(SlotIndex.name(slot));
        }
    }
}
