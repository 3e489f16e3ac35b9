package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `str_iterator`. CPython 3.11 has a second type for ASCII text, `str_ascii_iterator`, made by the same code.
@PythonType(value = PyStrIterator.class, name = "str_iterator")
public final class PyStrIterator extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyStrIterator.class, PyObject.TYPE, new PyStrIteratorExposed());

    /// The text, null at the end.
    private PyStr text;

    private int index;

    public PyStrIterator(PyStr text) {
        this.text = text;
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
        PyStr t = text;
        if (t == null) {
            return null;
        }
        int i = index;
        if (i < t.size()) {
            index = i + 1;
            return PyStr.ofCodePoint(t.codePointAt(i));
        }
        text = null;
        return null;
    }

    /// Private method returning an estimate of len(list(it)).
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PyStrIterator self) {
        return self.text == null ? 0 : self.text.size() - self.index;
    }

    /// Return state information for pickling.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyStrIterator self) {
        PyObject iter = Sequences.builtin("iter");
        if (self.text == null) {
            return PyTuple.of(iter, PyTuple.of(PyStr.EMPTY));
        }
        return PyTuple.of(iter, PyTuple.of(self.text), PyInt.of(self.index));
    }

    /// Set state information for unpickling.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyStrIterator self, long state) {
        if (self.text != null) {
            self.index = (int) Math.max(0, Math.min(state, self.text.size()));
        }
    }
}
