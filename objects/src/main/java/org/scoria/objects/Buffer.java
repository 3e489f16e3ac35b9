package org.scoria.objects;

import java.util.Arrays;

/// Memory that an object lends: CPython's `Py_buffer`, over a Java byte array.
///
/// An exporter overrides [PyObject#buffer]; a consumer calls it through [#read] or [#write] and must [#release] the
/// buffer, also when it fails (`try (Buffer b = Buffer.read(o)) { … }`), because an exporter that can be resized
/// refuses to while it has lent its memory.
///
/// ```java
/// try (Buffer data = Buffer.read(argument)) {
///     crc.update(data.bytes, data.offset, data.length);
/// }
/// ```
///
/// Buffers obtained without [#STRIDES] are contiguous: `length` bytes from `offset`. Others may have several
/// dimensions and any strides. Compare CPython 3.11 `Include/pybuffer.h`.
public class Buffer implements AutoCloseable {
    // request flags, numbered as in CPython
    public static final int SIMPLE = 0;
    public static final int WRITABLE = 0x1;
    public static final int FORMAT = 0x4;
    public static final int ND = 0x8;
    public static final int STRIDES = 0x10 | ND;
    public static final int C_CONTIGUOUS = 0x20 | STRIDES;
    public static final int F_CONTIGUOUS = 0x40 | STRIDES;
    public static final int ANY_CONTIGUOUS = 0x80 | STRIDES;
    public static final int INDIRECT = 0x100 | STRIDES;
    public static final int FULL = INDIRECT | WRITABLE | FORMAT;
    public static final int FULL_RO = INDIRECT | FORMAT;

    /// The object whose memory this is.
    public final PyObject exporter;

    /// The memory; the first element begins at [#offset].
    public final byte[] bytes;

    public final int offset;

    /// Bytes in all elements: what a contiguous copy would take.
    public final int length;

    public final boolean readOnly;
    public final int itemSize;

    /// Element format in the notation of `struct`.
    public final String format;

    /// Elements per dimension; empty for a scalar.
    public final int[] shape;

    /// Bytes from one element to the next, per dimension.
    public final int[] strides;

    /// One-dimensional contiguous memory of unsigned bytes.
    public Buffer(PyObject exporter, byte[] bytes, int offset, int length, boolean readOnly) {
        this(exporter, bytes, offset, length, readOnly, 1, "B", new int[] {length}, new int[] {1});
    }

    /// Memory of any shape.
    public Buffer(
            PyObject exporter,
            byte[] bytes,
            int offset,
            int length,
            boolean readOnly,
            int itemSize,
            String format,
            int[] shape,
            int[] strides) {
        this.exporter = exporter;
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
        this.readOnly = readOnly;
        this.itemSize = itemSize;
        this.format = format;
        this.shape = shape;
        this.strides = strides;
    }

    // ---- for consumers

    /// The contiguous memory of a bytes-like object, for reading.
    public static Buffer read(PyObject object) {
        return object.buffer(SIMPLE);
    }

    /// The contiguous memory of a bytes-like object, for writing.
    public static Buffer write(PyObject object) {
        return object.buffer(WRITABLE);
    }

    /// The contiguous memory of the only argument of `function`, for writing, with the TypeError of CPython's
    /// argument parsers when there is none.
    public static Buffer writeArgument(PyObject object, String function) {
        return writeArgument(object, function, "argument");
    }

    /// The contiguous memory of argument `position` of `function`, for writing.
    public static Buffer writeArgument(PyObject object, String function, int position) {
        return writeArgument(object, function, "argument " + position);
    }

    private static Buffer writeArgument(PyObject object, String function, String argument) {
        if (object.hasBuffer()) {
            try {
                return object.buffer(WRITABLE);
            } catch (PyException e) {
                if (!e.matches(Exceptions.BufferError)) {
                    throw e;
                }
            }
        }
        throw Errors.typeError(
                "%s() %s must be read-write bytes-like object, not %s",
                function,
                argument,
                object == PyNone.NONE ? "None" : object.type().qualifiedName());
    }

    /// A copy of the bytes of a bytes-like object, in C order.
    public static byte[] copyOf(PyObject object) {
        try (Buffer buffer = object.buffer(FULL_RO)) {
            return buffer.toBytes();
        }
    }

    /// The bytes of a bytes-like object, not to be written to: no copy for `bytes`.
    public static byte[] bytesOf(PyObject object) {
        return object instanceof PyBytes b ? b.bytes : copyOf(object);
    }

    /// A copy of the elements in C order.
    public byte[] toBytes() {
        if (isContiguous('C')) {
            return Arrays.copyOfRange(bytes, offset, offset + length);
        }
        byte[] copy = new byte[length];
        copyTo(copy, 0);
        return copy;
    }

    /// Copies the elements in C order to `target[at…]`.
    public void copyTo(byte[] target, int at) {
        if (isContiguous('C')) {
            System.arraycopy(bytes, offset, target, at, length);
        } else if (length > 0) {
            gather(0, offset, target, at);
        }
    }

    private int gather(int dimension, int from, byte[] target, int at) {
        if (dimension == shape.length) {
            System.arraycopy(bytes, from, target, at, itemSize);
            return at + itemSize;
        }
        int next = at;
        for (int i = 0; i < shape[dimension]; i++) {
            next = gather(dimension + 1, from + i * strides[dimension], target, next);
        }
        return next;
    }

    /// Whether the elements follow each other without gaps, in the order `'C'` (last index fastest), `'F'` (first
    /// index fastest) or `'A'` (either).
    public boolean isContiguous(char order) {
        return switch (order) {
            case 'C' -> isCContiguous();
            case 'F' -> isFContiguous();
            default -> isCContiguous() || isFContiguous();
        };
    }

    private boolean isCContiguous() {
        if (length == 0) {
            return true;
        }
        int expected = itemSize;
        for (int i = shape.length - 1; i >= 0; i--) {
            if (shape[i] > 1 && strides[i] != expected) {
                return false;
            }
            expected *= shape[i];
        }
        return true;
    }

    private boolean isFContiguous() {
        if (length == 0) {
            return true;
        }
        int expected = itemSize;
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] > 1 && strides[i] != expected) {
                return false;
            }
            expected *= shape[i];
        }
        return true;
    }

    /// Strides of contiguous elements in C order.
    public static int[] contiguousStrides(int[] shape, int itemSize) {
        int[] strides = new int[shape.length];
        int step = itemSize;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = step;
            step *= shape[i];
        }
        return strides;
    }

    /// Gives the memory back. Releasing twice does nothing.
    public void release() {}

    @Override
    public final void close() {
        release();
    }
}
