package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scoria.objects.text.NumberFormat;

/// Floats to text and back.
class FloatTextTest {
    private final Random random = new Random(754);

    private double any() {
        double d;
        do {
            d = switch (random.nextInt(4)) {
                case 0 -> Double.longBitsToDouble(random.nextLong());
                case 1 -> random.nextInt(1 << 12) * Double.MIN_VALUE;
                case 2 -> random.nextInt(100_000) / 1000.0;
                default -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            };
        } while (!Double.isFinite(d));
        return d;
    }

    @Test
    void reprReadsBackAndIsShortest() {
        for (int i = 0; i < 10_000; i++) {
            double d = any();
            String text = NumberFormat.repr(d);
            assertEquals(d, Double.parseDouble(text), 0.0, text);
            BigDecimal decimal = new BigDecimal(text).stripTrailingZeros();
            if (decimal.precision() > 1 && d != 0) {
                BigDecimal exact = new BigDecimal(d);
                java.math.MathContext shorter = new java.math.MathContext(decimal.precision() - 1);
                assertTrue(exact.round(shorter).doubleValue() != d, text);
            }
        }
    }

    @Test
    void reprLooksAsInPython() {
        assertEquals("0.0", NumberFormat.repr(0.0));
        assertEquals("-0.0", NumberFormat.repr(-0.0));
        assertEquals("5e-324", NumberFormat.repr(Double.MIN_VALUE));
        assertEquals("1e-323", NumberFormat.repr(2 * Double.MIN_VALUE));
        assertEquals("1e+16", NumberFormat.repr(1e16));
        assertEquals("1234567890123456.0", NumberFormat.repr(1234567890123456.0));
        assertEquals("0.0001", NumberFormat.repr(1e-4));
        assertEquals("1e-05", NumberFormat.repr(1e-5));
        assertEquals("2e+23", NumberFormat.repr(2e23));
        assertEquals("1.7976931348623157e+308", NumberFormat.repr(Double.MAX_VALUE));
        assertEquals("inf", NumberFormat.repr(Double.POSITIVE_INFINITY));
        assertEquals("nan", NumberFormat.repr(Double.NaN));
    }

    @Test
    void fixedDigitsRoundTheExactValueHalfToEven() {
        for (int i = 0; i < 5_000; i++) {
            double d = Math.abs(any());
            if (d > 1e25) {
                continue;
            }
            int places = random.nextInt(20);
            String expected =
                    new BigDecimal(d).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
            assertEquals(expected, NumberFormat.formatDouble(d, 'f', places, 0));
        }
    }

    @Test
    void formatsLikePrintf() {
        assertEquals("0", NumberFormat.formatDouble(0.5, 'f', 0, 0));
        assertEquals("2", NumberFormat.formatDouble(1.5, 'f', 0, 0));
        assertEquals("2.", NumberFormat.formatDouble(2.5, 'f', 0, NumberFormat.ALT));
        assertEquals("+1.50e+00", NumberFormat.formatDouble(1.5, 'e', 2, NumberFormat.SIGN));
        assertEquals("1E+10", NumberFormat.formatDouble(1e10, 'G', 6, 0));
        assertEquals("100000", NumberFormat.formatDouble(1e5, 'g', 6, 0));
        assertEquals("1.00000e+06", NumberFormat.formatDouble(1e6, 'g', 6, NumberFormat.ALT));
        assertEquals("0.0", NumberFormat.formatDouble(-0.04, 'f', 1, NumberFormat.NO_NEG_0));
        assertEquals("-0.0", NumberFormat.formatDouble(-0.04, 'f', 1, 0));
    }

    @Test
    void hexadecimalReadsBack() {
        for (int i = 0; i < 5_000; i++) {
            double d = any();
            assertEquals(d, FloatText.fromHex(FloatText.toHex(d)), 0.0);
        }
        assertEquals("0x1.8000000000000p+1", FloatText.toHex(3.0));
        assertEquals("0x0.0000000000001p-1022", FloatText.toHex(Double.MIN_VALUE));
    }

    @Test
    void comparisonWithIntsIsExact() {
        PyInt odd = PyInt.of((1L << 53) + 1);
        assertEquals(-1, FloatOps.compareWithInt(0x1p53, odd));
        assertEquals(1, FloatOps.compareWithInt(0x1p63, PyInt.of(Long.MAX_VALUE)));
        assertEquals(0, FloatOps.compareWithInt(-0x1p63, PyInt.of(Long.MIN_VALUE)));
        assertEquals(1, FloatOps.compareWithInt(0.5, PyInt.ZERO));
        assertEquals(-1, FloatOps.compareWithInt(-0.5, PyInt.ZERO));
        assertEquals(-1, FloatOps.compareWithInt(1e300, PyInt.of(java.math.BigInteger.TEN.pow(301))));
    }
}
