package org.scoria.objects.text;

/// Turns doubles into text as C's `printf` family and `repr` do, correctly rounded and without any locale.
///
/// Compare CPython 3.11 `Python/pystrtod.c: PyOS_double_to_string`.
public final class NumberFormat {
    /// Put a `+` in front of values without a minus sign.
    public static final int SIGN = 1;

    /// Write `.0` where the result would look like an int.
    public static final int ADD_DOT_0 = 2;

    /// The alternate form (`#`): always a decimal point, and `g` keeps its trailing zeros.
    public static final int ALT = 4;

    /// A negative value that rounds to zero loses its sign (`z`).
    public static final int NO_NEG_0 = 8;

    private NumberFormat() {}

    /// The text of `value`.
    ///
    /// `type` is `e`, `f`, `g` (upper case: `E`, `F`, `G` give `INF`, `NAN` and `E`), or `r` for the
    /// shortest text that reads back (then `precision` must be 0). `precision` is the number of digits after the
    /// point, for `g` that of significant digits. `flags` is a sum of the constants above. The result has a leading
    /// sign only for negative values (or with [#SIGN]); `nan` never has a minus.
    public static String formatDouble(double value, char type, int precision, int flags) {
        boolean upper = type == 'E' || type == 'F' || type == 'G';
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return nonFinite(value, upper, flags);
        }
        double magnitude = Math.abs(value);
        DoubleDigits digits;
        switch (type) {
            case 'e', 'E' -> digits = DoubleDigits.significant(magnitude, precision + 1);
            case 'f', 'F' -> digits = DoubleDigits.fixed(magnitude, precision);
            case 'g', 'G' -> {
                precision = Math.max(precision, 1);
                digits = DoubleDigits.significant(magnitude, precision);
            }
            case 'r' -> digits = DoubleDigits.shortest(magnitude);
            default -> throw new IllegalArgumentException("format type " + type);
        }
        boolean negative = isNegative(value) && !((flags & NO_NEG_0) != 0 && digits.isZero());
        StringBuilder out = new StringBuilder(24);
        if (negative) {
            out.append('-');
        } else if ((flags & SIGN) != 0) {
            out.append('+');
        }
        layOut(out, digits, Character.toLowerCase(type), precision, flags, upper);
        return out.toString();
    }

    /// `repr(value)` of a float.
    public static String repr(double value) {
        double magnitude = Math.abs(value);
        if (magnitude >= 1e-3 && magnitude < 1e7) {
            return Double.toString(value); // Java writes these without exponent too
        }
        return formatDouble(value, 'r', 0, ADD_DOT_0);
    }

    /// `value` correctly rounded (half to even) to `places` decimal places, negative ones before the point, as
    /// `round(value, places)`; infinite when the result is too large. `value` is finite.
    public static double round(double value, int places) {
        DoubleDigits digits = DoubleDigits.fixed(Math.abs(value), places);
        double magnitude = 0;
        if (!digits.isZero()) {
            magnitude = Double.parseDouble("0." + digits.digits + "E" + digits.point);
        }
        return Math.copySign(magnitude, value);
    }

    private static boolean isNegative(double value) {
        return value < 0 || value == 0 && 1 / value < 0;
    }

    private static String nonFinite(double value, boolean upper, int flags) {
        String text = Double.isNaN(value) ? (upper ? "NAN" : "nan") : (upper ? "INF" : "inf");
        if (value < 0) {
            return "-" + text;
        }
        return (flags & SIGN) != 0 ? "+" + text : text;
    }

    /// Decides between the plain and the exponent form, and how many digits to show.
    private static void layOut(
            StringBuilder out, DoubleDigits digits, char type, int precision, int flags, boolean upper) {
        int point = digits.point;
        int end = digits.digits.length();
        boolean exponent = false;
        boolean alternate = (flags & ALT) != 0;
        boolean dotZero = (flags & ADD_DOT_0) != 0;
        switch (type) {
            case 'e' -> {
                exponent = true;
                end = precision + 1;
            }
            case 'f' -> end = point + precision;
            case 'g' -> {
                exponent = point <= -4 || point > precision - (dotZero ? 1 : 0);
                if (alternate) {
                    end = precision;
                }
            }
            default -> exponent = point <= -4 || point > 16;
        }
        int shownPoint = exponent ? 1 : point;
        int least = !exponent && dotZero ? shownPoint + 1 : shownPoint;
        appendDigits(out, digits.digits, shownPoint, Math.max(end, least), alternate);
        if (exponent) {
            appendExponent(out, point - 1, upper);
        }
    }

    /// The digits with the decimal point after `point` of them, up to digit number `end`; zeros where there are
    /// none.
    private static void appendDigits(StringBuilder out, String digits, int point, int end, boolean alternate) {
        int n = digits.length();
        if (point <= 0) {
            out.append('0');
        } else {
            out.append(digits, 0, Math.min(point, n));
            appendZeros(out, point - n);
        }
        int from = point;
        if (point < 0 || end > point) {
            out.append('.');
        } else if (alternate) {
            out.append('.');
            return;
        } else {
            return;
        }
        if (from < 0) {
            appendZeros(out, Math.min(0, end) - from);
            from = 0;
        }
        if (from < n && from < end) {
            out.append(digits, from, Math.min(n, end));
            from = Math.min(n, end);
        }
        appendZeros(out, end - Math.max(from, 0));
    }

    private static void appendZeros(StringBuilder out, int count) {
        if (count > 0) {
            out.repeat('0', count);
        }
    }

    private static void appendExponent(StringBuilder out, int exponent, boolean upper) {
        out.append(upper ? 'E' : 'e').append(exponent < 0 ? '-' : '+');
        int magnitude = Math.abs(exponent);
        if (magnitude < 10) {
            out.append('0');
        }
        out.append(magnitude);
    }
}
