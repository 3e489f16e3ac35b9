package org.scoria.objects;

/// Walks over a dict backwards. Compare CPython 3.11 `Objects/dictobject.c: dictreviter_iternext`.
abstract class PyDictReverseIterator extends PyObject {
    /// The dict, null at the end.
    PyDict dict;

    /// The search for the next entry starts before this position.
    private int position;

    /// The size the dict must have; -1 after an error, which repeats.
    private int expected;

    /// How many entries are still to come.
    private int remaining;

    PyDictReverseIterator(PyDict dict) {
        this.dict = dict;
        this.position = dict.end();
        this.expected = dict.size();
        this.remaining = expected;
    }

    @Override
    public final boolean isIterator() {
        return true;
    }

    @Override
    public final PyObject iter() {
        return this;
    }

    @Override
    public final PyObject next() {
        PyDict d = dict;
        if (d == null) {
            return null;
        }
        if (expected != d.size()) {
            expected = -1;
            throw Errors.runtimeError("dictionary changed size during iteration");
        }
        int i = d.previous(position);
        if (i < 0) {
            dict = null;
            return null;
        }
        position = i;
        remaining--;
        return entry(d, i);
    }

    /// What the iterator yields for an entry.
    abstract PyObject entry(PyDict d, int i);

    final long lengthHint() {
        return dict != null && expected == dict.size() ? Math.max(0, remaining) : 0;
    }

    /// `(iter, ([the rest],))`; the iterator itself does not move.
    final PyTuple reduce() {
        PyList rest = new PyList();
        PyDict d = dict;
        if (d != null) {
            if (expected != d.size()) {
                throw Errors.runtimeError("dictionary changed size during iteration");
            }
            for (int i = d.previous(position); i >= 0; i = d.previous(i)) {
                rest.append(entry(d, i));
            }
        }
        return PyTuple.of(Sequences.builtin("iter"), PyTuple.of(rest));
    }
}
