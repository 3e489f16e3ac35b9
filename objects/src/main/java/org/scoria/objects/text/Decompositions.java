package org.scoria.objects.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What each character decomposes into and which pairs compose, in Unicode 14.0; Hangul syllables excepted. Read
/// from `decompositions.bin`, which `tools/unicode/GenerateDecompositions.java` writes.
final class Decompositions {
    private static final int CANONICAL = 1;
    private static final int EXCLUDED = 128;

    /// Names of the types, as they stand before a compatibility mapping.
    private static final String[] TAGS = {
        "",
        "",
        "compat",
        "circle",
        "final",
        "font",
        "fraction",
        "initial",
        "isolated",
        "medial",
        "narrow",
        "noBreak",
        "small",
        "square",
        "sub",
        "super",
        "vertical",
        "wide"
    };

    private static final int[] POINTS;
    private static final byte[] TYPES;
    private static final int[][] MAPPINGS;

    /// Composed characters by the pair they are made of: the first shifted left by 32, and the second.
    private static final Map<Long, Integer> PAIRS = new HashMap<>();

    static {
        try (InputStream stream = Decompositions.class.getResourceAsStream("decompositions.bin");
                DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
            int count = in.readUnsignedShort();
            POINTS = new int[count];
            TYPES = new byte[count];
            MAPPINGS = new int[count][];
            int point = 0;
            for (int i = 0; i < count; i++) {
                point += number(in);
                POINTS[i] = point;
                int type = in.readUnsignedByte();
                TYPES[i] = (byte) (type & ~EXCLUDED);
                int[] mapping = new int[in.readUnsignedByte()];
                for (int k = 0; k < mapping.length; k++) {
                    mapping[k] = number(in);
                }
                MAPPINGS[i] = mapping;
                if (type == CANONICAL && mapping.length == 2) {
                    PAIRS.put((long) mapping[0] << 32 | mapping[1], point);
                }
            }
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Decompositions() {}

    /// Seven bits a byte, the highest first; all but the last have the sign bit.
    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        int b;
        do {
            b = in.readByte();
            value = value << 7 | b & 127;
        } while (b < 0);
        return value;
    }

    /// The mapping of a character one step far, canonical ones only unless `compatibility`; null when it has none.
    static int[] of(int point, boolean compatibility) {
        int i = Arrays.binarySearch(POINTS, point);
        return i < 0 || !compatibility && TYPES[i] != CANONICAL ? null : MAPPINGS[i];
    }

    /// The type of a compatibility mapping (`compat`, `font`, …), empty for other characters.
    static String tag(int point) {
        int i = Arrays.binarySearch(POINTS, point);
        return i < 0 ? "" : TAGS[TYPES[i]];
    }

    /// The character that a pair composes to, or -1.
    static int compose(int first, int second) {
        Integer point = PAIRS.get((long) first << 32 | second);
        return point == null ? -1 : point;
    }
}
