package org.scoria.objects.text;

import java.math.BigInteger;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.IntText;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// `__format__` of the builtin numbers and of `str`.
///
/// Compare CPython 3.11 `Python/formatter_unicode.c`.
public final class SpecFormat {
    private static final int DEFAULT_PRECISION = 6;
    private static final int MAX_CODE_POINT = 0x10FFFF;

    private SpecFormat() {}

    // ---- int

    /// `int.__format__(value, spec)`.
    public static PyStr formatInt(PyInt value, PyStr text) {
        if (text.size() == 0) {
            return Abstract.str(value);
        }
        FormatSpec spec = FormatSpec.parse(text, 'd', '>', value);
        return switch (spec.type) {
            case 'b', 'o', 'x', 'X', 'd', 'n', 'c' -> formatIntegral(value, spec);
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> formatFloat(Abstract.toDouble(value), spec, value);
            default -> throw spec.unknownType(value);
        };
    }

    private static PyStr formatIntegral(PyInt value, FormatSpec spec) {
        if (spec.precision != FormatSpec.ABSENT) {
            throw Errors.valueError("Precision not allowed in integer format specifier");
        }
        if (spec.noNegativeZero) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (spec.type == 'c') {
            return formatCharacter(value, spec);
        }
        boolean negative = value.signum() < 0;
        String digits = magnitude(value, base(spec.type));
        if (spec.type == 'X') {
            digits = digits.toUpperCase(java.util.Locale.ROOT);
        }
        String prefix = spec.alternate ? prefix(spec.type) : "";
        return NumberLayout.number(spec, negative, prefix, digits, digits.length());
    }

    private static String magnitude(PyInt value, int base) {
        if (value.isSmall() && value.value > Long.MIN_VALUE) {
            return Long.toString(Math.abs(value.value), base);
        }
        BigInteger magnitude = value.bigValue().abs();
        return base == 10 ? IntText.toDecimal(magnitude) : magnitude.toString(base);
    }

    private static int base(int type) {
        return switch (type) {
            case 'b' -> 2;
            case 'o' -> 8;
            case 'x', 'X' -> 16;
            default -> 10;
        };
    }

    private static String prefix(int type) {
        return switch (type) {
            case 'b' -> "0b";
            case 'o' -> "0o";
            case 'x' -> "0x";
            case 'X' -> "0X";
            default -> "";
        };
    }

    private static PyStr formatCharacter(PyInt value, FormatSpec spec) {
        if (spec.sign != 0) {
            throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
        }
        if (spec.alternate) {
            throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (!value.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        if (value.value < 0 || value.value > MAX_CODE_POINT) {
            throw Errors.overflowError("%c arg not in range(0x110000)");
        }
        int padding = Math.max(0, spec.width - 1);
        int left = spec.align == '=' ? padding : NumberLayout.leftPadding(spec.align, padding);
        StringBuilder out = new StringBuilder(padding + 2);
        NumberLayout.fill(out, spec.fill, left);
        out.appendCodePoint((int) value.value);
        NumberLayout.fill(out, spec.fill, padding - left);
        return PyStr.of(out.toString());
    }

    // ---- float

    /// `float.__format__(value, spec)`.
    public static PyStr formatFloat(PyFloat value, PyStr text) {
        if (text.size() == 0) {
            return Abstract.str(value);
        }
        FormatSpec spec = FormatSpec.parse(text, '\0', '>', value);
        return switch (spec.type) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> formatFloat(value.value, spec, value);
            default -> throw spec.unknownType(value);
        };
    }

    private static PyStr formatFloat(double value, FormatSpec spec, PyObject self) {
        if (spec.precision == Integer.MAX_VALUE) {
            throw Errors.valueError("precision too big");
        }
        String digits;
        if (spec.type == '%') {
            digits = formatDouble(value * 100, spec, 'f', DEFAULT_PRECISION) + '%';
        } else if (spec.type == 0) {
            digits = formatDouble(value, spec, 'r', 0);
        } else {
            digits = formatDouble(value, spec, spec.type == 'n' ? 'g' : (char) spec.type, DEFAULT_PRECISION);
        }
        boolean negative = digits.charAt(0) == '-';
        if (negative) {
            digits = digits.substring(1);
        }
        return NumberLayout.number(spec, negative, "", digits, leadingDigits(digits));
    }

    /// The digits of one double; type `r` stands for no type at all.
    private static String formatDouble(double value, FormatSpec spec, char type, int defaultPrecision) {
        int flags = (spec.alternate ? NumberFormat.ALT : 0) | (spec.noNegativeZero ? NumberFormat.NO_NEG_0 : 0);
        if (type == 'r') {
            flags |= NumberFormat.ADD_DOT_0;
        }
        if (spec.precision == FormatSpec.ABSENT) {
            return NumberFormat.formatDouble(value, type, defaultPrecision, flags);
        }
        return NumberFormat.formatDouble(value, type == 'r' ? 'g' : type, spec.precision, flags);
    }

    private static int leadingDigits(String text) {
        int n = 0;
        while (n < text.length() && text.charAt(n) >= '0' && text.charAt(n) <= '9') {
            n++;
        }
        return n;
    }

    // ---- complex

    /// `complex.__format__(value, spec)`.
    public static PyStr formatComplex(PyComplex value, PyStr text) {
        if (text.size() == 0) {
            return Abstract.str(value);
        }
        FormatSpec spec = FormatSpec.parse(text, '\0', '>', value);
        switch (spec.type) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
            default -> throw spec.unknownType(value);
        }
        if (spec.precision == Integer.MAX_VALUE) {
            throw Errors.valueError("precision too big");
        }
        if (spec.fill == '0') {
            throw Errors.valueError("Zero padding is not allowed in complex format specifier");
        }
        if (spec.align == '=') {
            throw Errors.valueError("'=' alignment flag is not allowed in complex format specifier");
        }
        return formatComplex(value, spec);
    }

    private static PyStr formatComplex(PyComplex value, FormatSpec spec) {
        char type = spec.type == 0 ? 'r' : spec.type == 'n' ? 'g' : (char) spec.type;
        int precision = type == 'r' ? 0 : DEFAULT_PRECISION;
        boolean noReal = type == 'r' && value.real == 0 && 1 / value.real > 0;
        boolean parentheses = type == 'r' && !noReal;
        int width = spec.width;
        spec.width = FormatSpec.ABSENT;
        StringBuilder out = new StringBuilder(32);
        if (parentheses) {
            out.append('(');
        }
        if (!noReal) {
            appendPart(out, spec, formatPart(value.real, spec, type, precision));
            spec.sign = '+';
        }
        appendPart(out, spec, formatPart(value.imag, spec, type, precision));
        out.append('j');
        if (parentheses) {
            out.append(')');
        }
        spec.width = width;
        return NumberLayout.padded(spec, out.toString(), out.length());
    }

    /// Unlike a float's, the parts of a complex number without type get no `.0`.
    private static String formatPart(double value, FormatSpec spec, char type, int defaultPrecision) {
        int flags = (spec.alternate ? NumberFormat.ALT : 0) | (spec.noNegativeZero ? NumberFormat.NO_NEG_0 : 0);
        if (spec.precision == FormatSpec.ABSENT) {
            return NumberFormat.formatDouble(value, type, defaultPrecision, flags);
        }
        return NumberFormat.formatDouble(value, type == 'r' ? 'g' : type, spec.precision, flags);
    }

    private static void appendPart(StringBuilder out, FormatSpec spec, String digits) {
        boolean negative = digits.charAt(0) == '-';
        if (negative) {
            digits = digits.substring(1);
        }
        NumberLayout.append(out, spec, negative, "", digits, leadingDigits(digits));
    }

    // ---- str

    /// `str.__format__(value, spec)`.
    public static PyStr formatStr(PyStr value, PyStr text) {
        if (text.size() == 0) {
            return value.getClass() == PyStr.class ? value : Abstract.str(value);
        }
        FormatSpec spec = FormatSpec.parse(text, 's', '<', value);
        if (spec.type != 's') {
            throw spec.unknownType(value);
        }
        if (spec.sign != 0) {
            throw refusedInString(spec.sign == ' ' ? "Space" : "Sign");
        }
        if (spec.noNegativeZero) {
            throw refusedInString("Negative zero coercion (z)");
        }
        if (spec.alternate) {
            throw refusedInString("Alternate form (#)");
        }
        if (spec.align == '=') {
            throw refusedInString("'=' alignment");
        }
        int length = value.size();
        int shown = spec.precision == FormatSpec.ABSENT ? length : Math.min(length, spec.precision);
        int padding = Math.max(0, spec.width - shown);
        if (padding == 0 && shown == length) {
            return value.getClass() == PyStr.class ? value : PyStr.of(value.toString());
        }
        int[] points = new int[shown + padding];
        int left = NumberLayout.leftPadding(spec.align, padding);
        java.util.Arrays.fill(points, 0, left, spec.fill);
        for (int i = 0; i < shown; i++) {
            points[left + i] = value.codePointAt(i);
        }
        java.util.Arrays.fill(points, left + shown, points.length, spec.fill);
        return PyStr.ofCodePoints(points, 0, points.length);
    }

    private static org.scoria.objects.PyException refusedInString(String what) {
        return Errors.valueError("%s not allowed in string format specifier", what);
    }
}
