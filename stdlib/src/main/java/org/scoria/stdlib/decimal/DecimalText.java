package org.scoria.stdlib.decimal;

/// Numbers as text. Compare libmpdec `io.c: _mpd_to_string`.
final class DecimalText {
    private DecimalText() {}

    /// Scientific notation, or engineering notation, whose exponents are multiples of three; a small number without
    /// exponent.
    static String of(PyDecimal d, boolean engineering, boolean capitals) {
        StringBuilder out = new StringBuilder(32);
        if (d.isNegative()) {
            out.append('-');
        }
        if (d.isSpecial()) {
            appendSpecial(out, d);
            return out.toString();
        }
        if (d.exponent == 0 && d.big == null) {
            return out.append(d.small).toString();
        }
        String digits = digits(d);
        long left = digits.length() + d.exponent;
        long point = 1;
        if (d.exponent <= 0 && left > -6) {
            point = left;
        } else if (engineering) {
            point = d.isZeroCoefficient() ? Math.floorMod(d.exponent + 2, 3) - 1 : 1 + Math.floorMod(left - 1, 3);
        }
        append(out, digits, point);
        if (left != point) {
            appendExponent(out, left - point, capitals);
        }
        return out.toString();
    }

    static String digits(PyDecimal d) {
        return d.big == null ? Long.toString(d.small) : d.big.toString();
    }

    /// `Infinity`, or a NaN with its payload.
    static void appendSpecial(StringBuilder out, PyDecimal d) {
        if (d.isInfinite()) {
            out.append("Infinity");
            return;
        }
        out.append(d.isSignaling() ? "sNaN" : "NaN");
        if (!d.isZeroCoefficient()) {
            out.append(digits(d));
        }
    }

    /// Digits with a decimal point after the first `point` ones, and the zeros that takes.
    static void append(StringBuilder out, String digits, long point) {
        int length = digits.length();
        if (point <= 0) {
            Powers.checkSize(-point);
            out.append("0.").repeat('0', (int) -point).append(digits);
        } else if (point >= length) {
            Powers.checkSize(point);
            out.append(digits).repeat('0', (int) (point - length));
        } else {
            out.append(digits, 0, (int) point).append('.').append(digits, (int) point, length);
        }
    }

    static void appendExponent(StringBuilder out, long exponent, boolean capitals) {
        out.append(capitals ? 'E' : 'e');
        if (exponent >= 0) {
            out.append('+');
        }
        out.append(exponent);
    }
}
