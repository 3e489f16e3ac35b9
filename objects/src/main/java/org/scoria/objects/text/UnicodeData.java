package org.scoria.objects.text;

/// The Unicode 14.0 properties of every code point, as CPython 3.11 sees them (`java.lang.Character` of a newer JDK
/// knows a newer Unicode). ASCII is answered without [UnicodeTables], which costs some
/// milliseconds to load.
///
/// Compare CPython 3.11 `Objects/unicodectype.c` and `Tools/unicode/makeunicodedata.py`.
public final class UnicodeData {
    /// `unicodedata.unidata_version`.
    public static final String VERSION = "14.0.0";

    private static final int ALPHA = 1;
    private static final int DECIMAL = 1 << 1;
    private static final int DIGIT = 1 << 2;
    private static final int NUMERIC = 1 << 3;
    private static final int LINEBREAK = 1 << 4;
    private static final int SPACE = 1 << 5;
    private static final int LOWER = 1 << 6;
    private static final int UPPER = 1 << 7;
    private static final int TITLE = 1 << 8;
    private static final int XID_START = 1 << 9;
    private static final int XID_CONTINUE = 1 << 10;
    private static final int PRINTABLE = 1 << 11;
    private static final int CASED = 1 << 12;
    private static final int CASE_IGNORABLE = 1 << 13;
    private static final int MIRRORED = 1 << 15;

    private static final String[] CATEGORIES = {
        "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Co",
        "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"
    };
    private static final String[] DIRECTIONS = {
        "", "L", "R", "EN", "ES", "ET", "AN", "CS", "B", "S", "WS", "ON", "LRE", "LRO", "AL", "RLE", "RLO", "PDF",
        "NSM", "BN", "FSI", "LRI", "RLI", "PDI"
    };
    private static final String[] WIDTHS = {"N", "A", "H", "F", "Na", "W"};

    private UnicodeData() {}

    // ---- what the predicates of str ask

    public static boolean isAlpha(int point) {
        if (point < 128) {
            return (point | 32) >= 'a' && (point | 32) <= 'z';
        }
        return UnicodeTables.has(point, ALPHA);
    }

    public static boolean isDecimal(int point) {
        if (point < 128) {
            return point >= '0' && point <= '9';
        }
        return UnicodeTables.has(point, DECIMAL);
    }

    public static boolean isDigit(int point) {
        if (point < 128) {
            return point >= '0' && point <= '9';
        }
        return UnicodeTables.has(point, DIGIT);
    }

    public static boolean isNumeric(int point) {
        if (point < 128) {
            return point >= '0' && point <= '9';
        }
        return UnicodeTables.has(point, NUMERIC);
    }

    public static boolean isAlnum(int point) {
        if (point < 128) {
            return (point | 32) >= 'a' && (point | 32) <= 'z' || point >= '0' && point <= '9';
        }
        return UnicodeTables.has(point, ALPHA | DECIMAL | DIGIT | NUMERIC);
    }

    public static boolean isSpace(int point) {
        if (point < 128) {
            return point == ' ' || point >= 9 && point <= 13 || point >= 28 && point <= 31;
        }
        return UnicodeTables.has(point, SPACE);
    }

    public static boolean isLinebreak(int point) {
        if (point < 128) {
            return point >= 10 && point <= 13 || point >= 28 && point <= 30;
        }
        return UnicodeTables.has(point, LINEBREAK);
    }

    public static boolean isLower(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z';
        }
        return UnicodeTables.has(point, LOWER);
    }

    public static boolean isUpper(int point) {
        if (point < 128) {
            return point >= 'A' && point <= 'Z';
        }
        return UnicodeTables.has(point, UPPER);
    }

    public static boolean isTitle(int point) {
        if (point < 128) {
            return false;
        }
        return UnicodeTables.has(point, TITLE);
    }

    /// Whether an identifier may begin with it: XID_Start or the underscore.
    public static boolean isXidStart(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point == '_';
        }
        return UnicodeTables.has(point, XID_START);
    }

    public static boolean isXidContinue(int point) {
        if (point < 128) {
            return isXidStart(point) || point >= '0' && point <= '9';
        }
        return UnicodeTables.has(point, XID_CONTINUE);
    }

    /// Whether `repr` shows the code point as itself.
    public static boolean isPrintable(int point) {
        if (point < 128) {
            return point >= 32 && point != 127;
        }
        return UnicodeTables.has(point, PRINTABLE);
    }

    public static boolean isCased(int point) {
        if (point < 128) {
            return (point | 32) >= 'a' && (point | 32) <= 'z';
        }
        return UnicodeTables.has(point, CASED);
    }

    public static boolean isCaseIgnorable(int point) {
        return UnicodeTables.has(point, CASE_IGNORABLE);
    }

    public static boolean isMirrored(int point) {
        return UnicodeTables.has(point, MIRRORED);
    }

    // ---- simple case mappings: one code point to one

    public static int toLower(int point) {
        if (point < 128) {
            return isUpper(point) ? point + 32 : point;
        }
        return point + UnicodeTables.TO_LOWER[UnicodeTables.record(point)];
    }

    public static int toUpper(int point) {
        if (point < 128) {
            return isLower(point) ? point - 32 : point;
        }
        return point + UnicodeTables.TO_UPPER[UnicodeTables.record(point)];
    }

    public static int toTitle(int point) {
        if (point < 128) {
            return isLower(point) ? point - 32 : point;
        }
        return point + UnicodeTables.TO_TITLE[UnicodeTables.record(point)];
    }

    // ---- full case mappings: null where the simple mapping is the full one

    /// The several code points of the full lower case, or null when it is [#toLower].
    public static int[] specialLower(int point) {
        return point < 128 ? null : UnicodeTables.special(point, 0);
    }

    public static int[] specialTitle(int point) {
        return point < 128 ? null : UnicodeTables.special(point, 1);
    }

    public static int[] specialUpper(int point) {
        return point < 128 ? null : UnicodeTables.special(point, 2);
    }

    /// The case folding, or null when it is [#toLower].
    public static int[] specialFolded(int point) {
        return point < 128 ? null : UnicodeTables.special(point, 3);
    }

    // ---- numbers

    /// The value as a decimal digit, or -1.
    public static int decimal(int point) {
        if (point < 128) {
            return point >= '0' && point <= '9' ? point - '0' : -1;
        }
        return UnicodeTables.DECIMALS[UnicodeTables.record(point)];
    }

    /// The value as a digit (superscripts and the like included), or -1.
    public static int digit(int point) {
        if (point < 128) {
            return decimal(point);
        }
        return UnicodeTables.DIGITS[UnicodeTables.record(point)];
    }

    /// The numeric value, or NaN.
    public static double numeric(int point) {
        return UnicodeTables.numeric(point);
    }

    // ---- what the module unicodedata adds

    /// The general category: `"Lu"`.
    public static String category(int point) {
        return CATEGORIES[UnicodeTables.FLAGS[UnicodeTables.record(point)] >> 16 & 31];
    }

    /// The bidirectional class, empty for unassigned code points.
    public static String bidirectional(int point) {
        return DIRECTIONS[UnicodeTables.FLAGS[UnicodeTables.record(point)] >> 21 & 31];
    }

    /// The canonical combining class.
    public static int combining(int point) {
        return UnicodeTables.COMBINING[UnicodeTables.record(point)] & 0xFF;
    }

    /// The East Asian width: `"Na"`.
    public static String eastAsianWidth(int point) {
        return WIDTHS[UnicodeTables.FLAGS[UnicodeTables.record(point)] >>> 26];
    }
}
