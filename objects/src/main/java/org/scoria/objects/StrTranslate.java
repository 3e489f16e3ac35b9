package org.scoria.objects;

import java.util.Arrays;

/// `str.translate` and `str.maketrans`.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: _PyUnicode_TranslateCharmap`.
public final class StrTranslate {
    private StrTranslate() {}

    /// Not asked yet, and not one ASCII character.
    private static final int UNKNOWN = -1;

    private static final int OTHER = -2;

    static PyStr translate(PyStr text, PyObject table) {
        int[] ascii = new int[128]; // the table is asked once about each
        Arrays.fill(ascii, UNKNOWN);
        PyObject[] others = new PyObject[128];
        String chars = text.chars();
        int done = 0;
        StrBuilder result;
        if (chars != null) {
            char[] simple = new char[chars.length()];
            done = translateAscii(chars, table, ascii, others, simple);
            String prefix = new String(simple, 0, done);
            if (done == simple.length) {
                return PyStr.ofChars(prefix);
            }
            result = new StrBuilder(simple.length).append(prefix);
        } else {
            result = new StrBuilder(text.size());
        }
        for (int i = done; i < text.size(); i++) {
            int point = text.codePointAt(i);
            PyObject mapped = point < 128 ? ascii(point, table, ascii, others) : lookup(table, point);
            if (mapped instanceof PyStr replacement) {
                result.append(replacement);
            } else if (mapped != PyNone.NONE) {
                result.append((int) ((PyInt) mapped).value);
            }
        }
        return result.toStr();
    }

    /// Translates while characters and what they become are ASCII; how many these are.
    private static int translateAscii(String chars, PyObject table, int[] ascii, PyObject[] others, char[] target) {
        for (int i = 0; i < target.length; i++) {
            char c = chars.charAt(i);
            if (c >= 128) {
                return i;
            }
            int mapped = ascii[c];
            if (mapped == UNKNOWN) {
                ascii(c, table, ascii, others);
                mapped = ascii[c];
            }
            if (mapped < 0) {
                return i;
            }
            target[i] = (char) mapped;
        }
        return target.length;
    }

    /// What the table has for an ASCII character; remembered.
    private static PyObject ascii(int point, PyObject table, int[] ascii, PyObject[] others) {
        if (ascii[point] == UNKNOWN) {
            PyObject mapped = lookup(table, point);
            others[point] = mapped;
            boolean simple = mapped instanceof PyInt number && number.value < 128;
            ascii[point] = simple ? (int) ((PyInt) mapped).value : OTHER;
        }
        return others[point];
    }

    /// What the table maps a code point to: None, a str or the int of a code point (itself when the table has
    /// nothing).
    static PyObject lookup(PyObject table, int point) {
        PyObject mapped;
        try {
            mapped = Abstract.getItem(table, PyInt.of(point));
        } catch (PyException e) {
            if (e.matches(Exceptions.LookupError)) {
                return PyInt.of(point);
            }
            throw e;
        }
        if (mapped instanceof PyInt number) {
            if (!number.isSmall() || number.value < 0 || number.value > Character.MAX_CODE_POINT) {
                throw Errors.valueError("character mapping must be in range(0x110000)");
            }
            return mapped;
        }
        if (mapped != PyNone.NONE && !(mapped instanceof PyStr)) {
            throw Errors.typeError("character mapping must return integer, None or str");
        }
        return mapped;
    }

    static PyDict makeTable(PyObject x, PyStr y, PyStr z) {
        PyDict table = new PyDict();
        if (y != null) {
            fromStrings(table, x, y, z);
        } else if (x instanceof PyDict source) {
            fromDict(table, source);
        } else {
            throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
        }
        return table;
    }

    private static void fromStrings(PyDict table, PyObject x, PyStr y, PyStr z) {
        if (!(x instanceof PyStr from)) {
            throw Errors.typeError("first maketrans argument must be a string if there is a second argument");
        }
        if (from.size() != y.size()) {
            throw Errors.valueError("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < from.size(); i++) {
            table.put(PyInt.of(from.codePointAt(i)), PyInt.of(y.codePointAt(i)));
        }
        for (int i = 0; z != null && i < z.size(); i++) {
            table.put(PyInt.of(z.codePointAt(i)), PyNone.NONE);
        }
    }

    private static void fromDict(PyDict table, PyDict source) {
        for (int at = source.next(0); at >= 0; at = source.next(at + 1)) {
            PyObject key = source.keyAt(at);
            if (key instanceof PyStr text) {
                if (text.size() != 1) {
                    throw Errors.valueError("string keys in translate table must be of length 1");
                }
                table.put(PyInt.of(text.codePointAt(0)), source.valueAt(at));
            } else if (key instanceof PyInt) {
                table.put(key, source.valueAt(at));
            } else {
                throw Errors.typeError("keys in translate table must be strings or integers");
            }
        }
    }
}
