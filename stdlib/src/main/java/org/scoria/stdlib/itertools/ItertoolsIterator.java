package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;

/// What all iterators of `itertools` have in common. Compare CPython 3.11 `Modules/itertoolsmodule.c`.
abstract class ItertoolsIterator extends PyObject {
    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    /// `next` over one pool of items: checks an index of a state being restored.
    static int clamp(PyObject index, int low, int high) {
        long i = Abstract.indexLong(index, null);
        return (int) Math.max(low, Math.min(i, high));
    }

    /// The argument of `__setstate__` when it must be a tuple.
    static PyObject[] stateTuple(PyObject state) {
        if (state instanceof PyTuple tuple) {
            return tuple.items;
        }
        throw Errors.typeError("state is not a tuple");
    }

    /// The argument of `__setstate__` when it must be a tuple of `n` items.
    static PyObject[] stateTuple(PyObject state, int n) {
        if (state instanceof PyTuple tuple && tuple.items.length == n) {
            return tuple.items;
        }
        throw Errors.valueError("invalid arguments");
    }
}
