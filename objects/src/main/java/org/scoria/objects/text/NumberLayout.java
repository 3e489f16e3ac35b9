package org.scoria.objects.text;

import org.scoria.objects.PyStr;

/// Puts the parts of a formatted number together: padding, sign, prefix, grouped digits, the rest.
///
/// Compare CPython 3.11 `Python/formatter_unicode.c: calc_number_widths, fill_number`.
final class NumberLayout {
    private NumberLayout() {}

    /// Lays out a number.
    ///
    /// `digits` is its text without sign; the first `integral` characters are digits before the decimal point,
    /// which are grouped; `prefix` is `0x` and the like.
    static PyStr number(FormatSpec spec, boolean negative, String prefix, String digits, int integral) {
        StringBuilder out = new StringBuilder(Math.max(spec.width, digits.length() + 4));
        append(out, spec, negative, prefix, digits, integral);
        return PyStr.of(out.toString());
    }

    static void append(
            StringBuilder out, FormatSpec spec, boolean negative, String prefix, String digits, int integral) {
        char sign = negative ? '-' : spec.sign == '-' ? 0 : spec.sign;
        int around = (sign == 0 ? 0 : 1) + prefix.length() + digits.length() - integral;
        boolean zeros = spec.fill == '0' && spec.align == '=';
        String grouped = integral == 0
                ? ""
                : group(digits, integral, zeros ? spec.width - around : 0, spec.grouping, spec.groupSize());
        int padding = Math.max(0, spec.width - around - grouped.length());
        int left = leftPadding(spec.align, padding);
        fill(out, spec.fill, left);
        if (sign != 0) {
            out.append(sign);
        }
        out.append(prefix);
        if (spec.align == '=') {
            fill(out, spec.fill, padding);
        }
        out.append(grouped).append(digits, integral, digits.length());
        if (spec.align != '=') {
            fill(out, spec.fill, padding - left);
        }
    }

    /// `text` padded to the width of the specification.
    static PyStr padded(FormatSpec spec, String text, int length) {
        int padding = Math.max(0, spec.width - length);
        if (padding == 0) {
            return PyStr.of(text);
        }
        StringBuilder out = new StringBuilder(text.length() + padding);
        int left = leftPadding(spec.align, padding);
        fill(out, spec.fill, left);
        out.append(text);
        fill(out, spec.fill, padding - left);
        return PyStr.of(out.toString());
    }

    static int leftPadding(char align, int padding) {
        return switch (align) {
            case '>' -> padding;
            case '^' -> padding / 2;
            default -> 0;
        };
    }

    static void fill(StringBuilder out, int point, int count) {
        if (count > 0) {
            out.repeat(point, count);
        }
    }

    /// The digits with separators, zero-padded to `width` (one more when it would begin with a separator).
    private static String group(String digits, int count, int width, char separator, int size) {
        if (separator == 0) {
            return width <= count ? digits.substring(0, count) : "0".repeat(width - count) + digits.substring(0, count);
        }
        StringBuilder reversed = new StringBuilder(count + count / size + Math.max(width, 0));
        int inGroup = 0;
        for (int i = count - 1; i >= 0 || reversed.length() < width; i--) {
            if (inGroup == size) {
                reversed.append(separator);
                inGroup = 0;
            }
            reversed.append(i >= 0 ? digits.charAt(i) : '0');
            inGroup++;
        }
        return reversed.reverse().toString();
    }
}
