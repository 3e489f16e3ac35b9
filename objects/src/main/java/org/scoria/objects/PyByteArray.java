package org.scoria.objects;

/// A `bytearray`. While a [Buffer] has borrowed its memory, operations that would move or resize it raise
/// BufferError.
///
/// The bytes may begin beyond the start of the array, so that `del b[:n]` need not move the rest.
///
/// Compare CPython 3.11 `Objects/bytearrayobject.c`.
public class PyByteArray extends PyByteString {
    public static final PyType TYPE = PyType.builtin(PyByteArray.class, PyObject.TYPE, new ByteArrayMethodsExposed());

    private static final byte[] NONE = {};

    private byte[] bytes = NONE;
    private int start;
    private int size;

    /// The buffers that have borrowed the memory; null until the first.
    private Loans loans;

    public PyByteArray() {}

    private PyByteArray(byte[] bytes) {
        this.bytes = bytes;
        this.size = bytes.length;
    }

    /// Takes the array over.
    public static PyByteArray of(byte[] bytes) {
        return new PyByteArray(bytes);
    }

    @Override
    public byte[] array() {
        return bytes;
    }

    @Override
    public int offset() {
        return start;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    PyByteString make(byte[] fresh) {
        return new PyByteArray(fresh);
    }

    @Override
    PyByteString unchanged() {
        return new PyByteArray(toBytes());
    }

    @Override
    String what() {
        return "bytearray";
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    // ---- memory

    @Override
    public Buffer buffer(int flags) {
        Loan loan = new Loan(this);
        if (loans == null) {
            loans = new Loans();
        }
        loans.add(loan);
        return loan;
    }

    /// A buffer over a bytearray.
    private static final class Loan extends Buffer {
        private PyByteArray lender;

        Loan(PyByteArray lender) {
            super(lender, lender.bytes, lender.start, lender.size, false);
            this.lender = lender;
        }

        @Override
        public void release() {
            if (lender != null) {
                lender.loans.remove(this);
                lender = null;
            }
        }
    }

    private boolean isLent() {
        return loans != null && loans.any();
    }

    private void checkResizable() {
        if (isLent()) {
            throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
        }
    }

    /// Replaces the bytes from `from` to `to` by `count` bytes whose values are for the caller to set (those
    /// moved are right); the position of the first in [#array].
    int replaceRange(int from, int to, int count) {
        int growth = count - (to - from);
        if (growth == 0) {
            return start + from;
        }
        checkResizable();
        int newSize = size + growth;
        if (newSize < 0 || newSize > Sequences.MAX_SIZE) {
            throw Errors.of(Exceptions.MemoryError);
        }
        if (growth < 0 && from == 0) {
            start -= growth; // what is cut off in front stays unused
        } else if (start + newSize <= bytes.length) {
            System.arraycopy(bytes, start + to, bytes, start + from + count, size - to);
        } else {
            byte[] moved = new byte[capacity(newSize)];
            System.arraycopy(bytes, start, moved, 0, from);
            System.arraycopy(bytes, start + to, moved, from + count, size - to);
            bytes = moved;
            start = 0;
        }
        size = newSize;
        if (size == 0) {
            bytes = NONE;
            start = 0;
        }
        return start + from;
    }

    private int capacity(int needed) {
        return needed <= bytes.length + (bytes.length >> 3)
                ? (int) Math.min(Sequences.MAX_SIZE, needed + (long) (needed >> 3) + (needed < 9 ? 3 : 6))
                : needed + 1;
    }

    /// Replaces the whole content by an array that is taken over.
    void setBytes(byte[] fresh) {
        if (fresh.length != size) {
            checkResizable();
        }
        if (isLent()) {
            System.arraycopy(fresh, 0, bytes, start, size);
            return;
        }
        bytes = fresh;
        start = 0;
        size = fresh.length;
    }

    void set(int index, int value) {
        bytes[start + index] = (byte) value;
    }

    void append(int value) {
        int at = replaceRange(size, size, 1);
        bytes[at] = (byte) value;
    }

    void append(byte[] source, int from, int count) {
        int at = replaceRange(size, size, count);
        System.arraycopy(source, from, bytes, at, count);
    }

    /// What `__alloc__` tells: with CPython's hidden zero at the end.
    int allocated() {
        return bytes == NONE ? 0 : Math.max(bytes.length - start, size + 1);
    }

    // ---- slots

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject str() {
        BytesWarnings.str("bytearray");
        return repr();
    }

    @Override
    public PyObject repr() {
        PyStr body = ByteRepr.reprOfArray(bytes, start, start + size);
        return PyStr.ofChars(type().name() + "(" + body + ")");
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!other.hasBuffer()) {
            BytesWarnings.comparison("bytearray", other, op);
            return PyNotImplemented.VALUE;
        }
        try (Buffer that = Buffer.read(other)) {
            if (that.length != size && (op == Abstract.EQ || op == Abstract.NE)) {
                return PyBool.of(op == Abstract.NE);
            }
            return PyBool.of(Abstract.holds(compareTo(that.bytes, that.offset, that.offset + that.length), op));
        }
    }

    @Override
    public PyObject iter() {
        return new PyByteArrayIterator(this);
    }

    @Override
    public PyObject rMod(PyObject template) {
        return template instanceof PyByteArray text ? text.mod(this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject iConcat(PyObject other) {
        try (Buffer more = addend(other)) {
            int at = replaceRange(size, size, more.length);
            System.arraycopy(more.bytes, more.offset, bytes, at, more.length);
        }
        return this;
    }

    @Override
    public PyObject iRepeat(PyObject count) {
        long n = Math.max(0, Abstract.indexLong(count, Exceptions.OverflowError));
        if (n != 1) {
            byte[] all = repeated(n);
            if (all.length != size) {
                checkResizable();
            }
            setBytes(all);
        }
        return this;
    }

    @Override
    public void setItem(PyObject key, PyObject value) {
        if (key instanceof PySlice slice) {
            ByteArraySlices.assign(this, slice, value);
            return;
        }
        long index = indexOf(key);
        int at = checkedIndex(index);
        int b = ByteArguments.toByte(value, "byte must be in range(0, 256)");
        set(at < size ? at : checkedIndex(index), b);
    }

    @Override
    public void delItem(PyObject key) {
        if (key instanceof PySlice slice) {
            ByteArraySlices.delete(this, slice);
            return;
        }
        int at = checkedIndex(indexOf(key));
        replaceRange(at, at + 1, 0);
    }
}
