package org.scoria.objects.text;

import org.scoria.objects.PyStr;

/// UTF-32 in either byte order.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: PyUnicode_DecodeUTF32Stateful` and `_PyUnicode_EncodeUTF32`.
public final class Utf32 {
    private static final int WIDTH = 4;

    private Utf32() {}

    /// As [Utf16#decode].
    public static PyStr decode(byte[] bytes, int start, int end, String errors, int order, int[] consumed) {
        int from = start;
        int o = order;
        if (o == 0 && end - start >= 4) {
            int mark = unit(bytes, start, false);
            if (mark == 0xFEFF || mark == 0xFFFE0000) {
                o = mark == 0xFEFF ? -1 : 1;
                from += 4;
            }
        }
        boolean big = o > 0;
        Decoding run = new Decoding(big ? "utf-32-be" : "utf-32-le", errors, bytes, start, end);
        run.pos = from;
        while (run.pos < run.end) {
            if (run.end - run.pos < 4) {
                if (consumed != null) {
                    break;
                }
                run.fail(run.pos, run.end, "truncated data");
                continue;
            }
            int point = unit(run.bytes, run.pos, big);
            if (point < 0 || point > Character.MAX_CODE_POINT) {
                run.fail(run.pos, run.pos + 4, "code point not in range(0x110000)");
            } else if (CodePoints.isSurrogate(point)) {
                run.fail(run.pos, run.pos + 4, "code point in surrogate code point range(0xd800, 0xe000)");
            } else {
                run.out.append(point);
                run.pos += 4;
            }
        }
        if (consumed != null) {
            consumed[0] = run.pos - start;
            consumed[1] = o;
        }
        return run.text();
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
        int c = bytes[at + 2] & 0xFF;
        int d = bytes[at + 3] & 0xFF;
        return big ? a << 24 | b << 16 | c << 8 | d : d << 24 | c << 16 | b << 8 | a;
    }

    /// `order` is -1 (little), 1 (big) or 0 (a byte order mark, then little).
    public static byte[] encode(PyStr text, String errors, int order) {
        boolean big = order > 0;
        String name = order == 0 ? "utf-32" : big ? "utf-32-be" : "utf-32-le";
        Encoding run = new Encoding(name, errors, text, 4 * text.size() + 4);
        if (order == 0) {
            put(run, 0xFEFF, big);
        }
        int size = text.size();
        for (int i = 0; i < size; ) {
            int point = text.codePointAt(i);
            if (!CodePoints.isSurrogate(point)) {
                put(run, point, big);
                i++;
                continue;
            }
            i = handle(run, i, i + 1, big);
        }
        return run.toBytes();
    }

    private static int handle(Encoding run, int from, int to, boolean big) {
        String reason = "surrogates not allowed";
        int next = run.handle(from, to, reason);
        byte[] raw = run.rawReplacement;
        if (raw != null) {
            if ((raw.length & 3) != 0) {
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

    private static void put(Encoding run, int point, boolean big) {
        for (int i = 0; i < 4; i++) {
            run.put(point >>> (big ? 24 - 8 * i : 8 * i));
        }
    }
}
