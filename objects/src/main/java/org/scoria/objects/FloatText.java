package org.scoria.objects;

import java.nio.charset.StandardCharsets;
import org.scoria.objects.text.Digits;

/// Floats as text: `float(text)`, `float.hex`, `float.fromhex`.
///
/// Compare CPython 3.11 `Objects/floatobject.c` and `Python/pystrtod.c`.
public final class FloatText {
    /// A nan whose sign `math.copysign` can see.
    private static final double NEGATIVE_NAN = Double.longBitsToDouble(0xFFF8000000000000L);

    private FloatText() {}

    // ---- decimal

    /// `float(text)`.
    static double parse(PyStr text) {
        return parse(Digits.toAscii(text), text);
    }

    /// `float(bytes)`.
    static double parse(byte[] bytes, PyObject shown) {
        return parse(Digits.strip(new String(bytes, StandardCharsets.ISO_8859_1)), shown);
    }

    private static double parse(String text, PyObject shown) {
        String plain = withoutUnderscores(text);
        if (plain == null || plain.isEmpty() || scan(plain, 0) != plain.length()) {
            throw Errors.valueError("could not convert string to float: %s", Abstract.repr(shown));
        }
        return valueOf(plain);
    }

    /// The text without the underscores between its digits, or null when one stands elsewhere.
    static String withoutUnderscores(String text) {
        if (text.indexOf('_') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        char previous = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (c == '_') {
                if (previous < '0' || previous > '9') {
                    return null;
                }
            } else {
                if (previous == '_' && !digit) {
                    return null;
                }
                out.append(c);
            }
            previous = c;
        }
        return previous == '_' ? null : out.toString();
    }

    /// The end of the longest float literal at `start`, or `start` when there is none.
    static int scan(String text, int start) {
        int end = text.length();
        int pos = start;
        if (pos < end && (text.charAt(pos) == '+' || text.charAt(pos) == '-')) {
            pos++;
        }
        int word = scanWord(text, pos);
        if (word > pos) {
            return word;
        }
        int integral = skipDigits(text, pos);
        int digits = integral - pos;
        pos = integral;
        if (pos < end && text.charAt(pos) == '.') {
            int fraction = skipDigits(text, pos + 1);
            digits += fraction - pos - 1;
            pos = fraction;
        }
        if (digits == 0) {
            return start;
        }
        if (pos < end && (text.charAt(pos) | 0x20) == 'e') {
            int exponent = pos + 1;
            if (exponent < end && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            int last = skipDigits(text, exponent);
            if (last > exponent) {
                pos = last;
            }
        }
        return pos;
    }

    private static int scanWord(String text, int pos) {
        if (text.regionMatches(true, pos, "infinity", 0, 8)) {
            return pos + 8;
        }
        if (text.regionMatches(true, pos, "inf", 0, 3) || text.regionMatches(true, pos, "nan", 0, 3)) {
            return pos + 3;
        }
        return pos;
    }

    private static int skipDigits(String text, int pos) {
        int at = pos;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /// The value of a float literal as [#scan] finds it.
    static double valueOf(String literal) {
        char first = literal.charAt(0);
        int sign = first == '+' || first == '-' ? 1 : 0;
        char letter = (char) (literal.charAt(sign) | 0x20);
        if (letter == 'i') {
            return first == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (letter == 'n') {
            return first == '-' ? NEGATIVE_NAN : Double.NaN;
        }
        return Double.parseDouble(literal);
    }

    // ---- hexadecimal

    /// `value.hex()`.
    static String toHex(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        long bits = Double.doubleToRawLongBits(value);
        StringBuilder out = new StringBuilder(24);
        if (bits < 0) {
            out.append('-');
        }
        if (value == 0) {
            return out.append("0x0.0p+0").toString();
        }
        int exponent = (int) (bits >>> 52) & 0x7FF;
        long fraction = bits & (1L << 52) - 1;
        out.append(exponent == 0 ? "0x0." : "0x1.");
        String digits = Long.toHexString(fraction);
        out.repeat('0', 13 - digits.length()).append(digits).append('p');
        int shown = Math.max(exponent, 1) - 1023;
        return out.append(shown < 0 ? "" : "+").append(shown).toString();
    }

    /// `float.fromhex(text)`.
    static double fromHex(String source) {
        String text = Digits.strip(source);
        int pos = 0;
        int end = text.length();
        if (pos < end && (text.charAt(pos) == '+' || text.charAt(pos) == '-')) {
            pos++;
        }
        if (scanWord(text, pos) == end && end > pos) {
            return valueOf(text);
        }
        if (text.startsWith("0x", pos) || text.startsWith("0X", pos)) {
            pos += 2;
        }
        int integral = skipHex(text, pos);
        String whole = text.substring(pos, integral);
        String fraction = "";
        pos = integral;
        if (pos < end && text.charAt(pos) == '.') {
            int last = skipHex(text, pos + 1);
            fraction = text.substring(pos + 1, last);
            pos = last;
        }
        if (whole.isEmpty() && fraction.isEmpty()) {
            throw invalidHex();
        }
        String exponent = "0";
        if (pos < end && (text.charAt(pos) | 0x20) == 'p') {
            int from = pos + 1;
            pos = from < end && (text.charAt(from) == '+' || text.charAt(from) == '-') ? from + 1 : from;
            int last = skipDigits(text, pos);
            if (last == pos) {
                throw invalidHex();
            }
            exponent = text.substring(from, last);
            pos = last;
        }
        if (pos != end) {
            throw invalidHex();
        }
        double value = Double.parseDouble("0x" + whole + "." + (fraction.isEmpty() ? "0" : fraction) + "p" + exponent);
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("hexadecimal value too large to represent as a float");
        }
        return text.charAt(0) == '-' ? -value : value;
    }

    private static int skipHex(String text, int pos) {
        int at = pos;
        while (at < text.length() && Digits.ofBase36(text.charAt(at)) < 16) {
            at++;
        }
        return at;
    }

    private static PyException invalidHex() {
        return Errors.valueError("invalid hexadecimal floating-point string");
    }
}
