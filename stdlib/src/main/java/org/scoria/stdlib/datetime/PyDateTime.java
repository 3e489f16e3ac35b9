package org.scoria.stdlib.datetime;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// A day and a time of it. Compare CPython 3.11 `Modules/_datetimemodule.c: datetime_*`.
public class PyDateTime extends PyDate {
    public static final PyType TYPE = PyType.builtin(PyDateTime.class, PyDate.TYPE, new DateTimeMethodsExposed());

    private static final int DAY = PyTimeDelta.DAY_SECONDS;

    final int hour;
    final int minute;
    final int second;
    final int microsecond;

    /// Null for none.
    final PyTzInfo zone;

    /// 1 for the second of two equal times, when clocks are set back. Not final because classes that inherit are
    /// made without it.
    int fold;

    /// The parts must have been checked.
    PyDateTime(
            int year, int month, int day, int hour, int minute, int second, int microsecond, PyTzInfo zone, int fold) {
        super(year, month, day);
        this.hour = hour;
        this.minute = minute;
        this.second = second;
        this.microsecond = microsecond;
        this.zone = zone;
        this.fold = fold;
    }

    /// A datetime of a class that inherits, made by calling it, or a plain one.
    ///
    /// @param seconds of the day
    static PyObject make(PyType type, int[] date, int seconds, int microsecond, PyTzInfo zone, int fold) {
        if (type == TYPE) {
            return plain(date, seconds, microsecond, zone, fold);
        }
        PyObject[] args = {
            PyInt.of(date[0]),
            PyInt.of(date[1]),
            PyInt.of(date[2]),
            PyInt.of(seconds / 3600),
            PyInt.of(seconds / 60 % 60),
            PyInt.of(seconds % 60),
            PyInt.of(microsecond),
            zone == null ? PyNone.NONE : zone,
        };
        PyObject made = type.call(args, null);
        if (made instanceof PyDateTime time) {
            time.fold = fold;
        }
        return made;
    }

    static PyDateTime plain(int[] date, int seconds, int microsecond, PyTzInfo zone, int fold) {
        return new PyDateTime(
                date[0], date[1], date[2], seconds / 3600, seconds / 60 % 60, seconds % 60, microsecond, zone, fold);
    }

    /// The same moment in time's own terms, a duration later, as a plain datetime.
    final PyDateTime shifted(PyTimeDelta delta) {
        return (PyDateTime) shifted(delta, TYPE, zone);
    }

    /// As another class and with another zone.
    final PyObject shifted(PyTimeDelta delta, PyType type, PyTzInfo other) {
        long micros = (long) microsecond + delta.microseconds;
        long seconds = secondOfDay() + delta.seconds + Math.floorDiv(micros, PyTimeDelta.MILLION);
        long ordinal = (long) ordinal() + delta.days + Math.floorDiv(seconds, DAY);
        return make(
                type,
                partsOf(ordinal),
                (int) Math.floorMod(seconds, (long) DAY),
                (int) Math.floorMod(micros, (long) PyTimeDelta.MILLION),
                other,
                0);
    }

    private PyDateTime withFold(int other) {
        return new PyDateTime(year, month, day, hour, minute, second, microsecond, zone, other);
    }

    final int secondOfDay() {
        return hour * 3600 + minute * 60 + second;
    }

    /// Seconds since 1970 as if this were UTC.
    final long seconds() {
        return (ordinal() - LocalClock.EPOCH) * (long) DAY + secondOfDay();
    }

    final PyTimeDelta offset() {
        return ZoneCalls.utcoffset(zone, this);
    }

    /// The duration from the other time to this one, zones aside.
    private PyTimeDelta since(PyDateTime other) {
        return PyTimeDelta.of(
                (long) ordinal() - other.ordinal(),
                (long) secondOfDay() - other.secondOfDay(),
                (long) microsecond - other.microsecond);
    }

    // ---- slots

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        StringBuilder text = new StringBuilder(type().qualifiedName())
                .append('(')
                .append(year)
                .append(", ")
                .append(month)
                .append(", ")
                .append(day)
                .append(", ")
                .append(hour)
                .append(", ")
                .append(minute);
        reprRest(text, second, microsecond, zone, fold);
        return PyStr.of(text.toString());
    }

    /// What follows the minutes: as much as is not zero.
    static void reprRest(StringBuilder text, int second, int microsecond, PyTzInfo zone, int fold) {
        if (second != 0 || microsecond != 0) {
            text.append(", ").append(second);
        }
        if (microsecond != 0) {
            text.append(", ").append(microsecond);
        }
        if (fold != 0) {
            text.append(", fold=").append(fold);
        }
        if (zone != null) {
            text.append(", tzinfo=").append(Abstract.repr(zone));
        }
        text.append(')');
    }

    @Override
    public PyObject str() {
        return Abstract.callMethod(this, PyStr.intern("isoformat"), PyStr.of(" "));
    }

    @Override
    public long hash() {
        PyTimeDelta offset = fold == 0 ? offset() : withFold(0).offset();
        PyTimeDelta elapsed = PyTimeDelta.of(ordinal(), secondOfDay(), microsecond);
        return offset == null ? elapsed.hash() : elapsed.minus(offset).hash();
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        boolean equality = op == Abstract.EQ || op == Abstract.NE;
        if (!(other instanceof PyDateTime that)) {
            if (!(other instanceof PyDate)) {
                return PyNotImplemented.VALUE;
            }
            if (equality) {
                return PyBool.of(op == Abstract.NE);
            }
            throw Errors.typeError(
                    "can't compare %s to %s",
                    type().qualifiedName(), other.type().qualifiedName());
        }
        PyTimeDelta since = since(that);
        if (zone != that.zone) {
            PyTimeDelta offset = offset();
            PyTimeDelta otherOffset = that.offset();
            if (equality && (isAmbiguous(offset) || that.isAmbiguous(otherOffset))) {
                return PyBool.of(op == Abstract.NE);
            }
            if (offset == null != (otherOffset == null)) {
                if (equality) {
                    return PyBool.of(op == Abstract.NE);
                }
                throw Errors.typeError("can't compare offset-naive and offset-aware datetimes");
            }
            if (offset != null) {
                since = since.minus(offset.minus(otherOffset));
            }
        }
        return PyBool.of(Abstract.holds(since.compareTo(PyTimeDelta.ZERO), op));
    }

    /// Whether the offset depends on the fold: then the time equals none in another zone (PEP 495).
    private boolean isAmbiguous(PyTimeDelta offset) {
        if (zone == null || zone.getClass() == PyTimezone.class) {
            return false;
        }
        PyTimeDelta flipped = withFold(1 - fold).offset();
        return offset == null || flipped == null ? offset != flipped : offset.compareTo(flipped) != 0;
    }

    @Override
    public PyObject add(PyObject other) {
        return other instanceof PyTimeDelta delta ? shifted(delta, type(), zone) : PyNotImplemented.VALUE;
    }

    @Override
    public PyObject rAdd(PyObject other) {
        return add(other);
    }

    @Override
    public PyObject sub(PyObject other) {
        if (other instanceof PyTimeDelta delta) {
            return shifted(delta.negated(), type(), zone);
        }
        if (!(other instanceof PyDateTime that)) {
            return PyNotImplemented.VALUE;
        }
        PyTimeDelta since = since(that);
        if (zone != that.zone) {
            PyTimeDelta offset = offset();
            PyTimeDelta otherOffset = that.offset();
            if (offset == null != (otherOffset == null)) {
                throw Errors.typeError("can't subtract offset-naive and offset-aware datetimes");
            }
            if (offset != null) {
                return since.minus(offset.minus(otherOffset));
            }
        }
        return since;
    }
}
