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
                    "Format specifier must be a string, not %s", spec.type().qualifiedName());
        }
        if (spec == null || !spec.isTrue()) {
            if (value.getClass() == PyStr.class) {
                return (PyStr) value;
            }
            if (value.getClass() == PyInt.class) {
                return Abstract.str(value);
            }
        } else if (value.getClass() == PyStr.class) {
            return org.scoria.objects.text.SpecFormat.formatStr((PyStr) value, (PyStr) spec);
        } else if (value.getClass() == PyInt.class) {
            return org.scoria.objects.text.SpecFormat.formatInt((PyInt) value, (PyStr) spec);
        } else if (value.getClass() == PyFloat.class) {
            return org.scoria.objects.text.SpecFormat.formatFloat((PyFloat) value, (PyStr) spec);
        }
        PyObject method = Abstract.lookupSpecial(value, Names.FORMAT);
        if (method == null) {
            throw Errors.typeError(
                    "Type %s doesn't define __format__", value.type().qualifiedName());
        }
        PyObject text = method.call1(spec == null ? PyStr.EMPTY : spec);
        if (text instanceof PyStr str) {
            return str;
        }
        throw Errors.typeError(
                "__format__ must return a str, not %s", text.type().qualifiedName());
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
        return StrRepr.ascii(value);
    }

    /// The concatenation of the strings in the slots `from` to `to`.
    public static PyStr join(PyObject[] slots, int from, int to) {
        return StrJoin.concatAll(slots, from, to);
    }
}
