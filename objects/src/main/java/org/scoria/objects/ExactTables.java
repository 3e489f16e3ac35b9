package org.scoria.objects;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// Sine, cosine and logarithm with twice the precision of a double, from tables that are computed on first use.
final class ExactTables {
    private static final MathContext DIGITS = new MathContext(50);

    /// Table points per unit.
    private static final int STEPS = 64;

    /// The last table point, just above pi/2.
    private static final int LAST = 101;

    private static final DoubleDouble[] SIN = new DoubleDouble[LAST + 1];
    private static final DoubleDouble[] COS = new DoubleDouble[LAST + 1];

    /// `LOG[i]` is the logarithm of `64 / (i + 48)`, for i from 0 to 48.
    private static final DoubleDouble[] LOG = new DoubleDouble[49];

    private static final int FIRST_DIVISOR = 48;

    static final DoubleDouble INVERSE_LN2;

    private static final DoubleDouble MINUS_SIXTH = DoubleDouble.quotient(-1, 6);
    private static final DoubleDouble TWENTY_FOURTH = DoubleDouble.quotient(1, 24);
    private static final DoubleDouble THIRD = DoubleDouble.quotient(1, 3);
    private static final DoubleDouble FIFTH = DoubleDouble.quotient(1, 5);

    static {
        BigDecimal step = BigDecimal.ONE.divide(BigDecimal.valueOf(STEPS), DIGITS);
        BigDecimal sinStep = sine(step);
        BigDecimal cosStep = BigDecimal.ONE.subtract(sinStep.multiply(sinStep)).sqrt(DIGITS);
        BigDecimal sin = BigDecimal.ZERO;
        BigDecimal cos = BigDecimal.ONE;
        for (int i = 0; i <= LAST; i++) {
            SIN[i] = DoubleDouble.of(sin);
            COS[i] = DoubleDouble.of(cos);
            BigDecimal next = sin.multiply(cosStep).add(cos.multiply(sinStep)).round(DIGITS);
            cos = cos.multiply(cosStep).subtract(sin.multiply(sinStep)).round(DIGITS);
            sin = next;
        }
        INVERSE_LN2 = DoubleDouble.of(BigDecimal.ONE.divide(logarithm(2, 1), DIGITS));
        for (int i = 0; i < LOG.length; i++) {
            LOG[i] = DoubleDouble.of(logarithm(STEPS, i + FIRST_DIVISOR));
        }
    }

    private ExactTables() {}

    private static BigDecimal sine(BigDecimal x) {
        BigDecimal square = x.multiply(x);
        BigDecimal term = x;
        BigDecimal sum = x;
        for (int n = 2; n < 40; n += 2) {
            term = term.multiply(square).divide(BigDecimal.valueOf(-(long) n * (n + 1)), DIGITS);
            sum = sum.add(term);
        }
        return sum;
    }

    /// log(a/b) = 2 artanh((a-b)/(a+b)).
    private static BigDecimal logarithm(int a, int b) {
        BigDecimal z = BigDecimal.valueOf(a - b).divide(BigDecimal.valueOf(a + b), DIGITS);
        BigDecimal square = z.multiply(z);
        BigDecimal power = z.add(z);
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 1; n < 120 && power.signum() != 0; n += 2) {
            sum = sum.add(power.divide(new BigDecimal(BigInteger.valueOf(n)), DIGITS));
            power = power.multiply(square).round(DIGITS);
        }
        return sum;
    }

    /// sin(x) for x from 0 to pi/2.
    static DoubleDouble sin(double x) {
        int i = (int) Math.rint(x * STEPS);
        double r = x - i / (double) STEPS;
        return SIN[i].times(shortCos(r)).plus(COS[i].times(shortSin(r)));
    }

    /// cos(x) for x from 0 to pi/2.
    static DoubleDouble cos(double x) {
        int i = (int) Math.rint(x * STEPS);
        double r = x - i / (double) STEPS;
        return COS[i].times(shortCos(r)).minus(SIN[i].times(shortSin(r)));
    }

    /// Taylor's series for arguments up to 1/128; the terms after the second fit one double.
    private static DoubleDouble shortSin(double r) {
        DoubleDouble square = DoubleDouble.product(r, r);
        double s = square.high;
        double rest = s * (1.0 / 120 - s * (1.0 / 5040 - s * (1.0 / 362880 - s / 39916800)));
        return MINUS_SIXTH.plus(rest).times(square).times(r).plus(r);
    }

    private static DoubleDouble shortCos(double r) {
        DoubleDouble square = DoubleDouble.product(r, r);
        double s = square.high;
        double rest = s * (-1.0 / 720 + s * (1.0 / 40320 - s / 3628800));
        return TWENTY_FOURTH.plus(rest).times(square).plus(-0.5).times(square).plus(1);
    }

    /// log(x) for x from 0.75 to 1.5: the table gives that of a nearby fraction, the series 2 artanh(z) the rest.
    static DoubleDouble log(double x) {
        int divisor = (int) Math.rint(x * STEPS);
        // x = divisor/64 * (1 + d) with 1 + d = a / b, z = (a - b) / (a + b)
        double nearby = divisor / (double) STEPS;
        double difference = x - nearby;
        DoubleDouble sum = DoubleDouble.sum(x, nearby);
        double z = difference / sum.high;
        double remainder = Math.fma(-z, sum.high, difference) - z * sum.low;
        DoubleDouble exactZ = DoubleDouble.sum(z, remainder / sum.high);
        DoubleDouble square = exactZ.times(exactZ);
        double s = square.high;
        double rest = s * (1.0 / 7 + s * (1.0 / 9 + s * (1.0 / 11 + s / 13)));
        DoubleDouble series =
                FIFTH.plus(rest).times(square).plus(THIRD).times(square).plus(1).times(exactZ);
        DoubleDouble table = LOG[divisor - FIRST_DIVISOR];
        return series.times(2).minus(table);
    }
}
