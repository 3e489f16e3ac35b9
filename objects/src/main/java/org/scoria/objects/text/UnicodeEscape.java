package org.scoria.objects.text;

import org.scoria.objects.PyStr;
import org.scoria.objects.StrBuilder;
import org.scoria.objects.StrRepr;

/// The encodings `unicode_escape` (the escapes of a string literal) and `raw_unicode_escape` (only those of four
/// and eight hexadecimal digits).
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: _PyUnicode_DecodeUnicodeEscapeInternal`.
public final class UnicodeEscape {
    private final Decoding run;

    /// Why the escape that was read is wrong, or null.
    private String message;

    /// Whether it is wrong because the input ends.
    private boolean incomplete;

    /// The position of the character after the first backslash that begins no escape, or -1.
    private int firstInvalid = -1;

    private UnicodeEscape(Decoding run) {
        this.run = run;
    }

    // ---- unicode_escape

    /// Decodes; with `consumed` (an array of at least one) an incomplete escape at the end is left, and the
    /// number of bytes taken stored there. The position (from `start`) of the first backslash that begins no
    /// escape, or an octal one beyond 0o377, goes to `invalid[0]`, -1 when there is none.
    public static PyStr decode(byte[] bytes, int start, int end, String errors, int[] consumed, int[] invalid) {
        Decoding run = new Decoding("unicodeescape", errors, bytes, start, end);
        UnicodeEscape reader = new UnicodeEscape(run);
        while (run.pos < run.end) {
            int b = run.bytes[run.pos++] & 0xFF;
            if (b != '\\') {
                run.out.append(b);
                continue;
            }
            int from = run.pos - 1;
            reader.escape();
            if (reader.stopsAt(from, consumed != null)) {
                break;
            }
        }
        if (consumed != null) {
            consumed[0] = run.pos - start;
        }
        invalid[0] = reader.firstInvalid < 0 ? -1 : reader.firstInvalid - 1 - start;
        return run.text();
    }

    /// Deals with what the last escape left; true when decoding stops before it.
    private boolean stopsAt(int from, boolean partial) {
        if (message == null) {
            return false;
        }
        if (incomplete && partial) {
            run.pos = from;
            return true;
        }
        String reason = message;
        message = null;
        run.fail(from, run.pos, reason);
        return false;
    }

    private void escape() {
        message = null;
        incomplete = false;
        if (run.pos >= run.end) {
            fail("\\ at end of string", true);
            return;
        }
        int c = run.bytes[run.pos++] & 0xFF;
        switch (c) {
            case '\n' -> {}
            case '\\', '\'', '"' -> run.out.append(c);
            case 'b' -> run.out.append('\b');
            case 'f' -> run.out.append('\f');
            case 't' -> run.out.append('\t');
            case 'n' -> run.out.append('\n');
            case 'r' -> run.out.append('\r');
            case 'v' -> run.out.append(0x0B);
            case 'a' -> run.out.append(0x07);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
            case 'x' -> hex(2, "truncated \\xXX escape", "illegal Unicode character");
            case 'u' -> hex(4, "truncated \\uXXXX escape", "illegal Unicode character");
            case 'U' -> hex(8, "truncated \\UXXXXXXXX escape", "illegal Unicode character");
            case 'N' -> named();
            default -> {
                if (firstInvalid < 0) {
                    firstInvalid = run.pos - 1;
                }
                run.out.append('\\').append(c);
            }
        }
    }

    private void fail(String reason, boolean atEnd) {
        message = reason;
        incomplete = atEnd;
    }

    private void octal(int first) {
        int from = run.pos - 1;
        int value = first;
        for (int i = 0; i < 2 && run.pos < run.end; i++) {
            int digit = run.bytes[run.pos] - '0';
            if (digit < 0 || digit > 7) {
                break;
            }
            value = value * 8 + digit;
            run.pos++;
        }
        if (value > 0xFF && firstInvalid < 0) {
            firstInvalid = from;
        }
        run.out.append(value);
    }

    private void hex(int count, String truncated, String tooLarge) {
        long point = 0;
        for (int i = 0; i < count; i++, run.pos++) {
            if (run.pos >= run.end) {
                fail(truncated, true);
                return;
            }
            int digit = Character.digit(run.bytes[run.pos], 16);
            if (digit < 0) {
                fail(truncated, false);
                return;
            }
            point = point << 4 | digit;
        }
        if (point > Character.MAX_CODE_POINT) {
            fail(tooLarge, false);
        } else {
            run.out.append((int) point);
        }
    }

    private void named() {
        String malformed = "malformed \\N character escape";
        if (run.pos >= run.end) {
            fail(malformed, true);
            return;
        }
        if (run.bytes[run.pos] != '{') {
            fail(malformed, false);
            return;
        }
        int from = ++run.pos;
        while (run.pos < run.end && run.bytes[run.pos] != '}') {
            run.pos++;
        }
        if (run.pos >= run.end) {
            fail(malformed, true);
            return;
        }
        if (run.pos == from) {
            fail(malformed, false);
            return;
        }
        String name = new String(run.bytes, from, run.pos - from, java.nio.charset.StandardCharsets.ISO_8859_1);
        run.pos++;
        int point = UnicodeNames.codePoint(name);
        if (point < 0) {
            fail("unknown Unicode character name", false);
        } else {
            run.out.append(point);
        }
    }

    // ---- raw_unicode_escape

    public static PyStr decodeRaw(byte[] bytes, int start, int end, String errors, int[] consumed) {
        Decoding run = new Decoding("rawunicodeescape", errors, bytes, start, end);
        UnicodeEscape reader = new UnicodeEscape(run);
        while (run.pos < run.end) {
            int b = run.bytes[run.pos++] & 0xFF;
            if (b != '\\' || run.pos >= run.end && consumed == null) {
                run.out.append(b);
                continue;
            }
            int from = run.pos - 1;
            reader.rawEscape();
            if (reader.stopsAt(from, consumed != null)) {
                break;
            }
        }
        if (consumed != null) {
            consumed[0] = run.pos - start;
        }
        return run.text();
    }

    private void rawEscape() {
        message = null;
        incomplete = false;
        if (run.pos >= run.end) {
            fail("\\ at end of string", true);
            return;
        }
        int c = run.bytes[run.pos++] & 0xFF;
        switch (c) {
            case 'u' -> hex(4, "truncated \\uXXXX escape", "\\Uxxxxxxxx out of range");
            case 'U' -> hex(8, "truncated \\UXXXXXXXX escape", "\\Uxxxxxxxx out of range");
            default -> run.out.append('\\').append(c);
        }
    }

    // ---- encoding

    public static byte[] encode(PyStr text) {
        StrBuilder out = new StrBuilder(text.size());
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            switch (point) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                    if (point >= ' ' && point < 127) {
                        out.append(point);
                    } else {
                        StrRepr.hex(point, out);
                    }
                }
            }
        }
        return SingleByte.encodeLatin1(out.toStr(), null);
    }

    public static byte[] encodeRaw(PyStr text) {
        StrBuilder out = new StrBuilder(text.size());
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (point < 256) {
                out.append(point);
            } else {
                StrRepr.hex(point, out);
            }
        }
        return SingleByte.encodeLatin1(out.toStr(), null);
    }
}
