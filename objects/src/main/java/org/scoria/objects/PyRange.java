package org.scoria.objects;

import java.math.BigInteger;

/// A `range`. When all its numbers fit a long it computes with longs, else with big integers.
///
/// Compare CPython 3.11 `Objects/rangeobject.c`.
public final class PyRange extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyRange.class, PyObject.TYPE, new RangeMethodsExposed())
            .withPatternKind(PyType.SEQUENCE);

    public final PyInt start;
    public final PyInt stop;
    public final PyInt step;

    /// The number of items.
    final PyInt length;

    /// Whether start, stop, step and length fit a long.
    private final boolean small;

    public PyRange(PyInt start, PyInt stop, PyInt step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = lengthOf(start, stop, step);
        this.small = start.isSmall() && stop.isSmall() && step.isSmall() && length.isSmall();
    }

    public static PyRange of(long start, long stop, long step) {
        return new PyRange(PyInt.of(start), PyInt.of(stop), PyInt.of(step));
    }

    /// `range(start, stop, step)`; `step` is null when absent.
    static PyRange of(PyObject start, PyObject stop, PyObject step) {
        PyInt from = Abstract.index(start);
        PyInt to = Abstract.index(stop);
        PyInt by = step == null ? PyInt.ONE : Abstract.index(step);
        if (by.isSmall() && by.value == 0) {
            throw Errors.valueError("range() arg 3 must not be zero");
        }
        return new PyRange(from, to, by);
    }

    private static PyInt lengthOf(PyInt start, PyInt stop, PyInt step) {
        if (start.isSmall() && stop.isSmall() && step.isSmall()) {
            long lo = step.value > 0 ? start.value : stop.value;
            long hi = step.value > 0 ? stop.value : start.value;
            if (lo >= hi) {
                return PyInt.ZERO;
            }
            long span = hi - lo - 1;
            if (span >= 0 && span != Long.MAX_VALUE && step.value != Long.MIN_VALUE) {
                return PyInt.of(span / Math.abs(step.value) + 1);
            }
        }
        boolean up = step.bigValue().signum() > 0;
        BigInteger span = up
                ? stop.bigValue().subtract(start.bigValue())
                : start.bigValue().subtract(stop.bigValue());
        if (span.signum() <= 0) {
            return PyInt.ZERO;
        }
        return PyInt.of(
                span.subtract(BigInteger.ONE).divide(step.bigValue().abs()).add(BigInteger.ONE));
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        String ends = "range(" + Abstract.repr(start) + ", " + Abstract.repr(stop);
        return PyStr.of(step.isSmall() && step.value == 1 ? ends + ")" : ends + ", " + Abstract.repr(step) + ")");
    }

    @Override
    public long hash() {
        boolean several = !length.isSmall() || length.value > 1;
        boolean any = several || length.value == 1;
        return PyTuple.of(length, any ? start : PyNone.NONE, several ? step : PyNone.NONE)
                .hash();
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyRange that) || op != Abstract.EQ && op != Abstract.NE) {
            return PyNotImplemented.VALUE;
        }
        return PyBool.of(sameItems(that) == (op == Abstract.EQ));
    }

    private boolean sameItems(PyRange that) {
        if (this == that) {
            return true;
        }
        if (!Abstract.equal(length, that.length)) {
            return false;
        }
        if (length.isSmall() && length.value == 0) {
            return true;
        }
        if (!Abstract.equal(start, that.start)) {
            return false;
        }
        return length.isSmall() && length.value == 1 || Abstract.equal(step, that.step);
    }

    @Override
    public PyObject iter() {
        if (small && endFits()) {
            return new PyRangeIterator(start.value, step.value, length.value);
        }
        return new PyLongRangeIterator(start.bigValue(), step.bigValue(), length.bigValue());
    }

    /// Whether the number after the last one fits a long.
    private boolean endFits() {
        if (length.value == 0) {
            return true;
        }
        return step.value > 0
                ? stop.value <= Long.MAX_VALUE - (step.value - 1)
                : stop.value >= Long.MIN_VALUE + (-1 - step.value);
    }

    PyObject reversed() {
        if (small && step.value != Long.MIN_VALUE && beforeStartFits()) {
            long last = start.value - step.value + length.value * step.value;
            return new PyRangeIterator(last, -step.value, length.value);
        }
        BigInteger last = item(length.bigValue().subtract(BigInteger.ONE));
        return new PyLongRangeIterator(last, step.bigValue().negate(), length.bigValue());
    }

    private boolean beforeStartFits() {
        return step.value > 0 ? start.value >= Long.MIN_VALUE + step.value : start.value <= Long.MAX_VALUE + step.value;
    }

    @Override
    public boolean isTrue() {
        return !length.isSmall() || length.value != 0;
    }

    @Override
    public PyObject bool() {
        return PyBool.of(isTrue());
    }

    @Override
    public long length() {
        if (!length.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return length.value;
    }

    private BigInteger item(BigInteger index) {
        return start.bigValue().add(index.multiply(step.bigValue()));
    }

    @Override
    public PyObject getItem(PyObject key) {
        if (key.hasIndex()) {
            return at(Abstract.index(key));
        }
        if (key instanceof PySlice slice) {
            return slice(slice);
        }
        throw Errors.typeError(
                "range indices must be integers or slices, not %s", key.type().qualifiedName());
    }

    private PyObject at(PyInt index) {
        if (small && index.isSmall()) {
            long i = index.value < 0 ? index.value + length.value : index.value;
            if (i >= 0 && i < length.value) {
                return PyInt.of(start.value + i * step.value);
            }
        } else {
            BigInteger i = index.bigValue();
            if (i.signum() < 0) {
                i = i.add(length.bigValue());
            }
            if (i.signum() >= 0 && i.compareTo(length.bigValue()) < 0) {
                return PyInt.of(item(i));
            }
        }
        throw Errors.indexError("range object index out of range");
    }

    private PyObject slice(PySlice slice) {
        PyObject[] bounds = slice.indices(length).items;
        BigInteger from = item(((PyInt) bounds[0]).bigValue());
        BigInteger to = item(((PyInt) bounds[1]).bigValue());
        BigInteger by = step.bigValue().multiply(((PyInt) bounds[2]).bigValue());
        return new PyRange(PyInt.of(from), PyInt.of(to), PyInt.of(by));
    }

    @Override
    public boolean contains(PyObject value) {
        if (value.getClass() == PyInt.class || value instanceof PyBool || value.getClass() == PyBigInt.class) {
            return find((PyInt) value) != null;
        }
        return ObjectDefaults.containsByIteration(this, value);
    }

    /// The index of an int, or null.
    PyInt find(PyInt value) {
        if (small && value.isSmall()) {
            long offset = value.value - start.value;
            boolean inside = step.value > 0
                    ? value.value >= start.value && value.value < stop.value
                    : value.value <= start.value && value.value > stop.value;
            if (!inside) {
                return null;
            }
            if (offset >= 0 == step.value > 0 || offset == 0) { // no overflow in the subtraction
                return offset % step.value == 0 ? PyInt.of(offset / step.value) : null;
            }
        }
        BigInteger[] parts = value.bigValue().subtract(start.bigValue()).divideAndRemainder(step.bigValue());
        if (parts[1].signum() != 0 || parts[0].signum() < 0 || parts[0].compareTo(length.bigValue()) >= 0) {
            return null;
        }
        return PyInt.of(parts[0]);
    }
}
