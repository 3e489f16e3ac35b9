package org.scoria.stdlib;

/// The random number generator MT19937 of Matsumoto and Nishimura.
final class MersenneTwister {
    /// Words of state.
    static final int SIZE = 624;

    private static final int SHIFT = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;

    final int[] state = new int[SIZE];

    /// The next word to hand out; SIZE when all are used up.
    int index;

    /// Seeds with 32 bits.
    private void seed(int value) {
        state[0] = value;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        index = SIZE;
    }

    /// Seeds with a key of at least one word.
    void seed(int[] key) {
        seed(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(SIZE, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i++;
            j++;
            if (i >= SIZE) {
                state[0] = state[SIZE - 1];
                i = 1;
            }
            if (j >= key.length) {
                j = 0;
            }
        }
        for (int k = SIZE - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i++;
            if (i >= SIZE) {
                state[0] = state[SIZE - 1];
                i = 1;
            }
        }
        state[0] = 0x80000000;
    }

    /// The next 32 bits.
    int next() {
        if (index >= SIZE) {
            generate();
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    private void generate() {
        for (int i = 0; i < SIZE; i++) {
            int next = i + 1 < SIZE ? i + 1 : 0;
            int far = i + SHIFT < SIZE ? i + SHIFT : i + SHIFT - SIZE;
            int y = state[i] & UPPER | state[next] & LOWER;
            state[i] = state[far] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
        }
        index = 0;
    }

    /// A double from 0 to 1 with 53 random bits.
    double nextDouble() {
        int a = next() >>> 5;
        int b = next() >>> 6;
        return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
    }
}
