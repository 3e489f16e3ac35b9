package org.scoria.objects;

import java.util.Arrays;

/// `hex()` and `fromhex()` of bytes. Compare CPython 3.11 `Python/pystrhex.c`.
public final class HexText {
    private static final String DIGITS = "0123456789abcdef";

    private HexText() {}

    /// The hexadecimal digits of all bytes.
    public static PyStr of(byte[] bytes) {
        return hex(bytes, 0, bytes.length, null, 0);
    }

    /// The hexadecimal digits of `bytes[start:end]` with a separator (null for none) between groups of `group`
    /// bytes, counted from the right when positive.
    public static PyStr hex(byte[] bytes, int start, int end, PyObject separator, long group) {
        int size = end - start;
        char sep = separator == null ? 0 : separator(separator);
        boolean separated = separator != null && group != 0 && Math.abs(group) < size;
        StringBuilder text = new StringBuilder(2 * size + (separated ? (int) (size / Math.abs(group)) : 0));
        for (int i = 0; i < size; i++) {
            if (separated && i > 0 && (group > 0 ? (size - i) % group == 0 : i % group == 0)) {
                text.append(sep);
            }
            int b = bytes[start + i] & 0xFF;
            text.append(DIGITS.charAt(b >> 4)).append(DIGITS.charAt(b & 15));
        }
        return PyStr.ofChars(text.toString());
    }

    private static char separator(PyObject separator) {
        if (Abstract.length(separator) != 1) {
            throw Errors.valueError("sep must be length 1.");
        }
        int c;
        if (separator instanceof PyStr text) {
            c = text.codePointAt(0);
        } else if (separator instanceof PyBytes bytes) {
            c = bytes.byteAt(0);
        } else {
            throw Errors.typeError("sep must be str or bytes.");
        }
        if (c > 127) {
            throw Errors.valueError("sep must be ASCII.");
        }
        return (char) c;
    }

    /// The bytes that a text of hexadecimal digits, two each, with whitespace between, stands for.
    public static byte[] parse(PyStr text) {
        byte[] bytes = new byte[text.size() / 2];
        int n = 0;
        int i = 0;
        while (i < text.size()) {
            if (ByteSplit.isSpace(text.codePointAt(i))) {
                i++;
                continue;
            }
            int high = digit(text, i);
            int low = digit(text, i + 1);
            bytes[n++] = (byte) (high << 4 | low);
            i += 2;
        }
        return Arrays.copyOf(bytes, n);
    }

    private static int digit(PyStr text, int at) {
        int c = at < text.size() ? text.codePointAt(at) : -1;
        int digit = c >= 0 && c < 128 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
            throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position %s", at);
        }
        return digit;
    }
}
