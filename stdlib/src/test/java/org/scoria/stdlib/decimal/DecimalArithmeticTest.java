package org.scoria.stdlib.decimal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The arithmetic behind `_decimal` against that of Java's BigDecimal, where both have the same rules.
class DecimalArithmeticTest {
    /// In the order of the constants of [Rules].
    private static final RoundingMode[] MODES = {
        RoundingMode.UP,
        RoundingMode.DOWN,
        RoundingMode.CEILING,
        RoundingMode.FLOOR,
        RoundingMode.HALF_UP,
        RoundingMode.HALF_DOWN,
        RoundingMode.HALF_EVEN,
    };

    private final Random random = new Random(28);

    private Rules rules(int rounding) {
        return new Rules(1 + random.nextInt(40), 999_999, -999_999, rounding);
    }

    private MathContext context(Rules rules) {
        return new MathContext((int) rules.prec, MODES[rules.rounding]);
    }

    /// Digits in which ties, nines and powers of ten are frequent.
    private BigInteger coefficient() {
        int digits = 1 + random.nextInt(45);
        return switch (random.nextInt(4)) {
            case 0 -> BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
            case 1 -> BigInteger.TEN.pow(digits).multiply(BigInteger.valueOf(5));
            default -> new BigInteger(digits * 3, random).add(BigInteger.ONE);
        };
    }

    private PyDecimal number() {
        return PyDecimal.of(random.nextInt(2), random.nextInt(60) - 30, coefficient());
    }

    private static BigDecimal big(PyDecimal d) {
        BigInteger coefficient = d.isNegative() ? d.coefficient().negate() : d.coefficient();
        return new BigDecimal(coefficient, (int) -d.exponent);
    }

    private static void assertSameValue(BigDecimal expected, PyDecimal actual) {
        assertEquals(0, expected.compareTo(big(actual)), () -> expected + " is not " + big(actual));
    }

    @Test
    void operationsRoundAsBigDecimal() {
        for (int round = 0; round < 20_000; round++) {
            Rules rules = rules(random.nextInt(MODES.length));
            MathContext context = context(rules);
            PyDecimal a = number();
            PyDecimal b = number();
            assertSameValue(big(a).add(big(b)).round(context), Addition.add(a, b, rules));
            assertSameValue(big(a).subtract(big(b)).round(context), Addition.subtract(a, b, rules));
            assertSameValue(big(a).multiply(big(b)).round(context), Multiplication.multiply(a, b, rules));
            assertSameValue(big(a).divide(big(b), context), Division.divide(a, b, rules));
        }
    }

    @Test
    void rootsAreTheNearest() {
        for (int round = 0; round < 2000; round++) {
            Rules rules = rules(Rules.HALF_EVEN);
            PyDecimal a = number().withSign(0);
            assertSameValue(big(a).sqrt(context(rules)), SquareRoot.of(a, rules));
        }
    }

    @Test
    void inexactResultsSaySo() {
        for (int round = 0; round < 5000; round++) {
            Rules rules = rules(random.nextInt(MODES.length));
            PyDecimal a = number();
            PyDecimal b = number();
            boolean inexact = big(Multiplication.multiply(a, b, rules)).compareTo(big(a).multiply(big(b))) != 0;
            assertEquals(inexact, (rules.status & Conditions.INEXACT) != 0);
        }
    }

    @Test
    void logarithmsUndoExponentials() {
        for (int bits = 40; bits < 3000; bits += 97) {
            BigInteger x = new BigInteger(bits, random).add(BigInteger.ONE.shiftLeft(bits - 1));
            BigInteger error =
                    FixedPoint.exp(FixedPoint.ln(x, bits), bits).subtract(x).abs();
            assertTrue(error.bitLength() < 8, "an error of " + error + " units of 2^-" + bits);
        }
        String ln10 = "2302585092994045684017991454684364207601101488628772976033";
        assertEquals(new BigInteger(ln10), FixedPoint.toDecimal(FixedPoint.ln10(300), 300, 57));
    }

    @Test
    void digitsAreCounted() {
        for (int n = 1; n < 400; n++) {
            BigInteger power = BigInteger.TEN.pow(n);
            assertEquals(n + 1, Powers.digits(power));
            assertEquals(n, Powers.digits(power.subtract(BigInteger.ONE)));
            if (n <= Powers.MAX_LONG) {
                assertEquals(n + 1, Powers.digits(power.longValue()));
                assertEquals(n, Powers.digits(power.longValue() - 1));
            }
            assertEquals(n, Powers.trailingZeros(power.multiply(BigInteger.valueOf(13))));
        }
        assertEquals(1, Powers.digits(0));
        assertEquals(19, Powers.digits(Long.MAX_VALUE));
    }

    @Test
    void textIsReadBack() {
        for (int round = 0; round < 5000; round++) {
            PyDecimal d = number();
            PyDecimal again = Parser.parse(DecimalText.of(d, random.nextBoolean(), true), Rules.widest());
            assertEquals(0, Comparison.compare(d, again));
        }
    }
}
