package org.scoria.stdlib.bzip2;

import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Create a decompressor object for decompressing data incrementally.
///
/// For one-shot decompression, use the decompress() function instead.
@PythonType(value = PyBz2Decompressor.class, name = "_bz2.BZ2Decompressor", subclass = true)
public class PyBz2Decompressor extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyBz2Decompressor.class, PyObject.TYPE, new PyBz2DecompressorExposed());

    private static final int UNLIMITED = Integer.MAX_VALUE - 8;

    private final Bzip2Decoder decoder = new Bzip2Decoder();
    private PyBytes unused = PyBytes.EMPTY;
    private boolean broken;

    PyBz2Decompressor() {}

    @New("BZ2Decompressor($type)")
    static PyObject create(PyType type) {
        return type == TYPE ? new PyBz2Decompressor() : new PyBz2DecompressorSub(type);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// Decompress *data*, returning uncompressed data as bytes.
    ///
    /// If *max_length* is nonnegative, returns at most *max_length* bytes of
    /// decompressed data. If this limit is reached and further output can be
    /// produced, *self.needs_input* will be set to ``False``. In this case, the next
    /// call to *decompress()* may provide *data* as b'' to obtain more of the output.
    ///
    /// If all of the input data was decompressed and returned (either because this
    /// was less than *max_length* bytes, or because *max_length* was negative),
    /// *self.needs_input* will be set to True.
    ///
    /// Attempting to decompress data after the end of stream is reached raises an
    /// EOFError.  Any data found after the end of the stream is ignored and saved in
    /// the unused_data attribute.
    @Builtin("decompress($self, /, data, max_length=-1)")
    static PyObject decompress(PyBz2Decompressor self, PyObject data, PyObject maxLength) {
        long limit = Numbers.asSsize(maxLength);
        try (Buffer in = Buffer.read(data)) {
            if (self.decoder.isDone()) {
                throw Errors.eOFError("End of stream already reached");
            }
            self.decoder.in.add(in.bytes, in.offset, in.length);
        }
        return self.read(limit < 0 ? UNLIMITED : (int) Math.min(limit, UNLIMITED));
    }

    private PyObject read(int limit) {
        try {
            if (broken) {
                throw new BlockHead.BadData();
            }
            PyObject result = PyBytes.of(decoder.read(limit));
            if (decoder.isDone()) {
                unused = PyBytes.of(decoder.in.rest());
            }
            return result;
        } catch (BlockHead.BadData e) {
            broken = true;
            throw Errors.of(Exceptions.OSError, "Invalid data stream");
        }
    }

    /// True if the end-of-stream marker has been reached.
    @Getter(value = "eof", member = true)
    static PyObject eof(PyBz2Decompressor self) {
        return PyBool.of(self.decoder.isDone());
    }

    /// Data found after the end of the compressed stream.
    @Getter(value = "unused_data", member = true)
    static PyObject unusedData(PyBz2Decompressor self) {
        return self.unused;
    }

    /// True if more input is needed before more decompressed data can be produced.
    @Getter(value = "needs_input", member = true)
    static PyObject needsInput(PyBz2Decompressor self) {
        return PyBool.of(self.decoder.isHungry());
    }
}
