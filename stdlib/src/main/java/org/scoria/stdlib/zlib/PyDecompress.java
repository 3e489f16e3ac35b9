package org.scoria.stdlib.zlib;

import java.util.Arrays;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// What `zlib.decompressobj` makes.
@PythonType(value = PyDecompress.class, name = "zlib.Decompress")
public final class PyDecompress extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyDecompress.class, PyObject.TYPE, new PyDecompressExposed());

    private static final int UNLIMITED = Integer.MAX_VALUE - 8;
    private static final int BUFFER_SIZE = 16384;

    private final Decompressor decompressor;
    private final byte[] dictionary;

    /// Input after the end of the stream, and input that was not read because there was enough output.
    private byte[] unused = {};

    private byte[] unconsumed = {};

    /// Whether [#flush] has met the end of the stream: nothing can be copied any more.
    private boolean ended;

    /// @param dictionary null for none
    /// @param isRaw whether the dictionary is used from the start, nothing in the stream asking for it
    PyDecompress(Decompressor decompressor, byte[] dictionary, boolean isRaw) {
        this.decompressor = decompressor;
        this.dictionary = dictionary;
        if (isRaw && dictionary != null) {
            decompressor.dictionary(dictionary);
        }
    }

    private PyDecompress(PyDecompress other) {
        decompressor = new Decompressor(other.decompressor);
        dictionary = other.dictionary;
        unused = other.unused;
        unconsumed = other.unconsumed;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// Return a bytes object containing the decompressed version of the data.
    ///
    ///   data
    ///     The binary data to decompress.
    ///   max_length
    ///     The maximum allowable length of the decompressed data.
    ///     Unconsumed input data will be stored in
    ///     the unconsumed_tail attribute.
    ///
    /// After calling this function, some of the input data may still be stored in
    /// internal buffers for later processing.
    /// Call the flush() method to clear these buffers.
    @Builtin("decompress($self, data, /, max_length=0)")
    static PyObject decompress(PyDecompress self, PyObject data, PyObject maxLength) {
        long limit = Numbers.asSsize(maxLength);
        try (Buffer in = Buffer.read(data)) {
            if (limit < 0) {
                throw Errors.valueError("max_length must be non-negative");
            }
            return self.read(in, limit == 0 ? UNLIMITED : (int) Math.min(limit, UNLIMITED));
        }
    }

    private PyObject read(Buffer in, int limit) {
        String doing = "while decompressing data";
        decompressor.feed(in.bytes, in.offset, in.length);
        try {
            Decompressor.Chunk chunk = decompressor.read(limit, BUFFER_SIZE);
            if (decompressor.needsDictionary()) {
                if (dictionary == null) {
                    throw ZlibModule.needsDictionary(doing);
                }
                if (!decompressor.dictionary(dictionary)) {
                    throw ZlibModule.error(-3, "while setting zdict", "invalid input data");
                }
                chunk = decompressor.read(limit, BUFFER_SIZE);
            }
            return chunk.toBytes();
        } catch (StreamError e) {
            throw ZlibModule.error(e, doing);
        } finally {
            keepRest(in.bytes, in.offset + in.length);
        }
    }

    private void keepRest(byte[] bytes, int end) {
        int left = decompressor.left();
        byte[] rest = Arrays.copyOfRange(bytes, end - left, end);
        if (decompressor.isDone()) {
            unconsumed = new byte[0];
            if (left > 0) {
                int known = unused.length;
                unused = Arrays.copyOf(unused, known + left);
                System.arraycopy(rest, 0, unused, known, left);
            }
        } else {
            unconsumed = rest;
        }
    }

    /// Return a bytes object containing any remaining decompressed data.
    ///
    ///   length
    ///     the initial size of the output buffer.
    @Builtin(value = "flush($self, length=16384, /)", text = "($self, length=zlib.DEF_BUF_SIZE, /)")
    static PyObject flush(PyDecompress self, PyObject length) {
        long size = Numbers.asSsize(length);
        if (size <= 0) {
            throw Errors.valueError("length must be greater than zero");
        }
        byte[] rest = self.unconsumed;
        self.decompressor.feed(rest, 0, rest.length);
        PyBytes result = self.rest((int) Math.min(size, 1 << 20));
        self.keepRest(rest, rest.length);
        self.ended = self.decompressor.isDone();
        return result;
    }

    /// What comes out of the input that is left; nothing more after an error, which the next call reports.
    private PyBytes rest(int expected) {
        try {
            return decompressor.read(UNLIMITED, expected).toBytes();
        } catch (StreamError e) {
            return e.output == null ? PyBytes.EMPTY : e.output.toBytes();
        }
    }

    /// Return a copy of the decompression object.
    @Builtin("copy($self, /)")
    static PyObject copy(PyDecompress self) {
        if (self.ended) {
            throw Errors.valueError("Inconsistent stream state");
        }
        return new PyDecompress(self);
    }

    @Builtin("__copy__($self, /)")
    static PyObject shallowCopy(PyDecompress self) {
        return copy(self);
    }

    @Builtin("__deepcopy__($self, memo, /)")
    static PyObject deepCopy(PyDecompress self, PyObject memo) {
        return copy(self);
    }

    @Getter(value = "unused_data", member = true)
    static PyObject unusedData(PyDecompress self) {
        return PyBytes.of(self.unused);
    }

    @Getter(value = "unconsumed_tail", member = true)
    static PyObject unconsumedTail(PyDecompress self) {
        return PyBytes.of(self.unconsumed);
    }

    @Getter(value = "eof", member = true)
    static PyObject eof(PyDecompress self) {
        return PyBool.of(self.decompressor.isDone());
    }
}
