package org.scoria.stdlib.zlib;

/// Adler-32 (RFC 1950) that goes on from an earlier value, which the JDK's cannot.
final class Adler32 {
    private static final int BASE = 65521;

    /// How many bytes can be added before the sums overflow 32 unsigned bits.
    private static final int RUN = 5552;

    private Adler32() {}

    /// The checksum of the bytes before (`adler`, 1 when there are none) and these.
    static int update(int adler, byte[] bytes, int from, int length) {
        long a = adler & 0xFFFF;
        long b = adler >>> 16;
        int end = from + length;
        for (int i = from; i < end; ) {
            for (int stop = Math.min(end, i + RUN); i < stop; i++) {
                a += bytes[i] & 0xFF;
                b += a;
            }
            a %= BASE;
            b %= BASE;
        }
        return (int) (b % BASE << 16 | a % BASE);
    }
}
