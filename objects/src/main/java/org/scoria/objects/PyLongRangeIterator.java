package org.scoria.objects;

import java.math.BigInteger;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `longrange_iterator`: the items, or their number, are beyond longs.
@PythonType(value = PyLongRangeIterator.class, name = "longrange_iterator")
public final class PyLongRangeIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyLongRangeIterator.class, PyObject.TYPE, new PyLongRangeIteratorExposed());

    private final BigInteger start;
    private final BigInteger step;
    private final BigInteger length;
    private BigInteger index = BigInteger.ZERO;

    PyLongRangeIterator(BigInteger start, BigInteger step, BigInteger length) {
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
        if (index.compareTo(length) >= 0) {
            return null;
        }
        PyInt item = PyInt.of(start.add(index.multiply(step)));
        index = index.add(BigInteger.ONE);
        return item;
    }

    /// About how many items are still to come.
    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static PyObject lengthHint(PyLongRangeIterator self) {
        return PyInt.of(self.length.subtract(self.index));
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyLongRangeIterator self) {
        BigInteger stop = self.start.add(self.length.multiply(self.step));
        PyRange range = new PyRange(PyInt.of(self.start), PyInt.of(stop), PyInt.of(self.step));
        return PyTuple.of(Sequences.builtin("iter"), PyTuple.of(range), PyInt.of(self.index));
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyLongRangeIterator self, PyObject state) {
        if (!(state instanceof PyInt i)) {
            throw Errors.typeError("state must be an int, not %s", state.type().qualifiedName());
        }
        self.index = i.bigValue().max(BigInteger.ZERO).min(self.length);
    }
}
