package org.scoria.objects;

import org.scoria.objects.text.Digits;

/// `complex(text)`.
///
/// Compare CPython 3.11 `Objects/complexobject.c: complex_from_string_inner`.
final class ComplexText {
    private final String text;
    private int pos;

    private ComplexText(String text) {
        this.text = text;
    }

    static PyComplex parse(PyStr source) {
        String plain = FloatText.withoutUnderscores(Digits.toAscii(source));
        if (plain == null) {
            throw Errors.valueError("could not convert string to complex: %s", Abstract.repr(source));
        }
        PyComplex value = new ComplexText(plain).parse();
        if (value == null) {
            throw Errors.valueError("complex() arg is a malformed string");
        }
        return value;
    }

    /// The value of `real`, `imaginary j` or `real ± imaginary j`, perhaps in parentheses, or null.
    private PyComplex parse() {
        boolean bracket = peek() == '(';
        if (bracket) {
            pos++;
            skipSpace();
        }
        PyComplex value = parts();
        skipSpace();
        if (bracket) {
            if (peek() != ')') {
                return null;
            }
            pos++;
            skipSpace();
        }
        return pos == text.length() ? value : null;
    }

    private PyComplex parts() {
        int end = FloatText.scan(text, pos);
        if (end == pos) {
            double imag = unit();
            return skipJ() ? PyComplex.of(0, imag) : null;
        }
        double first = FloatText.valueOf(text.substring(pos, end));
        pos = end;
        if (peek() != '+' && peek() != '-') {
            return skipJ() ? PyComplex.of(0, first) : PyComplex.of(first, 0);
        }
        end = FloatText.scan(text, pos);
        double imag;
        if (end > pos) {
            imag = FloatText.valueOf(text.substring(pos, end));
            pos = end;
        } else {
            imag = unit();
        }
        return skipJ() ? PyComplex.of(first, imag) : null;
    }

    /// The factor of a bare `j`: a sign or nothing.
    private double unit() {
        char sign = peek();
        if (sign == '+' || sign == '-') {
            pos++;
        }
        return sign == '-' ? -1 : 1;
    }

    private boolean skipJ() {
        if (peek() != 'j' && peek() != 'J') {
            return false;
        }
        pos++;
        return true;
    }

    private void skipSpace() {
        while (pos < text.length() && Digits.isSpace(text.charAt(pos))) {
            pos++;
        }
    }

    private char peek() {
        return pos < text.length() ? text.charAt(pos) : 0;
    }
}
