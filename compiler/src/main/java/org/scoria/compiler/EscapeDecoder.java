package org.scoria.compiler;

import org.scoria.objects.text.UnicodeNames;

/// Decodes the backslash escapes of string and bytes literals.
///
/// One of these decodes one literal (or one piece of an f-string); it keeps the first escape that Python does not
/// know, for the warning. Compare CPython `string_parser.c: decode_unicode_with_escapes` and `unicodeobject.c:
/// _PyUnicode_DecodeUnicodeEscapeInternal`.
final class EscapeDecoder {
    private final byte[] s;
    private final int end;
    private int i;

    /// Positions in error messages count a non-ASCII character as ten bytes, because CPython rewrites it as an
    /// escape before it decodes; this is how far the positions are ahead of the text.
    private int shift;

    private final int begin;

    /// What is wrong, or null.
    String problem;

    /// Whether [#problem] is one of values (bytes) or of Unicode (text).
    boolean valueProblem;

    /// The text after the backslash of the first unknown escape, or null.
    String invalidEscape;

    EscapeDecoder(byte[] s, int from, int to) {
        this.s = s;
        this.begin = from;
        this.i = from;
        this.end = to;
    }

    /// Decodes to text; false if there is a [#problem].
    boolean text(TextBuilder out) {
        while (i < end) {
            int c = s[i];
            if (c < 0) {
                if (!nonAscii(out)) {
                    return false;
                }
            } else if (c != '\\') {
                out.append(c);
                i++;
            } else if (i + 1 == end || s[i + 1] < 0) {
                out.append('\\');
                shift += 5;
                i++;
            } else if (!escape(out)) {
                return false;
            }
        }
        return true;
    }

    private boolean nonAscii(TextBuilder out) {
        int from = i;
        while (i < end && s[i] < 0) {
            i++;
        }
        int bad = Utf8.firstInvalid(s, from, i);
        if (bad >= 0) {
            problem = Utf8.describe(s, from, bad, i);
            return false;
        }
        String text = Utf8.decode(s, from, i);
        out.append(text);
        shift += 10 * text.codePointCount(0, text.length()) - (i - from);
        return true;
    }

    private boolean escape(TextBuilder out) {
        int start = i;
        int c = s[i + 1];
        i += 2;
        switch (c) {
            case '\n':
                return true;
            case 'x':
                return hex(out, start, 2, "truncated \\xXX escape");
            case 'u':
                return hex(out, start, 4, "truncated \\uXXXX escape");
            case 'U':
                return hex(out, start, 8, "truncated \\UXXXXXXXX escape");
            case 'N':
                return named(out, start);
            case '0', '1', '2', '3', '4', '5', '6', '7':
                out.append(octal(c));
                return true;
            default:
                int simple = simple(c);
                if (simple >= 0) {
                    out.append(simple);
                } else {
                    out.append('\\');
                    out.append(c);
                    unknown(i - 1, i);
                }
                return true;
        }
    }

    private static int simple(int c) {
        return switch (c) {
            case '\\', '\'', '"' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            case 'v' -> 0x0B;
            case 'a' -> 0x07;
            default -> -1;
        };
    }

    private int octal(int first) {
        int from = i - 1;
        int value = first - '0';
        for (int n = 1; n < 3 && i < end && s[i] >= '0' && s[i] <= '7'; n++) {
            value = value * 8 + s[i++] - '0';
        }
        if (value > 0xFF) {
            unknown(from, i);
        }
        return value;
    }

    private void unknown(int from, int to) {
        if (invalidEscape == null) {
            invalidEscape = Utf8.decode(s, from, to);
        }
    }

    private boolean hex(TextBuilder out, int start, int count, String message) {
        int value = 0;
        for (int n = 0; n < count; n++) {
            int digit = i < end ? Character.digit(s[i], 16) : -1;
            if (digit < 0) {
                return unicodeProblem(start, message);
            }
            value = value << 4 | digit;
            i++;
        }
        if (value < 0 || value > 0x10FFFF) {
            return unicodeProblem(start, "illegal Unicode character");
        }
        out.append(value);
        return true;
    }

    private boolean named(TextBuilder out, int start) {
        String message = "malformed \\N character escape";
        if (i < end && s[i] == '{') {
            i++;
            int from = i;
            while (i < end && s[i] != '}') {
                i++;
            }
            if (i < end && i > from) {
                int point = UnicodeNames.codePoint(Utf8.decodeReplacing(s, from, i));
                i++;
                if (point >= 0) {
                    out.append(point);
                    return true;
                }
                message = "unknown Unicode character name";
            }
            return unicodeProblem(start, message, shift + nonAsciiShift(from, i));
        }
        return unicodeProblem(start, message, shift);
    }

    private int nonAsciiShift(int from, int to) {
        int more = 0;
        for (int k = from; k < to; k++) {
            if (s[k] == '\\') {
                k++;
                more += k == end || s[k] < 0 ? 5 : 0;
            }
            if (k == to) {
                break;
            }
            // Each byte that begins a character stands for ten bytes, each other one for none.
            more += s[k] >= 0 ? 0 : (s[k] & 0xC0) == 0xC0 ? 9 : -1;
        }
        return more;
    }

    private boolean unicodeProblem(int start, String message) {
        return unicodeProblem(start, message, shift);
    }

    private boolean unicodeProblem(int start, String message, int endShift) {
        int from = start - begin + shift;
        int to = i - begin + endShift - 1;
        problem = from == to
                ? "'unicodeescape' codec can't decode byte 0x5c in position " + from + ": " + message
                : "'unicodeescape' codec can't decode bytes in position " + from + "-" + to + ": " + message;
        return false;
    }

    /// Decodes to bytes, of which there are at most as many as in the source; the number of them, or -1 if there
    /// is a [#problem].
    int bytes(byte[] out) {
        int n = 0;
        while (i < end) {
            int c = s[i++];
            if (c != '\\') {
                out[n++] = (byte) c;
                continue;
            }
            c = s[i++];
            if (c == 'x') {
                int high = i < end ? Character.digit(s[i], 16) : -1;
                int low = i + 1 < end ? Character.digit(s[i + 1], 16) : -1;
                if (high < 0 || low < 0) {
                    problem = "invalid \\x escape at position " + (i - 2 - begin);
                    valueProblem = true;
                    return -1;
                }
                out[n++] = (byte) (high << 4 | low);
                i += 2;
            } else if (c >= '0' && c <= '7') {
                out[n++] = (byte) octal(c);
            } else if (c != '\n') {
                int simple = simple(c);
                if (simple < 0) {
                    out[n++] = '\\';
                    unknown(i - 1, i);
                }
                out[n++] = (byte) (simple < 0 ? c : simple);
            }
        }
        return n;
    }
}
