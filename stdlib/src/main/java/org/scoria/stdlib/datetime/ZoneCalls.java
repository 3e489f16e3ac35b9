package org.scoria.stdlib.datetime;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Asks time zones, which may be written in Python, and checks what they answer.
final class ZoneCalls {
    static final PyStr UTCOFFSET = PyStr.intern("utcoffset");
    static final PyStr DST = PyStr.intern("dst");
    private static final PyStr TZNAME = PyStr.intern("tzname");

    private ZoneCalls() {}

    /// Null for None, which is also the answer without a zone (null).
    static PyTimeDelta utcoffset(PyTzInfo zone, PyObject time) {
        if (zone != null && zone.getClass() == PyTimezone.class) {
            return ((PyTimezone) zone).offset;
        }
        return delta(zone, UTCOFFSET, time);
    }

    static PyTimeDelta dst(PyTzInfo zone, PyObject time) {
        return delta(zone, DST, time);
    }

    private static PyTimeDelta delta(PyTzInfo zone, PyStr method, PyObject time) {
        if (zone == null) {
            return null;
        }
        PyObject answer = Abstract.callMethod(zone, method, time);
        if (answer == PyNone.NONE) {
            return null;
        }
        if (!(answer instanceof PyTimeDelta delta)) {
            throw Errors.typeError(
                    "tzinfo.%s() must return None or timedelta, not '%s'",
                    method, answer.type().qualifiedName());
        }
        if (!isOffset(delta)) {
            throw Errors.valueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and" + " timedelta(hours=24).");
        }
        return delta;
    }

    /// Whether the duration is shorter than a day in both directions.
    static boolean isOffset(PyTimeDelta delta) {
        return delta.days == 0 || delta.days == -1 && (delta.seconds != 0 || delta.microseconds != 0);
    }

    /// A str or None.
    static PyObject name(PyTzInfo zone, PyObject time) {
        if (zone == null) {
            return PyNone.NONE;
        }
        PyObject answer = Abstract.callMethod(zone, TZNAME, time);
        if (answer != PyNone.NONE && !(answer instanceof PyStr)) {
            throw Errors.typeError(
                    "tzinfo.tzname() must return None or a string, not '%s'",
                    answer.type().qualifiedName());
        }
        return answer;
    }

    /// The argument `tzinfo`: null for None.
    static PyTzInfo checked(PyObject zone) {
        if (zone == null || zone == PyNone.NONE) {
            return null;
        }
        if (zone instanceof PyTzInfo info) {
            return info;
        }
        throw Errors.typeError(
                "tzinfo argument must be None or of a tzinfo subclass, not type '%s'",
                zone.type().qualifiedName());
    }

    static PyObject orNone(PyObject value) {
        return value == null ? PyNone.NONE : value;
    }
}
