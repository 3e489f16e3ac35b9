package org.scoria.stdlib.json;

import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.Raising;
import org.scoria.objects.StrBuilder;
import org.scoria.objects.ThreadState;

/// JSON text being read: its characters, and the strings in it.
class JsonReader {
    final PyStr text;
    final int size;

    /// Whether control characters in strings are an error.
    final boolean strict;

    private final String chars;
    private final int[] points;

    /// The index after what was read last.
    int next;

    JsonReader(PyStr text, boolean strict) {
        this.text = text;
        this.strict = strict;
        size = text.size();
        chars = text.chars();
        points = text.points();
    }

    /// The code point at an index, or -1 beyond the end.
    final int at(int index) {
        if (index >= size) {
            return -1;
        }
        return chars != null ? chars.charAt(index) : points[index];
    }

    /// The ASCII text from `start` to `end`.
    final String ascii(int start, int end) {
        return chars != null ? chars.substring(start, end) : new String(points, start, end - start);
    }

    final int skipSpace(int from) {
        int i = from;
        for (int c = at(i); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = at(i)) {
            i++;
        }
        return i;
    }

    /// `json.JSONDecodeError(message, text, position)`.
    final PyException error(String message, long position) {
        PyObject type = ThreadState.current()
                .interpreter
                .importModule(
                        PyStr.intern("json.decoder"),
                        PyNone.NONE,
                        PyNone.NONE,
                        PyTuple.of(PyStr.intern("JSONDecodeError")),
                        0)
                .getAttribute(PyStr.intern("JSONDecodeError"));
        return Raising.raise(type.call3(PyStr.of(message), text, PyInt.of(position)), null);
    }

    // ---- strings

    /// The string whose opening quote stands before `start`.
    final PyStr string(long start) {
        if (start < 0 || start > size) {
            throw Errors.valueError("end is out of bounds");
        }
        int from = (int) start;
        int end = plain(from, from);
        if (at(end) == '"') {
            next = end + 1;
            return text.substring(from, end);
        }
        return escapedString(from, end);
    }

    /// The end of the characters that stand for themselves: a quote or backslash.
    private int plain(int start, int from) {
        int i = from;
        for (int c = at(i); c != '"' && c != '\\'; c = at(i)) {
            if (c < ' ') {
                if (c < 0) {
                    throw error("Unterminated string starting at", start - 1L);
                }
                if (strict) {
                    throw error("Invalid control character at", i);
                }
            }
            i++;
        }
        return i;
    }

    private PyStr escapedString(int start, int firstEscape) {
        StrBuilder out = new StrBuilder(2 * (firstEscape - start) + 16);
        int from = start;
        int end = firstEscape;
        while (at(end) != '"') {
            out.append(text, from, end);
            from = escape(out, start, end);
            end = plain(start, from);
        }
        next = end + 1;
        return out.append(text, from, end).toStr();
    }

    /// Appends what the escape at a backslash stands for; the index after it.
    private int escape(StrBuilder out, int start, int backslash) {
        int c = at(backslash + 1);
        if (c < 0) {
            throw error("Unterminated string starting at", start - 1L);
        }
        if (c == 'u') {
            return unicodeEscape(out, backslash);
        }
        int meant = switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw error("Invalid \\escape", backslash);
        };
        out.append(meant);
        return backslash + 2;
    }

    private int unicodeEscape(StrBuilder out, int backslash) {
        int end = backslash + 6;
        if (end >= size) {
            throw error("Invalid \\uXXXX escape", backslash + 1L);
        }
        int c = hex(backslash);
        boolean pairs = c >= 0xD800 && c <= 0xDBFF && end + 6 < size && at(end) == '\\' && at(end + 1) == 'u';
        if (pairs) {
            int low = hex(end);
            if (low >= 0xDC00 && low <= 0xDFFF) {
                out.append(Character.toCodePoint((char) c, (char) low));
                return end + 6;
            }
        }
        out.append(c);
        return end;
    }

    /// The number after `\\u`.
    private int hex(int backslash) {
        int value = 0;
        for (int i = backslash + 2; i < backslash + 6; i++) {
            int c = at(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw error("Invalid \\uXXXX escape", backslash + 1L);
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
