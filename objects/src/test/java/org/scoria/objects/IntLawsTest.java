package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The arithmetic of ints against BigInteger, on values around the limits where representations change.
class IntLawsTest {
    private static final int ROUNDS = 20_000;

    private static final long[] EDGES = {
        0,
        1,
        -1,
        -5,
        256,
        257,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        NumberHash.MODULUS,
        -NumberHash.MODULUS,
        1L << 53
    };

    private final Random random = new Random(311);
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    private BigInteger any() {
        BigInteger near = BigInteger.valueOf(random.nextInt(5) - 2);
        return switch (random.nextInt(4)) {
            case 0 -> BigInteger.valueOf(EDGES[random.nextInt(EDGES.length)]).add(near);
            case 1 -> BigInteger.valueOf(random.nextLong() >> random.nextInt(64));
            case 2 -> BigInteger.ONE.shiftLeft(random.nextInt(130)).negate().add(near);
            default -> new BigInteger(random.nextInt(200), random).add(near);
        };
    }

    private static void same(BigInteger expected, PyObject actual) {
        PyInt i = (PyInt) actual;
        assertEquals(expected, i.bigValue());
        assertEquals(expected.bitLength() < 64, i.isSmall(), "a value that fits a long is a small int");
        assertTrue(i.getClass() == PyInt.class || i.getClass() == PyBigInt.class);
    }

    @Test
    void operatorsAgreeWithBigInteger() {
        for (int round = 0; round < ROUNDS; round++) {
            BigInteger a = any();
            BigInteger b = any();
            PyInt x = PyInt.of(a);
            PyInt y = PyInt.of(b);
            same(a.add(b), x.add(y));
            same(a.subtract(b), x.sub(y));
            same(a.multiply(b), x.mul(y));
            same(a.and(b), x.and(y));
            same(a.or(b), x.or(y));
            same(a.xor(b), x.xor(y));
            same(a.negate(), x.neg());
            same(a.not(), x.invert());
            same(a.abs(), x.abs());
            assertEquals(Integer.signum(a.compareTo(b)), IntOps.compare(x, y));
            assertEquals(PyBool.of(a.equals(b)), x.richCompare(y, Abstract.EQ));
            int count = random.nextInt(140);
            same(a.shiftLeft(count), x.lshift(PyInt.of(count)));
            same(a.shiftRight(count), x.rshift(PyInt.of(count)));
        }
    }

    @Test
    void divisionRoundsDownAndRemainderHasTheDivisorsSign() {
        for (int round = 0; round < ROUNDS; round++) {
            BigInteger a = any();
            BigInteger b = any();
            if (b.signum() == 0) {
                continue;
            }
            PyTuple both = (PyTuple) PyInt.of(a).divmod(PyInt.of(b));
            BigInteger q = ((PyInt) both.get(0)).bigValue();
            BigInteger r = ((PyInt) both.get(1)).bigValue();
            assertEquals(a, q.multiply(b).add(r));
            assertTrue(r.signum() == 0 || r.signum() == b.signum());
            assertTrue(r.abs().compareTo(b.abs()) < 0);
            same(q, PyInt.of(a).floorDiv(PyInt.of(b)));
            same(r, PyInt.of(a).mod(PyInt.of(b)));
        }
    }

    @Test
    void powersAgreeWithBigInteger() {
        for (int round = 0; round < 2000; round++) {
            BigInteger a = any();
            int exponent = random.nextInt(30);
            same(a.pow(exponent), PyInt.of(a).pow(PyInt.of(exponent), PyNone.NONE));
            BigInteger modulus = any();
            if (modulus.signum() != 0) {
                BigInteger expected = a.modPow(BigInteger.valueOf(exponent), modulus.abs());
                if (modulus.signum() < 0 && expected.signum() != 0) {
                    expected = expected.add(modulus);
                }
                same(expected, PyInt.of(a).pow(PyInt.of(exponent), PyInt.of(modulus)));
            }
        }
    }

    @Test
    void hashIsTheResidueAndEqualNumbersHashEqual() {
        BigInteger modulus = BigInteger.valueOf(NumberHash.MODULUS);
        for (int round = 0; round < ROUNDS; round++) {
            BigInteger a = any();
            long residue = a.abs().mod(modulus).longValue() * a.signum();
            assertEquals(residue == -1 ? -2 : residue, PyInt.of(a).hash());
            double d = a.doubleValue();
            assertEquals(Numbers.fromDouble(d).hash(), PyFloat.of(d).hash());
            assertEquals(PyFloat.of(d).hash(), PyComplex.of(d, 0).hash());
        }
    }

    @Test
    void trueDivisionRoundsHalfToEven() {
        for (int round = 0; round < ROUNDS; round++) {
            BigInteger a = any();
            BigInteger b = any();
            if (b.signum() == 0) {
                continue;
            }
            double expected = new java.math.BigDecimal(a)
                    .divide(new java.math.BigDecimal(b), new java.math.MathContext(200))
                    .doubleValue();
            assertEquals(expected, ((PyFloat) PyInt.of(a).trueDiv(PyInt.of(b))).value, 0.0);
        }
    }

    @Test
    void smallIntsAreShared() {
        for (long i = -5; i <= 256; i++) {
            assertSame(PyInt.of(i), PyInt.of(i));
            assertSame(PyInt.of(i), IntOps.addLong(i - 1, 1));
        }
        assertNotEquals(System.identityHashCode(PyInt.of(257)), System.identityHashCode(PyInt.of(257)));
    }

    @Test
    void longTextReadsAndWritesBack() {
        for (int digits : new int[] {1, 17, 18, 19, 20, 511, 512, 513, 1025, 2049, 4096, 4300}) {
            StringBuilder text = new StringBuilder(digits).append((char) ('1' + random.nextInt(9)));
            while (text.length() < digits) {
                text.append((char) ('0' + random.nextInt(10)));
            }
            PyInt value = IntText.parse(text.toString(), 10);
            assertEquals(new BigInteger(text.toString()), value.bigValue());
            assertEquals(text.toString(), value.repr().toString());
            assertEquals(
                    new BigInteger(text.toString(), 36),
                    IntText.parse(text.toString(), 36).bigValue());
        }
    }

    @Test
    void moreDigitsThanTheLimitAreRefused() {
        String text = "7".repeat(4301);
        assertThrows(PyException.class, () -> IntText.parse(text, 10));
        assertThrows(PyException.class, () -> IntText.toDecimal(BigInteger.TEN.pow(4300)));
        ThreadState.current().interpreter.intMaxStrDigits = 0;
        assertEquals(text, IntText.parse(text, 10).repr().toString());
    }
}
