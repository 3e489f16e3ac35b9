package org.scoria.objects;

/// Iterates over anything with `__getitem__` by counting up until IndexError or StopIteration. Compare CPython 3.11
/// `Objects/iterobject.c`.
public final class PySequenceIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PySequenceIterator.class, PyObject.TYPE, new SequenceIteratorMethodsExposed());

    /// Null when exhausted.
    PyObject sequence;

    long index;

    public PySequenceIterator(PyObject sequence) {
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
        PyObject from = sequence;
        if (from == null) {
            return null;
        }
        if (index == Long.MAX_VALUE) {
            throw Errors.overflowError("iter index too large");
        }
        try {
            PyObject item = from.getItem(PyInt.of(index));
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
}
