package org.scoria.stdlib.bzip2;

import java.util.Arrays;

/// Collects bytes into blocks, runs shortened, and has them written.
final class Bzip2Encoder {
    /// libbz2 leaves so much of the block free.
    private static final int MARGIN = 19;

    private static final int MAX_RUN = 255;

    private final BlockWriter writer = new BlockWriter();
    private final int level;
    private final int limit;
    private final byte[] block;
    private final boolean[] used = new boolean[256];
    private int size;
    private boolean begun;

    /// The byte that was last, -1 at first, and how often it came.
    private int last = -1;

    private int run;

    private int blockCheck = -1;
    private int streamCheck;

    Bzip2Encoder(int level) {
        this.level = level;
        limit = level * Bzip2Format.LEVEL_SIZE - MARGIN;
        block = new byte[level * Bzip2Format.LEVEL_SIZE];
    }

    /// Takes bytes in and gives those out that are ready.
    byte[] write(byte[] data, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (size >= limit) {
                writeBlock();
            }
            int b = data[i] & 0xFF;
            if (b != last || run == MAX_RUN) {
                addRun();
                last = b;
                run = 1;
            } else {
                run++;
            }
        }
        if (size >= limit) {
            writeBlock();
        }
        return take();
    }

    byte[] finish() {
        addRun();
        last = -1;
        writeBlock();
        begin();
        writer.end(streamCheck);
        return take();
    }

    private byte[] take() {
        byte[] taken = writer.out.toByteArray();
        writer.out.reset();
        return taken;
    }

    /// Four equal bytes are followed by the number of further ones.
    private void addRun() {
        if (last < 0) {
            return;
        }
        for (int i = 0; i < run; i++) {
            blockCheck = Bzip2Crc.update(blockCheck, last);
        }
        used[last] = true;
        int copies = Math.min(run, 4);
        Arrays.fill(block, size, size + copies, (byte) last);
        size += copies;
        if (copies == 4) {
            used[run - 4] = true;
            block[size++] = (byte) (run - 4);
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            writer.bits(24, 'B' << 16 | 'Z' << 8 | 'h');
            writer.bits(8, '0' + level);
        }
    }

    private void writeBlock() {
        begin();
        if (size == 0) {
            return;
        }
        int check = ~blockCheck;
        streamCheck = Bzip2Crc.combine(streamCheck, check);
        writer.block(block, size, used, check);
        size = 0;
        blockCheck = -1;
        Arrays.fill(used, false);
    }
}
