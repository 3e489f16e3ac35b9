package org.scoria.objects;

import java.util.Arrays;

/// What `bytes` and `bytearray` share: a run of bytes in a Java array.
///
/// Compare CPython 3.11 `Objects/bytes_methods.c` and `Objects/stringlib`.
public abstract class PyByteString extends PyObject {
    PyByteString() {}

    /// The array that holds the bytes; not to be written to, and not to be kept for a `bytearray`.
    public abstract byte[] array();

    /// Where the bytes begin in [#array].
    public int offset() {
        return 0;
    }

    /// The number of bytes.
    public abstract int size();

    /// A plain object of the same builtin type with these bytes, which it takes over.
    abstract PyByteString make(byte[] bytes);

    /// What methods return that change nothing: `self` for exact `bytes`, a copy otherwise.
    abstract PyByteString unchanged();

    /// `"bytes"` or `"bytearray"`.
    abstract String what();

    /// The byte at a valid index, unsigned.
    public final int byteAt(int index) {
        return array()[offset() + index] & 0xFF;
    }

    /// The bytes as a new array.
    public final byte[] toBytes() {
        int from = offset();
        return Arrays.copyOfRange(array(), from, from + size());
    }

    /// The bytes from `start` to `end`, both valid.
    final PyByteString part(int start, int end) {
        if (start == 0 && end == size()) {
            return unchanged();
        }
        int from = offset();
        return make(Arrays.copyOfRange(array(), from + start, from + Math.max(start, end)));
    }

    // ---- slots

    @Override
    public long length() {
        return size();
    }

    @Override
    public boolean isTrue() {
        return size() != 0;
    }

    @Override
    public boolean hasBuffer() {
        return true;
    }

    @Override
    public PyObject str() {
        return Abstract.repr(this);
    }

    @Override
    public boolean contains(PyObject value) {
        if (value.hasIndex()) {
            int b = ByteArguments.toByte(value, "byte must be in range(0, 256)");
            return ByteSearch.indexOf(array(), offset(), offset() + size(), (byte) b) >= 0;
        }
        try (Buffer part = Buffer.read(value)) {
            return ByteSearch.find(this, part, 0, size()) >= 0;
        }
    }

    @Override
    public PyObject concat(PyObject other) {
        try (Buffer more = addend(other)) {
            int size = size();
            if (size + more.length < 0) {
                throw Errors.of(Exceptions.MemoryError);
            }
            byte[] result = Arrays.copyOfRange(array(), offset(), offset() + size + more.length);
            System.arraycopy(more.bytes, more.offset, result, size, more.length);
            return make(result);
        }
    }

    /// The memory of what is added to this.
    final Buffer addend(PyObject other) {
        if (other.hasBuffer()) {
            try {
                return Buffer.read(other);
            } catch (PyException e) {
                if (!e.matches(Exceptions.BufferError)) {
                    throw e;
                }
            }
        }
        throw Errors.typeError("can't concat %s to %s", other.type().qualifiedName(), type().name());
    }

    @Override
    public PyObject repeat(PyObject count) {
        long n = Math.max(0, Abstract.indexLong(count, Exceptions.OverflowError));
        return n == 1 ? unchanged() : make(repeated(n));
    }

    final byte[] repeated(long n) {
        int size = size();
        if (size != 0 && n > Long.MAX_VALUE / size) {
            throw Errors.of(
                    this instanceof PyBytes ? Exceptions.OverflowError : Exceptions.MemoryError,
                    PyStr.of("repeated bytes are too long"));
        }
        if (size * n > Sequences.MAX_SIZE) {
            throw Errors.of(Exceptions.MemoryError);
        }
        byte[] result = new byte[(int) (size * n)];
        if (size == 1) {
            Arrays.fill(result, array()[offset()]);
        } else if (result.length > 0) {
            System.arraycopy(array(), offset(), result, 0, size);
            for (int done = size; done < result.length; ) { // doubling: few, long copies
                int more = Math.min(done, result.length - done);
                System.arraycopy(result, 0, result, done, more);
                done += more;
            }
        }
        return result;
    }

    @Override
    public PyObject getItem(PyObject key) {
        if (key instanceof PyInt i && i.isSmall()) {
            return PyInt.of(byteAt(checkedIndex(i.value)));
        }
        if (key instanceof PySlice slice) {
            return slice(slice.bounds().adjust(size()));
        }
        return PyInt.of(byteAt(checkedIndex(indexOf(key))));
    }

    /// A subscript that is no slice, as a long.
    final long indexOf(PyObject key) {
        if (!key.hasIndex()) {
            throw Errors.typeError(
                    "%s indices must be integers or slices, not %s",
                    this instanceof PyBytes ? "byte" : "bytearray", key.type().qualifiedName());
        }
        return Abstract.indexLong(key, Exceptions.IndexError);
    }

    final int checkedIndex(long index) {
        long at = index < 0 ? index + size() : index;
        if (at < 0 || at >= size()) {
            throw Errors.indexError(this instanceof PyBytes ? "index out of range" : "bytearray index out of range");
        }
        return (int) at;
    }

    private PyObject slice(SliceBounds bounds) {
        int start = (int) bounds.start;
        if (bounds.step == 1) {
            return part(bounds.count == 0 ? 0 : start, bounds.count == 0 ? 0 : start + bounds.count);
        }
        byte[] result = new byte[bounds.count];
        long at = offset() + bounds.start;
        for (int i = 0; i < result.length; i++, at += bounds.step) {
            result[i] = array()[(int) at];
        }
        return make(result);
    }

    @Override
    public PyObject mod(PyObject values) {
        return make(BytesPercentFormat.format(this, values));
    }

    /// Compares with bytes as unsigned numbers.
    final int compareTo(byte[] bytes, int start, int end) {
        return Arrays.compareUnsigned(array(), offset(), offset() + size(), bytes, start, end);
    }

    /// The bytes as text of equal code points: for formatting code that works on text.
    final PyStr asLatin1() {
        return org.scoria.objects.text.SingleByte.decodeLatin1(array(), offset(), offset() + size());
    }
}
