package org.scoria.stdlib.sre;

import org.scoria.objects.text.UnicodeData;

/// What kind of character a code point is, and its case, for the ASCII, locale and Unicode flavours of patterns.
///
/// The locale is one whose 8-bit characters beyond ASCII are not letters, as in the C and all UTF-8 locales.
final class CharClass {
    private CharClass() {}

    // ---- case

    static int lowerAscii(int ch) {
        return ch >= 'A' && ch <= 'Z' ? ch + 32 : ch;
    }

    static int upperAscii(int ch) {
        return ch >= 'a' && ch <= 'z' ? ch - 32 : ch;
    }

    static int lowerUnicode(int ch) {
        return ch < 128 ? lowerAscii(ch) : UnicodeData.toLower(ch);
    }

    /// The first code point of the upper case: `ß` has one, although no single character is its upper case.
    static int upperUnicode(int ch) {
        if (ch < 128) {
            return upperAscii(ch);
        }
        int[] full = UnicodeData.specialUpper(ch);
        return full != null ? full[0] : UnicodeData.toUpper(ch);
    }

    // ---- categories

    /// Whether `ch` is in one of the categories of `re._constants.CHCODES`; the odd ones negate those before them.
    static boolean in(int category, int ch) {
        boolean positive = switch (category >> 1) {
            case 0 -> ch >= '0' && ch <= '9';
            case 1 -> ch == ' ' || ch >= 9 && ch <= 13;
            case 2, 4 -> isAsciiWord(ch);
            case 3 -> ch == '\n';
            case 5 -> UnicodeData.isDecimal(ch);
            case 6 -> UnicodeData.isSpace(ch);
            case 7 -> isUnicodeWord(ch);
            default -> UnicodeData.isLinebreak(ch);
        };
        return positive == ((category & 1) == 0);
    }

    static boolean isAsciiWord(int ch) {
        int lower = ch | 32;
        return lower >= 'a' && lower <= 'z' && ch < 128 || ch >= '0' && ch <= '9' || ch == '_';
    }

    static boolean isUnicodeWord(int ch) {
        return ch < 128 ? isAsciiWord(ch) : UnicodeData.isAlnum(ch);
    }

    // ---- sets

    /// Whether the set program at `code[at…]` contains `ch`.
    static boolean inSet(int[] code, int at, int ch) {
        boolean hit = true;
        int i = at;
        for (; ; ) {
            switch (code[i]) {
                case Op.FAILURE:
                    return !hit;
                case Op.LITERAL:
                    if (ch == code[i + 1]) {
                        return hit;
                    }
                    i += 2;
                    break;
                case Op.CATEGORY:
                    if (in(code[i + 1], ch)) {
                        return hit;
                    }
                    i += 2;
                    break;
                case Op.CHARSET:
                    if (ch < 256 && (code[i + 1 + (ch >> 5)] >>> (ch & 31) & 1) != 0) {
                        return hit;
                    }
                    i += 9;
                    break;
                case Op.RANGE:
                    if (ch >= code[i + 1] && ch <= code[i + 2]) {
                        return hit;
                    }
                    i += 3;
                    break;
                case Op.RANGE_UNI_IGNORE:
                    if (inRangeIgnoringCase(code[i + 1], code[i + 2], ch)) {
                        return hit;
                    }
                    i += 3;
                    break;
                case Op.NEGATE:
                    hit = !hit;
                    i++;
                    break;
                default: // BIGCHARSET
                    if (inBigSet(code, i + 2, ch)) {
                        return hit;
                    }
                    i += 2 + 64 + code[i + 1] * 8;
                    break;
            }
        }
    }

    private static boolean inRangeIgnoringCase(int low, int high, int ch) {
        if (ch >= low && ch <= high) {
            return true;
        }
        int upper = upperUnicode(ch);
        return upper >= low && upper <= high;
    }

    /// 256 bytes at `map` tell which of the blocks of 256 bits behind them describes each 256 characters.
    private static boolean inBigSet(int[] code, int map, int ch) {
        if (ch > 0xFFFF) {
            return false;
        }
        int page = ch >> 8;
        int block = code[map + (page >> 2)] >>> ((page & 3) << 3) & 0xFF;
        return (code[map + 64 + block * 8 + (ch >> 5 & 7)] >>> (ch & 31) & 1) != 0;
    }
}
