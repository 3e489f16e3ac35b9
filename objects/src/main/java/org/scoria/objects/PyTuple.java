package org.scoria.objects;

import java.util.Arrays;

/// A `tuple`. The array is never changed after construction.
///
/// Compare CPython 3.11 `Objects/tupleobject.c`.
public class PyTuple extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyTuple.class, PyObject.TYPE, new TupleMethodsExposed())
            .withPatternKind(PyType.SEQUENCE);

    public static final PyTuple EMPTY = new PyTuple(NO_ARGS);

    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_5 = 0x27D4EB2F165667C5L;

    /// The items; not to be written to.
    public final PyObject[] items;

    protected PyTuple(PyObject[] items) {
        this.items = items;
    }

    /// Takes the array over: the caller must not write to it any more.
    public static PyTuple of(PyObject... items) {
        return items.length == 0 ? EMPTY : new PyTuple(items);
    }

    /// A tuple of all items of an iterable; an exact tuple itself.
    public static PyTuple from(PyObject iterable) {
        return iterable.getClass() == PyTuple.class ? (PyTuple) iterable : of(Abstract.toArray(iterable));
    }

    public int size() {
        return items.length;
    }

    public PyObject get(int index) {
        return items[index];
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    // ---- slots

    @Override
    public PyObject repr() {
        if (items.length == 0) {
            return PyStr.of("()");
        }
        if (!ReprGuard.enter(this)) {
            return PyStr.of("(...)");
        }
        try {
            return Sequences.reprItems("(", items, items.length, items.length == 1 ? ",)" : ")");
        } finally {
            ReprGuard.leave(this);
        }
    }

    /// The xxHash-based mixing of CPython, so that equal numbers in tuples give the hashes people see there.
    @Override
    public long hash() {
        long acc = PRIME_5;
        for (PyObject item : items) {
            long lane = item.getClass() == PyInt.class ? IntOps.hashLong(((PyInt) item).value) : Abstract.hash(item);
            acc = Long.rotateLeft(acc + lane * PRIME_2, 31) * PRIME_1;
        }
        acc += items.length ^ PRIME_5 ^ 3527539L;
        return acc == -1 ? 1546275796 : acc;
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyTuple that)) {
            return PyNotImplemented.VALUE;
        }
        ThreadState thread = ThreadState.current();
        thread.enterCall(" in comparison");
        try {
            return compare(items, that.items, op);
        } finally {
            thread.leaveCall();
        }
    }

    private static PyObject compare(PyObject[] a, PyObject[] b, int op) {
        int shorter = Math.min(a.length, b.length);
        for (int i = 0; i < shorter; i++) {
            if (!Abstract.equal(a[i], b[i])) {
                if (op == Abstract.EQ) {
                    return PyBool.FALSE;
                }
                return op == Abstract.NE ? PyBool.TRUE : Abstract.richCompare(a[i], b[i], op);
            }
        }
        return PyBool.of(Abstract.holds(Integer.compare(a.length, b.length), op));
    }

    @Override
    public PyObject iter() {
        return new PyTupleIterator(this);
    }

    @Override
    public boolean isTrue() {
        return items.length != 0;
    }

    @Override
    public long length() {
        return items.length;
    }

    @Override
    public PyObject getItem(PyObject key) {
        if (key.getClass() == PyInt.class) {
            return at(((PyInt) key).value);
        }
        if (key instanceof PySlice slice) {
            return slice(slice.bounds(items.length));
        }
        return at(Sequences.subscript(key, "tuple"));
    }

    /// The item at an index that may be negative.
    public PyObject at(long index) {
        long i = index < 0 ? index + items.length : index;
        if (i < 0 || i >= items.length) {
            throw Errors.indexError("tuple index out of range");
        }
        return items[(int) i];
    }

    private PyTuple slice(SliceBounds bounds) {
        int n = bounds.count;
        if (n == items.length && bounds.step == 1 && getClass() == PyTuple.class) {
            return this;
        }
        return of(copyStrided(items, bounds));
    }

    /// The items a slice selects, as a new array.
    static PyObject[] copyStrided(PyObject[] items, SliceBounds bounds) {
        int from = (int) bounds.start;
        if (bounds.step == 1) {
            return Arrays.copyOfRange(items, from, from + bounds.count);
        }
        PyObject[] result = new PyObject[bounds.count];
        long at = bounds.start;
        for (int i = 0; i < result.length; i++, at += bounds.step) {
            result[i] = items[(int) at];
        }
        return result;
    }

    @Override
    public boolean contains(PyObject value) {
        for (PyObject item : items) {
            if (Abstract.equal(item, value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public PyObject concat(PyObject other) {
        if (!(other instanceof PyTuple that)) {
            throw Errors.typeError(
                    "can only concatenate tuple (not \"%s\") to tuple",
                    other.type().qualifiedName());
        }
        if (items.length == 0 && that.getClass() == PyTuple.class) {
            return that;
        }
        if (that.items.length == 0 && getClass() == PyTuple.class) {
            return this;
        }
        PyObject[] both = Arrays.copyOf(items, Math.addExact(items.length, that.items.length));
        System.arraycopy(that.items, 0, both, items.length, that.items.length);
        return of(both);
    }

    @Override
    public PyObject repeat(PyObject count) {
        long factor = Sequences.factor(count);
        if (getClass() == PyTuple.class && (items.length == 0 || factor == 1)) {
            return this;
        }
        return of(Sequences.repeat(items, items.length, factor));
    }
}
