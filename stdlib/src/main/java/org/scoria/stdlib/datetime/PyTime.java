package org.scoria.stdlib.datetime;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// A time of day. Compare CPython 3.11 `Modules/_datetimemodule.c: time_*`.
public class PyTime extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyTime.class, PyObject.TYPE, new TimeMethodsExposed());

    final int hour;
    final int minute;
    final int second;
    final int microsecond;

    /// Null for none.
    final PyTzInfo zone;

    /// 1 for the second of two equal times, when clocks are set back.
    final int fold;

    /// The parts must have been checked.
    PyTime(int hour, int minute, int second, int microsecond, PyTzInfo zone, int fold) {
        this.hour = hour;
        this.minute = minute;
        this.second = second;
        this.microsecond = microsecond;
        this.zone = zone;
        this.fold = fold;
    }

    final PyTimeDelta offset() {
        return ZoneCalls.utcoffset(zone, PyNone.NONE);
    }

    /// Since midnight.
    final PyTimeDelta elapsed() {
        return PyTimeDelta.of(0, hour * 3600L + minute * 60L + second, microsecond);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        StringBuilder text = new StringBuilder(type().qualifiedName())
                .append('(')
                .append(hour)
                .append(", ")
                .append(minute);
        PyDateTime.reprRest(text, second, microsecond, zone, fold);
        return PyStr.of(text.toString());
    }

    @Override
    public PyObject str() {
        return Abstract.callMethod(this, PyStr.intern("isoformat"));
    }

    @Override
    public long hash() {
        PyTimeDelta offset = fold == 0 ? offset() : new PyTime(hour, minute, second, microsecond, zone, 0).offset();
        return offset == null ? elapsed().hash() : elapsed().minus(offset).hash();
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyTime that)) {
            return PyNotImplemented.VALUE;
        }
        PyTimeDelta mine = elapsed();
        PyTimeDelta others = that.elapsed();
        if (zone != that.zone) {
            PyTimeDelta offset = offset();
            PyTimeDelta otherOffset = that.offset();
            if (offset == null != (otherOffset == null)) {
                return differ(op);
            }
            if (offset != null) {
                mine = mine.minus(offset);
                others = others.minus(otherOffset);
            }
        }
        return PyBool.of(Abstract.holds(mine.compareTo(others), op));
    }

    private static PyObject differ(int op) {
        if (op == Abstract.EQ || op == Abstract.NE) {
            return PyBool.of(op == Abstract.NE);
        }
        throw Errors.typeError("can't compare offset-naive and offset-aware times");
    }
}
