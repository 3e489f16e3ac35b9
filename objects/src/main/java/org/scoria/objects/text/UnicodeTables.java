package org.scoria.objects.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The tables behind [UnicodeData], read from `unicode.bin`, which `tools/unicode/GenerateUnicodeData.java`
/// writes. A class of its own so that only the first question about a code point beyond ASCII loads it.
final class UnicodeTables {
    private static final int SPECIAL = 1 << 14;

    private static final int SHIFT;
    private static final int MASK;
    private static final char[] INDEX1;
    private static final char[] INDEX2;
    static final int[] FLAGS;
    static final int[] TO_UPPER;
    static final int[] TO_LOWER;
    static final int[] TO_TITLE;
    static final byte[] COMBINING;
    static final byte[] DECIMALS;
    static final byte[] DIGITS;
    private static final char[] NUMBER_INDEX;
    private static final double[] NUMBERS;
    private static final int[] SPECIAL_POINTS;

    /// For each special code point: lower, title, upper, folded.
    private static final int[][] SPECIAL_MAPPINGS;

    static {
        try (InputStream stream = UnicodeTables.class.getResourceAsStream("unicode.bin");
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

    private UnicodeTables() {}

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

    static int record(int point) {
        return INDEX2[(INDEX1[point >> SHIFT] << SHIFT) + (point & MASK)];
    }

    static boolean has(int point, int flag) {
        return (FLAGS[record(point)] & flag) != 0;
    }

    /// One of the four full mappings of a special code point, or null.
    static int[] special(int point, int which) {
        if (!has(point, SPECIAL)) {
            return null;
        }
        return SPECIAL_MAPPINGS[4 * Arrays.binarySearch(SPECIAL_POINTS, point) + which];
    }

    /// The numeric value, or NaN.
    static double numeric(int point) {
        int index = NUMBER_INDEX[record(point)];
        return index == 0 ? Double.NaN : NUMBERS[index - 1];
    }
}
