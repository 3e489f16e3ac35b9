package org.scoria.stdlib.decimal;

import java.math.BigInteger;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;

/// Powers of ten and counts of decimal digits.
final class Powers {
    /// More digits than this are not worked on: Java's BigInteger ends a little above.
    static final long MAX_DIGITS = 400_000_000;

    /// The largest n with 10^n in a long.
    static final int MAX_LONG = 18;

    private static final long[] LONGS = longs();
    private static final BigInteger[] BIGS = bigs();

    /// log10(2) * 2^31, rounded up.
    private static final long LOG10_OF_2 = 646456993L;

    private Powers() {}

    private static long[] longs() {
        long[] powers = new long[MAX_LONG + 1];
        powers[0] = 1;
        for (int i = 1; i <= MAX_LONG; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    private static BigInteger[] bigs() {
        BigInteger[] powers = new BigInteger[256];
        powers[0] = BigInteger.ONE;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1].multiply(BigInteger.TEN);
        }
        return powers;
    }

    /// 10^n for n up to [#MAX_LONG].
    static long longPower(int n) {
        return LONGS[n];
    }

    /// 10^n; MemoryError when that is too large to work on.
    static BigInteger power(long n) {
        if (n < BIGS.length) {
            return BIGS[(int) n];
        }
        checkSize(n);
        return BigInteger.TEN.pow((int) n);
    }

    static void checkSize(long digits) {
        if (digits > MAX_DIGITS) {
            throw Errors.of(Exceptions.MemoryError);
        }
    }

    /// How many digits a number has; zero has one.
    static int digits(long value) {
        int atMost = (64 - Long.numberOfLeadingZeros(value)) * 1233 >> 12;
        return atMost > MAX_LONG || value < LONGS[atMost] ? Math.max(atMost, 1) : atMost + 1;
    }

    static long digits(BigInteger value) {
        long guess = (value.bitLength() + 1L) * LOG10_OF_2 >>> 31;
        return value.compareTo(power(guess)) < 0 ? guess : guess + 1;
    }

    /// How many zeros a number ends with; none for zero.
    static long trailingZeros(long value) {
        int count = 0;
        for (long rest = value; rest != 0 && rest % 10 == 0; rest /= 10) {
            count++;
        }
        return count;
    }

    static long trailingZeros(BigInteger value) {
        if (value.testBit(0) || value.signum() == 0) {
            return 0;
        }
        String text = value.toString();
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.length() - end;
    }
}
