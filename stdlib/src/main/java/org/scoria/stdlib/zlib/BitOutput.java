package org.scoria.stdlib.zlib;

import java.util.Arrays;

/// Compressed bytes that wait to be taken, with bits in front of the next one (RFC 1951: lowest bit first).
final class BitOutput {
    private byte[] bytes = new byte[256];
    private int size;

    /// Bits not yet in a byte, and how many.
    private long held;

    private int count;

    BitOutput() {}

    BitOutput(BitOutput other) {
        bytes = other.bytes.clone();
        size = other.size;
        held = other.held;
        count = other.count;
    }

    void bits(int value, int length) {
        held |= (long) value << count;
        count += length;
        while (count >= 8) {
            put((int) held);
            held >>>= 8;
            count -= 8;
        }
    }

    /// Fills the last byte with zeros.
    void align() {
        if (count > 0) {
            put((int) held);
            held = 0;
            count = 0;
        }
    }

    void put(int b) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) b;
    }

    void put(byte[] source, int from, int length) {
        if (length > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * size, size + length));
        }
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    void shortLittle(int value) {
        put(value);
        put(value >> 8);
    }

    void intLittle(int value) {
        shortLittle(value);
        shortLittle(value >>> 16);
    }

    void intBig(int value) {
        intLittle(Integer.reverseBytes(value));
    }

    /// The whole bytes so far, which are forgotten.
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, size);
        size = 0;
        return taken;
    }
}
