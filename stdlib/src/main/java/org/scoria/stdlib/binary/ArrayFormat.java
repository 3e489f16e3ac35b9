package org.scoria.stdlib.binary;

import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.text.Utf16;
import org.scoria.objects.text.Utf32;

/// The machine formats in which arrays are pickled, and how to read each of them back.
///
/// Compare CPython 3.11 `Modules/arraymodule.c: mformat_descriptors` and `array__array_reconstructor_impl`.
final class ArrayFormat {
    private static final int UTF16_LE = 18;
    private static final int UTF32_LE = 20;
    private static final int LAST = 21;
    private static final int FIRST_FLOAT = 14;

    /// What the length must be a multiple of: bytes per item, and twice that for characters.
    private static final int[] SIZES = {1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 8, 8, 4, 4, 8, 8};

    /// Type codes of the same layout.
    private static final String CODES = "BbHHhhIIiiQQqqffdd";

    private ArrayFormat() {}

    /// The format of the items of a type code in this machine's order, which is little-endian.
    static int of(char code) {
        return switch (code) {
            case 'B' -> 0;
            case 'b' -> 1;
            case 'H' -> 2;
            case 'h' -> 4;
            case 'I' -> 6;
            case 'i' -> 8;
            case 'L', 'Q' -> 10;
            case 'l', 'q' -> 12;
            case 'f' -> 14;
            case 'd' -> 16;
            default -> UTF32_LE;
        };
    }

    static PyObject reconstruct(PyType type, char code, int format, PyBytes items) {
        if (format < 0 || format > LAST) {
            throw Errors.valueError("third argument must be a valid machine format code.");
        }
        if (format == of(code)) {
            return type.call2(PyStr.ofChar(code), items);
        }
        byte[] bytes = items.array();
        int size = SIZES[format];
        if (bytes.length % size != 0) {
            throw Errors.valueError("string length not a multiple of item size");
        }
        if (format >= UTF16_LE) {
            int order = (format & 1) == 0 ? -1 : 1;
            PyStr text = format < UTF32_LE
                    ? Utf16.decode(bytes, 0, bytes.length, null, order, null)
                    : Utf32.decode(bytes, 0, bytes.length, null, order, null);
            return type.call2(PyStr.ofChar(code), text);
        }
        byte[] machine = bytes.clone();
        if (format > 1 && (format & 1) == 1) { // big-endian
            ArrayMethods.swap(machine, machine.length, size);
        }
        PyArray values = new PyArray(CODES.charAt(format), machine);
        // integers go into the type that fits their format, whatever was asked for
        char target = format < FIRST_FLOAT ? CODES.charAt(format) : code;
        return type.call2(PyStr.ofChar(target), ArrayMethods.toList(values));
    }
}
