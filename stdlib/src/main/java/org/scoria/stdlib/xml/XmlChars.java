package org.scoria.stdlib.xml;

/// Classes of characters in XML 1.0.
final class XmlChars {
    private XmlChars() {}

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    static boolean isNameStart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':';
        }
        if (c < 0x300) {
            return c >= 0xC0 && c != 0xD7 && c != 0xF7;
        }
        return c >= 0x370 && c <= 0x1FFF && c != 0x37E
                || c == 0x200C
                || c == 0x200D
                || c >= 0x2070 && c <= 0x218F
                || c >= 0x2C00 && c <= 0x2FEF
                || c >= 0x3001 && c <= 0xD7FF
                || c >= 0xF900 && c <= 0xFDCF
                || c >= 0xFDF0 && c <= 0xFFFD;
    }

    static boolean isName(char c) {
        return isNameStart(c)
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == 0xB7
                || c >= 0x300 && c <= 0x36F
                || c == 0x203F
                || c == 0x2040;
    }

    /// Whether a UTF-16 unit may stand in a document; half a pair is left to the decoder, which makes none.
    static boolean isLegal(char c) {
        return c >= ' ' ? c < XmlInput.ILLEGAL : c == '\n' || c == '\t' || c == '\r';
    }

    static boolean isLegalReference(int c) {
        return c >= ' ' ? c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF && c <= 0x10FFFF : isSpace(c);
    }

    static boolean isPublicId(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || " \r\n-'()+,./:=?;!*#@$_%".indexOf(c) >= 0;
    }

    /// Line ends as applications see them.
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
