package org.scoria.stdlib.bzip2;

import java.util.Arrays;

/// Sorts the rotations of a block, by prefixes of doubling length: time does not depend on repetitions in the data.
final class RotationSort {
    private RotationSort() {}

    /// The starts of the rotations in order.
    static int[] sort(byte[] block, int size) {
        int[] order = new int[size];
        int[] rank = new int[size];
        int classes = byFirstByte(block, size, order, rank);
        int[] shifted = new int[size];
        int[] nextRank = new int[size];
        int[] counts = new int[Math.max(size, 256)];
        for (int length = 1; length < size && classes < size; length <<= 1) {
            for (int i = 0; i < size; i++) {
                int start = order[i] - length;
                shifted[i] = start < 0 ? start + size : start;
            }
            distribute(shifted, rank, classes, counts, order);
            classes = rankPairs(order, rank, length, nextRank);
            int[] swap = rank;
            rank = nextRank;
            nextRank = swap;
        }
        return order;
    }

    private static int byFirstByte(byte[] block, int size, int[] order, int[] rank) {
        int[] counts = new int[257];
        for (int i = 0; i < size; i++) {
            counts[(block[i] & 0xFF) + 1]++;
        }
        for (int i = 0; i < 256; i++) {
            counts[i + 1] += counts[i];
        }
        for (int i = 0; i < size; i++) {
            order[counts[block[i] & 0xFF]++] = i;
        }
        int classes = 1;
        rank[order[0]] = 0;
        for (int i = 1; i < size; i++) {
            if (block[order[i]] != block[order[i - 1]]) {
                classes++;
            }
            rank[order[i]] = classes - 1;
        }
        return classes;
    }

    /// A stable counting sort of `items` by rank.
    private static void distribute(int[] items, int[] rank, int classes, int[] counts, int[] sorted) {
        Arrays.fill(counts, 0, classes, 0);
        for (int item : items) {
            counts[rank[item]]++;
        }
        int sum = 0;
        for (int i = 0; i < classes; i++) {
            int count = counts[i];
            counts[i] = sum;
            sum += count;
        }
        for (int item : items) {
            sorted[counts[rank[item]]++] = item;
        }
    }

    /// Ranks by the first `2 * length` bytes.
    private static int rankPairs(int[] order, int[] rank, int length, int[] result) {
        int size = order.length;
        int classes = 1;
        result[order[0]] = 0;
        for (int i = 1; i < size; i++) {
            int a = order[i];
            int b = order[i - 1];
            if (rank[a] != rank[b] || rank[(a + length) % size] != rank[(b + length) % size]) {
                classes++;
            }
            result[a] = classes - 1;
        }
        return classes;
    }
}
