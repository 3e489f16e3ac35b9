package org.scoria.stdlib.bzip2;

import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Create a compressor object for compressing data incrementally.
///
///   compresslevel
///     Compression level, as a number between 1 and 9.
///
/// For one-shot compression, use the compress() function instead.
@PythonType(value = PyBz2Compressor.class, name = "_bz2.BZ2Compressor", subclass = true)
public class PyBz2Compressor extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyBz2Compressor.class, PyObject.TYPE, new PyBz2CompressorExposed());

    /// Null after the end.
    private Bzip2Encoder encoder;

    PyBz2Compressor(int level) {
        encoder = new Bzip2Encoder(level);
    }

    @New("BZ2Compressor($type, compresslevel=9, /)")
    static PyObject create(PyType type, int compresslevel) {
        if (compresslevel < 1 || compresslevel > 9) {
            throw Errors.valueError("compresslevel must be between 1 and 9");
        }
        return type == TYPE ? new PyBz2Compressor(compresslevel) : new PyBz2CompressorSub(type, compresslevel);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// Provide data to the compressor object.
    ///
    /// Returns a chunk of compressed data if possible, or b'' otherwise.
    ///
    /// When you have finished providing data to the compressor, call the
    /// flush() method to finish the compression process.
    @Builtin("compress($self, data, /)")
    static PyObject compress(PyBz2Compressor self, PyObject data) {
        try (Buffer in = Buffer.read(data)) {
            if (self.encoder == null) {
                throw Errors.valueError("Compressor has been flushed");
            }
            return PyBytes.of(self.encoder.write(in.bytes, in.offset, in.length));
        }
    }

    /// Finish the compression process.
    ///
    /// Returns the compressed data left in internal buffers.
    ///
    /// The compressor object may not be used after this method is called.
    @Builtin("flush($self, /)")
    static PyObject flush(PyBz2Compressor self) {
        if (self.encoder == null) {
            throw Errors.valueError("Repeated call to flush()");
        }
        byte[] rest = self.encoder.finish();
        self.encoder = null;
        return PyBytes.of(rest);
    }
}
