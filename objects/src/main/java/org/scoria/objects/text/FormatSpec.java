package org.scoria.objects.text;

import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// A parsed format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
///
/// Compare CPython 3.11 `Python/formatter_unicode.c: parse_internal_render_format_spec`.
public final class FormatSpec {
    /// No width or precision given.
    public static final int ABSENT = -1;

    /// The fill character (a code point); a space unless given.
    public int fill = ' ';

    /// `<`, `>`, `=` or `^`; the default of the type unless given.
    public char align;

    /// `+`, `-`, a space, or 0 when not given.
    public char sign;

    /// `#`
    public boolean alternate;

    /// `z`
    public boolean noNegativeZero;

    /// The minimal width, or [#ABSENT].
    public int width = ABSENT;

    /// `,`, `_` or 0.
    public char grouping;

    /// The precision, or [#ABSENT].
    public int precision = ABSENT;

    /// The presentation type (a code point); the default of the type unless given.
    public int type;

    private final PyStr text;
    private int pos;

    private FormatSpec(PyStr text) {
        this.text = text;
    }

    /// Parses `text` for a value of the type of `self` (named in errors) whose specification defaults to this
    /// presentation type (0: none) and alignment.
    public static FormatSpec parse(PyStr text, char defaultType, char defaultAlign, PyObject self) {
        FormatSpec spec = new FormatSpec(text);
        spec.align = defaultAlign;
        spec.type = defaultType;
        spec.parse(self);
        return spec;
    }

    private void parse(PyObject self) {
        boolean aligned = false;
        boolean filled = false;
        if (text.size() >= 2 && isAlign(peek(1))) {
            fill = peek(0);
            align = (char) peek(1);
            aligned = true;
            filled = true;
            pos = 2;
        } else if (isAlign(peek(0))) {
            align = (char) peek(0);
            aligned = true;
            pos = 1;
        }
        if (peek(0) == '+' || peek(0) == '-' || peek(0) == ' ') {
            sign = (char) peek(0);
            pos++;
        }
        noNegativeZero = skip('z');
        alternate = skip('#');
        if (!filled && skip('0')) {
            fill = '0';
            if (!aligned && align == '>') {
                align = '=';
            }
        }
        width = number();
        parseGrouping();
        if (skip('.')) {
            precision = number();
            if (precision == ABSENT) {
                throw Errors.valueError("Format specifier missing precision");
            }
        }
        if (text.size() - pos > 1) {
            throw Errors.valueError(
                    "Invalid format specifier '%s' for object of type '%s'",
                    text, self.type().qualifiedName());
        }
        if (pos < text.size()) {
            type = text.codePointAt(pos);
        }
        if (grouping != 0) {
            checkGrouping();
        }
    }

    private void parseGrouping() {
        if (skip(',')) {
            grouping = ',';
        }
        if (skip('_')) {
            if (grouping != 0) {
                throw commaAndUnderscore();
            }
            grouping = '_';
        }
        if (peek(0) == ',' && grouping == '_') {
            throw commaAndUnderscore();
        }
    }

    private static PyException commaAndUnderscore() {
        return Errors.valueError("Cannot specify both ',' and '_'.");
    }

    private void checkGrouping() {
        switch (type) {
            case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0 -> {}
            case 'b', 'o', 'x', 'X' -> {
                if (grouping != '_') {
                    throw badGrouping();
                }
            }
            default -> throw badGrouping();
        }
    }

    private PyException badGrouping() {
        return Errors.valueError("Cannot specify '%s' with '%s'.", grouping, printable(type));
    }

    /// How many digits stand between separators.
    int groupSize() {
        return switch (type) {
            case 'b', 'o', 'x', 'X' -> 4;
            default -> 3;
        };
    }

    /// The error of a presentation type that the type of `self` does not know.
    public PyException unknownType(PyObject self) {
        return Errors.valueError(
                "Unknown format code '%s' for object of type '%s'",
                printable(type), self.type().qualifiedName());
    }

    private static String printable(int point) {
        return point > 32 && point < 128 ? Character.toString(point) : "\\x" + Integer.toHexString(point);
    }

    /// The code point `ahead` of the position, or -1 beyond the end.
    private int peek(int ahead) {
        int at = pos + ahead;
        return at < text.size() ? text.codePointAt(at) : -1;
    }

    private boolean skip(char expected) {
        if (peek(0) != expected) {
            return false;
        }
        pos++;
        return true;
    }

    private static boolean isAlign(int point) {
        return point == '<' || point == '>' || point == '=' || point == '^';
    }

    /// Decimal digits (of any script), or [#ABSENT] when there is none.
    private int number() {
        long value = 0;
        int start = pos;
        for (int digit = UnicodeData.decimal(peek(0)); digit >= 0; digit = UnicodeData.decimal(peek(0))) {
            value = value * 10 + digit;
            if (value < 0 || value > Long.MAX_VALUE / 10) {
                throw Errors.valueError("Too many decimal digits in format string");
            }
            pos++;
        }
        return pos == start ? ABSENT : (int) Math.min(value, Integer.MAX_VALUE);
    }
}
