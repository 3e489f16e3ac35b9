package org.scoria.stdlib.hash;

/// The sponge behind SHA-3 and SHAKE (FIPS 202). The JDK's SHAKE yields digests of one length only.
final class Keccak extends Hash {
    /// Bytes of the state.
    static final int WIDTH = 200;

    private static final long[] ROUND_CONSTANTS = roundConstants();

    /// Where the lanes go in one step of pi, beginning with lane 1, and by how much rho turns them on the way.
    private static final int[] LANES = new int[24];

    private static final int[] TURNS = new int[24];

    static {
        int x = 1;
        int y = 0;
        for (int t = 0; t < 24; t++) {
            TURNS[t] = (t + 1) * (t + 2) / 2 % 64;
            int next = (2 * x + 3 * y) % 5;
            x = y;
            y = next;
            LANES[t] = x + 5 * y;
        }
    }

    private final long[] state;

    /// How many bytes go in or out between two permutations.
    final int rate;

    /// The domain separation bits and the first bit of the padding.
    final int suffix;

    /// Bytes of the digest.
    private final int size;

    /// How many bytes went in since the last permutation.
    private int filled;

    Keccak(int rate, int suffix, int size) {
        this(new long[WIDTH / 8], rate, suffix, size);
    }

    private Keccak(long[] state, int rate, int suffix, int size) {
        this.state = state;
        this.rate = rate;
        this.suffix = suffix;
        this.size = size;
    }

    /// The linear feedback shift register of FIPS 202, section 3.2.5.
    private static long[] roundConstants() {
        long[] constants = new long[24];
        int register = 1;
        for (int round = 0; round < 24; round++) {
            for (int j = 0; j <= 6; j++) {
                if ((register & 1) != 0) {
                    constants[round] |= 1L << (1 << j) - 1;
                }
                register <<= 1;
                if ((register & 0x100) != 0) {
                    register ^= 0x171;
                }
            }
        }
        return constants;
    }

    @Override
    void update(byte[] data, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            absorb(data[i]);
        }
    }

    private void absorb(int b) {
        state[filled >> 3] ^= (b & 0xFFL) << 8 * (filled & 7);
        if (++filled == rate) {
            permute(state);
            filled = 0;
        }
    }

    @Override
    byte[] digest() {
        return squeeze(size);
    }

    /// A digest of any length.
    byte[] squeeze(int length) {
        long[] s = state.clone();
        s[filled >> 3] ^= (long) suffix << 8 * (filled & 7);
        s[rate - 1 >> 3] ^= 0x80L << 8 * (rate - 1 & 7);
        permute(s);
        byte[] out = new byte[length];
        int at = 0;
        for (int i = 0; i < length; i++) {
            if (at == rate) {
                permute(s);
                at = 0;
            }
            out[i] = (byte) (s[at >> 3] >>> 8 * (at & 7));
            at++;
        }
        return out;
    }

    @Override
    int digestSize() {
        return size;
    }

    @Override
    Keccak copy() {
        Keccak copy = new Keccak(state.clone(), rate, suffix, size);
        copy.filled = filled;
        return copy;
    }

    private static void permute(long[] a) {
        long[] columns = new long[5];
        for (int round = 0; round < 24; round++) {
            theta(a, columns);
            rhoAndPi(a);
            chi(a);
            a[0] ^= ROUND_CONSTANTS[round];
        }
    }

    private static void theta(long[] a, long[] columns) {
        for (int x = 0; x < 5; x++) {
            columns[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
        }
        for (int x = 0; x < 5; x++) {
            long d = columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
            for (int y = x; y < 25; y += 5) {
                a[y] ^= d;
            }
        }
    }

    private static void rhoAndPi(long[] a) {
        long moving = a[1];
        for (int t = 0; t < 24; t++) {
            int to = LANES[t];
            long next = a[to];
            a[to] = Long.rotateLeft(moving, TURNS[t]);
            moving = next;
        }
    }

    private static void chi(long[] a) {
        for (int y = 0; y < 25; y += 5) {
            long a0 = a[y];
            long a1 = a[y + 1];
            long a2 = a[y + 2];
            long a3 = a[y + 3];
            long a4 = a[y + 4];
            a[y] = a0 ^ ~a1 & a2;
            a[y + 1] = a1 ^ ~a2 & a3;
            a[y + 2] = a2 ^ ~a3 & a4;
            a[y + 3] = a3 ^ ~a4 & a0;
            a[y + 4] = a4 ^ ~a0 & a1;
        }
    }
}
