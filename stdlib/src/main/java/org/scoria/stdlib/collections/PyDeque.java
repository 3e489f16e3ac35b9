package org.scoria.stdlib.collections;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.ReprGuard;
import org.scoria.objects.Sequences;
import org.scoria.objects.ThreadState;

/// A `collections.deque`: a ring of items. [#state] changes with every change of its length, which is how iterators
/// notice.
///
/// Compare CPython 3.11 `Modules/_collectionsmodule.c`.
public class PyDeque extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyDeque.class, PyObject.TYPE, new DequeMethodsExposed())
            .withPatternKind(PyType.SEQUENCE);

    /// The length is a power of two.
    private PyObject[] ring = new PyObject[8];

    private int head;
    private int size;

    /// The greatest length, -1 without a limit.
    long maxLength = -1;

    /// Counts the changes.
    int state;

    public PyDeque() {}

    @Override
    public PyType type() {
        return TYPE;
    }

    // ---- the ring

    public final int size() {
        return size;
    }

    public final PyObject get(int index) {
        return ring[head + index & ring.length - 1];
    }

    private void put(int index, PyObject value) {
        ring[head + index & ring.length - 1] = value;
    }

    private void grow() {
        if (ring.length == 1 << 30) {
            throw Errors.of(Exceptions.MemoryError);
        }
        PyObject[] twice = new PyObject[ring.length * 2];
        int tail = Math.min(size, ring.length - head);
        System.arraycopy(ring, head, twice, 0, tail);
        System.arraycopy(ring, 0, twice, tail, size - tail);
        ring = twice;
        head = 0;
    }

    /// Adds at the right end; a full deque loses its leftmost item.
    public final void append(PyObject value) {
        if (size == ring.length) {
            grow();
        }
        put(size++, value);
        state++;
        if (size > maxLength && maxLength >= 0) {
            popLeft();
        }
    }

    /// Adds at the left end; a full deque loses its rightmost item.
    public final void appendLeft(PyObject value) {
        if (size == ring.length) {
            grow();
        }
        head = head - 1 & ring.length - 1;
        ring[head] = value;
        size++;
        state++;
        if (size > maxLength && maxLength >= 0) {
            pop();
        }
    }

    /// Removes the rightmost item of a deque that is not empty.
    public final PyObject pop() {
        int i = head + --size & ring.length - 1;
        PyObject value = ring[i];
        ring[i] = null;
        state++;
        return value;
    }

    /// Removes the leftmost item of a deque that is not empty.
    public final PyObject popLeft() {
        PyObject value = ring[head];
        ring[head] = null;
        head = head + 1 & ring.length - 1;
        size--;
        state++;
        return value;
    }

    final void clear() {
        ring = new PyObject[8];
        head = 0;
        size = 0;
        state++;
    }

    final PyObject[] toArray() {
        PyObject[] items = new PyObject[size];
        for (int i = 0; i < items.length; i++) {
            items[i] = get(i);
        }
        return items;
    }

    final void rotate(long n) {
        if (size < 2) {
            return;
        }
        int k = (int) Math.floorMod(n, (long) size);
        if (k == 0) {
            return;
        }
        if (k <= size / 2) {
            for (int i = 0; i < k; i++) {
                rotateOneRight();
            }
        } else {
            for (int i = size - k; i > 0; i--) {
                rotateOneLeft();
            }
        }
        state++;
    }

    private void rotateOneRight() {
        int last = head + size - 1 & ring.length - 1;
        PyObject value = ring[last];
        ring[last] = null;
        head = head - 1 & ring.length - 1;
        ring[head] = value;
    }

    private void rotateOneLeft() {
        PyObject value = ring[head];
        ring[head] = null;
        head = head + 1 & ring.length - 1;
        ring[head + size - 1 & ring.length - 1] = value;
    }

    final void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            PyObject t = get(i);
            put(i, get(j));
            put(j, t);
        }
    }

    /// Inserts before an index from 0 to [#size], moving the shorter side.
    final void insertAt(int index, PyObject value) {
        if (size == ring.length) {
            grow();
        }
        if (index < size / 2) {
            head = head - 1 & ring.length - 1;
            for (int i = 0; i < index; i++) {
                put(i, get(i + 1));
            }
        } else {
            for (int i = size; i > index; i--) {
                put(i, get(i - 1));
            }
        }
        put(index, value);
        size++;
        state++;
    }

    final void removeAt(int index) {
        if (index < size / 2) {
            for (int i = index; i > 0; i--) {
                put(i, get(i - 1));
            }
            popLeft();
        } else {
            for (int i = index; i < size - 1; i++) {
                put(i, get(i + 1));
            }
            pop();
        }
    }

    final void extend(PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable == this ? PyList.of(toArray()) : iterable);
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            append(item);
        }
    }

    final void extendLeft(PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable == this ? PyList.of(toArray()) : iterable);
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            appendLeft(item);
        }
    }

    /// The index of an equal item, or -1; `error` is raised when comparing changed the deque.
    final int find(PyObject value, long from, long to, PyType error, String message) {
        int before = state;
        for (long i = from; i < to; i++) {
            boolean equal = Abstract.equal(get((int) i), value);
            if (state != before) {
                throw Errors.of(error, message);
            }
            if (equal) {
                return (int) i;
            }
        }
        return -1;
    }

    static final String MUTATED = "deque mutated during iteration";

    // ---- slots

    @Override
    public PyObject repr() {
        if (!ReprGuard.enter(this)) {
            return PyStr.of("[...]");
        }
        try {
            String text = type().name() + "(" + Abstract.repr(PyList.from(this));
            return PyStr.of(maxLength >= 0 ? text + ", maxlen=" + maxLength + ")" : text + ")");
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
        if (!(other instanceof PyDeque that)) {
            return PyNotImplemented.VALUE;
        }
        if (this == that) {
            return PyBool.of(Abstract.holds(0, op));
        }
        if (size != that.size && (op == Abstract.EQ || op == Abstract.NE)) {
            return PyBool.of(op == Abstract.NE);
        }
        ThreadState thread = ThreadState.current();
        thread.enterCall(" in comparison");
        try {
            return compare(Abstract.iter(this), Abstract.iter(that), op);
        } finally {
            thread.leaveCall();
        }
    }

    private static PyObject compare(PyObject left, PyObject right, int op) {
        while (true) {
            PyObject a = left.next();
            PyObject b = right.next();
            if (a == null || b == null) {
                return PyBool.of(Abstract.holds((a == null ? 0 : 1) - (b == null ? 0 : 1), op));
            }
            if (!Abstract.equal(a, b)) {
                if (op == Abstract.EQ) {
                    return PyBool.FALSE;
                }
                return op == Abstract.NE ? PyBool.TRUE : PyBool.of(Abstract.compareBool(a, b, op));
            }
        }
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    @Override
    public PyObject iter() {
        return new PyDequeIterator(this);
    }

    @Override
    public boolean isTrue() {
        return size != 0;
    }

    @Override
    public long length() {
        return size;
    }

    private int index(PyObject key) {
        if (!key.hasIndex()) {
            throw Errors.typeError(
                    "sequence index must be integer, not '%s'", key.type().qualifiedName());
        }
        long i = Abstract.indexLong(key, Exceptions.IndexError);
        if (i < 0) {
            i += size;
        }
        if (i < 0 || i >= size) {
            throw Errors.indexError("deque index out of range");
        }
        return (int) i;
    }

    @Override
    public PyObject getItem(PyObject key) {
        return get(index(key));
    }

    @Override
    public void setItem(PyObject key, PyObject value) {
        put(index(key), value);
    }

    @Override
    public void delItem(PyObject key) {
        removeAt(index(key));
    }

    @Override
    public boolean contains(PyObject value) {
        return find(value, 0, size, Exceptions.RuntimeError, MUTATED) >= 0;
    }

    @Override
    public PyObject concat(PyObject other) {
        if (!(other instanceof PyDeque)) {
            throw Errors.typeError(
                    "can only concatenate deque (not \"%s\") to deque",
                    other.type().qualifiedName());
        }
        PyDeque result = DequeMethods.copyOf(this);
        result.extend(other);
        return result;
    }

    @Override
    public PyObject iConcat(PyObject other) {
        extend(other);
        return this;
    }

    @Override
    public PyObject repeat(PyObject count) {
        PyDeque result = DequeMethods.copyOf(this);
        result.iRepeat(count);
        return result;
    }

    @Override
    public PyObject iRepeat(PyObject count) {
        long factor = Math.max(0, Abstract.indexLong(count, Exceptions.OverflowError));
        if (size == 0 || factor == 1) {
            return this;
        }
        if (factor == 0) {
            clear();
            return this;
        }
        PyObject[] once = toArray();
        if (maxLength >= 0 && factor > maxLength / once.length + 1) {
            factor = maxLength / once.length + 1; // more would be pushed out again
        } else {
            Sequences.checkedSize(once.length, factor);
        }
        for (long i = 1; i < factor; i++) {
            for (PyObject item : once) {
                append(item);
            }
        }
        return this;
    }
}
