package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

@PythonType(value = PySequenceIterator.class, name = "iterator")
final class SequenceIteratorMethods {
    private SequenceIteratorMethods() {}

    /// Private method returning an estimate of len(list(it)).
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static PyObject lengthHint(PySequenceIterator self) {
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
    static PyObject reduce(PySequenceIterator self) {
        PyObject iter = ThreadState.current().interpreter.builtins.get(PyStr.intern("iter"));
        if (self.sequence == null) {
            return PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY));
        }
        return PyTuple.of(iter, PyTuple.of(self.sequence), PyInt.of(self.index));
    }

    /// Set state information for unpickling.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PySequenceIterator self, long index) {
        if (self.sequence != null) {
            self.index = Math.max(0, index);
        }
    }
}
