package org.scoria.stdlib.binary;

import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.text.SingleByte;

/// A format string taken apart: its fields with their places.
///
/// Compare CPython 3.11 `Modules/_struct.c: prepare_s`.
final class StructLayout {
    /// `count` fields of one kind in a row, the first at `offset`; for `s` and `p` one field of `size` bytes.
    record Field(char kind, int offset, int size, int count) {}

    /// The format, as ASCII text.
    final PyStr format;

    /// Whether sizes and alignment are those of C (`@`).
    private final boolean isNative;

    final boolean bigEndian;
    final Field[] fields;

    /// Bytes in all.
    final int size;

    /// How many values are packed.
    final int values;

    private StructLayout(PyStr format, boolean isNative, boolean bigEndian, List<Field> fields, int size, int values) {
        this.format = format;
        this.isNative = isNative;
        this.bigEndian = bigEndian;
        this.fields = fields.toArray(new Field[0]);
        this.size = size;
        this.values = values;
    }

    static PyException error(String template, Object... arguments) {
        return Errors.of(StructModule.ERROR, template, arguments);
    }

    /// The format argument of a function: a str or bytes.
    static PyStr text(PyObject format) {
        if (format instanceof PyStr text) {
            SingleByte.encodeAscii(text, null); // raises UnicodeEncodeError
            return text.exact();
        }
        if (format instanceof PyBytes bytes) {
            return SingleByte.decodeLatin1(bytes.array(), 0, bytes.size());
        }
        throw Errors.typeError(
                "Struct() argument 1 must be a str or bytes object, not %s",
                format.type().name());
    }

    static StructLayout parse(PyStr format) {
        String text = format.toString();
        int i = 0;
        boolean isNative = true;
        boolean big = false;
        if (!text.isEmpty()) {
            switch (text.charAt(0)) {
                case '@' -> i = 1;
                case '=', '<' -> {
                    i = 1;
                    isNative = false;
                }
                case '>', '!' -> {
                    i = 1;
                    isNative = false;
                    big = true;
                }
                default -> {}
            }
        }
        List<Field> fields = new ArrayList<>();
        long size = 0;
        long values = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (isSpace(c)) {
                continue;
            }
            long count = 1;
            if (c >= '0' && c <= '9') {
                count = c - '0';
                while (i < text.length() && (c = text.charAt(i++)) >= '0' && c <= '9') {
                    if (count > (Long.MAX_VALUE - 9) / 10) {
                        throw tooLong();
                    }
                    count = count * 10 + c - '0';
                }
                if (c >= '0' && c <= '9') {
                    throw error("repeat count given without format specifier");
                }
            }
            int width = size(c, isNative);
            size = aligned(size, c, isNative);
            if (count > (Long.MAX_VALUE - size) / Math.max(1, width)) {
                throw tooLong();
            }
            switch (c) {
                case 's', 'p' -> {
                    fields.add(new Field(c, checked(size), checked(count), 1));
                    values++;
                    size += count;
                }
                case 'x' -> size += count;
                default -> {
                    if (count > 0) {
                        fields.add(new Field(c, checked(size), width, checked(count)));
                    }
                    values += count;
                    size += count * width;
                }
            }
        }
        return new StructLayout(format, isNative, big, fields, checked(size), checked(values));
    }

    /// Whether CPython packs fields of a kind with its native functions, as it does for little-endian ones of
    /// native size: their errors are worded differently.
    boolean packsNatively(char kind) {
        return isNative || !bigEndian && kind != 'l' && kind != 'L' && kind != 'f';
    }

    private static PyException tooLong() {
        return error("total struct size too long");
    }

    private static int checked(long n) {
        if (n > Integer.MAX_VALUE - 8) {
            throw tooLong();
        }
        return (int) n;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    private static int size(char c, boolean isNative) {
        switch (c) {
            case 'x', 'c', 'b', 'B', '?', 's', 'p':
                return 1;
            case 'h', 'H', 'e':
                return 2;
            case 'i', 'I', 'f':
                return 4;
            case 'l', 'L':
                return isNative ? 8 : 4;
            case 'q', 'Q', 'd':
                return 8;
            case 'n', 'N', 'P':
                if (isNative) {
                    return 8;
                }
                break;
            case 0:
                throw error("embedded null character");
            default:
                break;
        }
        throw error("bad char in struct format");
    }

    private static long aligned(long offset, char c, boolean isNative) {
        if (!isNative) {
            return offset;
        }
        int alignment = size(c, true);
        return offset <= Long.MAX_VALUE - alignment ? (offset + alignment - 1) & -alignment : offset;
    }
}
