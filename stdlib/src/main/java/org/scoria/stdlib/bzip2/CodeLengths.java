package org.scoria.stdlib.bzip2;

/// The lengths of a Huffman code as libbz2 chooses them, so that compressed data comes out the same. Compare bzip2
/// `huffman.c: BZ2_hbMakeCodeLengths`.
final class CodeLengths {
    private static final int MAX_LENGTH = 17;

    private final int[] heap;

    /// The weight, and in the lowest byte the depth of the subtree.
    private final int[] weight;

    private final int[] parent;
    private int heapSize;
    private int nodes;

    private CodeLengths(int symbols) {
        heap = new int[symbols + 2];
        weight = new int[2 * symbols];
        parent = new int[2 * symbols];
    }

    static void make(int[] frequency, int symbols, int[] lengths) {
        CodeLengths code = new CodeLengths(symbols);
        for (int i = 0; i < symbols; i++) {
            code.weight[i + 1] = Math.max(frequency[i], 1) << 8;
        }
        while (code.tree(symbols, lengths)) {
            for (int i = 1; i <= symbols; i++) {
                code.weight[i] = 1 + (code.weight[i] >> 8) / 2 << 8; // flatter, until no code is too long
            }
        }
    }

    /// Builds the tree; whether a code is too long.
    private boolean tree(int symbols, int[] lengths) {
        nodes = symbols;
        heapSize = 0;
        heap[0] = 0;
        weight[0] = 0;
        parent[0] = -2;
        for (int i = 1; i <= symbols; i++) {
            parent[i] = -1;
            add(i);
        }
        while (heapSize > 1) {
            int a = remove();
            int b = remove();
            int node = ++nodes;
            parent[a] = node;
            parent[b] = node;
            weight[node] = (weight[a] & ~0xFF) + (weight[b] & ~0xFF) | 1 + Math.max(weight[a] & 0xFF, weight[b] & 0xFF);
            parent[node] = -1;
            add(node);
        }
        boolean tooLong = false;
        for (int i = 1; i <= symbols; i++) {
            int length = 0;
            for (int k = i; parent[k] >= 0; k = parent[k]) {
                length++;
            }
            lengths[i - 1] = length;
            tooLong |= length > MAX_LENGTH;
        }
        return tooLong;
    }

    private void add(int node) {
        int at = ++heapSize;
        while (weight[node] < weight[heap[at >> 1]]) {
            heap[at] = heap[at >> 1];
            at >>= 1;
        }
        heap[at] = node;
    }

    private int remove() {
        int top = heap[1];
        int moving = heap[heapSize--];
        int at = 1;
        for (int child = 2; child <= heapSize; child = 2 * at) {
            if (child < heapSize && weight[heap[child + 1]] < weight[heap[child]]) {
                child++;
            }
            if (weight[moving] < weight[heap[child]]) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = moving;
        return top;
    }
}
