package org.scoria.objects;

/// An instance of a class made at run time: what the generated `…Sub` classes share.
///
/// The slot methods of such an object ask its class first. Code that means the implementation of the builtin base
/// (slot wrappers: `list.__len__(x)`, `super().__len__()`) calls it through this interface.
public interface SubObject {
    /// The class.
    PyType type();

    /// `__class__` assignment; the caller has checked that the layouts agree.
    void setType(PyType type);

    /// Runs the builtin base's implementation of a slot. Results as in [SlotDispatch].
    PyObject superSlot(int slot, PyObject a, PyObject b);

    /// The builtin base's `__call__`.
    PyObject superCall(PyObject[] args, PyStr[] keywords);

    /// The builtin base's `__init__`.
    void superInit(PyObject[] args, PyStr[] keywords);
}
