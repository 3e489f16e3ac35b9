package org.scoria.stdlib.xml;

import java.util.Arrays;

/// The text of an entity: fed as bytes and decoded here, or (for an internal entity) there from the start.
///
/// Knows line, column and byte of one place, `base`, and counts from there.
final class XmlInput {
    /// What bytes that decode to nothing become: no document may contain it.
    static final char ILLEGAL = '\uFFFE';

    private static final int UNDECIDED = 0;
    private static final int UTF8 = 1;
    private static final int UTF16_BE = 2;
    private static final int UTF16_LE = 3;
    private static final int TABLE = 4;

    char[] chars;
    int pos;
    int end;
    boolean complete;

    private byte[] bytes = {};
    private int encoding;
    private char[] table;

    /// Whether the encoding is known from outside, whatever a declaration says.
    private boolean isFixed;

    /// Whether nothing is decoded beyond the XML declaration until its encoding is known.
    private boolean inDeclaration;

    private int base;
    private long line = 1;
    private long column;
    private long byteIndex;

    XmlInput() {
        chars = new char[256];
    }

    XmlInput(String text) {
        chars = text.toCharArray();
        end = chars.length;
        complete = true;
        encoding = UTF8;
    }

    // ---- feeding

    void feed(byte[] data, int offset, int length, boolean isFinal) {
        int known = bytes.length;
        bytes = Arrays.copyOf(bytes, known + length);
        System.arraycopy(data, offset, bytes, known, length);
        complete = isFinal;
        compact();
        if (encoding == UNDECIDED) {
            detect();
        }
        if (encoding != UNDECIDED) {
            decode();
        }
    }

    private void compact() {
        if (pos > 0) {
            locate(pos);
            System.arraycopy(chars, pos, chars, 0, end - pos);
            end -= pos;
            pos = 0;
            base = 0;
        }
    }

    private void detect() {
        if (bytes.length < 2 && !complete) {
            return;
        }
        int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        if (first == 0xFE && second == 0xFF) {
            begin(UTF16_BE, 2);
        } else if (first == 0xFF && second == 0xFE) {
            begin(UTF16_LE, 2);
        } else if (first == 0) {
            begin(UTF16_BE, 0);
        } else if (second == 0) {
            begin(UTF16_LE, 0);
        } else if (first == 0xEF && second == 0xBB) {
            if (bytes.length > 2 || complete) {
                begin(UTF8, bytes.length > 2 && bytes[2] == (byte) 0xBF ? 3 : 0);
            }
        } else {
            inDeclaration = first == '<' && second == '?';
            begin(UTF8, 0);
        }
    }

    private void begin(int found, int mark) {
        encoding = found;
        byteIndex = mark;
        column = mark > 0 ? 1 : 0;
        bytes = Arrays.copyOfRange(bytes, mark, bytes.length);
    }

    /// The encoding is known from outside; a mark of the byte order is skipped all the same.
    void protocolEncoding(XmlEvents events, String name) {
        if (encoding == UNDECIDED && !isWide(name)) {
            encoding = UTF8;
            isFixed = true;
            if (!name.equalsIgnoreCase("utf-8")) {
                useTable(events, name);
            }
        }
    }

    /// What the XML declaration says; null when it names no encoding, or there is none.
    void declared(XmlEvents events, String name, int at) {
        if (name != null && !isFixed) {
            boolean wide = encoding == UTF16_BE || encoding == UTF16_LE;
            if (wide ? isNarrow(name) : isWide(name)) {
                throw new XmlError(XmlError.INCORRECT_ENCODING, at);
            }
            if (!isWide(name) && !name.equalsIgnoreCase("utf-8") && table == null) {
                try {
                    useTable(events, name);
                } catch (XmlError e) {
                    throw new XmlError(e.code, at);
                }
            }
        }
        if (inDeclaration) {
            inDeclaration = false;
            decode();
        }
    }

    private static boolean isWide(String name) {
        return name.equalsIgnoreCase("utf-16")
                || name.equalsIgnoreCase("utf-16le")
                || name.equalsIgnoreCase("utf-16be");
    }

    private static boolean isNarrow(String name) {
        return name.equalsIgnoreCase("utf-8")
                || name.equalsIgnoreCase("iso-8859-1")
                || name.equalsIgnoreCase("us-ascii");
    }

    private void useTable(XmlEvents events, String name) {
        table = switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "iso-8859-1" -> identity(256);
            case "us-ascii" -> identity(128);
            default -> events.encoding(name);
        };
        if (table == null) {
            throw new XmlError(XmlError.UNKNOWN_ENCODING);
        }
        encoding = TABLE;
    }

    private static char[] identity(int known) {
        char[] map = new char[256];
        Arrays.fill(map, ILLEGAL);
        for (int i = 0; i < known; i++) {
            map[i] = (char) i;
        }
        return map;
    }

    // ---- decoding

    private void decode() {
        int limit = bytes.length;
        if (inDeclaration) {
            int close = indexOfClose();
            limit = close < 0 ? limit : close + 1;
        }
        if (chars.length < end + limit) {
            chars = Arrays.copyOf(chars, Math.max(end + limit, chars.length * 2));
        }
        int used = switch (encoding) {
            case UTF8 -> decodeUtf8(limit);
            case TABLE -> decodeTable(limit);
            default -> decodeUtf16(limit);
        };
        bytes = Arrays.copyOfRange(bytes, used, bytes.length);
    }

    private int indexOfClose() {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '>') {
                return i;
            }
        }
        return -1;
    }

    /// Whether the bytes end within a character.
    boolean endsWithinCharacter() {
        return bytes.length > 0 && !inDeclaration;
    }

    /// The error of ending so.
    int endError() {
        return bytes.length == 1 && (encoding == UTF16_BE || encoding == UTF16_LE)
                ? XmlError.UNCLOSED_TOKEN
                : XmlError.PARTIAL_CHAR;
    }

    /// Whether expat would convert the text to UTF-8, piece by piece.
    boolean isConverted() {
        return encoding != UTF8;
    }

    private int decodeTable(int limit) {
        for (int i = 0; i < limit; i++) {
            chars[end++] = table[bytes[i] & 0xFF];
        }
        return limit;
    }

    private int decodeUtf16(int limit) {
        int high = encoding == UTF16_BE ? 0 : 1;
        int i = 0;
        while (i + 1 < limit) {
            char c = (char) ((bytes[i + high] & 0xFF) << 8 | bytes[i + 1 - high] & 0xFF);
            if (Character.isHighSurrogate(c)) {
                if (i + 3 >= limit) {
                    break;
                }
                char low = (char) ((bytes[i + 2 + high] & 0xFF) << 8 | bytes[i + 3 - high] & 0xFF);
                boolean pair = Character.isLowSurrogate(low);
                chars[end++] = pair ? c : ILLEGAL;
                chars[end++] = pair ? low : ILLEGAL;
                i += 4;
            } else {
                chars[end++] = Character.isLowSurrogate(c) ? ILLEGAL : c;
                i += 2;
            }
        }
        return i;
    }

    private int decodeUtf8(int limit) {
        int i = 0;
        while (i < limit) {
            int b = bytes[i];
            if (b >= 0) {
                chars[end++] = (char) b;
                i++;
                continue;
            }
            int width = b >= -62 && b < -32 ? 2 : b >= -32 && b < -16 ? 3 : b >= -16 && b < -11 ? 4 : 0;
            if (width > 0 && i + width > limit) {
                return i;
            }
            i += decodeLong(i, width);
        }
        return i;
    }

    private int decodeLong(int i, int width) {
        int c = width == 0 ? -1 : bytes[i] & 0x7F >> width;
        for (int k = 1; k < width; k++) {
            c = (bytes[i + k] & 0xC0) == 0x80 && c >= 0 ? c << 6 | bytes[i + k] & 0x3F : -1;
        }
        int least = width == 4 ? 0x10000 : width == 3 ? 0x800 : 0x80;
        if (c < least || c > 0x10FFFF || c >= 0xD800 && c <= 0xDFFF) {
            chars[end++] = ILLEGAL;
            return 1;
        }
        if (c >= 0x10000) {
            chars[end++] = Character.highSurrogate(c);
            chars[end++] = Character.lowSurrogate(c);
        } else {
            chars[end++] = (char) c;
        }
        return width;
    }

    // ---- reading

    /// The unit at a place; what is not there yet ends the attempt to read the token.
    char at(int i) {
        if (i >= end) {
            throw Incomplete.INSTANCE;
        }
        return chars[i];
    }

    boolean looksAt(String text, int i) {
        for (int k = 0; k < text.length(); k++) {
            if (at(i + k) != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    // ---- places

    /// Moves the place whose line, column and byte are known.
    void locate(int at) {
        if (at < base) {
            return;
        }
        for (int i = base; i < at; i++) {
            char c = chars[i];
            byteIndex += width(c);
            if (c == '\n') {
                if (i == 0 || chars[i - 1] != '\r') {
                    line++;
                }
                column = 0;
            } else if (c == '\r') {
                line++;
                column = 0;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        base = at;
    }

    private int width(char c) {
        if (encoding == TABLE) {
            return 1;
        }
        if (encoding != UTF8 || c >= 0x80 && c < 0x800 || Character.isSurrogate(c)) {
            return 2;
        }
        return c < 0x80 ? 1 : 3;
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    long byteIndex() {
        return byteIndex;
    }
}
