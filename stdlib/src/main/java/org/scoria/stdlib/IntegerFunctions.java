package org.scoria.stdlib;

import java.math.BigInteger;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;

/// Functions on ints of any size, for `math`.
final class IntegerFunctions {
    /// The greatest factorial that fits a long.
    private static final int LONG_FACTORIAL = 20;

    private IntegerFunctions() {}

    // ---- divisors

    static PyInt gcd(PyObject[] integers) {
        PyInt result = PyInt.ZERO;
        for (PyObject integer : integers) {
            result = gcd(result, Abstract.index(integer));
        }
        return result;
    }

    private static PyInt gcd(PyInt a, PyInt b) {
        if (a.isSmall() && b.isSmall() && a.value != Long.MIN_VALUE && b.value != Long.MIN_VALUE) {
            return PyInt.of(gcd(Math.abs(a.value), Math.abs(b.value)));
        }
        return PyInt.of(a.bigValue().gcd(b.bigValue()));
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long t = a % b;
            a = b;
            b = t;
        }
        return a;
    }

    static PyInt lcm(PyObject[] integers) {
        PyInt result = PyInt.ONE;
        for (PyObject integer : integers) {
            PyInt next = Abstract.index(integer);
            result = result.signum() == 0 ? result : lcm(result, next);
        }
        return result;
    }

    private static PyInt lcm(PyInt a, PyInt b) {
        if (b.signum() == 0) {
            return PyInt.ZERO;
        }
        BigInteger x = a.bigValue();
        BigInteger y = b.bigValue();
        return PyInt.of(x.divide(x.gcd(y)).multiply(y).abs());
    }

    // ---- roots

    static PyInt isqrt(PyInt n) {
        if (n.signum() < 0) {
            throw Errors.valueError("isqrt() argument must be nonnegative");
        }
        if (!n.isSmall()) {
            return PyInt.of(n.bigValue().sqrt());
        }
        long root = (long) Math.sqrt((double) n.value);
        // the double may be off by one either way
        if (root > 3037000499L || root * root > n.value) {
            root--;
        } else if ((root + 1) * (root + 1) <= n.value && root < 3037000499L) {
            root++;
        }
        return PyInt.of(root);
    }

    // ---- products of ranges

    static PyInt factorial(PyInt n) {
        if (n.signum() < 0) {
            throw Errors.valueError("factorial() not defined for negative values");
        }
        if (!n.isSmall()) {
            throw Errors.overflowError("factorial() argument should not exceed %s", Long.MAX_VALUE);
        }
        if (n.value <= LONG_FACTORIAL) {
            long product = 1;
            for (long i = 2; i <= n.value; i++) {
                product *= i;
            }
            return PyInt.of(product);
        }
        return PyInt.of(oddFactorial(n.value).shiftLeft((int) (n.value - Long.bitCount(n.value))));
    }

    /// The odd part of n!: the product over all levels of the odd numbers up to `n >> level`.
    private static BigInteger oddFactorial(long n) {
        if (n > Integer.MAX_VALUE) {
            throw memoryError();
        }
        BigInteger level = BigInteger.ONE;
        BigInteger result = BigInteger.ONE;
        long from = 3;
        for (int shift = 63 - Long.numberOfLeadingZeros(n); shift >= 0; shift--) {
            long to = n >> shift;
            to -= 1 - (to & 1);
            if (to >= from) {
                level = level.multiply(product(from, to, 2));
                from = to + 2;
            }
            result = result.multiply(level);
        }
        return result;
    }

    private static PyException memoryError() {
        return Errors.memoryError("");
    }

    /// The product of `from`, `from + step`, …, `to`, by halves so that factors are of equal size.
    private static BigInteger product(long from, long to, long step) {
        long count = (to - from) / step + 1;
        if (count <= 16) {
            return shortProduct(from, to, step);
        }
        long middle = from + count / 2 * step;
        return product(from, middle - step, step).multiply(product(middle, to, step));
    }

    private static BigInteger shortProduct(long from, long to, long step) {
        BigInteger result = BigInteger.ONE;
        long factor = 1;
        for (long i = from; i <= to && i >= from; i += step) {
            if (Math.multiplyHigh(factor, i) != 0 || factor * i < 0) {
                result = result.multiply(BigInteger.valueOf(factor));
                factor = i;
            } else {
                factor *= i;
            }
        }
        return result.multiply(BigInteger.valueOf(factor));
    }

    /// n (n-1) … (n-k+1).
    private static BigInteger fallingProduct(BigInteger n, long k) {
        if (k == 0) {
            return BigInteger.ONE;
        }
        if (n.bitLength() < 62) {
            return product(n.longValue() - k + 1, n.longValue(), 1);
        }
        if (k == 1) {
            return n;
        }
        long half = k / 2;
        return fallingProduct(n, half).multiply(fallingProduct(n.subtract(BigInteger.valueOf(half)), k - half));
    }

    static PyInt perm(PyInt n, PyInt k) {
        checkNotNegative(n, k);
        if (n.bigValue().compareTo(k.bigValue()) < 0) {
            return PyInt.ZERO;
        }
        if (!k.isSmall()) {
            throw Errors.overflowError("k must not exceed %s", Long.MAX_VALUE);
        }
        return PyInt.of(fallingProduct(n.bigValue(), checkSize(k.value)));
    }

    static PyInt comb(PyInt n, PyInt k) {
        checkNotNegative(n, k);
        BigInteger total = n.bigValue();
        BigInteger rest = total.subtract(k.bigValue());
        if (rest.signum() < 0) {
            return PyInt.ZERO;
        }
        BigInteger fewer = rest.min(k.bigValue());
        if (fewer.bitLength() > 63) {
            throw Errors.overflowError("min(n - k, k) must not exceed %s", Long.MAX_VALUE);
        }
        return PyInt.of(comb(total, checkSize(fewer.longValue())));
    }

    private static void checkNotNegative(PyInt n, PyInt k) {
        if (n.signum() < 0) {
            throw Errors.valueError("n must be a non-negative integer");
        }
        if (k.signum() < 0) {
            throw Errors.valueError("k must be a non-negative integer");
        }
    }

    /// Products of more factors than this would never end, nor fit.
    private static long checkSize(long k) {
        if (k > Integer.MAX_VALUE) {
            throw memoryError();
        }
        return k;
    }

    /// Small cases factor by factor; large ones split k, which keeps the operands of the divisions small:
    /// C(n, k) = C(n, j) C(n-j, k-j) / C(k, j).
    private static BigInteger comb(BigInteger n, long k) {
        if (k == 0) {
            return BigInteger.ONE;
        }
        if (k <= 32) {
            return fallingProduct(n, k).divide(product(1, k, 1));
        }
        long j = k / 2;
        BigInteger left = comb(n, j);
        BigInteger right = comb(n.subtract(BigInteger.valueOf(j)), k - j);
        return left.multiply(right).divide(comb(BigInteger.valueOf(k), j));
    }
}
