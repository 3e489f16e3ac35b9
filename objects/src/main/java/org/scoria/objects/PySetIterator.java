package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `set_iterator`.
@PythonType(value = PySetIterator.class, name = "set_iterator")
public final class PySetIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(PySetIterator.class, PyObject.TYPE, new PySetIteratorExposed());

    /// The set, null at the end.
    private PyAnySet set;

    private int slot;

    /// The size the set must have; -1 after an error, which repeats.
    private int expected;

    private int remaining;

    public PySetIterator(PyAnySet set) {
        this.set = set;
        this.expected = set.size();
        this.remaining = expected;
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
        PyAnySet s = set;
        if (s == null) {
            return null;
        }
        checkSize(s);
        int i = s.next(slot);
        if (i < 0) {
            set = null;
            return null;
        }
        slot = i + 1;
        remaining--;
        return s.keyAt(i);
    }

    private void checkSize(PyAnySet s) {
        if (expected != s.size()) {
            expected = -1;
            throw Errors.runtimeError("Set changed size during iteration");
        }
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PySetIterator self) {
        return self.set != null && self.expected == self.set.size() ? self.remaining : 0;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PySetIterator self) {
        PyList rest = new PyList();
        if (self.set != null) {
            self.checkSize(self.set);
            for (int i = self.set.next(self.slot); i >= 0; i = self.set.next(i + 1)) {
                rest.append(self.set.keyAt(i));
            }
        }
        return PyTuple.of(Sequences.builtin("iter"), PyTuple.of(rest));
    }
}
