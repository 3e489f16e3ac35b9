package org.scoria.stdlib.bzip2;

import java.util.Arrays;

/// What stands in front of a block's symbols: which bytes occur, the codes, and which group has which code.
final class BlockHead {
    final int checksum;
    final boolean randomised;
    final int original;

    /// The bytes that occur, in order.
    final byte[] used;

    final byte[] selectors;
    final SymbolCode[] codes;

    BlockHead(Bzip2Input in) throws Bzip2Input.MoreInput, BadData {
        checksum = in.read(32);
        randomised = in.read(1) != 0;
        original = in.read(24);
        used = readUsed(in);
        int codeCount = in.read(3);
        int selectorCount = in.read(15);
        if (codeCount < 2 || codeCount > Bzip2Format.MAX_CODES || selectorCount == 0) {
            throw new BadData();
        }
        selectors = readSelectors(in, codeCount, selectorCount);
        codes = new SymbolCode[codeCount];
        for (int i = 0; i < codeCount; i++) {
            codes[i] = new SymbolCode(readLengths(in, used.length + 2));
        }
    }

    /// The data are not what bzip2 writes. Has no stack trace: it becomes an OSError.
    static final class BadData extends Exception {
        private static final long serialVersionUID = 1;

        BadData() {
            super(null, null, false, false);
        }
    }

    private static byte[] readUsed(Bzip2Input in) throws Bzip2Input.MoreInput, BadData {
        int rows = in.read(16);
        byte[] used = new byte[256];
        int count = 0;
        for (int row = 0; row < 16; row++) {
            int present = (rows & 0x8000 >> row) != 0 ? in.read(16) : 0;
            for (int i = 0; i < 16; i++) {
                if ((present & 0x8000 >> i) != 0) {
                    used[count++] = (byte) (row << 4 | i);
                }
            }
        }
        if (count == 0) {
            throw new BadData();
        }
        return Arrays.copyOf(used, count);
    }

    private static byte[] readSelectors(Bzip2Input in, int codes, int count) throws Bzip2Input.MoreInput, BadData {
        byte[] recent = {0, 1, 2, 3, 4, 5};
        byte[] selectors = new byte[Math.min(count, Bzip2Format.MAX_SELECTORS)];
        for (int i = 0; i < count; i++) {
            int position = 0;
            while (in.read(1) != 0) {
                if (++position >= codes) {
                    throw new BadData();
                }
            }
            byte selector = recent[position];
            System.arraycopy(recent, 0, recent, 1, position);
            recent[0] = selector;
            if (i < selectors.length) { // some writers append useless ones
                selectors[i] = selector;
            }
        }
        return selectors;
    }

    private static int[] readLengths(Bzip2Input in, int symbols) throws Bzip2Input.MoreInput, BadData {
        int[] lengths = new int[symbols];
        int length = in.read(5);
        for (int i = 0; i < symbols; i++) {
            for (; ; ) {
                if (length < 1 || length > SymbolCode.MAX_LENGTH) {
                    throw new BadData();
                }
                if (in.read(1) == 0) {
                    break;
                }
                length += in.read(1) == 0 ? 1 : -1;
            }
            lengths[i] = length;
        }
        return lengths;
    }
}
