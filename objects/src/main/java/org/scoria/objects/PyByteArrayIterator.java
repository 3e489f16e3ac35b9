package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `bytearray_iterator`.
@PythonType(value = PyByteArrayIterator.class, name = "bytearray_iterator")
public final class PyByteArrayIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyByteArrayIterator.class, PyObject.TYPE, new PyByteArrayIteratorExposed());

    /// The bytes, null at the end.
    private PyByteArray bytes;

    private int index;

    public PyByteArrayIterator(PyByteArray bytes) {
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
        PyByteArray b = bytes;
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
    static long lengthHint(PyByteArrayIterator self) {
        return self.bytes == null ? 0 : Math.max(0, self.bytes.size() - self.index);
    }

    /// Return state information for pickling.
    @Builtin("__reduce__($self, /)")
    static PyObject reduce(PyByteArrayIterator self) {
        PyObject iter = Sequences.builtin("iter");
        if (self.bytes == null) {
            return PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY));
        }
        return PyTuple.of(iter, PyTuple.of(self.bytes), PyInt.of(self.index));
    }

    /// Set state information for unpickling.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyByteArrayIterator self, long state) {
        if (self.bytes != null) {
            self.index = (int) Math.max(0, Math.min(state, self.bytes.size()));
        }
    }
}
