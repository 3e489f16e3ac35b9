package org.scoria.stdlib.binary;

import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Struct(fmt) --> compiled struct object
///
/// Make a compiled struct object, which packs and unpacks binary data as the format string fmt says.
///
/// See help(struct) for more on format strings.
@PythonType(value = PyStruct.class, name = "_struct.Struct", subclass = true)
public class PyStruct extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyStruct.class, PyObject.TYPE, new PyStructExposed());

    /// What an object has before `__init__`.
    private static final StructLayout UNSET = StructLayout.parse(PyStr.EMPTY);

    private StructLayout layout = UNSET;

    public PyStruct() {}

    PyStruct(StructLayout layout) {
        this.layout = layout;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        TYPE.table.init(this, args, keywords);
    }

    @New(value = "Struct($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == TYPE ? new PyStruct() : new PyStructSub(type);
    }

    @Builtin("__init__($self, /, format)")
    static void initialize(PyStruct self, PyObject format) {
        self.layout = StructLayout.parse(StructLayout.text(format));
    }

    // ---- packing

    /// S.pack(v1, v2, ...) -> bytes
    ///
    /// Return a bytes object containing values v1, v2, ... packed according
    /// to the format string S.format.  See help(struct) for more on format
    /// strings.
    @Builtin(value = "pack($self, /, *args)", signature = false)
    static PyObject pack(PyStruct self, PyObject[] args) {
        return pack(self.layout, args, 0);
    }

    static PyObject pack(StructLayout layout, PyObject[] values, int first) {
        if (values.length - first != layout.values) {
            throw StructLayout.error(
                    "pack expected %s items for packing (got %s)", layout.values, values.length - first);
        }
        byte[] bytes = new byte[layout.size];
        StructCodec.pack(layout, bytes, 0, values, first);
        return PyBytes.of(bytes);
    }

    /// S.pack_into(buffer, offset, v1, v2, ...)
    ///
    /// Pack the values v1, v2, ... according to the format string S.format
    /// and write the packed bytes into the writable buffer buf starting at
    /// offset.  Note that the offset is a required argument.  See
    /// help(struct) for more on format strings.
    @Builtin(value = "pack_into($self, /, *args)", signature = false)
    static void packInto(PyStruct self, PyObject[] args) {
        packInto(self.layout, args, 0);
    }

    /// Packs `args[first + 2…]` into the buffer and at the offset before them.
    static void packInto(StructLayout layout, PyObject[] args, int first) {
        int given = args.length - first;
        if (given - 2 != layout.values) {
            if (given < 2) {
                throw StructLayout.error(
                        given == 0 ? "pack_into expected buffer argument" : "pack_into expected offset argument");
            }
            throw StructLayout.error("pack_into expected %s items for packing (got %s)", layout.values, given - 2);
        }
        try (Buffer target = writable(args[first])) {
            long offset = Abstract.indexLong(args[first + 1], Exceptions.IndexError);
            int at = checkedOffset(layout, offset, target.length, "pack");
            StructCodec.pack(layout, target.bytes, target.offset + at, args, first + 2);
        }
    }

    private static Buffer writable(PyObject object) {
        if (object.hasBuffer()) {
            try {
                return Buffer.write(object);
            } catch (PyException e) {
                if (!e.matches(Exceptions.BufferError)) {
                    throw e;
                }
            }
        }
        throw Errors.typeError(
                "argument must be read-write bytes-like object, not %s",
                object.type().name());
    }

    private static int checkedOffset(StructLayout layout, long given, int length, String what) {
        long offset = given;
        if (offset < 0) {
            if (offset + layout.size > 0) {
                throw StructLayout.error(
                        what.equals("pack")
                                ? "no space to pack %s bytes at offset %s"
                                : "not enough data to unpack %s bytes at offset %s",
                        layout.size,
                        given);
            }
            if (offset + length < 0) {
                throw StructLayout.error("offset %s out of range for %s-byte buffer", given, length);
            }
            offset += length;
        }
        if (length - offset < layout.size) {
            throw StructLayout.error(
                    "%s_%s requires a buffer of at least %s bytes for %sing %s bytes at offset %s"
                            + " (actual buffer size is %s)",
                    what,
                    what.equals("pack") ? "into" : "from",
                    Long.toUnsignedString(layout.size + offset),
                    what,
                    layout.size,
                    offset,
                    length);
        }
        return (int) offset;
    }

    // ---- unpacking

    /// Return a tuple containing unpacked values.
    ///
    /// Unpack according to the format string Struct.format. The buffer's size
    /// in bytes must be Struct.size.
    ///
    /// See help(struct) for more on format strings.
    @Builtin("unpack($self, buffer, /)")
    static PyObject unpack(PyStruct self, PyObject buffer) {
        return unpack(self.layout, buffer);
    }

    static PyTuple unpack(StructLayout layout, PyObject buffer) {
        try (Buffer source = Buffer.read(buffer)) {
            if (source.length != layout.size) {
                throw StructLayout.error("unpack requires a buffer of %s bytes", layout.size);
            }
            return StructCodec.unpack(layout, source.bytes, source.offset);
        }
    }

    /// Return a tuple containing unpacked values.
    ///
    /// Values are unpacked according to the format string Struct.format.
    ///
    /// The buffer's size in bytes, starting at position offset, must be
    /// at least Struct.size.
    ///
    /// See help(struct) for more on format strings.
    @Builtin("unpack_from($self, /, buffer, offset=0)")
    static PyObject unpackFrom(PyStruct self, PyObject buffer, long offset) {
        return unpackFrom(self.layout, buffer, offset);
    }

    static PyTuple unpackFrom(StructLayout layout, PyObject buffer, long offset) {
        try (Buffer source = Buffer.read(buffer)) {
            int at = checkedOffset(layout, offset, source.length, "unpack");
            return StructCodec.unpack(layout, source.bytes, source.offset + at);
        }
    }

    /// Return an iterator yielding tuples.
    ///
    /// Tuples are unpacked from the given bytes source, like a repeated
    /// invocation of unpack_from().
    ///
    /// Requires that the bytes length be a multiple of the struct size.
    @Builtin("iter_unpack($self, buffer, /)")
    static PyObject iterUnpack(PyStruct self, PyObject buffer) {
        return new PyUnpackIterator(self.layout, buffer);
    }

    // ---- attributes

    /// struct format string
    @Getter("format")
    static PyObject format(PyStruct self) {
        return self.layout.format;
    }

    /// struct size in bytes
    @Getter("size")
    static PyObject size(PyStruct self) {
        return PyInt.of(self.layout == UNSET ? -1 : self.layout.size);
    }

    /// S.__sizeof__() -> size of S in memory, in bytes
    @Builtin(value = "__sizeof__($self, /)", signature = false)
    static long sizeOf(PyStruct self) {
        return 56 + 32L * (self.layout.fields.length + 1);
    }
}
