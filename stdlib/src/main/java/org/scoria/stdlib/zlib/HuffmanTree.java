package org.scoria.stdlib.zlib;

import java.util.Arrays;

/// How often each symbol of an alphabet occurs in a block, and the code made from that.
///
/// Ties are broken as zlib breaks them (by the depth of the subtree), so that compressed data comes out the same.
/// Compare zlib `trees.c: build_tree, gen_bitlen`.
final class HuffmanTree {
    private final int symbols;
    private final int maxLength;

    /// Bits that follow a symbol's code.
    private final byte[] extraBits;

    /// The code lengths of the fixed code, or null.
    private final byte[] fixedLengths;

    final int[] frequency;
    final int[] length;
    final int[] code;

    /// The highest symbol that has a code.
    int last;

    /// How many bits the symbols that were counted take in this code and in the fixed one.
    int bits;

    int fixedBits;

    private final int[] parent;
    private final int[] depth;
    private final int[] heap;
    private int heapSize;

    /// Where in [#heap] the nodes sorted by frequency begin: it fills from the end.
    private int sorted;

    private final int[] lengthCounts;

    HuffmanTree(int symbols, int maxLength, byte[] extraBits, byte[] fixedLengths) {
        int nodes = 2 * symbols + 1;
        this.symbols = symbols;
        this.maxLength = maxLength;
        this.extraBits = extraBits;
        this.fixedLengths = fixedLengths;
        frequency = new int[nodes];
        length = new int[nodes];
        code = new int[symbols];
        parent = new int[nodes];
        depth = new int[nodes];
        heap = new int[nodes];
        lengthCounts = new int[maxLength + 2];
    }

    /// The same tree, counting on where `other` is. What only serves while a code is built need not be copied.
    HuffmanTree(HuffmanTree other) {
        this(other.symbols, other.maxLength, other.extraBits, other.fixedLengths);
        System.arraycopy(other.frequency, 0, frequency, 0, frequency.length);
    }

    void clear() {
        Arrays.fill(frequency, 0, symbols, 0);
    }

    /// Makes the code for the frequencies.
    void build() {
        bits = 0;
        fixedBits = 0;
        collect();
        int node = symbols;
        for (int i = heapSize / 2; i >= 1; i--) {
            sink(i);
        }
        do {
            int a = heap[1];
            heap[1] = heap[heapSize--];
            sink(1);
            int b = heap[1];
            heap[--sorted] = a;
            heap[--sorted] = b;
            frequency[node] = frequency[a] + frequency[b];
            depth[node] = Math.max(depth[a], depth[b]) + 1;
            parent[a] = node;
            parent[b] = node;
            heap[1] = node++;
            sink(1);
        } while (heapSize >= 2);
        heap[--sorted] = heap[1];
        assignLengths();
        assignCodes(length, code, last, lengthCounts);
    }

    /// Puts the symbols that occur into the heap; there must be two, so that every code has a bit at least.
    private void collect() {
        heapSize = 0;
        sorted = heap.length;
        last = -1;
        for (int n = 0; n < symbols; n++) {
            if (frequency[n] != 0) {
                heap[++heapSize] = n;
                last = n;
                depth[n] = 0;
            } else {
                length[n] = 0;
            }
        }
        while (heapSize < 2) {
            int n = last < 2 ? ++last : 0;
            heap[++heapSize] = n;
            frequency[n] = 1;
            depth[n] = 0;
            bits--;
            fixedBits -= fixedLengths == null ? 0 : fixedLengths[n];
        }
    }

    private boolean before(int a, int b) {
        return frequency[a] < frequency[b] || frequency[a] == frequency[b] && depth[a] <= depth[b];
    }

    private void sink(int from) {
        int moving = heap[from];
        int at = from;
        for (int child = 2 * at; child <= heapSize; child = 2 * at) {
            if (child < heapSize && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (before(moving, heap[child])) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = moving;
    }

    private void assignLengths() {
        Arrays.fill(lengthCounts, 0);
        length[heap[sorted]] = 0;
        int tooLong = 0;
        for (int h = sorted + 1; h < heap.length; h++) {
            int n = heap[h];
            int size = length[parent[n]] + 1;
            if (size > maxLength) {
                size = maxLength;
                tooLong++;
            }
            length[n] = size;
            if (n <= last) {
                lengthCounts[size]++;
                bits += frequency[n] * (size + extraBits[n]);
                fixedBits += fixedLengths == null ? 0 : frequency[n] * (fixedLengths[n] + extraBits[n]);
            }
        }
        if (tooLong > 0) {
            shorten(tooLong);
        }
    }

    /// Makes room for codes that would be too long by lengthening shorter ones.
    private void shorten(int tooLong) {
        for (int left = tooLong; left > 0; left -= 2) {
            int size = maxLength - 1;
            while (lengthCounts[size] == 0) {
                size--;
            }
            lengthCounts[size]--;
            lengthCounts[size + 1] += 2;
            lengthCounts[maxLength]--;
        }
        int h = heap.length;
        for (int size = maxLength; size != 0; size--) {
            for (int n = lengthCounts[size]; n != 0; ) {
                int symbol = heap[--h];
                if (symbol <= last) {
                    bits += (size - length[symbol]) * frequency[symbol];
                    length[symbol] = size;
                    n--;
                }
            }
        }
    }

    /// The canonical code for the lengths, with the bits in the order in which they are written.
    static void assignCodes(int[] length, int[] code, int last, int[] counts) {
        int[] next = new int[counts.length];
        int value = 0;
        for (int size = 1; size < counts.length; size++) {
            value = value + counts[size - 1] << 1;
            next[size] = value;
        }
        for (int n = 0; n <= last; n++) {
            if (length[n] != 0) {
                code[n] = Integer.reverse(next[length[n]]++) >>> 32 - length[n];
            }
        }
    }
}
