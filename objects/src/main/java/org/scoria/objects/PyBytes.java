package org.scoria.objects;

/// A `bytes` object. The array is never changed after construction.
public class PyBytes extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyBytes.class, PyObject.TYPE, "bytes");

    final byte[] bytes;
    private long hash;

    protected PyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Takes the array over: the caller must not write to it any more.
    public static PyBytes of(byte[] bytes) {
        return new PyBytes(bytes);
    }

    /// The bytes themselves: not a copy, not to be written to.
    public byte[] array() {
        return bytes;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean hasBuffer() {
        return true;
    }

    @Override
    public Buffer buffer(int flags) {
        if ((flags & Buffer.WRITABLE) != 0) {
            throw Errors.bufferError("Object is not writable.");
        }
        return new Buffer(this, bytes, 0, bytes.length, true);
    }
}
