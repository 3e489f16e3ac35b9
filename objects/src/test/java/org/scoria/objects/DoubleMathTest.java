package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Elementary functions: exact cases, limits, and agreement with the JDK's within its error.
class DoubleMathTest {
    private final Random random = new Random(53);

    private static void near(double expected, double actual, int ulps) {
        assertTrue(
                Math.abs(expected - actual) <= ulps * Math.ulp(expected),
                () -> "expected " + expected + " but was " + actual);
    }

    @Test
    void correctedFunctionsStayNearTheJdks() {
        for (int i = 0; i < 10_000; i++) {
            double x = random.nextDouble() * 2 - 1;
            near(Math.asin(x), DoubleMath.asin(x), 2);
            near(Math.acos(x), DoubleMath.acos(x), 2);
            double y = random.nextGaussian() * Math.pow(2, random.nextInt(100) - 50);
            near(Math.atan(y), DoubleMath.atan(y), 2);
            near(Math.atan2(y, x), DoubleMath.atan2(y, x), 3);
            near(Math.cbrt(y), DoubleMath.cbrt(y), 4);
            near(Math.hypot(x, y), DoubleMath.hypot(x, y), 1);
            near(Math.log10(Math.abs(y)), DoubleMath.log10(Math.abs(y)), 2);
            near(Math.sinh(x), DoubleMath.sinh(x), 2);
            near(Math.cosh(x), DoubleMath.cosh(x), 2);
        }
    }

    @Test
    void log2OfPowersOfTwoIsExact() {
        for (int e = -1074; e < 1024; e++) {
            assertEquals(e, DoubleMath.log2(Math.scalb(1.0, e)), 0.0);
        }
    }

    @Test
    void smallIntegralPowersAreExactWhereTheyFit() {
        for (int base = -50; base <= 50; base++) {
            double product = 1;
            for (int exponent = 0; exponent <= 9; exponent++) {
                assertEquals(product, DoubleMath.pow(base, exponent), 0.0);
                product *= base;
            }
        }
        assertEquals(0.1, DoubleMath.pow(10, -1), 0.0);
        assertEquals(1e-5, DoubleMath.pow(10, -5), 0.0);
        assertEquals(Math.sqrt(2), DoubleMath.pow(2, 0.5), 0.0);
        assertEquals(Double.POSITIVE_INFINITY, DoubleMath.pow(1e200, 2), 0.0);
        assertEquals(0.0, DoubleMath.pow(1e-200, 2), 0.0);
    }

    @Test
    void inverseHyperbolicFunctionsInvert() {
        for (int i = 0; i < 20_000; i++) {
            double x = random.nextDouble() * 10 + 0.1;
            assertEquals(x, DoubleMath.asinh(DoubleMath.sinh(x)), x * 1e-14);
            assertEquals(x, DoubleMath.acosh(DoubleMath.cosh(x)), 1e-13);
            double t = random.nextDouble();
            assertEquals(t, DoubleMath.atanh(DoubleMath.tanh(t)), 1e-15);
        }
    }

    @Test
    void hypotNeitherOverflowsNorUnderflowsOnTheWay() {
        assertEquals(5e300, DoubleMath.hypot(3e300, 4e300), 1e285);
        assertEquals(5e-300, DoubleMath.hypot(3e-300, 4e-300), 1e-315);
        assertEquals(Double.POSITIVE_INFINITY, DoubleMath.hypot(Double.NaN, Double.NEGATIVE_INFINITY), 0.0);
        assertTrue(Double.isNaN(DoubleMath.hypot(Double.NaN, 1)));
    }
}
