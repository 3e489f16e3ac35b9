package org.scoria.stdlib.json;

import org.scoria.objects.PyStr;
import org.scoria.objects.StrBuilder;

/// Strings as JSON literals.
final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /// Appends the text in quotes; everything beyond ASCII is escaped when `ascii`.
    static void encode(StrBuilder out, PyStr text, boolean ascii) {
        out.append('"');
        String chars = text.chars();
        if (chars != null) {
            encodeChars(out, text, chars, ascii);
        } else {
            encodePoints(out, text.points(), ascii);
        }
        out.append('"');
    }

    private static void encodeChars(StrBuilder out, PyStr text, String chars, boolean ascii) {
        int done = 0;
        int size = chars.length();
        for (int i = 0; i < size; i++) {
            char c = chars.charAt(i);
            if (mustEscape(c, ascii)) {
                out.append(text, done, i);
                escape(out, c);
                done = i + 1;
            }
        }
        if (done == 0) {
            out.append(chars);
        } else {
            out.append(text, done, size);
        }
    }

    private static void encodePoints(StrBuilder out, int[] points, boolean ascii) {
        for (int c : points) {
            if (!mustEscape(c, ascii)) {
                out.append(c);
            } else if (c > 0xFFFF) {
                escape(out, Character.highSurrogate(c));
                escape(out, Character.lowSurrogate(c));
            } else {
                escape(out, c);
            }
        }
    }

    private static boolean mustEscape(int c, boolean ascii) {
        return c < ' ' || c == '"' || c == '\\' || ascii && c > '~';
    }

    private static void escape(StrBuilder out, int c) {
        out.append('\\');
        switch (c) {
            case '"', '\\' -> out.append(c);
            case '\b' -> out.append('b');
            case '\f' -> out.append('f');
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            default -> {
                out.append('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 15));
                }
            }
        }
    }
}
