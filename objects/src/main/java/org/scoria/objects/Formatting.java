package org.scoria.objects;

/// `format(value, spec)`, `ascii(value)` and what f-strings make of them.
///
/// Compare CPython 3.11 `Objects/abstract.c: PyObject_Format` and `Python/ceval.c`, FORMAT_VALUE and BUILD_STRING.
public final class Formatting {
    private Formatting() {}

    /// `format(value, spec)`; a null spec means the empty one.
    public static PyStr format(PyObject value, PyObject spec) {
        if (spec != null && !(spec instanceof PyStr)) {
            throw Errors.systemError(
                    "Format specifier must be a string, not %s", spec.type().name());
        }
        if (spec == null || !spec.isTrue()) {
            if (value.getClass() == PyStr.class) {
                return (PyStr) value;
            }
            if (value.getClass() == PyInt.class) {
                return Abstract.str(value);
            }
        }
        PyObject method = Abstract.lookupSpecial(value, Names.FORMAT);
        if (method == null) {
            throw Errors.typeError(
                    "Type %s doesn't define __format__", value.type().name());
        }
        PyObject text = method.call1(spec == null ? PyStr.EMPTY : spec);
        if (text instanceof PyStr str) {
            return str;
        }
        throw Errors.typeError(
                "__format__ must return a str, not %s", text.type().name());
    }

    /// A replacement field of an f-string: conversion 0 none, 1 `!s`, 2 `!r`, 3 `!a`; spec null without.
    public static PyStr field(PyObject value, int conversion, PyObject spec) {
        PyObject converted = switch (conversion) {
            case 1 -> Abstract.str(value);
            case 2 -> Abstract.repr(value);
            case 3 -> ascii(value);
            default -> value;
        };
        if (spec == null && converted.getClass() == PyStr.class) {
            return (PyStr) converted;
        }
        return format(converted, spec);
    }

    /// `ascii(value)`: the repr with everything beyond ASCII escaped.
    public static PyStr ascii(PyObject value) {
        PyStr repr = Abstract.repr(value);
        int size = repr.size();
        int i = 0;
        while (i < size && repr.codePointAt(i) < 128) {
            i++;
        }
        if (i == size) {
            return repr;
        }
        StringBuilder out = new StringBuilder(size + 16);
        for (i = 0; i < size; i++) {
            int point = repr.codePointAt(i);
            if (point < 128) {
                out.append((char) point);
            } else if (point < 256) {
                hex(out.append("\\x"), point, 2);
            } else if (point < 0x10000) {
                hex(out.append("\\u"), point, 4);
            } else {
                hex(out.append("\\U"), point, 8);
            }
        }
        return PyStr.ofChars(out.toString());
    }

    private static void hex(StringBuilder out, int value, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(value >> shift & 15, 16));
        }
    }

    /// The concatenation of the strings in the slots `from` to `to`.
    public static PyStr join(PyObject[] slots, int from, int to) {
        StringBuilder out = new StringBuilder();
        boolean astral = false;
        for (int i = from; i < to; i++) {
            astral |= ((PyStr) slots[i]).chars == null;
        }
        if (astral) {
            return joinPoints(slots, from, to);
        }
        for (int i = from; i < to; i++) {
            out.append(((PyStr) slots[i]).chars);
        }
        return PyStr.ofChars(out.toString());
    }

    private static PyStr joinPoints(PyObject[] slots, int from, int to) {
        int size = 0;
        for (int i = from; i < to; i++) {
            size += ((PyStr) slots[i]).size();
        }
        int[] points = new int[size];
        int n = 0;
        for (int i = from; i < to; i++) {
            PyStr part = (PyStr) slots[i];
            for (int k = 0; k < part.size(); k++) {
                points[n++] = part.codePointAt(k);
            }
        }
        return PyStr.ofCodePoints(points, 0, size);
    }
}
