package org.scoria.compiler;

import java.nio.charset.StandardCharsets;

/// UTF-8 as Python decodes it: the same notion of an ill-formed sequence, and the same words for what is wrong.
final class Utf8 {
    private Utf8() {}

    /// The text of a range that may be ill-formed; every bad sequence becomes U+FFFD, as with `errors='replace'`.
    static String decodeReplacing(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /// The text of a well-formed range.
    static String decode(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /// The number of characters (code points) of a range, a bad sequence counting as one.
    static int length(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                String text = decodeReplacing(bytes, from, to);
                return text.codePointCount(0, text.length());
            }
        }
        return to - from;
    }

    /// Whether all bytes of a range are ASCII.
    static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /// The index of the first ill-formed sequence of a range, or -1.
    static int firstInvalid(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int n = sequenceLength(bytes, i, to);
            if (n <= 0) {
                return i;
            }
            i += n;
        }
        return -1;
    }

    /// What `UnicodeDecodeError` says of the ill-formed sequence at an index, positions counted from `from`.
    static String describe(byte[] bytes, int from, int at, int to) {
        int n = sequenceLength(bytes, at, to);
        int bad = -n == 0 ? 1 : -n;
        String reason;
        int lead = bytes[at] & 0xff;
        if (lead < 0xC2 || lead > 0xF4) {
            reason = "invalid start byte";
        } else if (at + bad >= to) {
            reason = "unexpected end of data";
        } else {
            reason = "invalid continuation byte";
        }
        StringBuilder message = new StringBuilder("'utf-8' codec can't decode ");
        int position = at - from;
        if (bad == 1) {
            message.append("byte 0x").append(hex(lead)).append(" in position ").append(position);
        } else {
            message.append("bytes in position ").append(position).append('-').append(position + bad - 1);
        }
        return message.append(": ").append(reason).toString();
    }

    static String hex(int b) {
        return "" + Character.forDigit(b >> 4 & 15, 16) + Character.forDigit(b & 15, 16);
    }

    /// The length of the sequence at an index, or minus the number of bytes that are bad together.
    private static int sequenceLength(byte[] s, int i, int to) {
        int c = s[i] & 0xff;
        int need = c < 0xC2 ? 0 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : c < 0xF5 ? 3 : 0;
        if (need == 0) {
            return c < 0x80 ? 1 : -1;
        }
        for (int k = 1; k <= need; k++) {
            if (i + k >= to) {
                return -k;
            }
            int d = s[i + k] & 0xff;
            int low = 0x80;
            int high = 0xBF;
            if (k == 1) {
                low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : low;
                high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : high;
            }
            if (d < low || d > high) {
                return -k;
            }
        }
        return need + 1;
    }
}
