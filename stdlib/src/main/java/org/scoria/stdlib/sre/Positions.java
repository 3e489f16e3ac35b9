package org.scoria.stdlib.sre;

/// The tests of AT: `^`, `$`, `\b` and the like.
final class Positions {
    private Positions() {}

    /// Whether the test `kind` of `re._constants.ATCODES` holds at `pos`.
    static boolean holds(Matcher m, int kind, int pos) {
        int end = m.end;
        switch (kind) {
            case 0, 2: // the beginning, of the string
                return pos == 0;
            case 1: // of a line
                return pos == 0 || m.at(pos - 1) == '\n';
            case 5: // the end
                return pos == end || pos + 1 == end && m.at(pos) == '\n';
            case 6: // of a line
                return pos == end || m.at(pos) == '\n';
            case 7: // of the string
                return pos == end;
            case 3, 8: // word boundaries
                return end != 0 && asciiWord(m, pos - 1) != asciiWord(m, pos);
            case 4, 9:
                return end != 0 && asciiWord(m, pos - 1) == asciiWord(m, pos);
            case 10:
                return end != 0 && unicodeWord(m, pos - 1) != unicodeWord(m, pos);
            case 11:
                return end != 0 && unicodeWord(m, pos - 1) == unicodeWord(m, pos);
            default:
                return false;
        }
    }

    private static boolean asciiWord(Matcher m, int i) {
        return i >= 0 && i < m.end && CharClass.isAsciiWord(m.at(i));
    }

    private static boolean unicodeWord(Matcher m, int i) {
        return i >= 0 && i < m.end && CharClass.isUnicodeWord(m.at(i));
    }
}
