package org.scoria.stdlib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;

/// The functions behind `math` and `_random` against exact arithmetic and published values.
class MathFunctionsTest {
    private final Random random = new Random(19937);

    @Test
    void sumsAreExact() {
        for (int round = 0; round < 2000; round++) {
            PyObject[] items = new PyObject[random.nextInt(20)];
            BigDecimal exact = BigDecimal.ZERO;
            for (int i = 0; i < items.length; i++) {
                double d = random.nextGaussian() * Math.pow(2, random.nextInt(200) - 100);
                items[i] = PyFloat.of(d);
                exact = exact.add(new BigDecimal(d));
            }
            assertEquals(exact.doubleValue(), FloatSums.fsum(PyTuple.of(items)), 0.0);
        }
    }

    @Test
    void normIsTheRootOfTheSumOfSquares() {
        for (int round = 0; round < 2000; round++) {
            double scale = Math.pow(2, random.nextInt(1800) - 900);
            double[] values = random.doubles(2 + random.nextInt(6)).toArray();
            BigDecimal sum = BigDecimal.ZERO;
            for (double value : values) {
                BigDecimal exact = new BigDecimal(value);
                sum = sum.add(exact.multiply(exact));
            }
            double expected = sum.sqrt(new java.math.MathContext(40)).doubleValue() * scale;
            double[] scaled = Arrays.stream(values).map(v -> v * scale).toArray();
            assertEquals(expected, FloatSums.norm(scaled), Math.ulp(expected));
        }
    }

    @Test
    void rootsOfInts() {
        for (int round = 0; round < 5000; round++) {
            BigInteger n = new BigInteger(random.nextInt(130), random);
            BigInteger root = n.sqrt();
            assertEquals(root, IntegerFunctions.isqrt(PyInt.of(n)).bigValue());
            BigInteger square = root.multiply(root);
            assertEquals(root, IntegerFunctions.isqrt(PyInt.of(square)).bigValue());
        }
        assertEquals(3037000499L, IntegerFunctions.isqrt(PyInt.of(Long.MAX_VALUE)).value);
    }

    @Test
    void binomialCoefficientsFollowPascal() {
        BigInteger[] row = {BigInteger.ONE};
        for (int n = 0; n < 120; n++) {
            for (int k = 0; k <= n; k++) {
                assertEquals(
                        row[k], IntegerFunctions.comb(PyInt.of(n), PyInt.of(k)).bigValue());
            }
            BigInteger[] next = new BigInteger[n + 2];
            for (int k = 0; k <= n + 1; k++) {
                next[k] = (k > 0 ? row[k - 1] : BigInteger.ZERO).add(k <= n ? row[k] : BigInteger.ZERO);
            }
            row = next;
        }
    }

    @Test
    void factorials() {
        BigInteger expected = BigInteger.ONE;
        for (int n = 0; n < 300; n++) {
            expected = n == 0 ? BigInteger.ONE : expected.multiply(BigInteger.valueOf(n));
            assertEquals(expected, IntegerFunctions.factorial(PyInt.of(n)).bigValue());
            assertEquals(
                    expected, IntegerFunctions.perm(PyInt.of(n), PyInt.of(n)).bigValue());
        }
    }

    @Test
    void gammaContinuesTheFactorial() {
        double factorial = 1;
        for (int n = 1; n < 23; n++) {
            assertEquals(factorial, GammaFunction.gamma(n), 0.0);
            factorial *= n;
        }
        assertEquals(Math.sqrt(Math.PI), GammaFunction.gamma(0.5), 1e-15);
        assertEquals(Math.log(Math.sqrt(Math.PI)), GammaFunction.lgamma(0.5), 1e-15);
    }

    @Test
    void errorFunctionAndItsComplement() {
        for (double x = -5; x < 5; x += 0.01) {
            assertEquals(1.0, ErrorFunction.erf(x) + ErrorFunction.erfc(x), 1e-15);
        }
        assertEquals(0.8427007929497149, ErrorFunction.erf(1), 2e-16);
        assertEquals(2.0884875837625446e-45, ErrorFunction.erfc(10), 1e-60);
    }

    @Test
    void partsOfDoubles() {
        for (double x : new double[] {1, 0.5, 3, 1e300, 1e-300, Double.MIN_VALUE, Double.MAX_VALUE, -7.25}) {
            int exponent = FloatBits.exponent(x);
            double fraction = FloatBits.fraction(x, exponent);
            assertTrue(Math.abs(fraction) >= 0.5 && Math.abs(fraction) < 1);
            assertEquals(x, Math.scalb(fraction, exponent), 0.0);
        }
    }

    /// The first numbers of the authors' own program.
    @Test
    void mersenneTwister() {
        MersenneTwister twister = new MersenneTwister();
        twister.seed(new int[] {0x123, 0x234, 0x345, 0x456});
        long[] first = new long[5];
        for (int i = 0; i < first.length; i++) {
            first[i] = Integer.toUnsignedLong(twister.next());
        }
        assertArrayEquals(new long[] {1067595299, 955945823, 477289528, 4107218783L, 4228976476L}, first);
    }
}
