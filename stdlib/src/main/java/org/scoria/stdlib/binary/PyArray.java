package org.scoria.stdlib.binary;

import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Loans;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PySlice;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.Sequences;
import org.scoria.objects.SliceBounds;
import org.scoria.objects.StrBuilder;

/// An `array.array`: numbers or characters of one C type, side by side in a byte array.
///
/// Compare CPython 3.11 `Modules/arraymodule.c`.
public class PyArray extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyArray.class, PyObject.TYPE, new ArrayMethodsExposed())
            .withPatternKind(PyType.SEQUENCE);

    final char code;
    final int itemSize;

    private byte[] bytes;

    /// The number of items.
    private int size;

    /// The buffers that have borrowed the memory; null until the first.
    private Loans loans;

    public PyArray(char code, byte[] bytes) {
        this.code = code;
        this.itemSize = ArrayItems.size(code);
        this.bytes = bytes;
        this.size = bytes.length / itemSize;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    int size() {
        return size;
    }

    /// The memory; the items are its first [#byteSize] bytes.
    byte[] memory() {
        return bytes;
    }

    int byteSize() {
        return size * itemSize;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, byteSize());
    }

    PyObject get(int index) {
        return ArrayItems.get(bytes, index * itemSize, code);
    }

    void set(int index, PyObject value) {
        byte[] item = new byte[itemSize]; // converting may run code that changes the array
        ArrayItems.put(item, 0, code, value);
        if (index >= size) {
            throw Errors.indexError("array assignment index out of range");
        }
        System.arraycopy(item, 0, bytes, index * itemSize, itemSize);
    }

    // ---- memory

    @Override
    public boolean hasBuffer() {
        return true;
    }

    @Override
    public Buffer buffer(int flags) {
        Loan loan = new Loan(this);
        if (loans == null) {
            loans = new Loans();
        }
        loans.add(loan);
        return loan;
    }

    private static final class Loan extends Buffer {
        private PyArray lender;

        Loan(PyArray a) {
            super(
                    a,
                    a.bytes,
                    0,
                    a.byteSize(),
                    false,
                    a.itemSize,
                    ArrayItems.format(a.code),
                    new int[] {a.size},
                    new int[] {a.itemSize});
            lender = a;
        }

        @Override
        public void release() {
            if (lender != null) {
                lender.loans.remove(this);
                lender = null;
            }
        }
    }

    /// Replaces the items from `from` to `to` by `count` items whose bytes are for the caller to set.
    void replaceRange(int from, int to, int count) {
        int growth = count - (to - from);
        if (growth == 0) {
            return;
        }
        if (loans != null && loans.any()) {
            throw Errors.bufferError("cannot resize an array that is exporting buffers");
        }
        long newSize = (long) size + growth;
        if (newSize * itemSize > Sequences.MAX_SIZE) {
            throw Errors.of(Exceptions.MemoryError);
        }
        byte[] target = bytes;
        if (newSize * itemSize > bytes.length) {
            long room = newSize + (newSize >> 4) + (size < 8 ? 3 : 7);
            target = new byte[(int) Math.min(Sequences.MAX_SIZE / itemSize, room) * itemSize];
            System.arraycopy(bytes, 0, target, 0, from * itemSize);
        }
        System.arraycopy(bytes, to * itemSize, target, (from + count) * itemSize, (size - to) * itemSize);
        bytes = target;
        size = (int) newSize;
    }

    void insert(int index, PyObject value) {
        byte[] item = new byte[itemSize];
        ArrayItems.put(item, 0, code, value);
        int at = Math.min(index, size);
        replaceRange(at, at, 1);
        System.arraycopy(item, 0, bytes, at * itemSize, itemSize);
    }

    /// Appends items given as bytes.
    void append(byte[] more, int from, int length) {
        int old = size;
        replaceRange(old, old, length / itemSize);
        System.arraycopy(more, from, bytes, old * itemSize, length);
    }

    // ---- slots

    @Override
    public long length() {
        return size;
    }

    @Override
    public boolean isTrue() {
        return size != 0;
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject iter() {
        return new PyArrayIterator(this);
    }

    @Override
    public boolean contains(PyObject value) {
        return find(value, 0, Integer.MAX_VALUE) >= 0;
    }

    int find(PyObject value, int start, int end) {
        for (int i = start; i < size && i < end; i++) {
            if (Abstract.isTrue(Abstract.richCompare(get(i), value, Abstract.EQ))) {
                return i;
            }
        }
        return -1;
    }

    private static PyException onlyAppend(PyObject other) {
        return Errors.typeError(
                "can only append array (not \"%s\") to array", other.type().name());
    }

    private static PyException badArgument() {
        return Errors.typeError("bad argument type for built-in operation");
    }

    @Override
    public PyObject concat(PyObject other) {
        if (!(other instanceof PyArray that)) {
            throw onlyAppend(other);
        }
        if (that.code != code) {
            throw badArgument();
        }
        byte[] result = Arrays.copyOf(toBytes(), Sequences.checkedSize(byteSize() + (long) that.byteSize(), 1));
        System.arraycopy(that.bytes, 0, result, byteSize(), that.byteSize());
        return new PyArray(code, result);
    }

    private byte[] repeated(PyObject count) {
        long n = Math.max(0, Abstract.indexLong(count, Exceptions.OverflowError));
        int length = byteSize();
        byte[] result = new byte[Sequences.checkedSize(length, n)];
        for (int at = 0; at < result.length; at += length) {
            System.arraycopy(bytes, 0, result, at, length);
        }
        return result;
    }

    @Override
    public PyObject repeat(PyObject count) {
        return new PyArray(code, repeated(count));
    }

    @Override
    public PyObject iConcat(PyObject other) {
        if (!(other instanceof PyArray that)) {
            throw Errors.typeError(
                    "can only extend array with array (not \"%s\")",
                    other.type().name());
        }
        extend(that);
        return this;
    }

    void extend(PyArray that) {
        if (that.code != code) {
            throw Errors.typeError("can only extend with array of same kind");
        }
        byte[] more = that.bytes;
        append(more, 0, that.byteSize());
    }

    @Override
    public PyObject iRepeat(PyObject count) {
        byte[] all = repeated(count);
        replaceRange(0, size, all.length / itemSize);
        System.arraycopy(all, 0, bytes, 0, all.length);
        return this;
    }

    private long index(PyObject key) {
        if (!key.hasIndex()) {
            throw Errors.typeError("array indices must be integers");
        }
        return Abstract.indexLong(key, Exceptions.IndexError);
    }

    private int checked(long index, String message) {
        long at = index < 0 ? index + size : index;
        if (at < 0 || at >= size) {
            throw Errors.indexError(message);
        }
        return (int) at;
    }

    @Override
    public PyObject getItem(PyObject key) {
        if (key instanceof PySlice slice) {
            return new PyArray(code, slice(slice.bounds().adjust(size)));
        }
        return get(checked(index(key), "array index out of range"));
    }

    private byte[] slice(SliceBounds bounds) {
        byte[] result = new byte[bounds.count * itemSize];
        long at = bounds.start;
        for (int i = 0; i < bounds.count; i++, at += bounds.step) {
            System.arraycopy(bytes, (int) at * itemSize, result, i * itemSize, itemSize);
        }
        return result;
    }

    @Override
    public void setItem(PyObject key, PyObject value) {
        if (!(key instanceof PySlice slice)) {
            set(checked(index(key), "array assignment index out of range"), value);
            return;
        }
        if (!(value instanceof PyArray that)) {
            throw Errors.typeError(
                    "can only assign array (not \"%s\") to array slice",
                    value.type().name());
        }
        if (that.code != code) {
            throw badArgument();
        }
        SliceBounds bounds = slice.bounds().adjust(size);
        byte[] values = that.toBytes();
        if (bounds.step == 1) {
            int from = (int) bounds.start;
            replaceRange(from, from + bounds.count, that.size);
            System.arraycopy(values, 0, bytes, from * itemSize, values.length);
        } else if (that.size == 0) {
            delete(bounds);
        } else if (that.size != bounds.count) {
            throw Errors.valueError(
                    "attempt to assign array of size %s to extended slice of size %s", that.size, bounds.count);
        } else {
            long at = bounds.start;
            for (int i = 0; i < bounds.count; i++, at += bounds.step) {
                System.arraycopy(values, i * itemSize, bytes, (int) at * itemSize, itemSize);
            }
        }
    }

    @Override
    public void delItem(PyObject key) {
        if (key instanceof PySlice slice) {
            delete(slice.bounds().adjust(size));
            return;
        }
        int at = checked(index(key), "array assignment index out of range");
        replaceRange(at, at + 1, 0);
    }

    private void delete(SliceBounds bounds) {
        int count = bounds.count;
        if (count == 0) {
            return;
        }
        long step = Math.abs(bounds.step);
        long start = bounds.step > 0 ? bounds.start : bounds.start + bounds.step * (count - 1);
        if (step == 1) {
            replaceRange((int) start, (int) start + count, 0);
            return;
        }
        byte[] kept = new byte[(size - count) * itemSize];
        int n = 0;
        long next = start;
        int deleted = 0;
        for (int i = 0; i < size; i++) {
            if (i == next && deleted < count) {
                deleted++;
                next += step;
            } else {
                System.arraycopy(bytes, i * itemSize, kept, n, itemSize);
                n += itemSize;
            }
        }
        replaceRange(size - count, size, 0);
        System.arraycopy(kept, 0, bytes, 0, n);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyArray that)) {
            return PyNotImplemented.VALUE;
        }
        if (size != that.size && (op == Abstract.EQ || op == Abstract.NE)) {
            return PyBool.of(op == Abstract.NE);
        }
        for (int i = 0; i < size && i < that.size; i++) {
            PyObject a = get(i);
            PyObject b = that.get(i);
            if (!Abstract.isTrue(Abstract.richCompare(a, b, Abstract.EQ))) {
                if (op == Abstract.EQ || op == Abstract.NE) {
                    return PyBool.of(op == Abstract.NE);
                }
                return Abstract.richCompare(a, b, op);
            }
        }
        return PyBool.of(Abstract.holds(Integer.compare(size, that.size), op));
    }

    @Override
    public PyObject repr() {
        StrBuilder text = new StrBuilder();
        text.append(type().name()).append("('").append(code).append("'");
        if (size > 0) {
            PyObject value = code == 'u' ? text() : ArrayMethods.toList(this);
            text.append(", ").append(Abstract.repr(value));
        }
        return text.append(")").toStr();
    }

    /// The characters of an array of type `u`.
    PyStr text() {
        StrBuilder text = new StrBuilder(size);
        for (int i = 0; i < size; i++) {
            text.append(ArrayItems.codePoint(bytes, i * 4));
        }
        return text.toStr();
    }

    /// The index of a Python-level argument counted from the end when negative, not below 0.
    static long clipped(long index, int size) {
        return index < 0 ? Math.max(0, index + size) : index;
    }
}
