package org.scoria.stdlib.decimal;

import java.math.BigInteger;

/// Fits results into the precision and the range of exponents. Compare libmpdec `mpdecimal.c: mpd_qfinalize`.
final class Rounding {
    private Rounding() {}

    /// A finite result with a short coefficient, rounded.
    static PyDecimal finish(int sign, long exponent, long coefficient, Rules rules) {
        return finish(PyDecimal.of(sign, exponent, coefficient), rules);
    }

    /// The result of an operation, rounded.
    static PyDecimal finish(PyDecimal d, Rules rules) {
        if (d.isSpecial()) {
            return d.isNan() ? fixNan(d, rules) : d;
        }
        long digits = d.digits();
        long adjusted = d.exponent + digits - 1;
        if (adjusted > rules.emax || adjusted < rules.emin || rules.clamp && d.exponent > rules.etop()) {
            d = fitExponent(d, rules);
            if (d.isSpecial()) {
                return d;
            }
            digits = d.digits();
        }
        return digits > rules.prec ? fitPrecision(d, digits - rules.prec, rules) : d;
    }

    private static PyDecimal fitPrecision(PyDecimal d, long excess, Rules rules) {
        PyDecimal rounded = shortened(d, excess, d.exponent + excess, rules);
        rules.status |= rules.dropped != 0 ? Conditions.ROUNDED | Conditions.INEXACT : Conditions.ROUNDED;
        if (rounded.digits() > rules.prec) {
            // nines were rounded up to a power of ten
            rounded = PyDecimal.of(rounded.flags, rounded.exponent + 1, Powers.power(rules.prec - 1));
            return fitExponent(rounded, rules);
        }
        return rounded;
    }

    /// Handles exponents that are too large or too small.
    private static PyDecimal fitExponent(PyDecimal d, Rules rules) {
        long adjusted = d.adjusted();
        if (adjusted > rules.emax) {
            return overflow(d, rules);
        }
        if (rules.clamp && d.exponent > rules.etop()) {
            rules.status |= Conditions.CLAMPED;
            if (!d.isZeroCoefficient() && adjusted < rules.emin) {
                rules.status |= Conditions.SUBNORMAL;
            }
            return lengthened(d, d.exponent - rules.etop());
        }
        return adjusted < rules.emin ? underflow(d, rules) : d;
    }

    private static PyDecimal overflow(PyDecimal d, Rules rules) {
        if (d.isZeroCoefficient()) {
            rules.status |= Conditions.CLAMPED;
            return PyDecimal.zero(d.sign(), rules.clamp ? rules.etop() : rules.emax);
        }
        rules.status |= Conditions.OVERFLOW | Conditions.INEXACT | Conditions.ROUNDED;
        boolean toInfinity = switch (rules.rounding) {
            case Rules.DOWN, Rules.UP_FROM_0_OR_5 -> false;
            case Rules.CEILING -> !d.isNegative();
            case Rules.FLOOR -> d.isNegative();
            default -> true;
        };
        return toInfinity ? PyDecimal.infinity(d.sign()) : greatest(d.sign(), rules);
    }

    /// The finite number that is farthest from zero.
    static PyDecimal greatest(int sign, Rules rules) {
        return PyDecimal.of(sign, rules.etop(), Powers.power(rules.prec).subtract(BigInteger.ONE));
    }

    private static PyDecimal underflow(PyDecimal d, Rules rules) {
        long etiny = rules.etiny();
        if (d.isZeroCoefficient()) {
            if (d.exponent >= etiny) {
                return d;
            }
            rules.status |= Conditions.CLAMPED;
            return PyDecimal.zero(d.sign(), etiny);
        }
        rules.status |= Conditions.SUBNORMAL;
        if (d.exponent >= etiny) {
            return d;
        }
        PyDecimal rounded = shortened(d, etiny - d.exponent, etiny, rules);
        rules.status |= Conditions.ROUNDED;
        if (rules.dropped != 0) {
            rules.status |= Conditions.INEXACT | Conditions.UNDERFLOW;
            if (rounded.isZeroCoefficient()) {
                rules.status |= Conditions.CLAMPED;
            }
        }
        return rounded;
    }

    /// For functions whose results are never exact: their approximation may not have the digit that would show it.
    static void checkUnderflow(PyDecimal d, Rules rules) {
        if (!d.isSpecial() && d.adjusted() < rules.emin && !d.isZero() && d.exponent < rules.etiny()) {
            rules.status |= Conditions.UNDERFLOW;
        }
    }

    /// The payload of a NaN keeps as many of its last digits as fit.
    private static PyDecimal fixNan(PyDecimal d, Rules rules) {
        long room = rules.prec - (rules.clamp ? 1 : 0);
        return d.digits() <= room ? d : PyDecimal.of(d.flags, 0, d.coefficient().mod(Powers.power(room)));
    }

    // ---- moving the decimal point

    /// Without the last `count` digits, rounded; the result may have one digit more than were left. Tells in
    /// [Rules#dropped] what was lost.
    static PyDecimal shortened(PyDecimal d, long count, long exponent, Rules rules) {
        return d.big == null ? shortenedSmall(d, count, exponent, rules) : shortenedBig(d, count, exponent, rules);
    }

    private static PyDecimal shortenedSmall(PyDecimal d, long count, long exponent, Rules rules) {
        long value = d.small;
        if (count > Powers.MAX_LONG) {
            // a long has 19 digits: half of 10^19 is the only case left to tell apart
            rules.dropped = value == 0 ? 0 : count > Powers.MAX_LONG + 1 ? 1 : side(value, 5_000_000_000_000_000_000L);
            return PyDecimal.of(d.flags, exponent, goesUp(d.flags, 0, rules) ? 1 : 0);
        }
        long power = Powers.longPower((int) count);
        long quotient = value / power;
        long rest = value - quotient * power;
        rules.dropped = rest == 0 ? 0 : side(rest, power >> 1);
        if (rest != 0 && goesUp(d.flags, (int) (quotient % 10), rules)) {
            quotient++;
        }
        return PyDecimal.of(d.flags, exponent, quotient);
    }

    private static int side(long rest, long half) {
        return rest < half ? 1 : rest == half ? 5 : 6;
    }

    private static PyDecimal shortenedBig(PyDecimal d, long count, long exponent, Rules rules) {
        if (count > d.digits()) {
            rules.dropped = 1;
            return PyDecimal.of(d.flags, exponent, goesUp(d.flags, 0, rules) ? 1 : 0);
        }
        BigInteger power = Powers.power(count);
        BigInteger[] parts = d.big.divideAndRemainder(power);
        if (parts[1].signum() == 0) {
            rules.dropped = 0;
            return PyDecimal.of(d.flags, exponent, parts[0]);
        }
        int side = parts[1].shiftLeft(1).compareTo(power);
        rules.dropped = side < 0 ? 1 : side == 0 ? 5 : 6;
        // only that rounding asks for more than whether the digit is odd
        boolean whole = rules.rounding == Rules.UP_FROM_0_OR_5;
        int lastDigit = whole ? parts[0].mod(BigInteger.TEN).intValue() : parts[0].testBit(0) ? 1 : 0;
        return PyDecimal.of(
                d.flags, exponent, goesUp(d.flags, lastDigit, rules) ? parts[0].add(BigInteger.ONE) : parts[0]);
    }

    /// Whether rounding away what was [Rules#dropped] goes away from zero.
    private static boolean goesUp(int flags, int lastDigit, Rules rules) {
        int dropped = rules.dropped;
        if (dropped == 0) {
            return false;
        }
        return switch (rules.rounding) {
            case Rules.UP -> true;
            case Rules.CEILING -> (flags & PyDecimal.NEGATIVE) == 0;
            case Rules.FLOOR -> (flags & PyDecimal.NEGATIVE) != 0;
            case Rules.HALF_UP -> dropped >= 5;
            case Rules.HALF_DOWN -> dropped > 5;
            case Rules.HALF_EVEN -> dropped > 5 || dropped == 5 && (lastDigit & 1) != 0;
            case Rules.UP_FROM_0_OR_5 -> lastDigit == 0 || lastDigit == 5;
            default -> false;
        };
    }

    /// The same value with `count` zeros appended to the coefficient.
    static PyDecimal lengthened(PyDecimal d, long count) {
        return scaled(d, count, d.exponent - count);
    }

    /// The coefficient times 10^count, with another exponent.
    static PyDecimal scaled(PyDecimal d, long count, long exponent) {
        if (d.isZeroCoefficient() || count == 0) {
            return d.withExponent(exponent);
        }
        if (d.big == null && d.digits() + count <= Powers.MAX_LONG) {
            return PyDecimal.of(d.flags, exponent, d.small * Powers.longPower((int) count));
        }
        Powers.checkSize(d.digits() + count);
        return PyDecimal.of(d.flags, exponent, d.coefficient().multiply(Powers.power(count)));
    }

    // ---- operations that do nothing else

    static PyDecimal plus(PyDecimal a, Rules rules) {
        return signed(a, a.sign(), rules);
    }

    static PyDecimal minus(PyDecimal a, Rules rules) {
        return signed(a, a.sign() ^ PyDecimal.NEGATIVE, rules);
    }

    static PyDecimal abs(PyDecimal a, Rules rules) {
        return a.isNegative() ? minus(a, rules) : plus(a, rules);
    }

    private static PyDecimal signed(PyDecimal a, int sign, Rules rules) {
        if (a.isNan()) {
            return Nans.of(a, rules);
        }
        boolean positiveZero = a.isZero() && rules.rounding != Rules.FLOOR;
        return finish(a.withSign(positiveZero ? 0 : sign), rules);
    }

    /// `Context._apply`: the operand, rounded.
    static PyDecimal apply(PyDecimal a, Rules rules) {
        return finish(a.exact(), rules);
    }

    /// Rounded, without the zeros at its end (`Decimal.normalize`).
    static PyDecimal reduce(PyDecimal a, Rules rules) {
        if (a.isSpecial()) {
            return a.isNan() ? Nans.of(a, rules) : a.exact();
        }
        PyDecimal result = finish(a.exact(), rules);
        if (result.isSpecial()) {
            return result;
        }
        if (result.isZeroCoefficient()) {
            return PyDecimal.zero(a.sign(), 0);
        }
        long top = rules.clamp ? rules.etop() : rules.emax;
        long zeros = Math.min(result.trailingZeros(), top - result.exponent);
        return withoutZeros(result, zeros);
    }

    /// Without `count` of the zeros at the end of the coefficient.
    static PyDecimal withoutZeros(PyDecimal d, long count) {
        if (count <= 0) {
            return d;
        }
        return d.big == null
                ? PyDecimal.of(d.flags, d.exponent + count, d.small / Powers.longPower((int) count))
                : PyDecimal.of(d.flags, d.exponent + count, d.big.divide(Powers.power(count)));
    }
}
