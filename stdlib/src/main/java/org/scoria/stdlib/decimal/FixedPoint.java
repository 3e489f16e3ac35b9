package org.scoria.stdlib.decimal;

import java.math.BigInteger;

/// Exponentials and logarithms of numbers around one, as integers that count units of 2^-bits.
final class FixedPoint {
    private FixedPoint() {}

    /// How many bits are as precise as that many decimal digits.
    static int bits(long digits) {
        Powers.checkSize(digits);
        return (int) Math.min(Integer.MAX_VALUE / 2, digits * 3322 / 1000 + 1);
    }

    /// coefficient * 10^exponent, cut.
    static BigInteger of(BigInteger coefficient, long exponent, int bits) {
        return exponent >= 0
                ? coefficient.multiply(Powers.power(exponent)).shiftLeft(bits)
                : coefficient.shiftLeft(bits).divide(Powers.power(-exponent));
    }

    /// x * 10^places, to the nearest integer.
    static BigInteger toDecimal(BigInteger x, int bits, long places) {
        BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
        return x.multiply(Powers.power(places)).add(half).shiftRight(bits);
    }

    /// e^x for x between -2 and 2; the error is a few units.
    ///
    /// The Taylor series of x / 2^halvings, squared as often: the more halvings, the fewer terms.
    static BigInteger exp(BigInteger x, int bits) {
        int halvings = 4 + (int) Math.sqrt(bits / 2.0);
        int work = bits + 2 * halvings + 16;
        BigInteger r = x.shiftLeft(work - bits).shiftRight(halvings);
        BigInteger one = BigInteger.ONE.shiftLeft(work);
        BigInteger sum = one.add(r);
        BigInteger term = r;
        for (int i = 2; term.signum() != 0 && term.bitLength() > 1; i++) {
            term = term.multiply(r).shiftRight(work).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum).shiftRight(work);
        }
        return sum.shiftRight(work - bits);
    }

    /// ln x for x between 0.3 and 4; the error is a few units.
    ///
    /// Halley's iteration triples the number of correct bits each time, beginning with those of a double.
    static BigInteger ln(BigInteger x, int bits) {
        int correct = 46;
        int work = 64;
        double start = Math.log(toDouble(x, bits));
        BigInteger y = BigInteger.valueOf((long) Math.scalb(start, 60)).shiftLeft(work - 60);
        while (correct < bits + 8) {
            correct = (int) Math.min(3L * correct - 8, bits + 8);
            y = y.shiftLeft(correct + 16 - work);
            work = correct + 16;
            BigInteger v = work >= bits ? x.shiftLeft(work - bits) : x.shiftRight(bits - work);
            BigInteger e = exp(y, work);
            y = y.add(v.subtract(e).shiftLeft(work + 1).divide(v.add(e)));
        }
        return work >= bits ? y.shiftRight(work - bits) : y.shiftLeft(bits - work);
    }

    private static double toDouble(BigInteger x, int bits) {
        int surplus = Math.max(0, x.bitLength() - 62);
        return Math.scalb((double) x.shiftRight(surplus).longValue(), surplus - bits);
    }

    /// ln 10 = 46 artanh(1/31) + 34 artanh(1/49) + 20 artanh(1/161); the error is less than a unit.
    static BigInteger ln10(int bits) {
        int work = bits + 32;
        return artanhOfInverse(31, work)
                .multiply(BigInteger.valueOf(46))
                .add(artanhOfInverse(49, work).multiply(BigInteger.valueOf(34)))
                .add(artanhOfInverse(161, work).multiply(BigInteger.valueOf(20)))
                .shiftRight(work - bits);
    }

    private static BigInteger artanhOfInverse(int n, int bits) {
        BigInteger square = BigInteger.valueOf((long) n * n);
        BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(n));
        BigInteger sum = power;
        for (int i = 3; power.signum() != 0; i += 2) {
            power = power.divide(square);
            sum = sum.add(power.divide(BigInteger.valueOf(i)));
        }
        return sum;
    }
}
