package org.scoria.objects.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.scoria.objects.PyStr;

/// UTF-8, with lone surrogates refused unless an error handler lets them through.
///
/// Compare CPython 3.11 `Objects/stringlib/codecs.h: utf8_decode` and `utf8_encoder`.
public final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private static final String INVALID_START = "invalid start byte";
    private static final String INVALID_CONTINUATION = "invalid continuation byte";

    private Utf8() {}

    /// How many of the bytes from `start` are ASCII before the first that is not.
    static int asciiPrefix(byte[] bytes, int start, int end) {
        int i = start;
        while (i + 8 <= end && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
            i += 8;
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        return i - start;
    }

    // ---- decoding

    public static PyStr decode(byte[] bytes, int start, int end, String errors) {
        return decode(bytes, start, end, errors, null);
    }

    /// Decodes; with `consumed` (an array of one) an incomplete character at the end is left, and the number of
    /// bytes taken stored there.
    public static PyStr decode(byte[] bytes, int start, int end, String errors, int[] consumed) {
        int ascii = asciiPrefix(bytes, start, end);
        if (start + ascii == end) {
            if (consumed != null) {
                consumed[0] = ascii;
            }
            return PyStr.ofChars(new String(bytes, start, ascii, StandardCharsets.ISO_8859_1));
        }
        PyStr fast = decodeBmp(bytes, start, end, ascii);
        if (fast != null) {
            if (consumed != null) {
                consumed[0] = end - start;
            }
            return fast;
        }
        return decodeSlow(bytes, start, end, errors, consumed);
    }

    /// Decodes when everything is correct and below U+10000; otherwise null.
    private static PyStr decodeBmp(byte[] bytes, int start, int end, int ascii) {
        char[] chars = new char[end - start];
        int n = 0;
        for (; n < ascii; n++) {
            chars[n] = (char) bytes[start + n];
        }
        int i = start + ascii;
        while (i < end) {
            int b = bytes[i];
            if (b >= 0) {
                chars[n++] = (char) b;
                i++;
            } else if ((b & 0xE0) == 0xC0 && (b & 0x1E) != 0) {
                if (i + 1 >= end || bytes[i + 1] >= -64) {
                    return null;
                }
                chars[n++] = (char) ((b & 0x1F) << 6 | bytes[i + 1] & 0x3F);
                i += 2;
            } else if ((b & 0xF0) == 0xE0) {
                if (i + 2 >= end || bytes[i + 1] >= -64 || bytes[i + 2] >= -64) {
                    return null;
                }
                int c = (b & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F;
                if (c < 0x800 || c >= 0xD800 && c <= 0xDFFF) {
                    return null;
                }
                chars[n++] = (char) c;
                i += 3;
            } else {
                return null;
            }
        }
        return PyStr.ofChars(new String(chars, 0, n));
    }

    private static PyStr decodeSlow(byte[] bytes, int start, int end, String errors, int[] consumed) {
        Decoding run = new Decoding("utf-8", errors, bytes, start, end);
        while (run.pos < run.end) {
            int b = run.bytes[run.pos];
            if (b >= 0) {
                run.out.append(b);
                run.pos++;
            } else {
                int point = decodeOne(run.bytes, run.pos, run.end);
                if (point > 0) {
                    run.out.append(point);
                    run.pos += point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
                } else if (consumed != null && (point == 0 || isHalfSurrogate(run.bytes, run.pos, run.end))) {
                    break;
                } else if (point == 0) {
                    run.fail(run.pos, run.end, "unexpected end of data");
                } else {
                    String reason = (b & 0xFF) < 0xC2 || (b & 0xFF) > 0xF4 ? INVALID_START : INVALID_CONTINUATION;
                    run.fail(run.pos, run.pos - point, reason);
                }
            }
        }
        if (consumed != null) {
            consumed[0] = run.pos - start;
        }
        return run.text();
    }

    /// Whether the input ends in the first two of the three bytes of a surrogate, which `surrogatepass` may let
    /// through when the third is there.
    private static boolean isHalfSurrogate(byte[] bytes, int i, int end) {
        return end - i == 2 && (bytes[i] & 0xFF) == 0xED && (bytes[i + 1] & 0xE0) == 0xA0;
    }

    /// The character that begins with the non-ASCII byte at `i`; 0 when more bytes are needed; minus the number of
    /// bytes that are wrong.
    private static int decodeOne(byte[] bytes, int i, int end) {
        int b = bytes[i] & 0xFF;
        int left = end - i;
        if (b < 0xC2 || b > 0xF4) {
            return -1;
        }
        if (left < 2) {
            return 0;
        }
        int b2 = bytes[i + 1] & 0xFF;
        if ((b2 & 0xC0) != 0x80) {
            return -1;
        }
        if (b < 0xE0) {
            return (b & 0x1F) << 6 | b2 & 0x3F;
        }
        boolean wrong = b == 0xE0 && b2 < 0xA0 // overlong
                || b == 0xED && b2 >= 0xA0 // surrogate
                || b == 0xF0 && b2 < 0x90 // overlong
                || b == 0xF4 && b2 >= 0x90; // beyond U+10FFFF
        if (wrong) {
            return -1;
        }
        if (left < 3) {
            return 0;
        }
        int b3 = bytes[i + 2] & 0xFF;
        if ((b3 & 0xC0) != 0x80) {
            return -2;
        }
        if (b < 0xF0) {
            return (b & 0x0F) << 12 | (b2 & 0x3F) << 6 | b3 & 0x3F;
        }
        if (left < 4) {
            return 0;
        }
        int b4 = bytes[i + 3] & 0xFF;
        return (b4 & 0xC0) != 0x80 ? -3 : (b & 7) << 18 | (b2 & 0x3F) << 12 | (b3 & 0x3F) << 6 | b4 & 0x3F;
    }

    // ---- encoding

    public static byte[] encode(PyStr text, String errors) {
        String chars = text.chars();
        if (chars != null) {
            byte[] bytes = chars.getBytes(StandardCharsets.UTF_8);
            boolean ascii = bytes.length == chars.length()
                    && chars.equals(new String(bytes, StandardCharsets.ISO_8859_1)); // no surrogate became a ?
            if (ascii || !hasSurrogates(chars)) {
                return bytes;
            }
        }
        return encodeSlow(text, errors);
    }

    private static boolean hasSurrogates(String chars) {
        for (int i = 0; i < chars.length(); i++) {
            if (Character.isSurrogate(chars.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] encodeSlow(PyStr text, String errors) {
        Encoding run = new Encoding("utf-8", errors, text, text.size() * 3);
        int size = text.size();
        for (int i = 0; i < size; ) {
            int point = text.codePointAt(i);
            if (!CodePoints.isSurrogate(point)) {
                put(run, point);
                i++;
                continue;
            }
            int to = i + 1;
            while (to < size && CodePoints.isSurrogate(text.codePointAt(to))) {
                to++;
            }
            i = handle(run, i, to);
        }
        return run.toBytes();
    }

    private static int handle(Encoding run, int from, int to) {
        String reason = "surrogates not allowed";
        int escaped = run.putEscaped(from, to);
        if (escaped > from) {
            return escaped;
        }
        int next = run.handle(from, to, reason);
        if (run.rawReplacement != null) {
            run.put(run.rawReplacement);
        } else {
            if (!run.replacement.isAscii()) {
                throw run.failure(from, to, reason);
            }
            run.putAscii(run.replacement.chars());
        }
        return next;
    }

    private static void put(Encoding run, int point) {
        if (point < 0x80) {
            run.put(point);
        } else if (point < 0x800) {
            run.put(0xC0 | point >> 6);
            run.put(0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            run.put(0xE0 | point >> 12);
            run.put(0x80 | point >> 6 & 0x3F);
            run.put(0x80 | point & 0x3F);
        } else {
            run.put(0xF0 | point >> 18);
            run.put(0x80 | point >> 12 & 0x3F);
            run.put(0x80 | point >> 6 & 0x3F);
            run.put(0x80 | point & 0x3F);
        }
    }
}
