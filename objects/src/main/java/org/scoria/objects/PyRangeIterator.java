package org.scoria.objects;

import java.math.BigInteger;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonType;

/// A `range_iterator`: the items fit longs. The fields are open to the engines' own `for` loops.
@PythonType(value = PyRangeIterator.class, name = "range_iterator")
public final class PyRangeIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyRangeIterator.class, PyObject.TYPE, new PyRangeIteratorExposed());

    public final long start;
    public final long step;
    public final long length;

    /// How many items were taken.
    public long index;

    public PyRangeIterator(long start, long step, long length) {
        this.start = start;
        this.step = step;
        this.length = length;
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
        long i = index;
        if (i >= length) {
            return null;
        }
        index = i + 1;
        return PyInt.of(start + i * step);
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PyRangeIterator self) {
        return self.length - self.index;
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyRangeIterator self) {
        BigInteger stop = BigInteger.valueOf(self.start)
                .add(BigInteger.valueOf(self.length).multiply(BigInteger.valueOf(self.step)));
        PyRange range = new PyRange(PyInt.of(self.start), PyInt.of(stop), PyInt.of(self.step));
        return PyTuple.of(Sequences.builtin("iter"), PyTuple.of(range), PyInt.of(self.index));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyRangeIterator self, PyObject state) {
        self.index = Math.max(0, Math.min(Convert.toCLong(state), self.length));
    }
}
