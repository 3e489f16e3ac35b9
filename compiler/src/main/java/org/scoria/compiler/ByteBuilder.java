package org.scoria.compiler;

import java.util.Arrays;

/// Bytes that grow at the end.
final class ByteBuilder {
    private byte[] bytes = new byte[64];
    private int size;

    void add(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
