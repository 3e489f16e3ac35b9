package org.scoria.objects;

/// `separator.join(iterable)` of byte strings. Compare CPython 3.11 `Objects/stringlib/join.h`.
final class ByteJoin {
    private ByteJoin() {}

    static PyByteString join(PyByteString separator, PyObject iterable) {
        PyObject[] items = items(iterable);
        if (items.length == 0) {
            return separator.make(new byte[0]);
        }
        if (items.length == 1 && separator instanceof PyBytes && items[0].getClass() == PyBytes.class) {
            return (PyBytes) items[0];
        }
        Buffer[] buffers = new Buffer[items.length];
        try {
            long size = (long) separator.size() * (items.length - 1);
            for (int i = 0; i < items.length; i++) {
                buffers[i] = item(items[i], i);
                size += buffers[i].length;
            }
            if (size > Sequences.MAX_SIZE) {
                throw Errors.overflowError("join() result is too long");
            }
            return separator.make(concatenate(separator, buffers, (int) size));
        } finally {
            for (Buffer buffer : buffers) {
                if (buffer != null) {
                    buffer.release();
                }
            }
        }
    }

    private static Buffer item(PyObject item, int position) {
        if (item.hasBuffer()) {
            try {
                return Buffer.read(item);
            } catch (PyException e) {
                if (!e.matches(Exceptions.BufferError)) {
                    throw e;
                }
            }
        }
        throw Errors.typeError(
                "sequence item %s: expected a bytes-like object, %s found",
                position, item.type().qualifiedName());
    }

    private static byte[] concatenate(PyByteString separator, Buffer[] parts, int size) {
        byte[] result = new byte[size];
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                System.arraycopy(separator.array(), separator.offset(), result, at, separator.size());
                at += separator.size();
            }
            System.arraycopy(parts[i].bytes, parts[i].offset, result, at, parts[i].length);
            at += parts[i].length;
        }
        return result;
    }

    private static PyObject[] items(PyObject iterable) {
        PyObject source = iterable;
        if (iterable.getClass() != PyList.class && iterable.getClass() != PyTuple.class) {
            try {
                source = Abstract.iter(iterable);
            } catch (PyException e) {
                if (e.matches(Exceptions.TypeError)) {
                    throw Errors.typeError("can only join an iterable");
                }
                throw e;
            }
        }
        return Abstract.toArray(source);
    }
}
