package org.scoria.compiler;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyEllipsis;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;

/// The values of literals.
final class Literals {
    static final PyObject NONE = PyNone.NONE;
    static final PyObject TRUE = PyBool.TRUE;
    static final PyObject FALSE = PyBool.FALSE;
    static final PyObject ELLIPSIS = PyEllipsis.ELLIPSIS;

    private Literals() {}

    static boolean isComplex(PyObject value) {
        return value instanceof PyComplex;
    }

    /// The value of the number that a token spells; null if it is a decimal integer with more than `maxDigits`
    /// digits (unless that is 0).
    static PyObject number(byte[] s, int from, int to, int maxDigits) {
        if (to - from == 1) {
            return PyInt.of(s[from] - '0');
        }
        String text = withoutUnderscores(s, from, to);
        if (text.charAt(0) == '0') {
            int radix = radix(text.charAt(1));
            if (radix != 0) {
                return integer(text.substring(2), radix);
            }
        }
        char last = text.charAt(text.length() - 1);
        if (last == 'j' || last == 'J') {
            return PyComplex.of(0.0, Double.parseDouble(text.substring(0, text.length() - 1)));
        }
        if (!isInteger(text) || isLeadingZeroQuirk(text)) {
            return PyFloat.of(Double.parseDouble(text));
        }
        if (maxDigits > 0 && text.length() > maxDigits) {
            return null;
        }
        return integer(text, 10);
    }

    /// `01else` is one token too many for the check of leading zeros, and CPython makes a float of the `01`.
    private static boolean isLeadingZeroQuirk(String text) {
        return text.charAt(0) == '0' && !text.equals("0".repeat(text.length()));
    }

    static String withoutUnderscores(byte[] s, int from, int to) {
        String text = new String(s, from, to - from, StandardCharsets.ISO_8859_1);
        return text.indexOf('_') < 0 ? text : text.replace("_", "");
    }

    private static int radix(char c) {
        return switch (c) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    private static boolean isInteger(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static PyObject integer(String digits, int radix) {
        int safe = radix == 16 ? 15 : radix == 10 ? 18 : radix == 8 ? 20 : 62;
        if (digits.length() <= safe) {
            return PyInt.of(Long.parseLong(digits, radix));
        }
        return PyInt.of(new BigInteger(digits, radix));
    }
}
