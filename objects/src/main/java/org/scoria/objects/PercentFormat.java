package org.scoria.objects;

import java.math.BigInteger;
import org.scoria.objects.text.NumberFormat;

/// `template % values` for `str`; [BytesPercentFormat] changes what differs for `bytes`.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: PyUnicode_Format`.
class PercentFormat {
    private static final int LEFT = 1;
    private static final int SIGN = 2;
    private static final int BLANK = 4;
    private static final int ALTERNATE = 8;
    private static final int ZERO = 16;

    private final PyStr template;
    private final int size;
    private int pos;

    /// The mapping for `%(key)s`, or null when the values are none.
    private final PyObject mapping;

    /// What the next conversions take: a tuple's items one after the other, or a single value once.
    private PyObject values;

    private boolean single;
    private int next;

    final StrBuilder out;

    // the conversion being read
    private int flags;
    private int width;
    private int precision;
    int conversion;

    PercentFormat(PyStr template, PyObject values, boolean isMapping) {
        this.template = template;
        this.size = template.size();
        this.values = values;
        this.single = !(values instanceof PyTuple);
        this.mapping = isMapping ? values : null;
        this.out = new StrBuilder(size + 32);
    }

    /// `template % values`.
    static PyStr format(PyStr template, PyObject values) {
        boolean isMapping = !(values instanceof PyTuple)
                && !(values instanceof PyStr)
                && values.type().lookup(Names.GETITEM) != null;
        PercentFormat format = new PercentFormat(template, values, isMapping);
        format.run();
        return format.out.toStr();
    }

    final void run() {
        while (pos < size) {
            int start = pos;
            while (pos < size && template.codePointAt(pos) != '%') {
                pos++;
            }
            out.append(template, start, pos);
            if (pos < size) {
                pos++;
                if (peek() == '%') {
                    out.append('%');
                    pos++;
                } else {
                    convertNext();
                }
            }
        }
        if (mapping == null && next < (single ? 1 : ((PyTuple) values).size())) {
            throw Errors.typeError("not all arguments converted during " + what() + " formatting");
        }
    }

    private PyObject nextValue() {
        if (single && next == 0) {
            next = 1;
            return values;
        }
        if (!single && next < ((PyTuple) values).size()) {
            return ((PyTuple) values).get(next++);
        }
        throw Errors.typeError("not enough arguments for format string");
    }

    // ---- reading a conversion: %(key)flags width.precision type

    private void convertNext() {
        flags = 0;
        width = -1;
        precision = -1;
        if (peek() == '(') {
            readKey();
        }
        readFlags();
        if (peek() == '*') {
            pos++;
            readWidthFromValue();
        } else {
            width = readNumber("width");
        }
        if (peek() == '.') {
            pos++;
            if (peek() == '*') {
                pos++;
                precision = Math.max(0, starInt());
            } else {
                precision = Math.max(0, readNumber("precision"));
            }
        }
        if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
            pos++;
        }
        if (pos >= size) {
            throw Errors.valueError("incomplete format");
        }
        conversion = template.codePointAt(pos++);
        convert(nextValue());
    }

    /// The next code point, or -1 at the end.
    private int peek() {
        return pos < size ? template.codePointAt(pos) : -1;
    }

    private void readKey() {
        if (mapping == null) {
            throw Errors.typeError("format requires a mapping");
        }
        int start = ++pos;
        int open = 1;
        for (; pos < size && open > 0; pos++) {
            int c = template.codePointAt(pos);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        if (open > 0) {
            throw Errors.valueError("incomplete format key");
        }
        values = Abstract.getItem(mapping, key(template.substring(start, pos - 1)));
        single = true;
        next = 0;
    }

    private void readFlags() {
        for (; ; pos++) {
            switch (peek()) {
                case '-' -> flags |= LEFT;
                case '+' -> flags |= SIGN;
                case ' ' -> flags |= BLANK;
                case '#' -> flags |= ALTERNATE;
                case '0' -> flags |= ZERO;
                default -> {
                    return;
                }
            }
        }
    }

    private void readWidthFromValue() {
        PyObject value = nextValue();
        if (!(value instanceof PyInt n)) {
            throw Errors.typeError("* wants int");
        }
        if (!n.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        long w = n.value;
        if (w < 0) {
            flags |= LEFT;
            w = -w;
        }
        if (w > StrBuilder.MAX_SIZE) {
            throw Errors.of(Exceptions.MemoryError);
        }
        width = (int) w;
    }

    private int starInt() {
        PyObject value = nextValue();
        if (!(value instanceof PyInt n)) {
            throw Errors.typeError("* wants int");
        }
        if (!n.isSmall() || n.value != (int) n.value) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return (int) n.value;
    }

    /// Digits, or -1 when there are none.
    private int readNumber(String what) {
        long number = -1;
        for (int c = peek(); c >= '0' && c <= '9'; c = peek()) {
            number = Math.max(0, number) * 10 + c - '0';
            if (number > Integer.MAX_VALUE) {
                throw Errors.valueError(what + " too big");
            }
            pos++;
        }
        return (int) number;
    }

    // ---- converting a value

    private void convert(PyObject value) {
        switch (conversion) {
            case 's', 'r', 'a', 'b' -> {
                PyStr text = text(value, conversion);
                if (text == null) {
                    throw unsupported();
                }
                put(precision >= 0 && precision < text.size() ? text.substring(0, precision) : text);
            }
            case 'i', 'd', 'u', 'x', 'X', 'o' -> putNumber(integer(value), fill());
            case 'e', 'E', 'f', 'F', 'g', 'G' -> putNumber(floating(value), fill());
            case 'c' -> put(character(value));
            default -> throw unsupported();
        }
    }

    PyException unsupported() {
        boolean shown = 31 < conversion && conversion < 127;
        return Errors.valueError(
                "unsupported format character '%s' (0x%s) at index %s",
                shown ? (char) conversion : "?", Integer.toHexString(conversion), pos - 1);
    }

    private char fill() {
        return (flags & ZERO) != 0 ? '0' : ' ';
    }

    private String integer(PyObject value) {
        boolean based = conversion == 'x' || conversion == 'X' || conversion == 'o';
        PyInt number = value instanceof PyInt i ? i : convertToInt(value, based);
        String digits = digits(number);
        boolean negative = digits.charAt(0) == '-';
        StringBuilder text = new StringBuilder(digits.length() + 4);
        if (negative) {
            text.append('-');
        }
        if (based && (flags & ALTERNATE) != 0) {
            text.append('0').append(conversion == 'X' ? 'x' : (char) conversion);
        }
        int count = digits.length() - (negative ? 1 : 0);
        if (precision > count) {
            text.repeat('0', precision - count);
        }
        text.append(digits, negative ? 1 : 0, digits.length());
        return conversion == 'X' ? text.toString().toUpperCase(java.util.Locale.ROOT) : text.toString();
    }

    private String digits(PyInt number) {
        int base = conversion == 'o' ? 8 : conversion == 'x' || conversion == 'X' ? 16 : 10;
        if (number.isSmall()) {
            return Long.toString(number.value, base);
        }
        BigInteger big = number.bigValue();
        return base == 10 ? IntText.toDecimal(big) : big.toString(base);
    }

    private PyInt convertToInt(PyObject value, boolean based) {
        boolean number = value.hasIndex()
                || value.type().lookup(Names.INT) != null
                || value.type().lookup(Names.FLOAT) != null
                || value instanceof PyComplex;
        if (number) {
            try {
                return based ? Abstract.index(value) : Abstract.toInt(value);
            } catch (PyException e) {
                if (!e.matches(Exceptions.TypeError)) {
                    throw e;
                }
            }
        }
        throw Errors.typeError(
                "%s format: %s is required, not %s",
                "%" + (char) conversion,
                based ? "an integer" : "a real number",
                value.type().qualifiedName());
    }

    private String floating(PyObject value) {
        double x = toDouble(value);
        int digits = precision < 0 ? 6 : precision;
        return NumberFormat.formatDouble(x, (char) conversion, digits, (flags & ALTERNATE) != 0 ? NumberFormat.ALT : 0);
    }

    // ---- output

    private void put(PyStr text) {
        int padding = Math.max(0, width - text.size());
        if ((flags & LEFT) == 0) {
            out.repeat(' ', padding);
        }
        out.append(text);
        if ((flags & LEFT) != 0) {
            out.repeat(' ', padding);
        }
    }

    /// Puts a number that has its minus sign and prefix: with zeros between prefix and digits when `fill` is one.
    private void putNumber(String number, char fill) {
        int from = 0;
        int sign = 0;
        if (number.charAt(0) == '-' || number.charAt(0) == '+') {
            sign = number.charAt(0);
            from = 1;
        } else if ((flags & SIGN) != 0) {
            sign = '+';
        } else if ((flags & BLANK) != 0) {
            sign = ' ';
        }
        boolean prefix = (flags & ALTERNATE) != 0 && (conversion == 'x' || conversion == 'X' || conversion == 'o');
        int length = number.length() - from + (sign != 0 ? 1 : 0);
        int padding = Math.max(0, width - length);
        boolean left = (flags & LEFT) != 0;
        if (!left && fill == ' ') {
            out.repeat(' ', padding);
        }
        if (sign != 0) {
            out.append(sign);
        }
        if (prefix) {
            out.append(number.substring(from, from + 2));
            from += 2;
        }
        if (!left && fill != ' ') {
            out.repeat(fill, padding);
        }
        out.append(number.substring(from));
        if (left) {
            out.repeat(' ', padding);
        }
    }

    // ---- what bytes does otherwise

    String what() {
        return "string";
    }

    PyObject key(PyStr text) {
        return text;
    }

    double toDouble(PyObject value) {
        return Abstract.toDouble(value);
    }

    /// The text of `%s`, `%r`, `%a` (or `%b`); null when there is no such conversion.
    PyStr text(PyObject value, int type) {
        return switch (type) {
            case 's' -> Abstract.str(value);
            case 'r' -> Abstract.repr(value);
            case 'a' -> StrRepr.ascii(value);
            default -> null;
        };
    }

    PyStr character(PyObject value) {
        if (value instanceof PyStr text && text.size() == 1) {
            return text;
        }
        if (value instanceof PyStr || !value.hasIndex()) {
            throw Errors.typeError("%c requires int or char");
        }
        PyInt point = Abstract.index(value);
        if (!point.isSmall() || point.value < 0 || point.value > Character.MAX_CODE_POINT) {
            throw Errors.overflowError("%c arg not in range(0x110000)");
        }
        return PyStr.ofCodePoint((int) point.value);
    }
}
