package org.scoria.objects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.text.Digits;

/// Ints as text: `str`, `int(text, base)`, and the limit on the digits of both.
///
/// Compare CPython 3.11 `Objects/longobject.c: PyLong_FromString, long_to_decimal_string`.
public final class IntText {
    /// `sys.int_info.default_max_str_digits`.
    public static final int DEFAULT_MAX_DIGITS = 4300;

    /// `sys.int_info.str_digits_check_threshold`: the limit cannot be lower, and shorter text is not checked.
    public static final int CHECK_THRESHOLD = 640;

    /// Text of this many digits is converted by `BigInteger` itself; longer text is halved.
    private static final int CHUNK = 512;

    private static final double DIGITS_PER_BIT = Math.log10(2);

    private IntText() {}

    private static int maxDigits() {
        return ThreadState.current().interpreter.intMaxStrDigits;
    }

    // ---- to text

    /// The decimal digits of a big value, with a minus sign when negative. Raises ValueError beyond the limit.
    public static String toDecimal(BigInteger value) {
        if (value.bitLength() * DIGITS_PER_BIT < CHECK_THRESHOLD) {
            return value.toString();
        }
        int limit = maxDigits();
        if (limit > 0 && value.abs().bitLength() * DIGITS_PER_BIT > limit + 2) {
            throw tooLongForText(limit);
        }
        String text = value.toString();
        if (limit > 0 && text.length() - (value.signum() < 0 ? 1 : 0) > limit) {
            throw tooLongForText(limit);
        }
        return text;
    }

    private static PyException tooLongForText(int limit) {
        return Errors.valueError(
                "Exceeds the limit (%s digits) for integer string conversion; "
                        + "use sys.set_int_max_str_digits() to increase the limit",
                limit);
    }

    // ---- from text

    /// `int(text, base)`.
    public static PyInt parse(PyStr text, int base) {
        PyInt value = parse(Digits.toAscii(text), base);
        if (value == null) {
            throw invalid(text, base);
        }
        return value;
    }

    /// `int(bytes, base)`.
    static PyInt parse(byte[] bytes, int base) {
        PyInt value = parse(Digits.strip(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)), base);
        if (value == null) {
            throw invalid(PyBytes.of(bytes), base);
        }
        return value;
    }

    private static PyException invalid(PyObject text, int base) {
        String shown = Abstract.repr(text).toString();
        int end = shown.offsetByCodePoints(0, Math.min(200, shown.codePointCount(0, shown.length())));
        return Errors.valueError("invalid literal for int() with base %s: %s", base, shown.substring(0, end));
    }

    /// The value of an integer literal (sign, prefix and underscores allowed, no white space), or null when it is
    /// none.
    public static PyInt parse(String text, int base) {
        int pos = 0;
        int end = text.length();
        boolean negative = false;
        if (pos < end && (text.charAt(pos) == '+' || text.charAt(pos) == '-')) {
            negative = text.charAt(pos) == '-';
            pos++;
        }
        int radix = base;
        boolean zeroOnly = false;
        if (base == 0) {
            radix = 10;
            if (pos + 1 < end && text.charAt(pos) == '0') {
                radix = prefixBase(text.charAt(pos + 1));
                zeroOnly = radix == 0;
                radix = zeroOnly ? 10 : radix;
            }
        }
        if (radix != 10 && pos + 1 < end && text.charAt(pos) == '0' && prefixBase(text.charAt(pos + 1)) == radix) {
            pos += 2;
            if (pos < end && text.charAt(pos) == '_') {
                pos++;
            }
        }
        String digits = digits(text, pos, radix);
        if (digits == null) {
            return null;
        }
        BigInteger value = null;
        if (digits.length() > 18 || radix > 10) {
            checkLength(digits.length(), radix);
            value = toBigInteger(digits, radix);
        }
        PyInt result = value == null
                ? PyInt.of(negative ? -Long.parseLong(digits, radix) : Long.parseLong(digits, radix))
                : PyInt.of(negative ? value.negate() : value);
        return zeroOnly && result.signum() != 0 ? null : result;
    }

    private static int prefixBase(char letter) {
        return switch (letter) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    /// The digits without underscores, or null when something else is among them.
    private static String digits(String text, int from, int radix) {
        int end = text.length();
        StringBuilder without = null;
        char previous = '_';
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '_') {
                if (previous == '_') {
                    return null;
                }
                if (without == null) {
                    without = new StringBuilder(end).append(text, from, i);
                }
            } else if (Digits.ofBase36(c) >= radix) {
                return null;
            } else if (without != null) {
                without.append(c);
            }
            previous = c;
        }
        if (previous == '_') {
            return null;
        }
        return without == null ? text.substring(from) : without.toString();
    }

    private static void checkLength(int digits, int radix) {
        if (digits <= CHECK_THRESHOLD || Integer.bitCount(radix) == 1) {
            return;
        }
        int limit = maxDigits();
        if (limit > 0 && digits > limit) {
            throw Errors.valueError(
                    "Exceeds the limit (%s digits) for integer string conversion: value has %s digits; "
                            + "use sys.set_int_max_str_digits() to increase the limit",
                    limit, digits);
        }
    }

    /// The value of digits of any number, in less than quadratic time.
    static BigInteger toBigInteger(String digits, int radix) {
        if (digits.length() <= CHUNK) {
            return new BigInteger(digits, radix);
        }
        List<BigInteger> powers = new ArrayList<>();
        BigInteger power = BigInteger.valueOf(radix).pow(CHUNK);
        for (long length = CHUNK; length < digits.length(); length *= 2) {
            powers.add(power);
            if (length * 2 < digits.length()) {
                power = power.multiply(power);
            }
        }
        return halves(digits, 0, digits.length(), radix, powers, powers.size() - 1);
    }

    /// `powers.get(level)` is the radix to the power `CHUNK << level`: what the lower part is split off by.
    private static BigInteger halves(String digits, int start, int end, int radix, List<BigInteger> powers, int level) {
        if (end - start <= CHUNK) {
            return start == end ? BigInteger.ZERO : new BigInteger(digits.substring(start, end), radix);
        }
        int low = CHUNK << level;
        if (end - start <= low) {
            return halves(digits, start, end, radix, powers, level - 1);
        }
        BigInteger upper = halves(digits, start, end - low, radix, powers, level - 1);
        BigInteger lower = halves(digits, end - low, end, radix, powers, level - 1);
        return upper.multiply(powers.get(level)).add(lower);
    }
}
