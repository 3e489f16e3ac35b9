package org.scoria.compiler;

import java.util.ArrayList;
import java.util.List;
import org.scoria.compiler.ast.Expr;
import org.scoria.objects.PyStr;

/// Turns `'%s: %r' % (a, b)` into what the f-string `f'{a!s}: {b!r}'` would be.
///
/// Only `%s`, `%r` and `%a` with flags, width and precision that mean the same there; else the operation stays as
/// it is.
final class FormatFolder {
    private static final int MAX_DIGITS = 3;
    private static final int END = -1;

    private final PyStr format;
    private final Expr[] values;
    private int position;

    private FormatFolder(PyStr format, Expr[] values) {
        this.format = format;
        this.values = values;
    }

    /// The f-string, or null.
    static Expr fold(Expr.BinOp node, PyStr format, Expr[] values) {
        Expr[] parts = new FormatFolder(format, values).parts();
        return parts == null
                ? null
                : new Expr.JoinedStr(parts, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    private Expr[] parts() {
        List<Expr> parts = new ArrayList<>();
        int used = 0;
        while (true) {
            Expr literal = literal();
            if (literal != null) {
                parts.add(literal);
            }
            if (position >= format.size()) {
                break;
            }
            if (used >= values.length) {
                return null;
            }
            position++;
            Expr field = field(values[used++]);
            if (field == null) {
                return null;
            }
            parts.add(field);
        }
        return used < values.length ? null : parts.toArray(new Expr[0]);
    }

    private static Expr constant(PyStr text) {
        return new Expr.Constant(text, null, -1, -1, -1, -1);
    }

    /// The text up to the next field, or null when there is none.
    private Expr literal() {
        int size = format.size();
        int[] points = new int[size - position];
        int count = 0;
        int start = position;
        while (position < size) {
            int point = format.codePointAt(position);
            if (point == '%') {
                if (position + 1 >= size || format.codePointAt(position + 1) != '%') {
                    break;
                }
                position++;
            }
            points[count++] = point;
            position++;
        }
        return position == start ? null : constant(PyStr.ofCodePoints(points, 0, count));
    }

    private int next() {
        return position < format.size() ? format.codePointAt(position++) : END;
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    /// One field, whose `%` has been read; null when it is not one of the simple ones.
    private Expr field(Expr value) {
        boolean left = false;
        int point = next();
        while (point == '-' || point == '+' || point == ' ' || point == '#' || point == '0') {
            left |= point == '-';
            point = next();
        }
        StringBuilder spec = new StringBuilder();
        int width = 0;
        if (isDigit(point)) {
            int digits = 0;
            while (isDigit(point)) {
                width = width * 10 + point - '0';
                point = next();
                if (point == END || ++digits >= MAX_DIGITS) {
                    return null;
                }
            }
            if (!left && width > 0) {
                spec.append('>');
            }
            spec.append(width);
        }
        if (point == '.') {
            point = next();
            int precision = 0;
            int digits = 0;
            while (isDigit(point)) {
                precision = precision * 10 + point - '0';
                point = next();
                if (point == END || ++digits >= MAX_DIGITS) {
                    return null;
                }
            }
            spec.append('.').append(precision);
        }
        if (point != 's' && point != 'r' && point != 'a') {
            return null;
        }
        Expr formatSpec = spec.isEmpty() ? null : constant(PyStr.of(spec.toString()));
        return new Expr.FormattedValue(
                value, point, formatSpec, value.lineno(), value.colOffset(), value.endLineno(), value.endColOffset());
    }
}
