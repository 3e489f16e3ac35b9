package org.scoria.stdlib.zlib;

/// Compressed bytes, read bit by bit from the lowest on.
final class BitInput {
    private byte[] bytes = {};
    private int start;
    private int at;
    private int end;

    /// Bits taken from the bytes but not used yet, and how many.
    private long held;

    private int count;

    BitInput() {}

    BitInput(BitInput other) {
        held = other.held;
        count = other.count;
    }

    void feed(byte[] data, int offset, int length) {
        bytes = data;
        start = offset;
        at = offset;
        end = offset + length;
    }

    /// How many bytes of the input are left.
    int left() {
        return end - at;
    }

    /// Gives whole bytes that were not used back to the input.
    void giveBack() {
        while (count >= 8 && at > start) {
            at--;
            count -= 8;
        }
        held &= (1L << count) - 1;
    }

    /// Whether `bits` (at most 48) are there.
    boolean need(int bits) {
        while (count < bits) {
            if (at == end) {
                return false;
            }
            held |= (bytes[at++] & 0xFFL) << count;
            count += 8;
        }
        return true;
    }

    int take(int bits) {
        int value = (int) (held & (1L << bits) - 1);
        drop(bits);
        return value;
    }

    /// The next bits without using them up.
    int peek(int bits) {
        return (int) (held & (1L << bits) - 1);
    }

    void drop(int bits) {
        held >>>= bits;
        count -= bits;
    }

    void align() {
        drop(count & 7);
    }

    /// The symbol of `code` that comes next; it is used up when its bits are dropped.
    int decode(HuffmanCode code) {
        while (count < 48 && at < end) {
            held |= (bytes[at++] & 0xFFL) << count;
            count += 8;
        }
        return code.decode(held, count);
    }

    /// Copies up to `length` whole bytes; how many there were.
    int bytes(byte[] to, int from, int length) {
        int n = 0;
        while (n < length && count >= 8) {
            to[from + n++] = (byte) take(8);
        }
        int part = Math.min(length - n, end - at);
        System.arraycopy(bytes, at, to, from + n, part);
        at += part;
        return n + part;
    }
}
