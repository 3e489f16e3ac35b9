package org.scoria.stdlib.binary;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// The quoted-printable encoding (RFC 1521).
///
/// Compare CPython 3.11 `Modules/binascii.c: binascii_a2b_qp_impl` and `binascii_b2a_qp_impl`.
final class QuotedPrintable {
    private static final int MAX_LINE = 76;
    private static final String HEX = "0123456789ABCDEF";

    private final byte[] in;
    private final boolean quoteTabs;
    private final boolean isText;
    private final boolean header;
    private final boolean crlf;

    private byte[] out;
    private int size;
    private int line;

    private QuotedPrintable(byte[] in, boolean quoteTabs, boolean isText, boolean header) {
        this.in = in;
        this.quoteTabs = quoteTabs;
        this.isText = isText;
        this.header = header;
        this.crlf = usesCrlf(in);
        this.out = new byte[in.length + 16];
    }

    /// Whether the first line ends in CR LF; then all lines of the output do.
    private static boolean usesCrlf(byte[] in) {
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '\n') {
                return i > 0 && in[i - 1] == '\r';
            }
        }
        return false;
    }

    static byte[] encode(byte[] in, boolean quoteTabs, boolean isText, boolean header) {
        QuotedPrintable encoder = new QuotedPrintable(in, quoteTabs, isText, header);
        for (int i = 0; i < in.length; ) {
            i = encoder.encodeAt(i);
        }
        return Arrays.copyOf(encoder.out, encoder.size);
    }

    private void put(int b) {
        if (size == out.length) {
            out = Arrays.copyOf(out, size * 2);
        }
        out[size++] = (byte) b;
    }

    private void putHex(int b) {
        put('=');
        put(HEX.charAt(b >> 4 & 15));
        put(HEX.charAt(b & 15));
    }

    private void putLineEnd() {
        if (crlf) {
            put('\r');
        }
        put('\n');
        line = 0;
    }

    private int at(int i) {
        return i < in.length ? in[i] & 0xFF : -1;
    }

    private boolean mustQuote(int i) {
        int b = at(i);
        int next = at(i + 1);
        boolean last = next < 0;
        boolean blank = b == ' ' || b == '\t';
        boolean lineEnd = b == '\r' || b == '\n';
        return b > 126
                || b == '='
                || header && b == '_'
                || b == '.' && line == 0 && (last || next == '\n' || next == '\r' || next == 0)
                || !isText && lineEnd
                || blank && last
                || b < 33 && !lineEnd && (quoteTabs || !blank);
    }

    private int encodeAt(int i) {
        int b = at(i);
        if (mustQuote(i)) {
            if (line + 3 >= MAX_LINE) {
                put('=');
                putLineEnd();
            }
            putHex(b);
            line += 3;
            return i + 1;
        }
        if (isText && (b == '\n' || b == '\r' && at(i + 1) == '\n')) {
            if (size > 0 && (out[size - 1] == ' ' || out[size - 1] == '\t')) {
                putHex(out[--size]); // a blank before the line end would get lost
            }
            putLineEnd();
            return b == '\r' ? i + 2 : i + 1;
        }
        if (at(i + 1) >= 0 && at(i + 1) != '\n' && line + 1 >= MAX_LINE) {
            put('=');
            putLineEnd();
        }
        line++;
        put(header && b == ' ' ? '_' : b);
        return i + 1;
    }

    static byte[] decode(byte[] in, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        int i = 0;
        while (i < in.length) {
            int b = in[i];
            if (b != '=') {
                out.write(header && b == '_' ? ' ' : b);
                i++;
                continue;
            }
            if (++i >= in.length) {
                break;
            }
            if (in[i] == '\n' || in[i] == '\r') { // a soft line break
                while (i < in.length && in[i] != '\n') {
                    i++;
                }
                i++;
            } else if (in[i] == '=') {
                out.write('=');
                i++;
            } else if (i + 1 < in.length && Character.digit(in[i], 16) >= 0 && Character.digit(in[i + 1], 16) >= 0) {
                out.write(Character.digit(in[i], 16) << 4 | Character.digit(in[i + 1], 16));
                i += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }
}
