package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `bytes_iterator`.
@PythonType(value = PyBytesIterator.class, name = "bytes_iterator")
public final class PyBytesIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyBytesIterator.class, PyObject.TYPE, new PyBytesIteratorExposed());

    /// The bytes, null at the end.
    private PyBytes bytes;

    private int index;

    public PyBytesIterator(PyBytes bytes) {
        this.bytes = bytes;
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
        PyBytes b = bytes;
        if (b == null) {
            return null;
        }
        int i = index;
        if (i < b.size()) {
            index = i + 1;
            return PyInt.of(b.byteAt(i));
        }
        bytes = null;
        return null;
    }

    /// Private method returning an estimate of len(list(it)).
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PyBytesIterator self) {
        return self.bytes == null ? 0 : Math.max(0, self.bytes.size() - self.index);
    }

    /// Return state information for pickling.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyBytesIterator self) {
        PyObject iter = Sequences.builtin("iter");
        if (self.bytes == null) {
            return PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY));
        }
        return PyTuple.of(iter, PyTuple.of(self.bytes), PyInt.of(self.index));
    }

    /// Set state information for unpickling.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyBytesIterator self, long state) {
        if (self.bytes != null) {
            self.index = (int) Math.max(0, Math.min(state, self.bytes.size()));
        }
    }
}
