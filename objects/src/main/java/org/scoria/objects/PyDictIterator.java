package org.scoria.objects;

/// Walks over a dict and notices when its size changed meanwhile.
///
/// Compare CPython 3.11 `Objects/dictobject.c: dictiter_iternextkey`.
abstract class PyDictIterator extends PyObject {
    /// The dict, null at the end.
    PyDict dict;

    /// Where the search for the next entry starts.
    private int position;

    /// The size the dict must have; -1 after an error, which repeats.
    private int expected;

    /// How many entries are still to come.
    private int remaining;

    PyDictIterator(PyDict dict) {
        this.dict = dict;
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

    /// The position of the next entry, or -1 at the end.
    final int advance(PyDict d) {
        if (expected != d.size()) {
            expected = -1;
            throw Errors.runtimeError("dictionary changed size during iteration");
        }
        int i = d.next(position);
        if (i < 0) {
            dict = null;
            return -1;
        }
        if (remaining == 0) {
            dict = null;
            throw Errors.runtimeError("dictionary keys changed during iteration");
        }
        position = i + 1;
        remaining--;
        return i;
    }

    /// What the iterator yields for an entry.
    abstract PyObject entry(PyDict d, int i);

    final long lengthHint() {
        return dict != null && expected == dict.size() ? remaining : 0;
    }

    /// `(iter, ([the rest],))`; the iterator itself does not move.
    final PyTuple reduce() {
        PyList rest = new PyList();
        PyDict d = dict;
        if (d != null) {
            if (expected != d.size()) {
                throw Errors.runtimeError("dictionary changed size during iteration");
            }
            for (int i = d.next(position); i >= 0; i = d.next(i + 1)) {
                rest.append(entry(d, i));
            }
        }
        return PyTuple.of(Sequences.builtin("iter"), PyTuple.of(rest));
    }
}
