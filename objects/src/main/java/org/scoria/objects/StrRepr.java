package org.scoria.objects;

import org.scoria.objects.text.UnicodeData;

/// `repr` and `ascii` of text. Compare CPython 3.11 `Objects/unicodeobject.c: unicode_repr`.
public final class StrRepr {
    private static final String HEX = "0123456789abcdef";

    private StrRepr() {}

    static PyStr repr(PyStr text) {
        char quote = quote(text);
        String c = text.chars();
        if (c != null && isPlain(c, quote)) {
            return PyStr.ofChars(new StringBuilder(c.length() + 2)
                    .append(quote)
                    .append(c)
                    .append(quote)
                    .toString());
        }
        StrBuilder result = new StrBuilder(text.size() + 2).append(quote);
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (point == quote || point == '\\') {
                result.append('\\').append(point);
            } else if (UnicodeData.isPrintable(point)) {
                result.append(point);
            } else {
                escape(point, result);
            }
        }
        return result.append(quote).toStr();
    }

    private static boolean isPlain(String c, char quote) {
        for (int i = 0; i < c.length(); i++) {
            char x = c.charAt(i);
            if (x < ' ' || x >= 127 || x == quote || x == '\\') {
                return false;
            }
        }
        return true;
    }

    /// A single quote unless the text has single quotes and no double ones.
    private static char quote(PyStr text) {
        boolean one = false;
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (point == '"') {
                return '\'';
            }
            one |= point == '\'';
        }
        return one ? '"' : '\'';
    }

    private static void escape(int point, StrBuilder result) {
        switch (point) {
            case '\t' -> result.append("\\t");
            case '\n' -> result.append("\\n");
            case '\r' -> result.append("\\r");
            default -> hex(point, result);
        }
    }

    /// A hexadecimal escape of two, four or eight digits.
    public static void hex(int point, StrBuilder result) {
        if (point < 0x100) {
            result.append("\\x");
            digits(point, 2, result);
        } else if (point < 0x10000) {
            result.append("\\u");
            digits(point, 4, result);
        } else {
            result.append("\\U");
            digits(point, 8, result);
        }
    }

    /// The lower-case hexadecimal digits of a number.
    public static void digits(int value, int count, StrBuilder result) {
        for (int shift = 4 * (count - 1); shift >= 0; shift -= 4) {
            result.append(HEX.charAt(value >> shift & 15));
        }
    }

    /// `ascii(object)`: its repr with everything beyond ASCII escaped.
    public static PyStr ascii(PyObject object) {
        PyStr text = Abstract.repr(object);
        if (text.isAscii()) {
            return text;
        }
        StrBuilder result = new StrBuilder(text.size() + 8);
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (point < 128) {
                result.append(point);
            } else {
                hex(point, result);
            }
        }
        return result.toStr();
    }
}
