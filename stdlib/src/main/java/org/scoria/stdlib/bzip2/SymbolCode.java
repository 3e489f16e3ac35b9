package org.scoria.stdlib.bzip2;

/// A Huffman code for reading.
final class SymbolCode {
    static final int MAX_LENGTH = 20;

    /// For each length the first word beyond those of that length, left-justified to [#MAX_LENGTH] bits.
    private final int[] limits = new int[MAX_LENGTH + 2];

    /// What to subtract from a word of each length to get its place in [#symbols].
    private final int[] bases = new int[MAX_LENGTH + 2];

    private final int[] symbols;

    /// The length of the word that [#decode] has found.
    int length;

    SymbolCode(int[] lengths) {
        symbols = new int[lengths.length];
        int word = 0;
        int place = 0;
        for (int size = 1; size <= MAX_LENGTH; size++) {
            bases[size] = word - place;
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == size) {
                    symbols[place++] = i;
                    word++;
                }
            }
            limits[size] = word << MAX_LENGTH - size;
            word <<= 1;
        }
    }

    /// The symbol whose word the bits (as many as [#MAX_LENGTH]) begin with, or -1.
    int decode(int bits) {
        for (int size = 1; size <= MAX_LENGTH; size++) {
            if (bits < limits[size]) {
                length = size;
                int place = (bits >>> MAX_LENGTH - size) - bases[size];
                return place >= 0 && place < symbols.length ? symbols[place] : -1;
            }
        }
        length = 1;
        return -1;
    }
}
