package org.scoria.objects;

/// `repr` of bytes. Compare CPython 3.11 `Objects/bytesobject.c: PyBytes_Repr`.
final class ByteRepr {
    private static final String HEX = "0123456789abcdef";

    private ByteRepr() {}

    static PyStr repr(byte[] bytes, int start, int end) {
        char quote = quote(bytes, start, end);
        return repr(bytes, start, end, quote, quote);
    }

    /// In the repr of a bytearray single quotes are escaped even between double ones.
    static PyStr reprOfArray(byte[] bytes, int start, int end) {
        return repr(bytes, start, end, quote(bytes, start, end), '\'');
    }

    private static PyStr repr(byte[] bytes, int start, int end, char quote, char escaped) {
        StringBuilder text = new StringBuilder(end - start + 3).append('b').append(quote);
        for (int i = start; i < end; i++) {
            int b = bytes[i] & 0xFF;
            if (b == escaped || b == '\\') {
                text.append('\\').append((char) b);
            } else if (b >= ' ' && b < 127) {
                text.append((char) b);
            } else {
                escape(b, text);
            }
        }
        return PyStr.ofChars(text.append(quote).toString());
    }

    private static void escape(int b, StringBuilder text) {
        switch (b) {
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.append("\\x").append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
        }
    }

    private static char quote(byte[] bytes, int start, int end) {
        boolean one = false;
        for (int i = start; i < end; i++) {
            if (bytes[i] == '"') {
                return '\'';
            }
            one |= bytes[i] == '\'';
        }
        return one ? '"' : '\'';
    }
}
