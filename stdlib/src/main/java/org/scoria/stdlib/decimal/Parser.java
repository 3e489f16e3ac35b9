package org.scoria.stdlib.decimal;

import java.math.BigInteger;
import org.scoria.objects.PyStr;
import org.scoria.objects.text.UnicodeData;

/// Reads numbers. Compare libmpdec `io.c: mpd_qset_string` and CPython `_decimal.c: numeric_as_ascii`.
final class Parser {
    /// Beyond all limits of exponents.
    private static final long BEYOND = 4_000_000_000_000_000_000L;

    private final String text;
    private int pos;

    private Parser(String text) {
        this.text = text;
    }

    /// The number that a text stands for, not rounded yet; a NaN with ConversionSyntax when it is none. `lenient`
    /// allows underscores and surrounding white space.
    static PyDecimal parse(PyStr text, boolean lenient, Rules rules) {
        return parse(ascii(text, lenient), rules);
    }

    static PyDecimal parse(String text, Rules rules) {
        PyDecimal result = new Parser(text).number(rules);
        return result == null ? rules.invalid(Conditions.CONVERSION_SYNTAX) : result;
    }

    /// The text with ASCII digits; something that is no number when it has other characters.
    private static String ascii(PyStr text, boolean lenient) {
        String chars = text.chars();
        if (chars == null || !text.isAscii() || lenient && chars.indexOf('_') >= 0) {
            return asciiSlow(text, lenient);
        }
        return lenient ? stripped(chars) : chars;
    }

    private static String stripped(String chars) {
        int start = 0;
        int end = chars.length();
        while (start < end && isSpace(chars.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(chars.charAt(end - 1))) {
            end--;
        }
        return chars.substring(start, end);
    }

    private static boolean isSpace(int point) {
        return point == ' ' || point >= 9 && point <= 13 || point >= 28 && point <= 31;
    }

    private static String asciiSlow(PyStr text, boolean lenient) {
        int[] points = text.toCodePoints();
        int start = 0;
        int end = points.length;
        if (lenient) {
            while (start < end && UnicodeData.isSpace(points[start])) {
                start++;
            }
            while (end > start && UnicodeData.isSpace(points[end - 1])) {
                end--;
            }
        }
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            int point = points[i];
            if (lenient && point == '_') {
                continue;
            }
            int digit = point < 128 ? -1 : UnicodeData.decimal(point);
            if (point >= 128 && digit < 0) {
                return "";
            }
            out.append(digit < 0 ? (char) point : (char) ('0' + digit));
        }
        return out.toString();
    }

    // ---- the grammar

    private char peek() {
        return pos < text.length() ? text.charAt(pos) : '\0';
    }

    private PyDecimal number(Rules rules) {
        int sign = 0;
        if (peek() == '-' || peek() == '+') {
            sign = peek() == '-' ? PyDecimal.NEGATIVE : 0;
            pos++;
        }
        char first = peek();
        return isDigit(first) || first == '.' ? finite(sign) : special(sign, rules);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private PyDecimal special(int sign, Rules rules) {
        if (rest("inf") || rest("infinity")) {
            return PyDecimal.infinity(sign);
        }
        int kind = PyDecimal.QUIET_NAN;
        if (peek() == 's' || peek() == 'S') {
            kind = PyDecimal.SIGNALING_NAN;
            pos++;
        }
        if (!text.regionMatches(true, pos, "nan", 0, 3)) {
            return null;
        }
        pos += 3;
        int start = pos;
        skipDigits();
        if (pos < text.length()) {
            return null;
        }
        BigInteger payload = pos == start ? BigInteger.ZERO : new BigInteger(text.substring(start));
        if (payload.signum() != 0 && Powers.digits(payload) > rules.prec - (rules.clamp ? 1 : 0)) {
            return null;
        }
        return PyDecimal.of(sign | kind, 0, payload);
    }

    private boolean rest(String word) {
        return text.length() - pos == word.length() && text.regionMatches(true, pos, word, 0, word.length());
    }

    private void skipDigits() {
        while (isDigit(peek())) {
            pos++;
        }
    }

    private PyDecimal finite(int sign) {
        int start = pos;
        skipDigits();
        int integral = pos - start;
        int fraction = 0;
        if (peek() == '.') {
            pos++;
            skipDigits();
            fraction = pos - start - integral - 1;
        }
        int end = pos;
        if (integral + fraction == 0) {
            return null;
        }
        long exponent = 0;
        if (peek() == 'e' || peek() == 'E') {
            pos++;
            int before = pos;
            exponent = exponent();
            if (!isDigit(text.charAt(pos - 1)) || pos == before) {
                return null;
            }
        }
        if (pos < text.length()) {
            return null;
        }
        return number(sign, limited(exponent - fraction), start, integral, end);
    }

    private static long limited(long exponent) {
        return Math.min(Math.max(exponent, Rules.LOWEST_EXPONENT), Rules.INFINITE_EXPONENT);
    }

    private PyDecimal number(int sign, long exponent, int start, int integral, int end) {
        if (end - start <= Powers.MAX_LONG) {
            long value = 0;
            for (int i = start; i < end; i++) {
                if (i != start + integral) {
                    value = value * 10 + text.charAt(i) - '0';
                }
            }
            return PyDecimal.of(sign, exponent, value);
        }
        int point = start + integral;
        String digits = point < end
                ? text.substring(start, point) + text.substring(point + 1, end)
                : text.substring(start, end);
        return PyDecimal.of(sign, exponent, new BigInteger(digits));
    }

    /// An optional sign and digits; a value beyond all limits stays within a long.
    private long exponent() {
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            pos++;
        }
        long value = 0;
        for (char c = peek(); isDigit(c); c = peek()) {
            value = value > BEYOND / 10 ? BEYOND : value * 10 + c - '0';
            pos++;
        }
        return negative ? -value : value;
    }
}
