package org.scoria.stdlib.datetime;

import java.time.LocalDate;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// date(year, month, day) --> date object
@PythonType(
        value = PyDate.class,
        name = "datetime.date",
        subclass = true,
        doc = "date(year, month, day) --> date object")
final class DateMethods {
    private DateMethods() {}

    static void init(PyType type) {
        type.dict().put(PyStr.intern("min"), new PyDate(1, 1, 1));
        type.dict().put(PyStr.intern("max"), new PyDate(9999, 12, 31));
        type.dict().put(PyStr.intern("resolution"), new PyTimeDelta(1, 0, 0));
    }

    @New(value = "date($type, year=None, month=None, day=None)", signature = false)
    static PyObject create(PyType type, @Absent PyObject year, @Absent PyObject month, @Absent PyObject day) {
        if (month == null && day == null) {
            byte[] state = PickledState.of(year, 4, 2, 12);
            if (state != null) {
                return allocate(type, PickledState.year(state, 0), state[2], state[3]);
            }
        }
        return checked(type, required(year, "year", 1), required(month, "month", 2), required(day, "day", 3));
    }

    static int required(PyObject value, String name, int position) {
        if (value == null) {
            throw Errors.typeError("function missing required argument '%s' (pos %s)", name, position);
        }
        return PickledState.integer(value);
    }

    private static PyObject checked(PyType type, int year, int month, int day) {
        CalendarMath.check(year, month, day);
        return allocate(type, year, month, day);
    }

    private static PyObject allocate(PyType type, int year, int month, int day) {
        return type == PyDate.TYPE ? new PyDate(year, month, day) : new PyDateSub(type, year, month, day);
    }

    // ---- other ways to make dates

    /// Create a date from a POSIX timestamp.
    ///
    /// The timestamp is a number, e.g. created via time.time(), that is interpreted
    /// as local time.
    @ClassMethod
    @Builtin("fromtimestamp($type, timestamp, /)")
    static PyObject fromTimestamp(PyType type, PyObject timestamp) {
        long seconds = LocalClock.seconds(timestamp);
        return PyDate.make(type, LocalClock.date(seconds + LocalClock.offset(seconds)));
    }

    /// int -> date corresponding to a proleptic Gregorian ordinal.
    @ClassMethod
    @Builtin(value = "fromordinal($type, ordinal, /)", signature = false)
    static PyObject fromOrdinal(PyType type, int ordinal) {
        if (ordinal < 1) {
            throw Errors.valueError("ordinal must be >= 1");
        }
        if (ordinal > CalendarMath.MAX_ORDINAL) {
            throw Errors.valueError(
                    "year %s is out of range",
                    LocalDate.ofEpochDay(ordinal - LocalClock.EPOCH).getYear());
        }
        return PyDate.make(type, CalendarMath.fromOrdinal(ordinal));
    }

    /// str -> Construct a date from a string in ISO 8601 format.
    @ClassMethod
    @Builtin(value = "fromisoformat($type, string, /)", signature = false)
    static PyObject fromIsoFormat(PyType type, PyObject string) {
        IsoParser parser = new IsoParser(string);
        parser.date();
        CalendarMath.check(parser.year, parser.month, parser.day);
        return PyDate.make(type, new int[] {parser.year, parser.month, parser.day});
    }

    /// int, int, int -> Construct a date from the ISO year, week number and weekday.
    ///
    /// This is the inverse of the function date.isocalendar()
    @ClassMethod
    @Builtin(value = "fromisocalendar($type, year, week, day)", signature = false)
    static PyObject fromIsoCalendar(PyType type, PyObject year, PyObject week, PyObject day) {
        int ordinal = CalendarMath.fromIsoWeek(component(year), component(week), component(day));
        if (ordinal > CalendarMath.MAX_ORDINAL) {
            throw Errors.valueError("year 10000 is out of range");
        }
        if (ordinal < 1) {
            throw Errors.valueError("year 0 is out of range");
        }
        return PyDate.make(type, CalendarMath.fromOrdinal(ordinal));
    }

    private static int component(PyObject value) {
        PyInt i = Abstract.index(value);
        if (i.bigValue().bitLength() > 31) {
            throw Errors.valueError("ISO calendar component out of range");
        }
        return (int) i.value;
    }

    /// Current date or datetime:  same as self.__class__.fromtimestamp(time.time()).
    @ClassMethod
    @Builtin(value = "today($type, /)", signature = false)
    static PyObject today(PyType type) {
        PyObject now = StrftimeText.function("time", "time").call0();
        return Abstract.callMethod(type, PyStr.intern("fromtimestamp"), now);
    }

    // ---- text

    /// Return ctime() style string.
    @Builtin(value = "ctime($self, /)", signature = false)
    static String ctime(PyDate self) {
        return IsoText.ctime(self, 0, 0, 0);
    }

    /// format -> strftime() style string.
    @Builtin(value = "strftime($self, format)", signature = false)
    static PyObject strftime(PyDate self, PyStr format) {
        PyObject tuple = Abstract.callMethod(self, PyStr.intern("timetuple"));
        PyDateTime time = self instanceof PyDateTime t ? t : null;
        return StrftimeText.format(
                format, tuple, time == null ? 0 : time.microsecond, time == null ? null : time.zone, self);
    }

    /// Formats self with strftime.
    @Builtin(value = "__format__($self, format, /)", signature = false)
    static PyObject format(PyObject self, PyObject format) {
        if (!(format instanceof PyStr text)) {
            throw Errors.typeError(
                    "__format__() argument 1 must be str, not %s", format.type().qualifiedName());
        }
        return text.size() == 0 ? Abstract.str(self) : Abstract.callMethod(self, PyStr.intern("strftime"), format);
    }

    /// Return string in ISO 8601 format, YYYY-MM-DD.
    @Builtin(value = "isoformat($self, /)", signature = false)
    static String isoFormat(PyDate self) {
        return IsoText.date(new StringBuilder(10), self).toString();
    }

    // ---- other forms

    /// Return time tuple, compatible with time.localtime().
    @Builtin(value = "timetuple($self, /)", signature = false)
    static PyObject timeTuple(PyDate self) {
        return StrftimeText.structTime(self, 0, 0, 0, -1);
    }

    /// Return a named tuple containing ISO year, week number, and weekday.
    @Builtin(value = "isocalendar($self, /)", signature = false)
    static PyObject isoCalendar(PyDate self) {
        int year = self.year;
        int first = CalendarMath.firstMonday(year);
        int today = self.ordinal();
        int week = Math.floorDiv(today - first, 7);
        if (week < 0) {
            first = CalendarMath.firstMonday(--year);
            week = (today - first) / 7;
        } else if (week >= 52 && today >= CalendarMath.firstMonday(year + 1)) {
            year++;
            week = 0;
        }
        return PyIsoCalendarDate.of(year, week + 1, self.weekday() + 1);
    }

    /// Return the day of the week represented by the date.
    /// Monday == 1 ... Sunday == 7
    @Builtin(value = "isoweekday($self, /)", signature = false)
    static long isoWeekday(PyDate self) {
        return self.weekday() + 1;
    }

    /// Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1.
    @Builtin(value = "toordinal($self, /)", signature = false)
    static long toOrdinal(PyDate self) {
        return self.ordinal();
    }

    /// Return the day of the week represented by the date.
    /// Monday == 0 ... Sunday == 6
    @Builtin(value = "weekday($self, /)", signature = false)
    static long weekday(PyDate self) {
        return self.weekday();
    }

    /// Return date with new specified fields.
    @Builtin(value = "replace($self, year=None, month=None, day=None)", signature = false)
    static PyObject replace(PyDate self, @Absent PyObject year, @Absent PyObject month, @Absent PyObject day) {
        return checked(
                self.type(),
                PickledState.orElse(year, self.year),
                PickledState.orElse(month, self.month),
                PickledState.orElse(day, self.day));
    }

    /// __reduce__() -> (cls, state)
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyDate self) {
        byte[] state = new byte[4];
        PickledState.date(state, self);
        return PyTuple.of(self.type(), PyTuple.of(PyBytes.of(state)));
    }

    @Getter("year")
    static PyObject year(PyDate self) {
        return PyInt.of(self.year);
    }

    @Getter("month")
    static PyObject month(PyDate self) {
        return PyInt.of(self.month);
    }

    @Getter("day")
    static PyObject day(PyDate self) {
        return PyInt.of(self.day);
    }
}
