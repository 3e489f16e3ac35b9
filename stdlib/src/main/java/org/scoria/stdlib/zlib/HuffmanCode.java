package org.scoria.stdlib.zlib;

/// A Huffman code for reading: a table for the short codes, counts per length for the long ones.
final class HuffmanCode {
    private static final int FAST_BITS = 9;

    /// Results of [#decode] that are no symbols.
    static final int MORE_BITS = -1;

    static final int INVALID = -2;

    /// Symbol and length (lowest four bits) by the next bits; 0 when the code is longer.
    private final short[] fast = new short[1 << FAST_BITS];

    private final int[] counts = new int[16];
    private final short[] symbols;
    private int longest;

    /// The length of the code that [#decode] has read.
    int read;

    private HuffmanCode(int size) {
        symbols = new short[size];
    }

    /// The code with these lengths.
    ///
    /// @param onlyComplete when false, a single code of one bit will do, and so will none at all
    /// @param complaint what is wrong when the lengths make no code
    static HuffmanCode of(byte[] lengths, int from, int size, boolean onlyComplete, String complaint)
            throws StreamError {
        HuffmanCode code = new HuffmanCode(size);
        int used = 0;
        for (int i = from; i < from + size; i++) {
            code.counts[lengths[i]]++;
            used += lengths[i] == 0 ? 0 : 1;
        }
        code.counts[0] = 0;
        int left = 1;
        for (int length = 1; length < 16; length++) {
            left = (left << 1) - code.counts[length];
            if (left < 0) {
                throw new StreamError(complaint);
            }
            if (code.counts[length] != 0) {
                code.longest = length;
            }
        }
        if (left > 0 && used > 0 && (onlyComplete || code.longest != 1)) {
            throw new StreamError(complaint);
        }
        code.fill(lengths, from, size);
        return code;
    }

    private void fill(byte[] lengths, int from, int size) {
        int[] place = new int[16];
        int[] next = new int[16];
        int value = 0;
        for (int length = 1; length < 16; length++) {
            value = value + counts[length - 1] << 1;
            next[length] = value;
            place[length] = place[length - 1] + counts[length - 1];
        }
        for (int i = 0; i < size; i++) {
            int length = lengths[from + i];
            if (length == 0) {
                continue;
            }
            symbols[place[length]++] = (short) i;
            int code = Integer.reverse(next[length]++) >>> 32 - length;
            for (int j = code; length <= FAST_BITS && j < fast.length; j += 1 << length) {
                fast[j] = (short) (i << 4 | length);
            }
        }
    }

    /// The symbol whose code stands in the lowest `available` bits.
    int decode(long bits, int available) {
        int entry = fast[(int) bits & (1 << FAST_BITS) - 1];
        int length = entry & 15;
        if (length != 0 && length <= available) {
            read = length;
            return entry >> 4;
        }
        return length != 0 ? MORE_BITS : decodeLong(bits, available);
    }

    /// Counts up through the canonical code.
    private int decodeLong(long bits, int available) {
        int code = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= longest; length++) {
            if (length > available) {
                return MORE_BITS;
            }
            code = code << 1 | (int) (bits >>> length - 1) & 1;
            int count = counts[length];
            if (code - first < count) {
                read = length;
                return symbols[index + code - first];
            }
            index += count;
            first = first + count << 1;
        }
        return INVALID;
    }
}
