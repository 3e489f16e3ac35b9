package org.scoria.stdlib.bzip2;

import java.util.Arrays;

/// Compressed bytes that have come so far, read bit by bit from the highest on. What was not read up to a mark
/// can be read again when more has come.
final class Bzip2Input {
    private byte[] bytes = {};
    private int size;

    /// The next bit, and the one to go back to.
    private long at;

    private long mark;

    void add(byte[] data, int offset, int length) {
        int done = (int) (mark >> 3);
        byte[] joined = Arrays.copyOfRange(bytes, done, size + length);
        System.arraycopy(data, offset, joined, size - done, length);
        bytes = joined;
        size += length - done;
        at -= 8L * done;
        mark -= 8L * done;
    }

    void mark() {
        mark = at;
    }

    void reset() {
        at = mark;
    }

    long available() {
        return 8L * size - at;
    }

    /// The next bits, at most 32, or fewer at the end with zeros behind.
    int peek(int count) {
        int index = (int) (at >> 3);
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = bits << 8 | (index + i < size ? bytes[index + i] & 0xFF : 0);
        }
        return (int) (bits >>> 40 - (int) (at & 7) - count & (1L << count) - 1);
    }

    void skip(int count) {
        at += count;
    }

    int read(int count) throws MoreInput {
        if (available() < count) {
            throw MoreInput.NEEDED;
        }
        int bits = peek(count);
        at += count;
        return bits;
    }

    void align() {
        at = at + 7 & ~7L;
    }

    /// Takes all whole bytes that were not read.
    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, (int) Math.min((at + 7) >> 3, size), size);
        bytes = new byte[0];
        size = 0;
        at = 0;
        mark = 0;
        return rest;
    }

    /// Input ended in the middle of something.
    static final class MoreInput extends Exception {
        private static final long serialVersionUID = 1;
        static final MoreInput NEEDED = new MoreInput();

        private MoreInput() {
            super(null, null, false, false);
        }
    }
}
