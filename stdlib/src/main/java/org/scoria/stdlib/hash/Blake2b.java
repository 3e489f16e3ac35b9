package org.scoria.stdlib.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// BLAKE2b: words of 64 bits.
final class Blake2b extends Blake2 {
    static final int BLOCK = 128;

    private static final int ROUNDS = 12;

    private static final long[] INITIAL = {
        0x6A09E667F3BCC908L, 0xBB67AE8584CAA73BL, 0x3C6EF372FE94F82BL, 0xA54FF53A5F1D36F1L,
        0x510E527FADE682D1L, 0x9B05688C2B3E6C1FL, 0x1F83D9ABFB41BD6BL, 0x5BE0CD19137E2179L,
    };

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long[] chain = new long[8];

    /// What [#compress] works on, kept for the next time.
    private final long[] v = new long[16];

    private final long[] message = new long[16];

    /// @param parameters the parameter block of RFC 7693, section 2.5
    Blake2b(byte[] parameters, int size, boolean lastNode) {
        super(BLOCK, size, lastNode);
        for (int i = 0; i < 8; i++) {
            chain[i] = INITIAL[i] ^ (long) WORDS.get(parameters, Long.BYTES * i);
        }
    }

    private Blake2b(Blake2b other) {
        super(other);
        System.arraycopy(other.chain, 0, chain, 0, 8);
    }

    @Override
    Blake2b copy() {
        return new Blake2b(this);
    }

    @Override
    void compress(byte[] block, long count, boolean last, boolean lastNode) {
        for (int i = 0; i < 16; i++) {
            message[i] = (long) WORDS.get(block, Long.BYTES * i);
        }
        System.arraycopy(chain, 0, v, 0, 8);
        System.arraycopy(INITIAL, 0, v, 8, 8);
        v[12] ^= count; // the higher half would begin after 16 million terabytes
        if (last) {
            v[14] = ~v[14];
        }
        if (lastNode) {
            v[15] = ~v[15];
        }
        for (int round = 0; round < ROUNDS; round++) {
            byte[] order = ORDER[round % 10];
            for (int i = 0; i < 8; i++) {
                mix(MIXED[i], message[order[2 * i]], message[order[2 * i + 1]]);
            }
        }
        for (int i = 0; i < 8; i++) {
            chain[i] ^= v[i] ^ v[i + 8];
        }
    }

    private void mix(byte[] places, long x, long y) {
        long a = v[places[0]];
        long b = v[places[1]];
        long c = v[places[2]];
        long d = v[places[3]];
        a += b + x;
        d = Long.rotateRight(d ^ a, 32);
        c += d;
        b = Long.rotateRight(b ^ c, 24);
        a += b + y;
        d = Long.rotateRight(d ^ a, 16);
        c += d;
        b = Long.rotateRight(b ^ c, 63);
        v[places[0]] = a;
        v[places[1]] = b;
        v[places[2]] = c;
        v[places[3]] = d;
    }

    @Override
    byte[] state() {
        byte[] bytes = new byte[8 * Long.BYTES];
        for (int i = 0; i < 8; i++) {
            WORDS.set(bytes, Long.BYTES * i, chain[i]);
        }
        return bytes;
    }
}
