package org.scoria.stdlib.binary;

import org.scoria.objects.Buffer;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// An `unpack_iterator`: what `iter_unpack` returns.
@PythonType(value = PyUnpackIterator.class, name = "_struct.unpack_iterator")
public final class PyUnpackIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyUnpackIterator.class, PyObject.TYPE, new PyUnpackIteratorExposed());

    private final StructLayout layout;

    /// The memory, null at the end.
    private Buffer source;

    private int at;

    PyUnpackIterator(StructLayout layout, PyObject object) {
        this.layout = layout;
        if (layout.size == 0) {
            throw StructLayout.error("cannot iteratively unpack with a struct of length 0");
        }
        Buffer buffer = Buffer.read(object);
        if (buffer.length % layout.size != 0) {
            buffer.release();
            throw StructLayout.error("iterative unpacking requires a buffer of a multiple of %s bytes", layout.size);
        }
        source = buffer;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public PyObject next() {
        if (source == null) {
            return null;
        }
        if (at >= source.length) {
            source.release();
            source = null;
            return null;
        }
        int from = source.offset + at;
        at += layout.size;
        return StructCodec.unpack(layout, source.bytes, from);
    }

    @Builtin(value = "__length_hint__($self, /)", signature = false)
    static long lengthHint(PyUnpackIterator self) {
        return self.source == null ? 0 : (self.source.length - self.at) / self.layout.size;
    }
}
