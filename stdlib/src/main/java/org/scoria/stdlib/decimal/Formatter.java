package org.scoria.stdlib.decimal;

/// `Decimal.__format__`. Compare libmpdec `io.c: mpd_qformat_spec`.
final class Formatter {
    private final FormatText format;
    private final Rules rules;

    private Formatter(FormatText format, Rules rules) {
        this.format = format;
        this.rules = rules;
    }

    static String format(PyDecimal d, FormatText format, Rules rules) {
        format.checkLimits();
        return new Formatter(format, rules.copy()).format(d);
    }

    private String format(PyDecimal d) {
        PyDecimal number = d.isSpecial() || !format.noNegativeZero ? d : withoutNegativeZero(d);
        String sign = number.isNegative() ? "-" : format.sign == '-' ? "" : String.valueOf(format.sign);
        if (number.isSpecial()) {
            return padded(sign, special(number));
        }
        String digits = digits(number);
        return padded(sign, format.point.isEmpty() ? digits : localized(digits, sign.length()));
    }

    /// The number, or zero when it is a negative number that would be shown as zero.
    private PyDecimal withoutNegativeZero(PyDecimal d) {
        if (!d.isNegative()) {
            return d;
        }
        PyDecimal shown = d;
        // 'F' was forgotten here
        boolean fixed = format.type == 'f' && !format.capitals || format.type == '%';
        if (fixed && format.precision >= 0) {
            PyDecimal scaled = format.type == '%' ? d.withExponent(d.exponent + 2) : d;
            shown = Rescaling.rescale(scaled, -format.precision, rules);
            shown = format.type == '%' ? shown.withExponent(shown.exponent - 2) : shown;
        }
        return shown.isZero() ? shown.withSign(0) : d;
    }

    private String special(PyDecimal d) {
        StringBuilder out = new StringBuilder();
        DecimalText.appendSpecial(out, d);
        if (format.type == '%') {
            out.append('%');
        }
        return out.toString();
    }

    // ---- the digits, without sign

    private String digits(PyDecimal d) {
        return switch (format.type) {
            case 'e' -> exponential(d);
            case 'f' -> fixed(d);
            case '%' -> fixed(d.withExponent(d.exponent + 2)) + "%";
            default -> general(d);
        };
    }

    private String general(PyDecimal d) {
        long precision = Math.max(format.precision, 1);
        PyDecimal rounded = format.precision >= 0 && d.digits() > precision ? rounded(d, precision) : d;
        return DecimalText.of(rounded.withSign(0), false, format.capitals);
    }

    private String exponential(PyDecimal d) {
        PyDecimal rounded = d;
        long point = 1;
        if (format.precision >= 0) {
            if (d.isZero()) {
                point = 1 - format.precision;
            } else {
                rounded = rounded(d, format.precision + 1);
            }
        }
        StringBuilder out = new StringBuilder();
        DecimalText.append(out, DecimalText.digits(rounded), point);
        DecimalText.appendExponent(out, rounded.digits() + rounded.exponent - point, format.capitals);
        return out.toString();
    }

    private String fixed(PyDecimal d) {
        PyDecimal rounded = format.precision >= 0 ? Rescaling.rescale(d, -format.precision, rules) : d;
        if (rounded.isZero() && rounded.exponent > 0) {
            rounded = rounded.withExponent(0);
        }
        StringBuilder out = new StringBuilder();
        DecimalText.append(out, DecimalText.digits(rounded), rounded.digits() + rounded.exponent);
        return out.toString();
    }

    /// Rounded to that many digits. Zeros are left alone.
    private PyDecimal rounded(PyDecimal d, long digits) {
        if (d.isZero()) {
            return d;
        }
        PyDecimal result = Rescaling.rescale(d, d.exponent + d.digits() - digits, rules);
        return result.digits() > digits ? Rescaling.rescale(result, result.exponent + 1, rules) : result;
    }

    // ---- separators

    /// The digits with the point and the separators of the format, and zeros in front when it wants them.
    private String localized(String digits, int signLength) {
        int integral = 0;
        while (integral < digits.length() && digits.charAt(integral) >= '0' && digits.charAt(integral) <= '9') {
            integral++;
        }
        String rest = digits.substring(integral);
        if (rest.startsWith(".")) {
            rest = format.point + rest.substring(1);
        }
        long room = format.align == 'z' ? format.width - signLength - length(rest) : 0;
        return grouped(digits.substring(0, integral), room) + rest;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Digits with separators, from the right; zeros go on until `room` is filled, but a separator is never first.
    private String grouped(String digits, long room) {
        StringBuilder reversed = new StringBuilder();
        String separator = new StringBuilder(format.separator).reverse().toString();
        long length = 0;
        int group = 0;
        int inGroup = 0;
        for (int i = digits.length() - 1; i >= 0 || length < room; i--) {
            if (inGroup > 0 && inGroup == size(group)) {
                reversed.append(separator);
                length += length(separator);
                inGroup = 0;
                group++;
            }
            reversed.append(i >= 0 ? digits.charAt(i) : '0');
            length++;
            inGroup++;
        }
        return reversed.reverse().toString();
    }

    /// The size of a group; 0 when it has no end.
    private int size(int group) {
        String sizes = format.grouping;
        if (sizes.isEmpty()) {
            return 0;
        }
        int size = sizes.charAt(Math.min(group, sizes.length() - 1));
        return size >= 127 ? 0 : size;
    }

    // ---- padding

    private String padded(String sign, String digits) {
        long padding = format.width - sign.length() - length(digits);
        if (padding <= 0) {
            return sign + digits;
        }
        Powers.checkSize(padding);
        boolean zeros = format.align == 'z' && !Character.isDigit(digits.charAt(0));
        int fill = zeros ? ' ' : format.fill;
        StringBuilder out = new StringBuilder();
        return switch (zeros ? '>' : format.align) {
            case '<' ->
                out.append(sign).append(digits).repeat(fill, (int) padding).toString();
            case '>' ->
                out.repeat(fill, (int) padding).append(sign).append(digits).toString();
            case '^' ->
                out.repeat(fill, (int) (padding / 2))
                        .append(sign)
                        .append(digits)
                        .repeat(fill, (int) (padding - padding / 2))
                        .toString();
            default ->
                out.append(sign).repeat(fill, (int) padding).append(digits).toString();
        };
    }
}
