package org.scoria.objects;

/// Is told of every change to a dictionary it watches, **before** the change (as in CPython 3.12's and Cinder's
/// dictionary watchers).
public abstract class DictWatcher {
    /// `key` gets `value`; both are non-null. Told for new keys and for replaced values alike.
    public abstract void stored(PyDict dict, PyObject key, PyObject value);

    /// `key` is removed.
    public abstract void deleted(PyDict dict, PyObject key);

    /// All keys are removed.
    public abstract void cleared(PyDict dict);

    /// The module whose namespace this is has another class now, whose descriptors come before the namespace.
    public void ownerChanged(PyDict dict) {}
}
