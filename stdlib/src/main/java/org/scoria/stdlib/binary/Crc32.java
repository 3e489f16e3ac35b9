package org.scoria.stdlib.binary;

import java.util.zip.CRC32;

/// CRC-32 that goes on from an earlier value, which [CRC32] of the JDK (used where there is none) cannot.
public final class Crc32 {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int[] TABLE = makeTable();

    private Crc32() {}

    private static int[] makeTable() {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int c = i;
            for (int k = 0; k < 8; k++) {
                c = (c & 1) != 0 ? c >>> 1 ^ POLYNOMIAL : c >>> 1;
            }
            table[i] = c;
        }
        return table;
    }

    /// The checksum of the bytes before (`crc`, 0 when there are none) and these.
    public static int update(int crc, byte[] bytes, int from, int length) {
        if (crc == 0) {
            CRC32 fast = new CRC32();
            fast.update(bytes, from, length);
            return (int) fast.getValue();
        }
        int c = ~crc;
        for (int i = from; i < from + length; i++) {
            c = TABLE[(c ^ bytes[i]) & 0xFF] ^ c >>> 8;
        }
        return ~c;
    }
}
