package org.scoria.stdlib.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// BLAKE2s: words of 32 bits.
final class Blake2s extends Blake2 {
    static final int BLOCK = 64;

    private static final int ROUNDS = 10;

    private static final int[] INITIAL = {
        0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19,
    };

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final int[] chain = new int[8];

    /// What [#compress] works on, kept for the next time.
    private final int[] v = new int[16];

    private final int[] message = new int[16];

    /// @param parameters the parameter block of RFC 7693, section 2.5
    Blake2s(byte[] parameters, int size, boolean lastNode) {
        super(BLOCK, size, lastNode);
        for (int i = 0; i < 8; i++) {
            chain[i] = INITIAL[i] ^ (int) WORDS.get(parameters, Integer.BYTES * i);
        }
    }

    private Blake2s(Blake2s other) {
        super(other);
        System.arraycopy(other.chain, 0, chain, 0, 8);
    }

    @Override
    Blake2s copy() {
        return new Blake2s(this);
    }

    @Override
    void compress(byte[] block, long count, boolean last, boolean lastNode) {
        for (int i = 0; i < 16; i++) {
            message[i] = (int) WORDS.get(block, Integer.BYTES * i);
        }
        System.arraycopy(chain, 0, v, 0, 8);
        System.arraycopy(INITIAL, 0, v, 8, 8);
        v[12] ^= (int) count;
        v[13] ^= (int) (count >>> 32);
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

    private void mix(byte[] places, int x, int y) {
        int a = v[places[0]];
        int b = v[places[1]];
        int c = v[places[2]];
        int d = v[places[3]];
        a += b + x;
        d = Integer.rotateRight(d ^ a, 16);
        c += d;
        b = Integer.rotateRight(b ^ c, 12);
        a += b + y;
        d = Integer.rotateRight(d ^ a, 8);
        c += d;
        b = Integer.rotateRight(b ^ c, 7);
        v[places[0]] = a;
        v[places[1]] = b;
        v[places[2]] = c;
        v[places[3]] = d;
    }

    @Override
    byte[] state() {
        byte[] bytes = new byte[8 * Integer.BYTES];
        for (int i = 0; i < 8; i++) {
            WORDS.set(bytes, Integer.BYTES * i, chain[i]);
        }
        return bytes;
    }
}
