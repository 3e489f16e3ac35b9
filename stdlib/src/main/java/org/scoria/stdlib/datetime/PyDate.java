package org.scoria.stdlib.datetime;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;

/// A day of the Gregorian calendar. Compare CPython 3.11 `Modules/_datetimemodule.c: date_*`.
public class PyDate extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyDate.class, PyObject.TYPE, new DateMethodsExposed());

    final int year;
    final int month;
    final int day;

    /// The parts must have been checked.
    PyDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /// A date of a class that inherits from `date`, made by calling it.
    static PyObject make(PyType type, int[] parts) {
        return type == TYPE
                ? new PyDate(parts[0], parts[1], parts[2])
                : type.call3(PyInt.of(parts[0]), PyInt.of(parts[1]), PyInt.of(parts[2]));
    }

    final int ordinal() {
        return CalendarMath.ordinal(year, month, day);
    }

    /// 0 is Monday.
    final int weekday() {
        return CalendarMath.weekday(ordinal());
    }

    private PyObject plusDays(long days) {
        return make(type(), partsOf(ordinal() + days));
    }

    /// Year, month and day, or OverflowError.
    static int[] partsOf(long ordinal) {
        if (ordinal < 1 || ordinal > CalendarMath.MAX_ORDINAL) {
            throw Errors.overflowError("date value out of range");
        }
        return CalendarMath.fromOrdinal((int) ordinal);
    }

    /// Orders by year, month and day.
    final int compareDays(PyDate other) {
        int order = Integer.compare(year, other.year);
        if (order == 0) {
            order = Integer.compare(month, other.month);
        }
        return order != 0 ? order : Integer.compare(day, other.day);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        return PyStr.of(type().qualifiedName() + "(" + year + ", " + month + ", " + day + ")");
    }

    @Override
    public PyObject str() {
        return Abstract.callMethod(this, PyStr.intern("isoformat"));
    }

    @Override
    public long hash() {
        return Abstract.hash(PyTuple.of(PyInt.of(year), PyInt.of(month), PyInt.of(day)));
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        return other instanceof PyDate that ? PyBool.of(Abstract.holds(compareDays(that), op)) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject add(PyObject other) {
        return other instanceof PyTimeDelta delta ? plusDays(delta.days) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rAdd(PyObject other) {
        return add(other);
    }

    @Override
    public PyObject sub(PyObject other) {
        if (other instanceof PyTimeDelta delta) {
            return plusDays(-(long) delta.days);
        }
        return other instanceof PyDate that && !(other instanceof PyDateTime)
                ? PyTimeDelta.of((long) ordinal() - that.ordinal(), 0, 0)
                : PyNotImplemented.VALUE;
    }
}
