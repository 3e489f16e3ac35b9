package org.scoria.objects.text;

import java.nio.charset.StandardCharsets;
import org.scoria.objects.PyStr;

/// ASCII and Latin-1: every character one byte, below a limit.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: unicode_encode_ucs1` and `PyUnicode_DecodeASCII`.
public final class SingleByte {
    private SingleByte() {}

    public static PyStr decodeLatin1(byte[] bytes, int start, int end) {
        return PyStr.ofChars(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
    }

    public static PyStr decodeAscii(byte[] bytes, int start, int end, String errors) {
        if (Utf8.asciiPrefix(bytes, start, end) == end - start) {
            return decodeLatin1(bytes, start, end);
        }
        Decoding run = new Decoding("ascii", errors, bytes, start, end);
        while (run.pos < run.end) {
            byte b = run.bytes[run.pos];
            if (b >= 0) {
                run.out.append(b);
                run.pos++;
            } else {
                run.fail(run.pos, run.pos + 1, "ordinal not in range(128)");
            }
        }
        return run.text();
    }

    public static byte[] encodeAscii(PyStr text, String errors) {
        return encode(text, errors, 128, "ascii", "ordinal not in range(128)");
    }

    public static byte[] encodeLatin1(PyStr text, String errors) {
        return encode(text, errors, 256, "latin-1", "ordinal not in range(256)");
    }

    private static byte[] encode(PyStr text, String errors, int limit, String encoding, String reason) {
        String chars = text.chars();
        if (chars != null) {
            int widest = 0;
            for (int i = 0; i < chars.length(); i++) {
                widest |= chars.charAt(i);
            }
            if (widest < limit) {
                return chars.getBytes(StandardCharsets.ISO_8859_1);
            }
        }
        Encoding run = new Encoding(encoding, errors, text, text.size());
        int size = text.size();
        for (int i = 0; i < size; ) {
            int point = text.codePointAt(i);
            if (point < limit) {
                run.put(point);
                i++;
                continue;
            }
            int to = i + 1;
            while (to < size && text.codePointAt(to) >= limit) {
                to++;
            }
            i = handle(run, i, to, limit, reason);
        }
        return run.toBytes();
    }

    private static int handle(Encoding run, int from, int to, int limit, String reason) {
        int escaped = run.putEscaped(from, to);
        if (escaped > from) {
            return escaped;
        }
        int next = run.handle(from, to, reason);
        if (run.rawReplacement != null) {
            run.put(run.rawReplacement);
            return next;
        }
        PyStr replacement = run.replacement;
        for (int i = 0; i < replacement.size(); i++) {
            if (replacement.codePointAt(i) >= limit) {
                throw run.failure(from, to, reason);
            }
            run.put(replacement.codePointAt(i));
        }
        return next;
    }
}
