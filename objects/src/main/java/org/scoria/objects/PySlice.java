package org.scoria.objects;

import java.math.BigInteger;

/// A `slice`: any three objects. Compare CPython 3.11 `Objects/sliceobject.c`.
public final class PySlice extends PyObject {
    public static final PyType TYPE = PyType.builtin(PySlice.class, PyObject.TYPE, new SliceMethodsExposed());

    public final PyObject start;
    public final PyObject stop;
    public final PyObject step;

    public PySlice(PyObject start, PyObject stop, PyObject step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// The three members as longs, clipped, for [SliceBounds#adjust]. Runs their `__index__`.
    public SliceBounds bounds() {
        long by = 1;
        if (step != PyNone.NONE) {
            by = member(step);
            if (by == 0) {
                throw Errors.valueError("slice step cannot be zero");
            }
            by = Math.max(by, -Long.MAX_VALUE);
        }
        long from = start == PyNone.NONE ? by < 0 ? Long.MAX_VALUE : 0 : member(start);
        long to = stop == PyNone.NONE ? by < 0 ? Long.MIN_VALUE : Long.MAX_VALUE : member(stop);
        return new SliceBounds(from, to, by);
    }

    /// The bounds for a sequence whose length cannot change meanwhile.
    public SliceBounds bounds(int length) {
        return bounds().adjust(length);
    }

    private static long member(PyObject o) {
        if (o instanceof PyInt i && i.isSmall()) {
            return i.value;
        }
        if (!o.hasIndex()) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Abstract.indexLong(o, null);
    }

    private static BigInteger bigMember(PyObject o) {
        if (!o.hasIndex()) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Abstract.index(o).bigValue();
    }

    /// `slice.indices(length)`, for integers of any size. Compare CPython `_PySlice_GetLongIndices`.
    PyTuple indices(PyObject lengthObject) {
        BigInteger length = Abstract.index(lengthObject).bigValue();
        if (length.signum() < 0) {
            throw Errors.valueError("length should not be negative");
        }
        BigInteger by = step == PyNone.NONE ? BigInteger.ONE : bigMember(step);
        if (by.signum() == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        boolean backwards = by.signum() < 0;
        BigInteger lower = backwards ? BigInteger.ONE.negate() : BigInteger.ZERO;
        BigInteger upper = backwards ? length.subtract(BigInteger.ONE) : length;
        BigInteger from =
                start == PyNone.NONE ? backwards ? upper : lower : clip(bigMember(start), length, lower, upper);
        BigInteger to = stop == PyNone.NONE ? backwards ? lower : upper : clip(bigMember(stop), length, lower, upper);
        return PyTuple.of(PyInt.of(from), PyInt.of(to), PyInt.of(by));
    }

    private static BigInteger clip(BigInteger index, BigInteger length, BigInteger lower, BigInteger upper) {
        return index.signum() < 0 ? index.add(length).max(lower) : index.min(upper);
    }

    @Override
    public PyObject repr() {
        return PyStr.of(
                "slice(" + Abstract.repr(start) + ", " + Abstract.repr(stop) + ", " + Abstract.repr(step) + ")");
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PySlice that)) {
            return PyNotImplemented.VALUE;
        }
        if (this == that) { // identical slices are equal whatever their members say
            return PyBool.of(op == Abstract.EQ || op == Abstract.LE || op == Abstract.GE);
        }
        return members().richCompare(that.members(), op);
    }

    PyTuple members() {
        return PyTuple.of(start, stop, step);
    }
}
