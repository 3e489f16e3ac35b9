package org.scoria.stdlib.hash;

import java.util.Arrays;

/// BLAKE2 (RFC 7693) in the two sizes that [Blake2b] and [Blake2s] give it: blocks, counter and last block.
abstract class Blake2 extends Hash {
    /// In which order a round takes the sixteen words of the message.
    static final byte[][] ORDER = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
        {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
        {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
        {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
        {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
        {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
        {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
        {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
        {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
    };

    /// Which words of the state the eight mixing steps of a round work on: columns, then diagonals.
    static final byte[][] MIXED = {
        {0, 4, 8, 12}, {1, 5, 9, 13}, {2, 6, 10, 14}, {3, 7, 11, 15},
        {0, 5, 10, 15}, {1, 6, 11, 12}, {2, 7, 8, 13}, {3, 4, 9, 14},
    };

    /// The last block that came in: it is compressed when it is known not to be the last one.
    private final byte[] block;

    private int filled;

    /// How many bytes were compressed.
    private long count;

    private final int size;

    /// Whether this is the last node of its level in tree hashing.
    private final boolean lastNode;

    Blake2(int blockSize, int size, boolean lastNode) {
        this.block = new byte[blockSize];
        this.size = size;
        this.lastNode = lastNode;
    }

    Blake2(Blake2 other) {
        block = other.block.clone();
        filled = other.filled;
        count = other.count;
        size = other.size;
        lastNode = other.lastNode;
    }

    @Override
    abstract Blake2 copy();

    final int blockSize() {
        return block.length;
    }

    @Override
    final int digestSize() {
        return size;
    }

    /// Begins with a key, which fills a block.
    final void key(byte[] key) {
        update(Arrays.copyOf(key, block.length), 0, block.length);
    }

    @Override
    final void update(byte[] data, int offset, int length) {
        int at = offset;
        int left = length;
        while (left > 0) {
            if (filled == block.length) {
                count += filled;
                compress(block, count, false, false);
                filled = 0;
            }
            int part = Math.min(left, block.length - filled);
            System.arraycopy(data, at, block, filled, part);
            filled += part;
            at += part;
            left -= part;
        }
    }

    @Override
    final byte[] digest() {
        Blake2 last = copy();
        Arrays.fill(last.block, filled, block.length, (byte) 0);
        last.compress(last.block, count + filled, true, lastNode);
        return Arrays.copyOf(last.state(), size);
    }

    /// Takes a block in, `count` bytes being in with it.
    abstract void compress(byte[] block, long count, boolean last, boolean lastNode);

    /// The bytes of the chained state.
    abstract byte[] state();
}
