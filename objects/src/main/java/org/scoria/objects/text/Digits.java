package org.scoria.objects.text;

import org.scoria.objects.PyStr;

/// Digits and white space in the text of numbers.
public final class Digits {
    private Digits() {}

    /// The value of an ASCII letter or digit in bases up to 36, or 37.
    public static int ofBase36(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z' && c < 128 ? lower - 'a' + 10 : 37;
    }

    /// The text in ASCII without white space at its ends: decimal digits of any script become `0` to `9`, white
    /// space beyond ASCII becomes a space, everything else beyond ASCII `?`.
    ///
    /// Compare CPython `_PyUnicode_TransformDecimalAndSpaceToASCII`.
    public static String toAscii(PyStr text) {
        int size = text.size();
        StringBuilder out = new StringBuilder(size);
        for (int i = 0; i < size; i++) {
            out.append(asciiOf(text.codePointAt(i)));
        }
        return strip(out.toString());
    }

    private static char asciiOf(int point) {
        if (point < 127) {
            return (char) point;
        }
        if (UnicodeData.isSpace(point)) {
            return ' ';
        }
        int digit = UnicodeData.decimal(point);
        return digit < 0 ? '?' : (char) ('0' + digit);
    }

    /// The text without what C's `isspace` calls white space at its ends.
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// C's `isspace`.
    public static boolean isSpace(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }
}
