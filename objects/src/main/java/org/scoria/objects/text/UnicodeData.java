package org.scoria.objects.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The Unicode 14.0 properties of every code point, as CPython 3.11 sees them (`java.lang.Character` of a newer JDK
/// knows a newer Unicode). Read from `unicode.bin` on first use; callers answer for ASCII themselves where start-up
/// matters.
///
/// The data comes from `tools/unicode/GenerateUnicodeData.java`. Compare CPython 3.11 `Objects/unicodectype.c` and
/// `Tools/unicode/makeunicodedata.py`.
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
    private static final int SPECIAL = 1 << 14;
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

    private static final int SHIFT;
    private static final int MASK;
    private static final char[] INDEX1;
    private static final char[] INDEX2;
    private static final int[] FLAGS;
    private static final int[] TO_UPPER;
    private static final int[] TO_LOWER;
    private static final int[] TO_TITLE;
    private static final byte[] COMBINING;
    private static final byte[] DECIMALS;
    private static final byte[] DIGITS;
    private static final char[] NUMBER_INDEX;
    private static final double[] NUMBERS;
    private static final int[] SPECIAL_POINTS;

    /// For each special code point: lower, title, upper, folded.
    private static final int[][] SPECIAL_MAPPINGS;

    static {
        try (InputStream stream = UnicodeData.class.getResourceAsStream("unicode.bin");
                DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
            SHIFT = in.readByte();
            MASK = (1 << SHIFT) - 1;
            INDEX1 = chars(in, in.readUnsignedShort());
            INDEX2 = chars(in, in.readUnsignedShort() << SHIFT);
            int n = in.readUnsignedShort();
            FLAGS = new int[n];
            TO_UPPER = new int[n];
            TO_LOWER = new int[n];
            TO_TITLE = new int[n];
            COMBINING = new byte[n];
            DECIMALS = new byte[n];
            DIGITS = new byte[n];
            NUMBER_INDEX = new char[n];
            for (int i = 0; i < n; i++) {
                FLAGS[i] = in.readInt();
                TO_UPPER[i] = in.readInt();
                TO_LOWER[i] = in.readInt();
                TO_TITLE[i] = in.readInt();
                COMBINING[i] = in.readByte();
                DECIMALS[i] = in.readByte();
                DIGITS[i] = in.readByte();
                NUMBER_INDEX[i] = in.readChar();
            }
            NUMBERS = new double[in.readUnsignedShort()];
            for (int i = 0; i < NUMBERS.length; i++) {
                NUMBERS[i] = in.readDouble();
            }
            SPECIAL_POINTS = new int[in.readUnsignedShort()];
            SPECIAL_MAPPINGS = new int[SPECIAL_POINTS.length * 4][];
            for (int i = 0; i < SPECIAL_POINTS.length; i++) {
                SPECIAL_POINTS[i] = in.readInt();
                for (int k = 0; k < 4; k++) {
                    SPECIAL_MAPPINGS[4 * i + k] = points(in.readUTF());
                }
            }
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private UnicodeData() {}

    private static char[] chars(DataInputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count * 2);
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            chars[i] = (char) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
        }
        return chars;
    }

    private static int[] points(String text) {
        int[] points = new int[text.codePointCount(0, text.length())];
        for (int i = 0, n = 0; i < text.length(); n++) {
            points[n] = text.codePointAt(i);
            i += Character.charCount(points[n]);
        }
        return points;
    }

    private static int record(int point) {
        return INDEX2[(INDEX1[point >> SHIFT] << SHIFT) + (point & MASK)];
    }

    private static boolean has(int point, int flag) {
        return (FLAGS[record(point)] & flag) != 0;
    }

    // ---- what the predicates of str ask

    public static boolean isAlpha(int point) {
        return has(point, ALPHA);
    }

    public static boolean isDecimal(int point) {
        return has(point, DECIMAL);
    }

    public static boolean isDigit(int point) {
        return has(point, DIGIT);
    }

    public static boolean isNumeric(int point) {
        return has(point, NUMERIC);
    }

    public static boolean isAlnum(int point) {
        return has(point, ALPHA | DECIMAL | DIGIT | NUMERIC);
    }

    public static boolean isSpace(int point) {
        if (point < 128) {
            return point == ' ' || point >= 9 && point <= 13 || point >= 28 && point <= 31;
        }
        return has(point, SPACE);
    }

    public static boolean isLinebreak(int point) {
        if (point < 128) {
            return point >= 10 && point <= 13 || point >= 28 && point <= 30;
        }
        return has(point, LINEBREAK);
    }

    public static boolean isLower(int point) {
        return has(point, LOWER);
    }

    public static boolean isUpper(int point) {
        return has(point, UPPER);
    }

    public static boolean isTitle(int point) {
        return has(point, TITLE);
    }

    /// Whether an identifier may begin with it: XID_Start or the underscore.
    public static boolean isXidStart(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point == '_';
        }
        return has(point, XID_START);
    }

    public static boolean isXidContinue(int point) {
        if (point < 128) {
            return isXidStart(point) || point >= '0' && point <= '9';
        }
        return has(point, XID_CONTINUE);
    }

    /// Whether `repr` shows the code point as itself.
    public static boolean isPrintable(int point) {
        if (point < 128) {
            return point >= 32 && point != 127;
        }
        return has(point, PRINTABLE);
    }

    public static boolean isCased(int point) {
        return has(point, CASED);
    }

    public static boolean isCaseIgnorable(int point) {
        return has(point, CASE_IGNORABLE);
    }

    public static boolean isMirrored(int point) {
        return has(point, MIRRORED);
    }

    // ---- simple case mappings: one code point to one

    public static int toLower(int point) {
        return point + TO_LOWER[record(point)];
    }

    public static int toUpper(int point) {
        return point + TO_UPPER[record(point)];
    }

    public static int toTitle(int point) {
        return point + TO_TITLE[record(point)];
    }

    // ---- full case mappings: null where the simple mapping is the full one

    /// The several code points of the full lower case, or null when it is [#toLower].
    public static int[] specialLower(int point) {
        return special(point, 0);
    }

    public static int[] specialTitle(int point) {
        return special(point, 1);
    }

    public static int[] specialUpper(int point) {
        return special(point, 2);
    }

    /// The case folding, or null when it is [#toLower].
    public static int[] specialFolded(int point) {
        return special(point, 3);
    }

    private static int[] special(int point, int which) {
        if (!has(point, SPECIAL)) {
            return null;
        }
        return SPECIAL_MAPPINGS[4 * Arrays.binarySearch(SPECIAL_POINTS, point) + which];
    }

    // ---- numbers

    /// The value as a decimal digit, or -1.
    public static int decimal(int point) {
        if (point < 128) {
            return point >= '0' && point <= '9' ? point - '0' : -1;
        }
        return DECIMALS[record(point)];
    }

    /// The value as a digit (superscripts and the like included), or -1.
    public static int digit(int point) {
        return DIGITS[record(point)];
    }

    /// The numeric value, or NaN.
    public static double numeric(int point) {
        int index = NUMBER_INDEX[record(point)];
        return index == 0 ? Double.NaN : NUMBERS[index - 1];
    }

    // ---- what the module unicodedata adds

    /// The general category: `"Lu"`.
    public static String category(int point) {
        return CATEGORIES[FLAGS[record(point)] >> 16 & 31];
    }

    /// The bidirectional class, empty for unassigned code points.
    public static String bidirectional(int point) {
        return DIRECTIONS[FLAGS[record(point)] >> 21 & 31];
    }

    /// The canonical combining class.
    public static int combining(int point) {
        return COMBINING[record(point)] & 0xFF;
    }

    /// The East Asian width: `"Na"`.
    public static String eastAsianWidth(int point) {
        return WIDTHS[FLAGS[record(point)] >>> 26];
    }
}
