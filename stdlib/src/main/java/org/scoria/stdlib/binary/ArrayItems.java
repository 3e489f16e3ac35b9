package org.scoria.stdlib.binary;

import java.math.BigInteger;
import org.scoria.objects.Abstract;
import org.scoria.objects.ElementFormat;
import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// The item types of `array.array`: how each reads and stores its values.
///
/// Compare CPython 3.11 `Modules/arraymodule.c: descriptors`.
final class ArrayItems {
    /// The type codes, in the order of `array.typecodes`.
    static final String CODES = "bBuhHiIlLqQfd";

    private ArrayItems() {}

    /// Bytes per item.
    static int size(char code) {
        return code == 'u' ? 4 : ElementFormat.size(code);
    }

    /// The format in the buffer protocol.
    static String format(char code) {
        return code == 'u' ? "w" : String.valueOf(code);
    }

    static PyObject get(byte[] bytes, int at, char code) {
        if (code != 'u') {
            return ElementFormat.get(bytes, at, code);
        }
        return PyStr.ofCodePoint(codePoint(bytes, at));
    }

    static int codePoint(byte[] bytes, int at) {
        int point = bytes[at] & 0xFF
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | (bytes[at + 3] & 0xFF) << 24;
        if (point < 0 || point > Character.MAX_CODE_POINT) {
            throw Errors.valueError("character U+%s is not in range [U+0000; U+10ffff]", Integer.toHexString(point));
        }
        return point;
    }

    /// Stores an item, or raises what CPython raises for this type code.
    static void put(byte[] bytes, int at, char code, PyObject value) {
        switch (code) {
            case 'u' -> {
                if (!(value instanceof PyStr text) || text.size() != 1) {
                    throw Errors.typeError("array item must be unicode character");
                }
                putCodePoint(bytes, at, text.codePointAt(0));
            }
            case 'f', 'd' -> ElementFormat.put(bytes, at, code, value);
            default -> {
                PyInt number = Abstract.index(value);
                if (!ElementFormat.put(bytes, at, code, number)) {
                    throw misfit(code, number);
                }
            }
        }
    }

    static void putCodePoint(byte[] bytes, int at, int point) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (point >> 8 * i);
        }
    }

    private static PyException misfit(char code, PyInt number) {
        boolean negative = number.bigValue().signum() < 0;
        boolean beyondLong = !number.isSmall();
        switch (code) {
            case 'q':
                return Errors.overflowError("int too big to convert");
            case 'Q':
                return Errors.overflowError(
                        negative ? "can't convert negative int to unsigned" : "int too big to convert");
            case 'I', 'L':
                return unsignedMisfit(code, number, negative);
            default:
                break;
        }
        if (beyondLong || code == 'l') {
            return Errors.overflowError("Python int too large to convert to C long");
        }
        String what = switch (code) {
            case 'b' -> "signed char is";
            case 'B' -> "unsigned byte integer is";
            case 'h' -> "signed short integer is";
            case 'H' -> "unsigned short is";
            default -> "signed integer is";
        };
        return Errors.overflowError(what + (negative ? " less than minimum" : " greater than maximum"));
    }

    private static PyException unsignedMisfit(char code, PyInt number, boolean negative) {
        if (number.bigValue().compareTo(BigInteger.ONE.shiftLeft(64)) >= 0) {
            return Errors.overflowError("Python int too large to convert to C unsigned long");
        }
        return Errors.overflowError(
                negative ? "can't convert negative value to unsigned int" : "unsigned int is greater than maximum");
    }
}
