package org.scoria.objects.text;

import org.scoria.objects.PyStr;

/// UTF-7 (RFC 2152).
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: PyUnicode_DecodeUTF7Stateful` and `_PyUnicode_EncodeUTF7`.
public final class Utf7 {
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final Decoding run;

    /// Inside a base-64 section: where it began in the input, and how long the output was.
    private boolean shifted;

    private int shiftStart;
    private int outputBefore;

    private int bits;
    private int buffer;

    /// A high surrogate that waits for its partner, or 0.
    private int surrogate;

    private Utf7(Decoding run) {
        this.run = run;
    }

    private static int fromBase64(int b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' ? 62 : b == '/' ? 63 : -1;
    }

    // ---- decoding

    /// Decodes; with `consumed` (an array of at least one) an unfinished base-64 section is left, and the number of
    /// bytes taken stored there.
    public static PyStr decode(byte[] bytes, int start, int end, String errors, int[] consumed) {
        Decoding run = new Decoding("utf7", errors, bytes, start, end);
        Utf7 decoder = new Utf7(run);
        decoder.runToEnd();
        while (decoder.shifted && consumed == null && decoder.finishUnterminated()) {
            decoder.runToEnd();
        }
        if (consumed == null) {
            return run.text();
        }
        if (!decoder.shifted) {
            consumed[0] = run.pos - start;
            return run.text();
        }
        consumed[0] = decoder.shiftStart - start;
        return run.text().substring(0, decoder.outputBefore);
    }

    private void runToEnd() {
        while (run.pos < run.end) {
            int b = run.bytes[run.pos];
            if (shifted) {
                if (fromBase64(b) >= 0) {
                    run.pos++;
                    take(fromBase64(b));
                } else {
                    leaveShift(b);
                }
            } else if (b == '+') {
                enterShift();
            } else if (b >= 0) {
                run.out.append(b);
                run.pos++;
            } else {
                run.fail(run.pos, run.pos + 1, "unexpected special character");
            }
        }
    }

    private void enterShift() {
        shiftStart = run.pos++;
        if (run.pos < run.end && run.bytes[run.pos] == '-') {
            run.pos++;
            run.out.append('+');
        } else if (run.pos < run.end && fromBase64(run.bytes[run.pos]) < 0) {
            run.fail(shiftStart, run.pos + 1, "ill-formed sequence");
        } else {
            shifted = true;
            surrogate = 0;
            outputBefore = run.out.size();
            bits = 0;
            buffer = 0;
        }
    }

    private void take(int sextet) {
        buffer = buffer << 6 | sextet;
        bits += 6;
        if (bits < 16) {
            return;
        }
        bits -= 16;
        int unit = buffer >>> bits;
        buffer &= (1 << bits) - 1;
        if (surrogate != 0) {
            int high = surrogate;
            surrogate = 0;
            if (unit >= 0xDC00 && unit <= 0xDFFF) {
                run.out.append(Character.toCodePoint((char) high, (char) unit));
                return;
            }
            run.out.append(high);
        }
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            surrogate = unit;
        } else {
            run.out.append(unit);
        }
    }

    private void leaveShift(int b) {
        shifted = false;
        if (bits >= 6) {
            run.fail(shiftStart, run.pos + 1, "partial character in base64");
            return;
        }
        if (bits > 0 && buffer != 0) {
            run.fail(shiftStart, run.pos + 1, "non-zero padding bits in base64");
            return;
        }
        if (surrogate != 0 && b >= 0 && b != '+') {
            run.out.append(surrogate);
        }
        surrogate = 0;
        if (b == '-') {
            run.pos++;
        }
    }

    /// Ends a section that the input ends in; true when the error handler made more input.
    private boolean finishUnterminated() {
        shifted = false;
        if (surrogate != 0 || bits >= 6 || bits > 0 && buffer != 0) {
            run.fail(shiftStart, run.end, "unterminated shift sequence");
        }
        return run.pos < run.end;
    }

    // ---- encoding

    /// Whether a character stands for itself outside base-64 sections.
    private static boolean isDirect(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= ' ' && point < 127 && point != '+' && point != '\\' && point != '~';
    }

    public static byte[] encode(PyStr text) {
        Encoding out = new Encoding("utf-7", null, text, text.size() + 16);
        boolean inShift = false;
        int pendingBits = 0;
        int pending = 0;
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (isDirect(point)) {
                if (inShift) {
                    if (pendingBits > 0) {
                        out.put(BASE64.charAt(pending << 6 - pendingBits & 63));
                        pendingBits = 0;
                        pending = 0;
                    }
                    inShift = false;
                    if (fromBase64(point) >= 0 || point == '-') {
                        out.put('-');
                    }
                }
                out.put(point);
                continue;
            }
            if (!inShift) {
                out.put('+');
                if (point == '+') {
                    out.put('-');
                    continue;
                }
                inShift = true;
            }
            for (char unit : Character.toChars(point)) {
                pending = pending << 16 | unit;
                pendingBits += 16;
                while (pendingBits >= 6) {
                    pendingBits -= 6;
                    out.put(BASE64.charAt(pending >>> pendingBits & 63));
                }
                pending &= (1 << pendingBits) - 1;
            }
        }
        if (pendingBits > 0) {
            out.put(BASE64.charAt(pending << 6 - pendingBits & 63));
        }
        if (inShift) {
            out.put('-');
        }
        return out.toBytes();
    }
}
