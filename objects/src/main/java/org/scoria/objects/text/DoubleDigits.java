package org.scoria.objects.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The decimal digits of a finite double, correctly rounded: the value is `0.d1d2d3… × 10^point`. Zero has the
/// digits `"0"` and point 1, as everywhere in CPython's `dtoa`.
///
/// Digits come from `Double.toString`, which finds the shortest decimal that reads back as the same double, and
/// from an exact `BigDecimal` where more digits are wanted than those can promise.
final class DoubleDigits {
    /// Up to this many significant digits every decimal reads back as itself, so padding the shortest digits with
    /// zeros rounds correctly.
    private static final int SAFE_DIGITS = 15;

    /// Below this the doubles are so coarse that the rules of `Double.toString` (two digits at least) and of
    /// `repr` (one may do) can differ.
    private static final double COARSE = 1e-320;

    final String digits;
    final int point;

    private DoubleDigits(String digits, int point) {
        this.digits = digits;
        this.point = point;
    }

    /// The shortest digits that read back as `value`, the nearest ones of that length. `value` is finite and not
    /// negative.
    static DoubleDigits shortest(double value) {
        if (value == 0) {
            return new DoubleDigits("0", 1);
        }
        if (value < COARSE) {
            return shortestCoarse(value);
        }
        return ofJava(Double.toString(value));
    }

    /// Reads `123.456`, `1.0E-5`.
    private static DoubleDigits ofJava(String text) {
        int mark = text.indexOf('E');
        int exponent = 0;
        int end = text.length();
        if (mark >= 0) {
            exponent = Integer.parseInt(text, mark + 1, end, 10);
            end = mark;
        }
        int dot = text.indexOf('.');
        StringBuilder digits = new StringBuilder(end);
        digits.append(text, 0, dot).append(text, dot + 1, end);
        int first = 0;
        while (digits.charAt(first) == '0') {
            first++;
        }
        int last = digits.length();
        while (digits.charAt(last - 1) == '0') {
            last--;
        }
        return new DoubleDigits(digits.substring(first, last), dot - first + exponent);
    }

    /// Subnormals of a few bits: tries 1, 2, … digits of the exact value.
    private static DoubleDigits shortestCoarse(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int n = 1; ; n++) {
            BigDecimal rounded = exact.round(new MathContext(n, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return ofDecimal(rounded);
            }
        }
    }

    private static DoubleDigits ofDecimal(BigDecimal decimal) {
        if (decimal.signum() == 0) {
            return new DoubleDigits("", -decimal.scale());
        }
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        int last = digits.length();
        while (last > 1 && digits.charAt(last - 1) == '0') {
            last--;
        }
        return new DoubleDigits(digits.substring(0, last), point);
    }

    /// `count` significant digits (trailing zeros left out), `count` ≥ 1.
    static DoubleDigits significant(double value, int count) {
        if (value == 0) {
            return new DoubleDigits("0", 1);
        }
        if (value >= Double.MIN_NORMAL) {
            DoubleDigits quick = shortest(value).roundedTo(count);
            if (quick != null) {
                return quick;
            }
        }
        return ofDecimal(new BigDecimal(value).round(new MathContext(count, RoundingMode.HALF_EVEN)));
    }

    /// The digits up to `places` after the decimal point (trailing zeros left out); there may be none at all. A
    /// negative number of places rounds before the point.
    static DoubleDigits fixed(double value, int places) {
        if (value == 0) {
            return new DoubleDigits("0", 1);
        }
        if (value >= Double.MIN_NORMAL) {
            DoubleDigits shortest = shortest(value);
            long count = (long) shortest.point + places;
            if (count < 0) {
                return new DoubleDigits("", -places);
            }
            DoubleDigits quick = count == 0 || count > 1000 ? null : shortest.roundedTo((int) count);
            if (quick != null) {
                return quick;
            }
        }
        return ofDecimal(new BigDecimal(value).setScale(clampScale(places), RoundingMode.HALF_EVEN));
    }

    /// No double has digits beyond 1074 places; more places only add zeros, which the caller pads anyway.
    private static int clampScale(int places) {
        return Math.min(places, 1100);
    }

    /// These shortest digits rounded to `count`, or null when the exact value is needed to tell.
    ///
    /// Rounding the shortest digits once more is right unless they end exactly half-way: a half-way point between
    /// them and the exact value would be nearer and no longer, hence be the shortest digits itself.
    private DoubleDigits roundedTo(int count) {
        int n = digits.length();
        if (n <= count) {
            return count <= SAFE_DIGITS ? this : null;
        }
        char next = digits.charAt(count);
        if (next == '5' && n == count + 1) {
            return null;
        }
        int last = count;
        if (next < '5') {
            while (digits.charAt(last - 1) == '0') {
                last--;
            }
            return new DoubleDigits(digits.substring(0, last), point);
        }
        while (last > 0 && digits.charAt(last - 1) == '9') {
            last--;
        }
        if (last == 0) {
            return new DoubleDigits("1", point + 1);
        }
        String up = digits.substring(0, last - 1) + (char) (digits.charAt(last - 1) + 1);
        return new DoubleDigits(up, point);
    }

    /// Whether the value rounded to zero.
    boolean isZero() {
        return digits.isEmpty() || digits.equals("0");
    }
}
