package org.scoria.objects;

import java.util.Arrays;

/// A `list`: an array that grows by CPython's formula.
///
/// Compare CPython 3.11 `Objects/listobject.c`.
public class PyList extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyList.class, PyObject.TYPE, new ListMethodsExposed())
            .withPatternKind(PyType.SEQUENCE);

    /// The first [#size] elements are the items, the rest are null.
    PyObject[] items;

    int size;

    public PyList() {
        this(NO_ARGS, 0);
    }

    /// Takes the array over; the first `size` elements are the list's, the others must be null.
    public PyList(PyObject[] items, int size) {
        this.items = items;
        this.size = size;
    }

    /// Takes the array over.
    public static PyList of(PyObject... items) {
        return new PyList(items, items.length);
    }

    /// An empty list with room for `expected` items.
    public static PyList withCapacity(int expected) {
        return new PyList(expected == 0 ? NO_ARGS : new PyObject[expected], 0);
    }

    /// A new list of all items of an iterable.
    public static PyList from(PyObject iterable) {
        PyList list = new PyList();
        list.extend(iterable);
        return list;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    // ---- Java-level access

    public int size() {
        return size;
    }

    /// The item at a valid index (not checked against [#size]).
    public PyObject get(int index) {
        return items[index];
    }

    /// Replaces the item at a valid index (not checked against [#size]).
    public void set(int index, PyObject value) {
        items[index] = value;
    }

    public void append(PyObject value) {
        int n = size;
        if (n == items.length) {
            grow(n + 1L);
        }
        items[n] = value;
        size = n + 1;
    }

    private void grow(long needed) {
        items = Arrays.copyOf(items, grown(needed));
    }

    private static int grown(long needed) {
        if (needed > Sequences.MAX_SIZE) {
            throw Errors.of(Exceptions.MemoryError);
        }
        return (int) Math.min(needed + (needed >> 3) + 6 & ~3L, Sequences.MAX_SIZE);
    }

    /// The items as a new array.
    public PyObject[] toArray() {
        return Arrays.copyOf(items, size);
    }

    /// Appends all items of an iterable.
    public void extend(PyObject iterable) {
        if (iterable.getClass() == PyList.class || iterable == this) {
            PyList other = (PyList) iterable;
            appendAll(other.items, other.size);
        } else if (iterable.getClass() == PyTuple.class) {
            PyObject[] others = ((PyTuple) iterable).items;
            appendAll(others, others.length);
        } else {
            extendByIteration(iterable);
        }
    }

    private void extendByIteration(PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        long hint = Abstract.lengthHint(iterable, 8);
        long wanted = size + Math.min(hint, 10_000_000);
        if (wanted > items.length && wanted <= Sequences.MAX_SIZE && hint > 8) {
            items = Arrays.copyOf(items, (int) wanted);
        }
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            append(item);
        }
    }

    /// Appends the first `count` elements of an array (which may be this list's own).
    void appendAll(PyObject[] values, int count) {
        long needed = (long) size + count;
        if (needed > items.length) {
            items = Arrays.copyOf(items, size == 0 ? count : grown(needed));
        }
        System.arraycopy(values, 0, items, size, count);
        size = (int) needed;
    }

    /// Inserts before an index from 0 to [#size].
    public void insert(int index, PyObject value) {
        append(value);
        if (index < size - 1) {
            System.arraycopy(items, index, items, index + 1, size - 1 - index);
            items[index] = value;
        }
    }

    /// Removes the item at a valid index and returns it.
    public PyObject remove(int index) {
        PyObject old = items[index];
        int n = size - 1;
        System.arraycopy(items, index + 1, items, index, n - index);
        items[n] = null;
        size = n;
        shrink();
        return old;
    }

    /// Removes and returns the last item of a list that is not empty.
    public PyObject removeLast() {
        int n = size - 1;
        PyObject old = items[n];
        items[n] = null;
        size = n;
        shrink();
        return old;
    }

    /// Gives memory back when more than half of a long array is unused.
    private void shrink() {
        if (size < items.length >> 1 && items.length > 64) {
            items = Arrays.copyOf(items, grown(size));
        }
    }

    /// Keeps the first `newSize` items.
    void truncate(int newSize) {
        Arrays.fill(items, newSize, size, null);
        size = newSize;
        shrink();
    }

    public void clear() {
        items = NO_ARGS;
        size = 0;
    }

    /// Replaces the items `from` to `to` by the first `count` of `values` (which must not be this list's array).
    void splice(int from, int to, PyObject[] values, int count) {
        int tail = size - to;
        long newSize = (long) from + count + tail;
        if (newSize > items.length) {
            grow(newSize);
        }
        System.arraycopy(items, to, items, from + count, tail);
        System.arraycopy(values, 0, items, from, count);
        if (newSize < size) {
            Arrays.fill(items, (int) newSize, size, null);
        }
        size = (int) newSize;
        shrink();
    }

    /// `list.sort(key=key, reverse=reverse)`; `key` is None without one.
    public void sort(PyObject key, boolean reverse) {
        ListSort.sort(this, key, reverse);
    }

    /// The index of the first item equal to `value` at or after `from`, or -1. Comparing may change the list.
    int find(PyObject value, long from, long to) {
        for (long i = from; i < size && i < to; i++) {
            if (Abstract.equal(items[(int) i], value)) {
                return (int) i;
            }
        }
        return -1;
    }

    // ---- slots

    @Override
    public PyObject repr() {
        if (size == 0) {
            return PyStr.of("[]");
        }
        if (!ReprGuard.enter(this)) {
            return PyStr.of("[...]");
        }
        try {
            StringBuilder text = new StringBuilder("[");
            for (int i = 0; i < size; i++) { // a repr may change the list
                if (i > 0) {
                    text.append(", ");
                }
                text.append(Abstract.repr(items[i]));
            }
            return PyStr.of(text.append(']').toString());
        } finally {
            ReprGuard.leave(this);
        }
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyList that)) {
            return PyNotImplemented.VALUE;
        }
        if (size != that.size && (op == Abstract.EQ || op == Abstract.NE)) {
            return PyBool.of(op == Abstract.NE);
        }
        ThreadState thread = ThreadState.current();
        thread.enterCall(" in comparison");
        try {
            return compare(that, op);
        } finally {
            thread.leaveCall();
        }
    }

    private PyObject compare(PyList that, int op) {
        int i = 0;
        while (i < size && i < that.size && Abstract.equal(items[i], that.items[i])) {
            i++;
        }
        if (i >= size || i >= that.size) { // also when comparing has shortened one of them
            return PyBool.of(Abstract.holds(Integer.compare(size, that.size), op));
        }
        if (op == Abstract.EQ) {
            return PyBool.FALSE;
        }
        return op == Abstract.NE ? PyBool.TRUE : Abstract.richCompare(items[i], that.items[i], op);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    @Override
    public PyObject iter() {
        return new PyListIterator(this);
    }

    @Override
    public boolean isTrue() {
        return size != 0;
    }

    @Override
    public long length() {
        return size;
    }

    @Override
    public PyObject getItem(PyObject key) {
        if (key.getClass() == PyInt.class) {
            return at(((PyInt) key).value);
        }
        if (key instanceof PySlice slice) {
            SliceBounds bounds = slice.bounds();
            return of(PyTuple.copyStrided(items, bounds.adjust(size)));
        }
        return at(Sequences.subscript(key, "list"));
    }

    /// The item at an index that may be negative.
    public PyObject at(long index) {
        long i = index < 0 ? index + size : index;
        if (i < 0 || i >= size) {
            throw Errors.indexError("list index out of range");
        }
        return items[(int) i];
    }

    @Override
    public void setItem(PyObject key, PyObject value) {
        if (key instanceof PySlice slice) {
            ListSlices.assign(this, slice, value);
            return;
        }
        setAt(Sequences.subscript(key, "list"), value);
    }

    /// Replaces the item at an index that may be negative.
    public void setAt(long index, PyObject value) {
        items[assignable(index)] = value;
    }

    private int assignable(long index) {
        long i = index < 0 ? index + size : index;
        if (i < 0 || i >= size) {
            throw Errors.indexError("list assignment index out of range");
        }
        return (int) i;
    }

    @Override
    public void delItem(PyObject key) {
        if (key instanceof PySlice slice) {
            ListSlices.delete(this, slice);
            return;
        }
        remove(assignable(Sequences.subscript(key, "list")));
    }

    @Override
    public boolean contains(PyObject value) {
        return find(value, 0, Long.MAX_VALUE) >= 0;
    }

    @Override
    public PyObject concat(PyObject other) {
        if (!(other instanceof PyList that)) {
            throw Errors.typeError(
                    "can only concatenate list (not \"%s\") to list",
                    other.type().qualifiedName());
        }
        PyObject[] both = Arrays.copyOf(items, Sequences.checkedSize((long) size + that.size, 1));
        System.arraycopy(that.items, 0, both, size, that.size);
        return of(both);
    }

    @Override
    public PyObject repeat(PyObject count) {
        return of(Sequences.repeat(items, size, Sequences.factor(count)));
    }

    @Override
    public PyObject iConcat(PyObject other) {
        extend(other);
        return this;
    }

    @Override
    public PyObject iRepeat(PyObject count) {
        long factor = Sequences.factor(count);
        if (size == 0 || factor == 1) {
            return this;
        }
        if (factor == 0) {
            clear();
            return this;
        }
        items = Sequences.repeat(items, size, factor);
        size = items.length;
        return this;
    }
}
