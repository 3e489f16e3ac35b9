package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// The `iterator` of an object that has `__getitem__` but no `__iter__`: asks for 0, 1, 2, … until IndexError.
///
/// Compare CPython 3.11 `Objects/iterobject.c`.
@PythonType(value = PySeqIter.class, name = "iterator")
public final class PySeqIter extends PyObject {
    public static final PyType TYPE = PyType.builtin(PySeqIter.class, PyObject.TYPE, "iterator");

    /// The sequence, null at the end.
    private PyObject sequence;

    private long index;

    public PySeqIter(PyObject sequence) {
        this.sequence = sequence;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public PyObject next() {
        PyObject s = sequence;
        if (s == null) {
            return null;
        }
        if (index == Long.MAX_VALUE) {
            throw Errors.overflowError("iter index too large");
        }
        try {
            PyObject item = s.getItem(PyInt.of(index));
            index++;
            return item;
        } catch (PyException e) {
            if (!e.matches(Exceptions.IndexError) && !e.matches(Exceptions.StopIteration)) {
                throw e;
            }
            sequence = null;
            return null;
        }
    }

    /// Private method returning an estimate of len(list(it)).
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static PyObject lengthHint(PySeqIter self) {
        if (self.sequence == null) {
            return PyInt.ZERO;
        }
        if (self.sequence.type().lookup(Names.LEN) == null) {
            return PyNotImplemented.VALUE;
        }
        return PyInt.of(Math.max(0, Abstract.length(self.sequence) - self.index));
    }

    /// Return state information for pickling.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PySeqIter self) {
        PyObject iter = Sequences.builtin("iter");
        if (self.sequence == null) {
            return PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY));
        }
        return PyTuple.of(iter, PyTuple.of(self.sequence), PyInt.of(self.index));
    }

    /// Set state information for unpickling.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PySeqIter self, long state) {
        if (self.sequence != null) {
            self.index = Math.max(0, state);
        }
    }
}
