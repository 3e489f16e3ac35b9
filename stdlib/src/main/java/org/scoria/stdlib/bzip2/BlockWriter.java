package org.scoria.stdlib.bzip2;

import java.io.ByteArrayOutputStream;

/// Writes blocks: sorts, moves to front, and codes as libbz2 does. Compare bzip2 `compress.c`.
final class BlockWriter {
    private static final int ITERATIONS = 4;
    private static final int EXPENSIVE = 15;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long held;
    private int count;

    // ---- bits, the highest first

    void bits(int length, long value) {
        held = held << length | value & (1L << length) - 1;
        count += length;
        while (count >= 8) {
            count -= 8;
            out.write((int) (held >>> count));
        }
    }

    void align() {
        if (count > 0) {
            bits(8 - count, 0);
        }
    }

    void end(int checksum) {
        bits(48, Bzip2Format.END);
        bits(32, checksum);
        align();
    }

    // ---- a block

    private int[] symbols;
    private int symbolCount;
    private int alphabet;
    private int[] frequency;
    private int[][] lengths;
    private int codes;
    private int[] selectors;
    private int selectorCount;

    void block(byte[] block, int size, boolean[] used, int checksum) {
        int[] order = RotationSort.sort(block, size);
        int original = 0;
        while (order[original] != 0) {
            original++;
        }
        bits(48, Bzip2Format.BLOCK);
        bits(32, checksum);
        bits(1, 0);
        bits(24, original);
        moveToFront(block, size, order, used);
        chooseCodes();
        writeMap(used);
        writeSelectors();
        writeLengths();
        writeSymbols();
    }

    /// The last bytes of the sorted rotations, as positions in a list of recent bytes and lengths of runs.
    private void moveToFront(byte[] block, int size, int[] order, boolean[] used) {
        byte[] recent = new byte[256];
        int inUse = 0;
        for (int b = 0; b < 256; b++) {
            if (used[b]) {
                recent[inUse++] = (byte) b;
            }
        }
        alphabet = inUse + 2;
        frequency = new int[alphabet];
        symbols = new int[size + 1];
        symbolCount = 0;
        int run = 0;
        for (int i = 0; i < size; i++) {
            int at = order[i] - 1;
            byte b = block[at < 0 ? at + size : at];
            if (recent[0] == b) {
                run++;
                continue;
            }
            addRun(run);
            run = 0;
            int position = 1;
            while (recent[position] != b) {
                position++;
            }
            System.arraycopy(recent, 0, recent, 1, position);
            recent[0] = b;
            add(position + 1);
        }
        addRun(run);
        add(alphabet - 1);
    }

    private void addRun(int run) {
        for (int left = run; left > 0; left = left - 1 >> 1) {
            add((left & 1) != 0 ? Bzip2Format.RUN_A : Bzip2Format.RUN_B);
        }
    }

    private void add(int symbol) {
        symbols[symbolCount++] = symbol;
        frequency[symbol]++;
    }

    // ---- codes

    private void chooseCodes() {
        codes = symbolCount < 200 ? 2 : symbolCount < 600 ? 3 : symbolCount < 1200 ? 4 : symbolCount < 2400 ? 5 : 6;
        lengths = new int[codes][alphabet];
        partition();
        selectors = new int[(symbolCount + Bzip2Format.GROUP - 1) / Bzip2Format.GROUP];
        for (int i = 0; i < ITERATIONS; i++) {
            improve();
        }
    }

    /// A first guess: each code is good for a range of symbols, all about equally frequent.
    private void partition() {
        int left = symbolCount;
        int from = 0;
        for (int part = codes; part > 0; part--) {
            int wanted = left / part;
            int to = from - 1;
            int sum = 0;
            while (sum < wanted && to < alphabet - 1) {
                sum += frequency[++to];
            }
            if (to > from && part != codes && part != 1 && (codes - part) % 2 == 1) {
                sum -= frequency[to--];
            }
            for (int v = 0; v < alphabet; v++) {
                lengths[part - 1][v] = v >= from && v <= to ? 0 : EXPENSIVE;
            }
            from = to + 1;
            left -= sum;
        }
    }

    /// Gives each group of symbols the code that is best for it, then makes the codes anew for their groups.
    private void improve() {
        int[][] counts = new int[codes][alphabet];
        selectorCount = 0;
        for (int from = 0; from < symbolCount; from += Bzip2Format.GROUP) {
            int to = Math.min(from + Bzip2Format.GROUP, symbolCount);
            int best = cheapest(from, to);
            selectors[selectorCount++] = best;
            for (int i = from; i < to; i++) {
                counts[best][symbols[i]]++;
            }
        }
        for (int code = 0; code < codes; code++) {
            CodeLengths.make(counts[code], alphabet, lengths[code]);
        }
    }

    private int cheapest(int from, int to) {
        int best = 0;
        int bestCost = Integer.MAX_VALUE;
        for (int code = 0; code < codes; code++) {
            int cost = 0;
            for (int i = from; i < to; i++) {
                cost += lengths[code][symbols[i]];
            }
            if (cost < bestCost) {
                bestCost = cost;
                best = code;
            }
        }
        return best;
    }

    // ---- writing

    /// Which bytes occur: which sixteens, then which of each.
    private void writeMap(boolean[] used) {
        int[] rows = new int[16];
        int present = 0;
        for (int b = 0; b < 256; b++) {
            if (used[b]) {
                rows[b >> 4] |= 0x8000 >> (b & 15);
                present |= 0x8000 >> (b >> 4);
            }
        }
        bits(16, present);
        for (int row : rows) {
            if (row != 0) {
                bits(16, row);
            }
        }
    }

    private void writeSelectors() {
        bits(3, codes);
        bits(15, selectorCount);
        int[] recent = new int[codes];
        for (int i = 0; i < codes; i++) {
            recent[i] = i;
        }
        for (int i = 0; i < selectorCount; i++) {
            int position = 0;
            while (recent[position] != selectors[i]) {
                position++;
            }
            System.arraycopy(recent, 0, recent, 1, position);
            recent[0] = selectors[i];
            bits(position + 1, (1 << position + 1) - 2); // ones and a zero
        }
    }

    private void writeLengths() {
        for (int[] code : lengths) {
            int current = code[0];
            bits(5, current);
            for (int length : code) {
                for (; current < length; current++) {
                    bits(2, 2);
                }
                for (; current > length; current--) {
                    bits(2, 3);
                }
                bits(1, 0);
            }
        }
    }

    private void writeSymbols() {
        int[][] words = new int[codes][];
        for (int code = 0; code < codes; code++) {
            words[code] = words(lengths[code]);
        }
        for (int i = 0; i < symbolCount; i++) {
            int code = selectors[i / Bzip2Format.GROUP];
            bits(lengths[code][symbols[i]], words[code][symbols[i]]);
        }
    }

    /// The canonical code.
    private static int[] words(int[] lengths) {
        int[] words = new int[lengths.length];
        int next = 0;
        for (int length = 1; length <= 20; length++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    words[i] = next++;
                }
            }
            next <<= 1;
        }
        return words;
    }
}
