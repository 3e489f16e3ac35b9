package org.scoria.objects;

import java.util.Arrays;

/// A `bytes` object. The array is never changed after construction.
///
/// Compare CPython 3.11 `Objects/bytesobject.c`.
public class PyBytes extends PyByteString {
    public static final PyType TYPE = PyType.builtin(PyBytes.class, PyObject.TYPE, new BytesMethodsExposed());

    public static final PyBytes EMPTY = new PyBytes(new byte[0]);

    private static final PyBytes[] SINGLES = makeSingles();

    final byte[] bytes;
    private long hash;

    protected PyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    private static PyBytes[] makeSingles() {
        PyBytes[] singles = new PyBytes[256];
        for (int i = 0; i < singles.length; i++) {
            singles[i] = new PyBytes(new byte[] {(byte) i});
        }
        return singles;
    }

    /// Takes the array over: the caller must not write to it any more.
    public static PyBytes of(byte[] bytes) {
        if (bytes.length <= 1) {
            return bytes.length == 0 ? EMPTY : SINGLES[bytes[0] & 0xFF];
        }
        return new PyBytes(bytes);
    }

    /// The bytes themselves: not a copy, not to be written to.
    @Override
    public byte[] array() {
        return bytes;
    }

    @Override
    public int size() {
        return bytes.length;
    }

    @Override
    PyByteString make(byte[] fresh) {
        return of(fresh);
    }

    /// This value as plain `bytes`.
    public PyBytes exact() {
        return getClass() == PyBytes.class ? this : new PyBytes(bytes);
    }

    @Override
    PyByteString unchanged() {
        return exact();
    }

    @Override
    String what() {
        return "bytes";
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public Buffer buffer(int flags) {
        if ((flags & Buffer.WRITABLE) != 0) {
            throw Errors.bufferError("Object is not writable.");
        }
        return new Buffer(this, bytes, 0, bytes.length, true);
    }

    @Override
    public long hash() {
        long h = hash;
        if (h == 0) {
            h = StringHash.ofBytes(bytes, 0, bytes.length);
            hash = h;
        }
        return h;
    }

    @Override
    public PyObject str() {
        BytesWarnings.str("bytes");
        return repr();
    }

    @Override
    public PyObject repr() {
        return ByteRepr.repr(bytes, 0, bytes.length);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyBytes that)) {
            BytesWarnings.comparison("bytes", other, op);
            return PyNotImplemented.VALUE;
        }
        if (op == Abstract.EQ) {
            return PyBool.of(Arrays.equals(bytes, that.bytes));
        }
        if (op == Abstract.NE) {
            return PyBool.of(!Arrays.equals(bytes, that.bytes));
        }
        return PyBool.of(Abstract.holds(Arrays.compareUnsigned(bytes, that.bytes), op));
    }

    @Override
    public PyObject rMod(PyObject template) {
        return template instanceof PyBytes text ? text.mod(this) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject iter() {
        return new PyBytesIterator(this);
    }
}
