package org.scoria.stdlib.text;

import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.text.Normalization;
import org.scoria.objects.text.OldUnicode;
import org.scoria.objects.text.SingleByte;
import org.scoria.objects.text.UnicodeData;
import org.scoria.objects.text.UnicodeNames;

/// The answers of `unicodedata`, in Unicode 14.0 or (`old`) 3.2.
final class UcdQueries {
    private static final int MAX_NAME = 256;

    private UcdQueries() {}

    /// The only character of an argument.
    static int point(PyObject argument, String function, int position) {
        if (argument instanceof PyStr text && text.size() == 1) {
            return text.codePointAt(0);
        }
        String where = "%s() argument" + (takesDefault(function) ? " 1" : "");
        throw Errors.typeError(
                where + " must be a unicode character, not %s",
                function,
                argument.type().name());
    }

    private static boolean takesDefault(String function) {
        return switch (function) {
            case "decimal", "digit", "name", "numeric" -> true;
            default -> false;
        };
    }

    private static boolean missing(boolean old, int point) {
        return old && !OldUnicode.isAssigned(point);
    }

    private static String changed(boolean old, int point, char field) {
        return old ? OldUnicode.change(point, field) : null;
    }

    static PyObject category(boolean old, int point) {
        String change = changed(old, point, 'c');
        String now = missing(old, point) ? "Cn" : UnicodeData.category(point);
        return PyStr.intern(change != null ? change : now);
    }

    static PyObject bidirectional(boolean old, int point) {
        String change = changed(old, point, 'b');
        String now = missing(old, point) ? "" : UnicodeData.bidirectional(point);
        return PyStr.intern(change != null ? change : now);
    }

    static long combining(boolean old, int point) {
        return missing(old, point) ? 0 : UnicodeData.combining(point);
    }

    static long mirrored(boolean old, int point) {
        String change = changed(old, point, 'm');
        if (change != null) {
            return change.equals("1") ? 1 : 0;
        }
        return !missing(old, point) && UnicodeData.isMirrored(point) ? 1 : 0;
    }

    static PyObject width(boolean old, int point) {
        String change = changed(old, point, 'w');
        String now = missing(old, point) ? "F" : UnicodeData.eastAsianWidth(point);
        return PyStr.intern(change != null ? change : now);
    }

    static PyObject decomposition(boolean old, int point) {
        return PyStr.of(missing(old, point) ? "" : Normalization.decomposition(point));
    }

    static PyObject decimal(boolean old, int point, PyObject otherwise) {
        String change = changed(old, point, 'd');
        int value = missing(old, point) ? -1 : UnicodeData.decimal(point);
        if (change != null) {
            value = change.isEmpty() ? -1 : Integer.parseInt(change);
        }
        return value >= 0 ? PyInt.of(value) : orDefault(otherwise, "not a decimal");
    }

    static PyObject digit(int point, PyObject otherwise) {
        int value = UnicodeData.digit(point);
        return value >= 0 ? PyInt.of(value) : orDefault(otherwise, "not a digit");
    }

    static PyObject numeric(boolean old, int point, PyObject otherwise) {
        double value = missing(old, point) ? Double.NaN : UnicodeData.numeric(point);
        return Double.isNaN(value) ? orDefault(otherwise, "not a numeric character") : PyFloat.of(value);
    }

    private static PyObject orDefault(PyObject otherwise, String message) {
        if (otherwise == null) {
            throw Errors.valueError(message);
        }
        return otherwise;
    }

    static PyObject name(boolean old, int point, PyObject otherwise) {
        String name = missing(old, point) ? null : UnicodeNames.name(point);
        return name == null ? orDefault(otherwise, "no such name") : PyStr.of(name);
    }

    static PyObject lookup(boolean old, PyObject argument) {
        PyStr name = argument instanceof PyStr text ? text : latin1(argument);
        if (name.size() > MAX_NAME) {
            throw Errors.of(Exceptions.KeyError, "name too long");
        }
        String text = name.toString();
        int point = UnicodeNames.codePoint(text);
        if (point >= 0 && !missing(old, point)) {
            return PyStr.ofCodePoint(point);
        }
        PyStr sequence = UnicodeNames.sequence(text);
        if (sequence != null) {
            return sequence;
        }
        throw Errors.of(Exceptions.KeyError, "undefined character name '%s'", name);
    }

    /// A name given as bytes.
    private static PyStr latin1(PyObject argument) {
        byte[] bytes = Buffer.bytesOf(argument);
        return SingleByte.decodeLatin1(bytes, 0, bytes.length);
    }

    static PyStr normalize(boolean old, PyStr form, PyStr text) {
        return switch (form.toString()) {
            case "NFC" -> Normalization.normalize(text, true, false, old);
            case "NFKC" -> Normalization.normalize(text, true, true, old);
            case "NFD" -> Normalization.normalize(text, false, false, old);
            case "NFKD" -> Normalization.normalize(text, false, true, old);
            default -> {
                if (text.size() == 0) {
                    yield text;
                }
                throw Errors.valueError("invalid normalization form");
            }
        };
    }
}
