package org.scoria.stdlib.zlib;

/// The literals and matches of the block being made, and writing them in the form that is shortest.
///
/// Compare zlib `trees.c: _tr_flush_block`.
final class DeflateBlock {
    private static final int STORED = 0;
    private static final int FIXED = 1;
    private static final int DYNAMIC = 2;

    private static final byte[] FIXED_LENGTHS = DeflateAlphabet.fixedLiteralLengths();
    private static final int[] FIXED_CODES = new int[FIXED_LENGTHS.length];
    private static final byte[] FIXED_DISTANCES = DeflateAlphabet.fixedDistanceLengths();

    static {
        int[] lengths = new int[FIXED_LENGTHS.length];
        int[] counts = new int[10];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = FIXED_LENGTHS[i];
            counts[lengths[i]]++;
        }
        HuffmanTree.assignCodes(lengths, FIXED_CODES, lengths.length - 1, counts);
    }

    private final BitOutput out;

    private final HuffmanTree literals;
    private final HuffmanTree distances;
    private final HuffmanTree lengths;

    /// Distances (0: a literal), and match lengths or literals, of the symbols so far.
    private final char[] symbolDistance;

    private final char[] symbolValue;
    private int size;

    /// @param symbols how many symbols make a block
    DeflateBlock(BitOutput out, int symbols) {
        this.out = out;
        literals = new HuffmanTree(DeflateAlphabet.LITERAL_SYMBOLS, 15, DeflateAlphabet.LITERAL_EXTRA, FIXED_LENGTHS);
        distances =
                new HuffmanTree(DeflateAlphabet.DISTANCE_SYMBOLS, 15, DeflateAlphabet.DISTANCE_EXTRA, FIXED_DISTANCES);
        lengths = new HuffmanTree(DeflateAlphabet.LENGTH_SYMBOLS, 7, DeflateAlphabet.LENGTH_EXTRA, null);
        symbolDistance = new char[symbols];
        symbolValue = new char[symbols];
        clear();
    }

    DeflateBlock(DeflateBlock other, BitOutput out) {
        this.out = out;
        literals = new HuffmanTree(other.literals);
        distances = new HuffmanTree(other.distances);
        lengths = new HuffmanTree(other.lengths);
        symbolDistance = other.symbolDistance.clone();
        symbolValue = other.symbolValue.clone();
        size = other.size;
    }

    private void clear() {
        literals.clear();
        distances.clear();
        literals.frequency[DeflateAlphabet.END_OF_BLOCK] = 1;
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Adds a literal; whether the block is full.
    boolean literal(int value) {
        literals.frequency[value]++;
        return add(0, value);
    }

    /// Adds a match; whether the block is full.
    boolean match(int distance, int length) {
        literals.frequency[DeflateAlphabet.matchSymbol(length)]++;
        distances.frequency[DeflateAlphabet.distanceSymbol(distance)]++;
        return add(distance, length);
    }

    private boolean add(int distance, int value) {
        symbolDistance[size] = (char) distance;
        symbolValue[size] = (char) value;
        return ++size == symbolValue.length - 1;
    }

    // ---- writing

    /// Writes the block. It stands for `length` bytes at `start` of `window`, unless start is negative: then the
    /// window has moved on, and the bytes cannot be stored.
    void write(byte[] window, int start, int length, boolean last, boolean onlyFixed) {
        literals.build();
        distances.build();
        int lengthCodes = buildLengthCode();
        int dynamicBits = literals.bits + distances.bits + lengths.bits + 3 * lengthCodes + 14;
        int fixedBytes = bytes(literals.fixedBits + distances.fixedBits);
        int best = onlyFixed ? fixedBytes : Math.min(bytes(dynamicBits), fixedBytes);
        if (length + 4 <= best && start >= 0) {
            stored(window, start, length, last);
        } else if (fixedBytes == best) {
            out.bits(FIXED << 1 | (last ? 1 : 0), 3);
            symbols(true);
        } else {
            out.bits(DYNAMIC << 1 | (last ? 1 : 0), 3);
            trees(lengthCodes);
            symbols(false);
        }
        clear();
        if (last) {
            out.align();
        }
    }

    /// With the block's head.
    private static int bytes(int bits) {
        return bits + 3 + 7 >>> 3;
    }

    /// Writes bytes as they are.
    void stored(byte[] source, int start, int length, boolean last) {
        out.bits(STORED << 1 | (last ? 1 : 0), 3);
        out.align();
        out.shortLittle(length);
        out.shortLittle(~length);
        out.put(source, start, length);
    }

    /// An empty block in the fixed code: ten bits after which what was written so far can be read.
    void empty() {
        out.bits(FIXED << 1, 3);
        out.bits(0, 7);
    }

    private void symbols(boolean fixed) {
        for (int i = 0; i < size; i++) {
            int distance = symbolDistance[i];
            int value = symbolValue[i];
            if (distance == 0) {
                literal(value, fixed);
            } else {
                int symbol = DeflateAlphabet.matchSymbol(value);
                literal(symbol, fixed);
                out.bits(value - DeflateAlphabet.MATCH_BASE[symbol - 257], DeflateAlphabet.LITERAL_EXTRA[symbol]);
                distance(distance, fixed);
            }
        }
        literal(DeflateAlphabet.END_OF_BLOCK, fixed);
    }

    private void literal(int symbol, boolean fixed) {
        if (fixed) {
            out.bits(FIXED_CODES[symbol], FIXED_LENGTHS[symbol]);
        } else {
            out.bits(literals.code[symbol], literals.length[symbol]);
        }
    }

    private void distance(int distance, boolean fixed) {
        int symbol = DeflateAlphabet.distanceSymbol(distance);
        if (fixed) {
            out.bits(Integer.reverse(symbol) >>> 27, 5);
        } else {
            out.bits(distances.code[symbol], distances.length[symbol]);
        }
        out.bits(distance - DeflateAlphabet.DISTANCE_BASE[symbol], DeflateAlphabet.DISTANCE_EXTRA[symbol]);
    }

    // ---- the codes in front of a dynamic block

    /// Makes the code for the code lengths; how many of its own lengths must be given.
    private int buildLengthCode() {
        lengths.clear();
        runs(literals, false);
        runs(distances, false);
        lengths.build();
        int count = DeflateAlphabet.LENGTH_SYMBOLS;
        while (count > 4 && lengths.length[DeflateAlphabet.LENGTH_ORDER[count - 1]] == 0) {
            count--;
        }
        return count;
    }

    private void trees(int lengthCodes) {
        out.bits(literals.last - 256, 5);
        out.bits(distances.last, 5);
        out.bits(lengthCodes - 4, 4);
        for (int i = 0; i < lengthCodes; i++) {
            out.bits(lengths.length[DeflateAlphabet.LENGTH_ORDER[i]], 3);
        }
        runs(literals, true);
        runs(distances, true);
    }

    /// Goes through a tree's code lengths run by run and counts or writes their symbols.
    private void runs(HuffmanTree tree, boolean write) {
        int previous = -1;
        int next = tree.length[0];
        int count = 0;
        int most = next == 0 ? 138 : 7;
        int least = next == 0 ? 3 : 4;
        for (int n = 0; n <= tree.last; n++) {
            int current = next;
            next = n == tree.last ? -1 : tree.length[n + 1];
            if (++count < most && current == next) {
                continue;
            }
            run(current, count, least, previous, write);
            count = 0;
            previous = current;
            most = next == 0 ? 138 : current == next ? 6 : 7;
            least = next == 0 || current == next ? 3 : 4;
        }
    }

    private void run(int length, int count, int least, int previous, boolean write) {
        if (count < least) {
            for (int i = 0; i < count; i++) {
                lengthSymbol(length, 0, write);
            }
        } else if (length != 0) {
            int repeated = count;
            if (length != previous) {
                lengthSymbol(length, 0, write);
                repeated--;
            }
            lengthSymbol(DeflateAlphabet.REPEAT_3_6, repeated - 3, write);
        } else if (count <= 10) {
            lengthSymbol(DeflateAlphabet.ZEROS_3_10, count - 3, write);
        } else {
            lengthSymbol(DeflateAlphabet.ZEROS_11_138, count - 11, write);
        }
    }

    private void lengthSymbol(int symbol, int extra, boolean write) {
        if (write) {
            out.bits(lengths.code[symbol], lengths.length[symbol]);
            out.bits(extra, DeflateAlphabet.LENGTH_EXTRA[symbol]);
        } else {
            lengths.frequency[symbol]++;
        }
    }
}
