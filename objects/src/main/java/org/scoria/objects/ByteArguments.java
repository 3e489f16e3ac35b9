package org.scoria.objects;

import org.scoria.objects.text.Codecs;

/// Turns the arguments of `bytes()` and `bytearray()` into bytes.
///
/// Compare CPython 3.11 `Objects/bytesobject.c: bytes_new_impl` and `bytearrayobject.c: bytearray___init___impl`.
public final class ByteArguments {
    private ByteArguments() {}

    /// An int from 0 to 255, or a ValueError with `message`.
    public static int toByte(PyObject value, String message) {
        PyInt number = Abstract.index(value);
        if (!number.isSmall() || number.value < 0 || number.value > 255) {
            throw Errors.valueError(message);
        }
        return (int) number.value;
    }

    /// `bytes(source, encoding, errors)`; what is not given is null.
    static PyBytes bytes(PyObject source, PyStr encoding, PyStr errors) {
        if (source == null || encoding != null || errors != null) {
            byte[] encoded = encoded(source, encoding, errors);
            return encoded == null ? PyBytes.EMPTY : PyBytes.of(encoded);
        }
        PyObject method = source.getClass() == PyBytes.class ? null : Abstract.lookupSpecial(source, Names.BYTES);
        if (method != null) {
            PyObject result = method.call0();
            if (!(result instanceof PyBytes bytes)) {
                throw Errors.typeError(
                        "__bytes__ returned non-bytes (type %s)", result.type().qualifiedName());
            }
            return bytes;
        }
        if (source instanceof PyStr) {
            throw Errors.typeError("string argument without an encoding");
        }
        if (source.hasIndex()) {
            byte[] zeros = zeros(source);
            if (zeros != null) {
                return PyBytes.of(zeros);
            }
        }
        return fromObject(source);
    }

    /// The bytes of a text with an encoding; null when there are no arguments at all.
    private static byte[] encoded(PyObject source, PyStr encoding, PyStr errors) {
        if (encoding == null && errors == null) {
            return null;
        }
        if (source instanceof PyStr text) {
            if (encoding == null) {
                throw Errors.typeError("string argument without an encoding");
            }
            return ((PyBytes) Codecs.encode(text, encoding, errors)).bytes;
        }
        throw Errors.typeError(
                encoding != null ? "encoding without a string argument" : "errors without a string argument");
    }

    /// That many zeros, or null when `__index__` raises a TypeError.
    private static byte[] zeros(PyObject count) {
        long n;
        try {
            n = Abstract.indexLong(count, Exceptions.OverflowError);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                return null;
            }
            throw e;
        }
        if (n < 0) {
            throw Errors.valueError("negative count");
        }
        if (n > Sequences.MAX_SIZE) {
            throw Errors.of(Exceptions.MemoryError);
        }
        return new byte[(int) n];
    }

    /// `PyBytes_FromObject`: from a buffer or an iterable of ints.
    public static PyBytes fromObject(PyObject source) {
        if (source.getClass() == PyBytes.class) {
            return (PyBytes) source;
        }
        if (source.hasBuffer()) {
            return PyBytes.of(Buffer.copyOf(source));
        }
        PyByteArray made = new PyByteArray();
        extend(made, iterator(source, "bytes"), "bytes must be in range(0, 256)");
        return PyBytes.of(made.toBytes());
    }

    private static PyObject iterator(PyObject source, String what) {
        PyObject iterator = null;
        if (!(source instanceof PyStr)) {
            try {
                iterator = Abstract.iter(source);
            } catch (PyException e) {
                if (!e.matches(Exceptions.TypeError)) {
                    throw e;
                }
            }
        }
        if (iterator == null) {
            throw Errors.typeError(
                    "cannot convert '%s' object to %s", source.type().qualifiedName(), what);
        }
        return iterator;
    }

    static void extend(PyByteArray target, PyObject iterator, String message) {
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            target.append(toByte(item, message));
        }
    }

    /// `bytearray.__init__` on an empty bytearray; what is not given is null.
    static void fill(PyByteArray target, PyObject source, PyStr encoding, PyStr errors) {
        if (source == null || source instanceof PyStr || encoding != null || errors != null) {
            if (source instanceof PyStr && encoding == null) {
                throw Errors.typeError("string argument without an encoding");
            }
            byte[] encoded = encoded(source, encoding, errors);
            if (encoded != null) {
                target.append(encoded, 0, encoded.length);
            }
            return;
        }
        byte[] zeros = source.hasIndex() ? zeros(source) : null;
        if (zeros != null) {
            target.setBytes(zeros);
        } else if (source.hasBuffer()) {
            byte[] copy = Buffer.copyOf(source);
            target.append(copy, 0, copy.length);
        } else {
            extend(target, iterator(source, "bytearray"), "byte must be in range(0, 256)");
        }
    }

    /// The bytes that `bytearray.extend` adds.
    static byte[] extension(PyObject source) {
        if (source.hasBuffer()) {
            return Buffer.copyOf(source);
        }
        PyObject iterator;
        try {
            iterator = Abstract.iter(source);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                throw Errors.typeError(
                        "can't extend bytearray with %s", source.type().qualifiedName());
            }
            throw e;
        }
        PyByteArray made = new PyByteArray();
        extend(made, iterator, "byte must be in range(0, 256)");
        return made.toBytes();
    }

    /// The part that `find`, `count` and their like look for: a byte or a bytes-like object.
    static Buffer sought(PyObject part) {
        if (part.hasBuffer()) {
            return Buffer.read(part);
        }
        if (part.hasIndex()) {
            byte[] one = {(byte) toByte(part, "byte must be in range(0, 256)")};
            return new Buffer(PyBytes.EMPTY, one, 0, 1, true);
        }
        throw Errors.typeError(
                "argument should be integer or bytes-like object, not '%s'",
                part.type().qualifiedName());
    }

    /// A `fillchar` argument, the second of `method`.
    static byte fill(PyObject fillchar, String method) {
        if (fillchar instanceof PyByteString bytes && bytes.size() == 1) {
            return (byte) bytes.byteAt(0);
        }
        throw Errors.typeError(
                "%s() argument 2 must be a byte string of length 1, not %s",
                method, fillchar.type().qualifiedName());
    }
}
