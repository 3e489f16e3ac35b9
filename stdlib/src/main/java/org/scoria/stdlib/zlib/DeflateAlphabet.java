package org.scoria.stdlib.zlib;

import java.util.Arrays;

/// The symbols of deflated data (RFC 1951, section 3.2.5): which lengths and distances they stand for.
final class DeflateAlphabet {
    static final int END_OF_BLOCK = 256;
    static final int LITERAL_SYMBOLS = 286;
    static final int DISTANCE_SYMBOLS = 30;
    static final int MIN_MATCH = 3;
    static final int MAX_MATCH = 258;

    /// Symbols for repetitions among code lengths.
    static final int LENGTH_SYMBOLS = 19;

    static final int REPEAT_3_6 = 16;
    static final int ZEROS_3_10 = 17;
    static final int ZEROS_11_138 = 18;

    /// The order in which the lengths of the code for code lengths are given.
    static final byte[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    /// The smallest match length and distance of each symbol (from 257 and 0 on).
    static final int[] MATCH_BASE = new int[29];

    static final int[] DISTANCE_BASE = new int[DISTANCE_SYMBOLS];

    /// Bits that follow the symbol.
    static final byte[] LITERAL_EXTRA = new byte[LITERAL_SYMBOLS];

    static final byte[] DISTANCE_EXTRA = new byte[DISTANCE_SYMBOLS];
    static final byte[] LENGTH_EXTRA = new byte[LENGTH_SYMBOLS];

    /// The symbol of a match length less [#MIN_MATCH], less 257.
    private static final byte[] MATCH_SYMBOL = new byte[256];

    private static final byte[] FIXED_LITERAL_LENGTHS = new byte[288];

    static {
        int base = MIN_MATCH;
        for (int i = 0; i < 28; i++) {
            int extra = i < 8 ? 0 : (i >> 2) - 1;
            LITERAL_EXTRA[257 + i] = (byte) extra;
            MATCH_BASE[i] = base;
            for (int j = 0; j < 1 << extra; j++) {
                MATCH_SYMBOL[base - MIN_MATCH + j] = (byte) i;
            }
            base += 1 << extra;
        }
        MATCH_BASE[28] = MAX_MATCH;
        MATCH_SYMBOL[MAX_MATCH - MIN_MATCH] = 28;
        base = 1;
        for (int i = 0; i < DISTANCE_SYMBOLS; i++) {
            int extra = i < 4 ? 0 : (i >> 1) - 1;
            DISTANCE_EXTRA[i] = (byte) extra;
            DISTANCE_BASE[i] = base;
            base += 1 << extra;
        }
        LENGTH_EXTRA[REPEAT_3_6] = 2;
        LENGTH_EXTRA[ZEROS_3_10] = 3;
        LENGTH_EXTRA[ZEROS_11_138] = 7;
        Arrays.fill(FIXED_LITERAL_LENGTHS, 0, 144, (byte) 8);
        Arrays.fill(FIXED_LITERAL_LENGTHS, 144, 256, (byte) 9);
        Arrays.fill(FIXED_LITERAL_LENGTHS, 256, 280, (byte) 7);
        Arrays.fill(FIXED_LITERAL_LENGTHS, 280, 288, (byte) 8);
    }

    private DeflateAlphabet() {}

    /// The symbol of a match of `length` bytes.
    static int matchSymbol(int length) {
        return 257 + MATCH_SYMBOL[length - MIN_MATCH];
    }

    static int distanceSymbol(int distance) {
        int d = distance - 1;
        if (d < 4) {
            return d;
        }
        int high = 31 - Integer.numberOfLeadingZeros(d);
        return 2 * high + (d >> high - 1 & 1);
    }

    static byte[] fixedLiteralLengths() {
        return FIXED_LITERAL_LENGTHS.clone();
    }

    static byte[] fixedDistanceLengths() {
        byte[] lengths = new byte[DISTANCE_SYMBOLS];
        Arrays.fill(lengths, (byte) 5);
        return lengths;
    }
}
