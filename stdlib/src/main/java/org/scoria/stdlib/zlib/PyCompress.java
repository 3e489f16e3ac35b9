package org.scoria.stdlib.zlib;

import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// What `zlib.compressobj` makes.
@PythonType(value = PyCompress.class, name = "zlib.Compress")
public final class PyCompress extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyCompress.class, PyObject.TYPE, new PyCompressExposed());

    private final Compressor compressor;

    PyCompress(Compressor compressor) {
        this.compressor = compressor;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// Returns a bytes object containing compressed data.
    ///
    ///   data
    ///     Binary data to be compressed.
    ///
    /// After calling this function, some of the input data may still
    /// be stored in internal buffers for later processing.
    /// Call the flush() method to clear these buffers.
    @Builtin("compress($self, data, /)")
    static PyObject compress(PyCompress self, PyObject data) {
        try (Buffer in = Buffer.read(data)) {
            if (self.compressor.isFinished()) {
                throw ZlibModule.inconsistent("while compressing data");
            }
            return PyBytes.of(self.compressor.write(in.bytes, in.offset, in.length, Deflate.NO_FLUSH));
        }
    }

    /// Return a bytes object containing any remaining compressed data.
    ///
    ///   mode
    ///     One of the constants Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH.
    ///     If mode == Z_FINISH, the compressor object can no longer be
    ///     used after calling the flush() method.  Otherwise, more data
    ///     can still be compressed.
    @Builtin(value = "flush($self, mode=4, /)", text = "($self, mode=zlib.Z_FINISH, /)")
    static PyObject flush(PyCompress self, int mode) {
        if (mode == Deflate.NO_FLUSH) {
            return PyBytes.EMPTY;
        }
        if (mode < 0 || mode > Deflate.BLOCK || self.compressor.isFinished()) {
            throw ZlibModule.inconsistent("while flushing");
        }
        return PyBytes.of(self.compressor.write(new byte[0], 0, 0, mode));
    }

    /// Return a copy of the compression object.
    @Builtin("copy($self, /)")
    static PyObject copy(PyCompress self) {
        if (self.compressor.isFinished()) {
            throw Errors.valueError("Inconsistent stream state");
        }
        return new PyCompress(new Compressor(self.compressor));
    }

    @Builtin("__copy__($self, /)")
    static PyObject shallowCopy(PyCompress self) {
        return copy(self);
    }

    @Builtin("__deepcopy__($self, memo, /)")
    static PyObject deepCopy(PyCompress self, PyObject memo) {
        return copy(self);
    }
}
