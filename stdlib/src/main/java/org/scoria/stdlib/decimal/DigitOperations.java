package org.scoria.stdlib.decimal;

import java.math.BigInteger;

/// Operations on the digits of a coefficient: logical ones, shifts, moves of the exponent.
final class DigitOperations {
    private DigitOperations() {}

    // ---- logical operations: all digits are 0 or 1

    static PyDecimal and(PyDecimal a, PyDecimal b, Rules rules) {
        BigInteger x = bits(a);
        BigInteger y = bits(b);
        return x == null || y == null ? rules.invalid() : fromBits(x.and(y), rules);
    }

    static PyDecimal or(PyDecimal a, PyDecimal b, Rules rules) {
        BigInteger x = bits(a);
        BigInteger y = bits(b);
        return x == null || y == null ? rules.invalid() : fromBits(x.or(y), rules);
    }

    static PyDecimal xor(PyDecimal a, PyDecimal b, Rules rules) {
        BigInteger x = bits(a);
        BigInteger y = bits(b);
        return x == null || y == null ? rules.invalid() : fromBits(x.xor(y), rules);
    }

    static PyDecimal invert(PyDecimal a, Rules rules) {
        BigInteger x = bits(a);
        if (x == null) {
            return rules.invalid();
        }
        Powers.checkSize(rules.prec);
        BigInteger mask = BigInteger.ONE.shiftLeft((int) rules.prec).subtract(BigInteger.ONE);
        return fromBits(mask.andNot(x), rules);
    }

    /// The digits as bits, or null when they or the number are no operand of logical operations.
    private static BigInteger bits(PyDecimal d) {
        if (d.isSpecial() || d.isNegative() || d.exponent != 0) {
            return null;
        }
        String digits = d.coefficient().toString();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) > '1') {
                return null;
            }
        }
        return new BigInteger(digits, 2);
    }

    /// The number whose digits are the last `prec` bits.
    private static PyDecimal fromBits(BigInteger bits, Rules rules) {
        if (bits.bitLength() > rules.prec) {
            bits = bits.and(BigInteger.ONE.shiftLeft((int) rules.prec).subtract(BigInteger.ONE));
        }
        return PyDecimal.of(0, 0, new BigInteger(bits.toString(2)));
    }

    // ---- moves

    /// The operand that says how far to move, an integer from -limit to limit; null when it is not.
    private static Long distance(PyDecimal d, long limit) {
        if (d.isInfinite() || d.exponent != 0 || d.big != null || d.small > limit) {
            return null;
        }
        return d.isNegative() ? -d.small : d.small;
    }

    static PyDecimal rotate(PyDecimal a, PyDecimal b, Rules rules) {
        if (Nans.any(a, b)) {
            return Nans.of(a, b, rules);
        }
        Long distance = distance(b, rules.prec);
        if (distance == null) {
            return rules.invalid();
        }
        if (a.isInfinite()) {
            return a.exact();
        }
        long left = distance >= 0 ? distance : rules.prec + distance;
        PyDecimal last = lastDigits(a, rules.prec, rules);
        PyDecimal high = lastDigits(Rounding.scaled(last, left, last.exponent), rules.prec, rules);
        PyDecimal low = cut(last, rules.prec - left);
        return PyDecimal.of(a.sign(), a.exponent, high.coefficient().add(low.coefficient()));
    }

    static PyDecimal shift(PyDecimal a, PyDecimal b, Rules rules) {
        if (Nans.any(a, b)) {
            return Nans.of(a, b, rules);
        }
        Long distance = distance(b, rules.prec);
        if (distance == null) {
            return rules.invalid();
        }
        if (a.isInfinite()) {
            return a.exact();
        }
        return distance >= 0
                ? lastDigits(Rounding.scaled(a, distance, a.exponent), rules.prec, rules)
                : cut(lastDigits(a, rules.prec, rules), -distance);
    }

    /// The number with only the last digits of its coefficient.
    private static PyDecimal lastDigits(PyDecimal d, long count, Rules rules) {
        return d.digits() <= count
                ? d.exact()
                : PyDecimal.of(d.sign(), d.exponent, d.coefficient().mod(Powers.power(count)));
    }

    /// The number without the last digits of its coefficient, the exponent unchanged.
    private static PyDecimal cut(PyDecimal d, long count) {
        if (count >= d.digits()) {
            return PyDecimal.zero(d.sign(), d.exponent);
        }
        return PyDecimal.of(d.sign(), d.exponent, d.coefficient().divide(Powers.power(count)));
    }

    /// `a` times 10^b.
    static PyDecimal scaleB(PyDecimal a, PyDecimal b, Rules rules) {
        if (Nans.any(a, b)) {
            return Nans.of(a, b, rules);
        }
        Long distance = distance(b, 2 * (rules.emax + rules.prec));
        if (distance == null) {
            return rules.invalid();
        }
        if (a.isInfinite()) {
            return a.exact();
        }
        long exponent = a.exponent + distance;
        exponent = Math.min(Math.max(exponent, Rules.LOWEST_EXPONENT), Rules.INFINITE_EXPONENT);
        return Rounding.finish(a.withExponent(exponent), rules);
    }

    /// The exponent of the first digit, as a number.
    static PyDecimal logB(PyDecimal a, Rules rules) {
        if (a.isSpecial()) {
            return a.isNan() ? Nans.of(a, rules) : PyDecimal.infinity(0);
        }
        if (a.isZeroCoefficient()) {
            rules.status |= Conditions.DIVISION_BY_ZERO;
            return PyDecimal.infinity(PyDecimal.NEGATIVE);
        }
        return Rounding.finish(PyDecimal.of(a.adjusted()), rules);
    }
}
