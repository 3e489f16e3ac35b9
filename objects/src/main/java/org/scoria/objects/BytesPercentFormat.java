package org.scoria.objects;

import org.scoria.objects.text.SingleByte;

/// `template % values` for byte strings: [PercentFormat] on text of equal code points.
///
/// Compare CPython 3.11 `Objects/bytesobject.c: _PyBytes_FormatEx`.
final class BytesPercentFormat extends PercentFormat {
    private BytesPercentFormat(PyStr template, PyObject values, boolean isMapping) {
        super(template, values, isMapping);
    }

    static byte[] format(PyByteString template, PyObject values) {
        boolean isMapping = !(values instanceof PyTuple)
                && !(values instanceof PyByteString)
                && !(values instanceof PyStr)
                && values.type().lookup(Names.GETITEM) != null;
        BytesPercentFormat format = new BytesPercentFormat(template.asLatin1(), values, isMapping);
        format.run();
        return SingleByte.encodeLatin1(format.out.toStr(), null);
    }

    @Override
    String what() {
        return "bytes";
    }

    @Override
    PyObject key(PyStr text) {
        return PyBytes.of(SingleByte.encodeLatin1(text, null));
    }

    @Override
    PyException unsupported() {
        if (conversion >= 128) {
            return Errors.overflowError("character argument not in range(0x110000)");
        }
        return super.unsupported();
    }

    @Override
    double toDouble(PyObject value) {
        try {
            return Abstract.toDouble(value);
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                throw Errors.typeError(
                        "float argument required, not %s", value.type().qualifiedName());
            }
            throw e;
        }
    }

    @Override
    PyStr text(PyObject value, int type) {
        return switch (type) {
            case 's', 'b' -> bytes(value);
            case 'r', 'a' -> StrRepr.ascii(value);
            default -> null;
        };
    }

    private static PyStr bytes(PyObject value) {
        if (value instanceof PyByteString bytes) {
            return bytes.asLatin1();
        }
        PyObject method = Abstract.lookupSpecial(value, Names.BYTES);
        if (method != null) {
            PyObject result = method.call0();
            if (result instanceof PyBytes bytes) {
                return bytes.asLatin1();
            }
            throw Errors.typeError(
                    "__bytes__ returned non-bytes (type %s)", result.type().qualifiedName());
        }
        if (value.hasBuffer()) {
            byte[] copy = Buffer.copyOf(value);
            return SingleByte.decodeLatin1(copy, 0, copy.length);
        }
        throw Errors.typeError("%b requires a bytes-like object, or an object that implements __bytes__, not '%s'"
                .replace("%s", value.type().qualifiedName()));
    }

    @Override
    PyStr character(PyObject value) {
        if (value instanceof PyByteString bytes && bytes.size() == 1) {
            return bytes.asLatin1();
        }
        if (value instanceof PyInt number) {
            if (!number.isSmall() || number.value < 0 || number.value > 255) {
                throw Errors.overflowError("%c arg not in range(256)");
            }
            return PyStr.ofChar((char) number.value);
        }
        if (value.hasIndex()) {
            return character(Abstract.index(value));
        }
        throw Errors.typeError("%c requires an integer in range(256) or a single byte");
    }
}
