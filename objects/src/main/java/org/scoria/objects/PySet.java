package org.scoria.objects;

/// A `set`.
public class PySet extends PyAnySet {
    public static final PyType TYPE = PyType.builtin(PySet.class, PyObject.TYPE, new SetMethodsExposed());

    public PySet() {}

    /// A new set of all items of an iterable.
    public static PySet from(PyObject iterable) {
        PySet set = new PySet();
        SetAlgebra.update(set, iterable);
        return set;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// Adds an item; false when an equal one is there.
    public final boolean addItem(PyObject key) {
        return addKey(key);
    }

    /// Adds all items of an iterable.
    public final void update(PyObject iterable) {
        SetAlgebra.update(this, iterable);
    }

    /// Removes an item; false when it is not there.
    public final boolean discard(PyObject key) {
        return removeKey(key, SetAlgebra.hashOfMember(key));
    }

    public final void clear() {
        clearKeys();
    }

    @Override
    final PyAnySet emptyLike() {
        return new PySet();
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        if (keywords != null && keywords.length != 0) {
            throw Errors.typeError("set() takes no keyword arguments");
        }
        Sequences.checkCount("set", args, 0, 1);
        clear();
        if (args.length == 1) {
            SetAlgebra.update(this, args[0]);
        }
    }

    @Override
    public PyObject iOr(PyObject other) {
        if (!(other instanceof PyAnySet that)) {
            return PyNotImplemented.VALUE;
        }
        addAll(that);
        return this;
    }

    @Override
    public PyObject iAnd(PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.VALUE;
        }
        become(SetAlgebra.intersection(this, other));
        return this;
    }

    @Override
    public PyObject iSub(PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.VALUE;
        }
        SetAlgebra.differenceUpdate(this, other);
        return this;
    }

    @Override
    public PyObject iXor(PyObject other) {
        if (!(other instanceof PyAnySet)) {
            return PyNotImplemented.VALUE;
        }
        SetAlgebra.symmetricDifferenceUpdate(this, other);
        return this;
    }
}
