package org.scoria.stdlib.binary;

import java.util.HashMap;
import java.util.Map;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// Functions to convert between Python values and C structs.
/// Python bytes objects are used to hold the data representing the C struct
/// and also as format strings (explained below) to describe the layout of data
/// in the C struct.
///
/// Compare CPython 3.11 `Modules/_struct.c`.
@PythonModule(
        value = "_struct",
        doc = "Functions to convert between Python values and C structs.\n"
                + "A format string begins with the byte order: @ native (also sizes and alignment), = native,\n"
                + "< little-endian, > or ! big-endian; then come fields, each with an optional count:\n"
                + "x pad byte, ? bool, b B h H i I l L q Q integers, e f d floats, c one byte, s bytes,\n"
                + "p bytes with their length in front, and natively n N (ssize_t, size_t) and P (a pointer).")
public final class StructModule {
    static final PyType ERROR = PyType.exception(PyBaseException.class, Exceptions.Exception, "struct.error");

    private static final int CACHE_LIMIT = 100;

    private StructModule() {}

    static void init(PyModule module) {
        module.add("Struct", PyStruct.TYPE);
        module.add("error", ERROR);
        module.state = new HashMap<PyStr, StructLayout>();
    }

    /// The layout of a format, from the module's cache.
    @SuppressWarnings("unchecked")
    private static StructLayout layout(PyModule module, PyObject format) {
        Map<PyStr, StructLayout> cache = (Map<PyStr, StructLayout>) module.state;
        if (format.getClass() == PyStr.class) {
            StructLayout known = cache.get((PyStr) format);
            if (known != null) {
                return known;
            }
        }
        PyStr text = StructLayout.text(format);
        StructLayout layout = StructLayout.parse(text);
        if (cache.size() >= CACHE_LIMIT) {
            cache.clear();
        }
        cache.put(text, layout);
        return layout;
    }

    /// Clear the internal cache.
    @Builtin("_clearcache($module, /)")
    static void clearCache(PyModule module) {
        ((Map<?, ?>) module.state).clear();
    }

    /// Return size in bytes of the struct described by the format string.
    @Builtin("calcsize($module, format, /)")
    static long calcSize(PyModule module, PyObject format) {
        return layout(module, format).size;
    }

    /// pack(format, v1, v2, ...) -> bytes
    ///
    /// Return a bytes object containing the values v1, v2, ... packed according
    /// to the format string.  See help(struct) for more on format strings.
    @Builtin(value = "pack($module, /, *args)", signature = false)
    static PyObject pack(PyModule module, PyObject[] args) {
        if (args.length == 0) {
            throw Errors.typeError("missing format argument");
        }
        return PyStruct.pack(layout(module, args[0]), args, 1);
    }

    /// pack_into(format, buffer, offset, v1, v2, ...)
    ///
    /// Pack the values v1, v2, ... according to the format string and write
    /// the packed bytes into the writable buffer buf starting at offset.  Note
    /// that the offset is a required argument.  See help(struct) for more
    /// on format strings.
    @Builtin(value = "pack_into($module, /, *args)", signature = false)
    static void packInto(PyModule module, PyObject[] args) {
        if (args.length == 0) {
            throw Errors.typeError("missing format argument");
        }
        PyStruct.packInto(layout(module, args[0]), args, 1);
    }

    /// Return a tuple containing values unpacked according to the format string.
    ///
    /// The buffer's size in bytes must be calcsize(format).
    ///
    /// See help(struct) for more on format strings.
    @Builtin("unpack($module, format, buffer, /)")
    static PyObject unpack(PyModule module, PyObject format, PyObject buffer) {
        return PyStruct.unpack(layout(module, format), buffer);
    }

    /// Return a tuple containing values unpacked according to the format string.
    ///
    /// The buffer's size, minus offset, must be at least calcsize(format).
    ///
    /// See help(struct) for more on format strings.
    @Builtin("unpack_from($module, format, /, buffer, offset=0)")
    static PyObject unpackFrom(PyModule module, PyObject format, PyObject buffer, long offset) {
        return PyStruct.unpackFrom(layout(module, format), buffer, offset);
    }

    /// Return an iterator yielding tuples unpacked from the given bytes.
    ///
    /// The bytes are unpacked according to the format string, like
    /// a repeated invocation of unpack_from().
    ///
    /// Requires that the bytes length be a multiple of the format struct size.
    @Builtin("iter_unpack($module, format, buffer, /)")
    static PyObject iterUnpack(PyModule module, PyObject format, PyObject buffer) {
        return new PyUnpackIterator(layout(module, format), buffer);
    }
}
