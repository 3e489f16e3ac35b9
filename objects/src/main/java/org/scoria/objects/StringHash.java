package org.scoria.objects;

import java.security.SecureRandom;

/// SipHash-1-3 over the memory that CPython keeps a string in (one, two or four bytes per code point), or over
/// bytes, keyed once per JVM from `PYTHONHASHSEED`, so that keys cannot be chosen to collide. The same seed gives
/// CPython's numbers, and with them its order of sets. Strings are shared between interpreters, hence one key for
/// all.
///
/// Compare CPython 3.11 `Python/pyhash.c: siphash13`, `Python/bootstrap_hash.c: lcg_urandom`.
public final class StringHash {
    private static final long KEY0;
    private static final long KEY1;

    static {
        String seed = System.getenv("PYTHONHASHSEED");
        if (seed == null || seed.isEmpty() || seed.equals("random")) {
            SecureRandom random = new SecureRandom();
            KEY0 = random.nextLong();
            KEY1 = random.nextLong();
        } else {
            int state = parseSeed(seed);
            KEY0 = state == 0 ? 0 : keyWord(state, 0);
            KEY1 = state == 0 ? 0 : keyWord(state, 8);
        }
    }

    private StringHash() {}

    private static int parseSeed(String seed) {
        try {
            return Integer.parseUnsignedInt(seed);
        } catch (NumberFormatException e) {
            return 0; // the launcher has already refused it
        }
    }

    /// Eight bytes of the key, from a byte on, by a linear congruential generator.
    private static long keyWord(int seed, int from) {
        int state = seed;
        long word = 0;
        for (int i = 0; i < from + 8; i++) {
            state = state * 214013 + 2531011;
            if (i >= from) {
                word |= (state >>> 16 & 0xFFL) << 8 * (i - from);
            }
        }
        return word;
    }

    static long of(String chars, int[] points) {
        return chars != null ? ofChars(chars) : ofPoints(points);
    }

    private static long ofChars(String chars) {
        int length = chars.length();
        if (length == 0) {
            return 0;
        }
        Sip sip = new Sip(KEY0, KEY1);
        int seen = 0;
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            long word = 0;
            for (int k = 0; k < 8; k++) {
                char c = chars.charAt(i + k);
                seen |= c;
                word |= (long) c << 8 * k;
            }
            sip.word(word);
        }
        long tail = 0;
        for (int shift = 0; i < length; i++, shift += 8) {
            char c = chars.charAt(i);
            seen |= c;
            tail |= (long) c << shift;
        }
        return seen > 0xFF ? ofWideChars(chars) : sip.finish(tail, length);
    }

    private static long ofWideChars(String chars) {
        int length = chars.length();
        Sip sip = new Sip(KEY0, KEY1);
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            sip.word(chars.charAt(i)
                    | (long) chars.charAt(i + 1) << 16
                    | (long) chars.charAt(i + 2) << 32
                    | (long) chars.charAt(i + 3) << 48);
        }
        long tail = 0;
        for (int shift = 0; i < length; i++, shift += 16) {
            tail |= (long) chars.charAt(i) << shift;
        }
        return sip.finish(tail, length * 2L);
    }

    private static long ofPoints(int[] points) {
        Sip sip = new Sip(KEY0, KEY1);
        for (int i = 0; i + 2 <= points.length; i += 2) {
            sip.word(points[i] | (long) points[i + 1] << 32);
        }
        return sip.finish((points.length & 1) == 0 ? 0 : points[points.length - 1], points.length * 4L);
    }

    /// The hash of `bytes[start, end)`.
    public static long ofBytes(byte[] bytes, int start, int end) {
        if (start == end) {
            return 0;
        }
        return ofBytes(new Sip(KEY0, KEY1), bytes, start, end);
    }

    private static long ofBytes(Sip sip, byte[] bytes, int start, int end) {
        int i = start;
        for (; i + 8 <= end; i += 8) {
            long word = 0;
            for (int k = 0; k < 8; k++) {
                word |= (bytes[i + k] & 0xFFL) << 8 * k;
            }
            sip.word(word);
        }
        long tail = 0;
        for (int shift = 0; i < end; i++, shift += 8) {
            tail |= (bytes[i] & 0xFFL) << shift;
        }
        return sip.finish(tail, end - start);
    }

    /// The hash of bytes under a key of the caller's (`_Py_KeyedHash`).
    public static long keyed(long key, byte[] bytes) {
        return ofBytes(new Sip(key, 0), bytes, 0, bytes.length);
    }

    /// The four words of SipHash's state. Escape analysis keeps it in registers.
    private static final class Sip {
        private long v0;
        private long v1;
        private long v2;
        private long v3;

        Sip(long k0, long k1) {
            v0 = k0 ^ 0x736F6D6570736575L;
            v1 = k1 ^ 0x646F72616E646F6DL;
            v2 = k0 ^ 0x6C7967656E657261L;
            v3 = k1 ^ 0x7465646279746573L;
        }

        void word(long m) {
            v3 ^= m;
            round();
            v0 ^= m;
        }

        long finish(long tail, long length) {
            word(tail | length << 56);
            v2 ^= 0xFF;
            round();
            round();
            round();
            long h = v0 ^ v1 ^ v2 ^ v3;
            return h == -1 ? -2 : h;
        }

        private void round() {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
