package org.scoria.objects.text;

import java.io.ByteArrayOutputStream;
import org.scoria.objects.Errors;

/// The encoding `escape`: the escapes of a bytes literal.
///
/// Compare CPython 3.11 `Objects/bytesobject.c: _PyBytes_DecodeEscape`.
public final class ByteEscape {
    private static final String HEX = "0123456789abcdef";

    private ByteEscape() {}

    /// Decodes; the first backslash that begins no escape, or an octal one beyond 0o377, goes to `invalid[0]`, -1
    /// when there is none.
    public static byte[] decode(byte[] bytes, int start, int end, String errors, int[] invalid) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end - start);
        invalid[0] = -1;
        int i = start;
        while (i < end) {
            int b = bytes[i++];
            if (b != '\\') {
                out.write(b);
                continue;
            }
            if (i == end) {
                throw Errors.valueError("Trailing \\ in string");
            }
            int c = bytes[i++];
            switch (c) {
                case '\n' -> {}
                case '\\', '\'', '"' -> out.write(c);
                case 'b' -> out.write('\b');
                case 'f' -> out.write('\f');
                case 't' -> out.write('\t');
                case 'n' -> out.write('\n');
                case 'r' -> out.write('\r');
                case 'v' -> out.write(0x0B);
                case 'a' -> out.write(0x07);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int backslash = i - 2;
                    int value = c - '0';
                    for (int k = 0; k < 2 && i < end && bytes[i] >= '0' && bytes[i] <= '7'; k++) {
                        value = value * 8 + bytes[i++] - '0';
                    }
                    if (value > 0xFF && invalid[0] < 0) {
                        invalid[0] = backslash - start;
                    }
                    out.write(value);
                }
                case 'x' -> i = hex(bytes, i, start, end, errors, out);
                default -> {
                    if (invalid[0] < 0) {
                        invalid[0] = i - 2 - start;
                    }
                    out.write('\\');
                    out.write(c);
                }
            }
        }
        return out.toByteArray();
    }

    /// Reads the digits after `\x`; the position after them.
    private static int hex(byte[] bytes, int i, int start, int end, String errors, ByteArrayOutputStream out) {
        int high = i < end ? Character.digit(bytes[i], 16) : -1;
        int low = i + 1 < end ? Character.digit(bytes[i + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            out.write(high << 4 | low);
            return i + 2;
        }
        if (errors == null || errors.equals("strict")) {
            throw Errors.valueError("invalid \\x escape at position %s", i - 2 - start);
        }
        if (errors.equals("replace")) {
            out.write('?');
        } else if (!errors.equals("ignore")) {
            throw Errors.valueError("decoding error; unknown error handling code: %s", errors);
        }
        return high >= 0 ? i + 1 : i;
    }

    public static byte[] encode(byte[] bytes, int start, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end - start);
        for (int i = start; i < end; i++) {
            int b = bytes[i] & 0xFF;
            switch (b) {
                case '\\', '\'' -> {
                    out.write('\\');
                    out.write(b);
                }
                case '\t' -> {
                    out.write('\\');
                    out.write('t');
                }
                case '\n' -> {
                    out.write('\\');
                    out.write('n');
                }
                case '\r' -> {
                    out.write('\\');
                    out.write('r');
                }
                default -> {
                    if (b >= ' ' && b < 127) {
                        out.write(b);
                    } else {
                        out.write('\\');
                        out.write('x');
                        out.write(HEX.charAt(b >> 4));
                        out.write(HEX.charAt(b & 15));
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
