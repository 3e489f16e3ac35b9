package org.scoria.objects.text;

import org.scoria.objects.PyStr;

/// UTF-16 in either byte order.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: PyUnicode_DecodeUTF16Stateful` and `_PyUnicode_EncodeUTF16`.
public final class Utf16 {
    private static final int WIDTH = 2;

    private Utf16() {}

    /// `order` is -1 (little), 1 (big) or 0 (by the byte order mark, else little) on entry; with `consumed` (an
    /// array of two) an incomplete character at the end is left, the bytes taken are stored in its first element,
    /// and the order found in its second.
    public static PyStr decode(byte[] bytes, int start, int end, String errors, int order, int[] consumed) {
        int from = start;
        int o = order;
        if (o == 0 && end - start >= 2) {
            int mark = bytes[start] & 0xFF | (bytes[start + 1] & 0xFF) << 8;
            if (mark == 0xFEFF || mark == 0xFFFE) {
                o = mark == 0xFEFF ? -1 : 1;
                from += 2;
            }
        }
        boolean big = o > 0;
        Decoding run = new Decoding(big ? "utf-16-be" : "utf-16-le", errors, bytes, start, end);
        run.pos = from;
        decode(run, big, consumed != null);
        if (consumed != null) {
            consumed[0] = run.pos - start;
            consumed[1] = o;
        }
        return run.text();
    }

    private static void decode(Decoding run, boolean big, boolean partial) {
        while (run.pos < run.end) {
            if (run.end - run.pos < 2) {
                if (partial) {
                    return;
                }
                run.fail(run.pos, run.end, "truncated data");
                continue;
            }
            int unit = unit(run.bytes, run.pos, big);
            if (unit < 0xD800 || unit > 0xDFFF) {
                run.out.append(unit);
                run.pos += 2;
            } else if (unit >= 0xDC00) {
                run.fail(run.pos, run.pos + 2, "illegal encoding");
            } else if (run.end - run.pos < 4) {
                if (partial) {
                    return;
                }
                run.fail(run.pos, run.end, "unexpected end of data");
            } else {
                int low = unit(run.bytes, run.pos + 2, big);
                if (low >= 0xDC00 && low <= 0xDFFF) {
                    run.out.append(Character.toCodePoint((char) unit, (char) low));
                    run.pos += 4;
                } else {
                    run.fail(run.pos, run.pos + 2, "illegal UTF-16 surrogate");
                }
            }
        }
    }

    /// As [#decode], but always stores in `consumed` (an array of two); `last` says that no more input follows.
    public static PyStr decodeEx(
            byte[] bytes, int start, int end, String errors, int order, boolean last, int[] consumed) {
        if (!last) {
            return decode(bytes, start, end, errors, order, consumed);
        }
        int mark = markLength(bytes, start, end, order);
        consumed[0] = end - start;
        consumed[1] = order == 0 && mark > 0 ? (bytes[start] == 0 || bytes[start] == -2 ? 1 : -1) : order;
        return decode(bytes, start, end, errors, order, null);
    }

    private static int markLength(byte[] bytes, int start, int end, int order) {
        if (order != 0 || end - start < WIDTH) {
            return 0;
        }
        boolean marked = isMark(bytes, start, false) || isMark(bytes, start, true);
        return marked ? WIDTH : 0;
    }

    private static boolean isMark(byte[] bytes, int at, boolean big) {
        return unit(bytes, at, big) == 0xFEFF;
    }

    private static int unit(byte[] bytes, int at, boolean big) {
        int a = bytes[at] & 0xFF;
        int b = bytes[at + 1] & 0xFF;
        return big ? a << 8 | b : b << 8 | a;
    }

    /// `order` is -1 (little), 1 (big) or 0 (a byte order mark, then little).
    public static byte[] encode(PyStr text, String errors, int order) {
        boolean big = order > 0;
        String name = order == 0 ? "utf-16" : big ? "utf-16-be" : "utf-16-le";
        Encoding run = new Encoding(name, errors, text, 2 * text.size() + 2);
        if (order == 0) {
            put(run, 0xFEFF, big);
        }
        int size = text.size();
        for (int i = 0; i < size; ) {
            int point = text.codePointAt(i);
            if (point > 0xFFFF) {
                put(run, Character.highSurrogate(point), big);
                put(run, Character.lowSurrogate(point), big);
                i++;
            } else if (!CodePoints.isSurrogate(point)) {
                put(run, point, big);
                i++;
            } else {
                i = handle(run, i, i + 1, big);
            }
        }
        return run.toBytes();
    }

    private static int handle(Encoding run, int from, int to, boolean big) {
        String reason = "surrogates not allowed";
        int next = run.handle(from, to, reason);
        byte[] raw = run.rawReplacement;
        if (raw != null) {
            if ((raw.length & 1) != 0) {
                throw run.failure(from, to, reason);
            }
            run.put(raw);
            return next;
        }
        if (!run.replacement.isAscii()) {
            throw run.failure(from, to, reason);
        }
        for (int i = 0; i < run.replacement.size(); i++) {
            put(run, run.replacement.codePointAt(i), big);
        }
        return next;
    }

    private static void put(Encoding run, int unit, boolean big) {
        run.put(big ? unit >> 8 : unit);
        run.put(big ? unit : unit >> 8);
    }
}
