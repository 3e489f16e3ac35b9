package org.scoria.stdlib.decimal;

import java.math.BigInteger;

/// Logarithms, correctly rounded to the nearest even. Compare libmpdec `mpdecimal.c: mpd_qln, mpd_qlog10`.
final class Logarithm {
    private Logarithm() {}

    static PyDecimal ln(PyDecimal a, Rules rules) {
        PyDecimal special = special(a, rules);
        if (special != null) {
            return special;
        }
        if (Comparison.compare(a, PyDecimal.ONE) == 0) {
            return PyDecimal.ZERO;
        }
        // the logarithm is more than twice that of ten
        return overflows(a, 2 * magnitude(a), rules) ? infinite(a, rules) : settled(a, false, rules);
    }

    static PyDecimal log10(PyDecimal a, Rules rules) {
        PyDecimal special = special(a, rules);
        if (special != null) {
            return special;
        }
        if (a.coefficient().equals(Powers.power(a.digits() - 1))) {
            Rules nearest = rules.copy();
            nearest.rounding = Rules.HALF_EVEN;
            PyDecimal result = Rounding.finish(PyDecimal.of(a.adjusted()), nearest);
            rules.status |= nearest.status;
            return result;
        }
        return overflows(a, magnitude(a), rules) ? infinite(a, rules) : settled(a, true, rules);
    }

    private static PyDecimal special(PyDecimal a, Rules rules) {
        if (a.isNan()) {
            return Nans.of(a, rules);
        }
        if (a.isZero()) {
            return PyDecimal.infinity(PyDecimal.NEGATIVE);
        }
        if (a.isNegative()) {
            return rules.invalid();
        }
        return a.isInfinite() ? PyDecimal.infinity(0) : null;
    }

    /// A lower bound of the absolute value of log10.
    private static long magnitude(PyDecimal a) {
        long adjusted = a.adjusted();
        return adjusted < 0 ? -adjusted - 1 : adjusted;
    }

    private static boolean overflows(PyDecimal a, long magnitude, Rules rules) {
        return Powers.digits(magnitude) - 1 > rules.emax;
    }

    private static PyDecimal infinite(PyDecimal a, Rules rules) {
        rules.status |= Conditions.OVERFLOW | Conditions.INEXACT | Conditions.ROUNDED;
        return PyDecimal.infinity(a.adjusted() < 0 ? PyDecimal.NEGATIVE : 0);
    }

    private static PyDecimal settled(PyDecimal a, boolean ofTen, Rules rules) {
        Settling settling = new Settling(rules);
        Reduced reduced = Reduced.of(a);
        PyDecimal approximation;
        do {
            approximation = reduced.approximate(settling.nextPrecision(), ofTen);
        } while (!settling.settles(approximation));
        return settling.result(approximation);
    }

    /// coefficient * 10^exponent * 10^power, the first two of which make a number between 0.3 and 4.
    ///
    /// With `power` 0 the logarithm is near zero: `closeness` is the exponent of the first digit of its distance
    /// from one, else 0.
    private record Reduced(BigInteger coefficient, long exponent, long power, long closeness) {
        static Reduced of(PyDecimal a) {
            long digits = a.digits();
            BigInteger coefficient = a.coefficient();
            int firstDigit = digits == 1
                    ? coefficient.intValue()
                    : coefficient.divide(Powers.power(digits - 1)).intValue();
            long exponent = firstDigit < 3 ? 1 - digits : -digits;
            long power = a.exponent - exponent;
            long closeness = power == 0 ? closeness(a) : 0;
            return new Reduced(coefficient, exponent, power, closeness);
        }

        private static long closeness(PyDecimal a) {
            PyDecimal distance = Addition.subtract(a, PyDecimal.ONE, Rules.widest());
            return Math.min(0, distance.adjusted());
        }

        /// The logarithm with at least `prec` digits, wrong by less than one unit of the last.
        PyDecimal approximate(long prec, boolean ofTen) {
            long places = prec + 2 - closeness;
            int bits = FixedPoint.bits(places) + 32 + 4 * Powers.digits(Math.abs(power));
            BigInteger log = FixedPoint.ln(FixedPoint.of(coefficient, exponent, bits), bits);
            if (ofTen) {
                log = log.shiftLeft(bits)
                        .divide(FixedPoint.ln10(bits))
                        .add(BigInteger.valueOf(power).shiftLeft(bits));
            } else if (power != 0) {
                log = log.add(FixedPoint.ln10(bits).multiply(BigInteger.valueOf(power)));
            }
            BigInteger result = FixedPoint.toDecimal(log, bits, places);
            return PyDecimal.of(result.signum() < 0 ? PyDecimal.NEGATIVE : 0, -places, result.abs());
        }
    }
}
