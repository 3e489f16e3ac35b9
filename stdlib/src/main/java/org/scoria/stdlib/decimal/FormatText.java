package org.scoria.stdlib.decimal;

import java.nio.charset.StandardCharsets;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.text.Utf8;

/// A parsed format specification of `Decimal.__format__`. Compare libmpdec `io.c: mpd_parse_fmt_str`.
final class FormatText {
    /// Widths and precisions beyond this are errors: no text is that long.
    private static final long MAX = Rules.MAX_PREC;

    int fill = ' ';

    /// `<`, `>`, `=`, `^`, or `z` for leading zeros.
    char align = '>';

    char sign = '-';
    boolean noNegativeZero;
    long width;

    /// -1: not given.
    long precision = -1;

    /// `e`, `f`, `g` or `%`.
    char type = 'g';

    boolean capitals;

    /// The decimal point; empty when the text keeps its point and has no separators.
    String point = "";

    String separator = "";

    /// The sizes of groups of digits from the right, as chars; the last one counts for the rest.
    String grouping = "";

    private final PyStr text;
    private int pos;

    private FormatText(PyStr text, boolean capitals) {
        this.text = text;
        this.capitals = capitals;
    }

    static FormatText parse(PyObject text, PyObject overrides, boolean capitals) {
        if (!(text instanceof PyStr given)) {
            throw Errors.typeError("format arg must be str");
        }
        if (!given.isAscii()) {
            // lone surrogates are refused
            Utf8.encode(given, null);
        }
        FormatText format = new FormatText(given, capitals);
        format.parse();
        if (overrides != null && overrides != PyNone.NONE) {
            format.override(overrides);
        }
        return format;
    }

    private static PyException invalid() {
        return Errors.valueError("invalid format string");
    }

    private int peek() {
        return peek(0);
    }

    private int peek(int ahead) {
        return pos + ahead < text.size() ? text.codePointAt(pos + ahead) : -1;
    }

    private boolean skip(char expected) {
        if (peek() != expected) {
            return false;
        }
        pos++;
        return true;
    }

    private static boolean isAlign(int point) {
        return point == '<' || point == '>' || point == '=' || point == '^';
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    private void parse() {
        boolean aligned = false;
        if (isAlign(peek(1))) {
            fill = peek();
            align = (char) peek(1);
            pos = 2;
            aligned = true;
        } else if (isAlign(peek())) {
            align = (char) peek();
            pos = 1;
            aligned = true;
        }
        if (peek() == '+' || peek() == '-' || peek() == ' ') {
            sign = (char) peek();
            pos++;
        }
        noNegativeZero = skip('z');
        if (skip('0')) {
            if (aligned) {
                throw invalid();
            }
            align = 'z';
            fill = '0';
        }
        parseNumbers();
        parseType();
        if (pos < text.size()) {
            throw invalid();
        }
    }

    private void parseNumbers() {
        if (isDigit(peek())) {
            if (peek() == '0') {
                throw invalid();
            }
            width = number();
        }
        if (skip(',')) {
            point = ".";
            separator = ",";
            grouping = "\3\3";
        }
        if (skip('.')) {
            if (!isDigit(peek())) {
                throw invalid();
            }
            precision = number();
        }
    }

    private long number() {
        long value = 0;
        for (; isDigit(peek()); pos++) {
            if (value > (Long.MAX_VALUE - 9) / 10) {
                throw invalid();
            }
            value = value * 10 + peek() - '0';
        }
        return value;
    }

    private void parseType() {
        int given = peek();
        switch (given) {
            case 'E', 'F', 'G', 'e', 'f', 'g', '%' -> setType(given);
            case 'N', 'n' -> {
                if (!separator.isEmpty()) {
                    throw invalid();
                }
                setType(given == 'N' ? 'G' : 'g');
                point = ".";
            }
            default -> {}
        }
    }

    private void setType(int given) {
        pos++;
        capitals = given >= 'A' && given <= 'Z';
        type = (char) Character.toLowerCase(given);
    }

    // ---- what a locale would say, given as a dict

    private void override(PyObject overrides) {
        if (!(overrides instanceof PyDict dict)) {
            throw Errors.typeError("optional argument must be a dict");
        }
        point = entry(dict, "decimal_point", point);
        separator = entry(dict, "thousands_sep", separator);
        grouping = entry(dict, "grouping", grouping);
        if (!isAscii(grouping) || point.isEmpty() || utf8Length(point) > 4 || utf8Length(separator) > 4) {
            throw Errors.valueError("invalid override dict");
        }
    }

    private static String entry(PyDict dict, String key, String otherwise) {
        PyObject value = dict.get(PyStr.intern(key));
        if (value == null) {
            return otherwise;
        }
        if (value instanceof PyStr text) {
            // as in C, a NUL ends the text
            String given = text.toString();
            int end = given.indexOf('\0');
            return end < 0 ? given : given.substring(0, end);
        }
        throw Errors.typeError("bad argument type for built-in operation");
    }

    /// Sizes of groups are bytes, and those above 127 negative numbers.
    private static boolean isAscii(String text) {
        return utf8Length(text) == text.length();
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    void checkLimits() {
        if (width > MAX || precision > MAX) {
            throw Errors.valueError("format specification exceeds internal limits of _decimal");
        }
    }
}
