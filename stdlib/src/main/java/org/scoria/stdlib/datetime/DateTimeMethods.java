package org.scoria.stdlib.datetime;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
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

/// datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])
///
/// The year, month and day arguments are required. tzinfo may be None, or an
/// instance of a tzinfo subclass. The remaining arguments may be ints.
@PythonType(value = PyDateTime.class, name = "datetime.datetime", subclass = true)
final class DateTimeMethods {
    private static final int DAY = PyTimeDelta.DAY_SECONDS;
    private static final int MILLION = PyTimeDelta.MILLION;
    private static final PyStr FROM_UTC = PyStr.intern("fromutc");

    private DateTimeMethods() {}

    static void init(PyType type) {
        type.dict().put(PyStr.intern("min"), new PyDateTime(1, 1, 1, 0, 0, 0, 0, null, 0));
        type.dict().put(PyStr.intern("max"), new PyDateTime(9999, 12, 31, 23, 59, 59, 999999, null, 0));
        type.dict().put(PyStr.intern("resolution"), new PyTimeDelta(0, 0, 1));
    }

    @New(
            value = "datetime($type, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0,"
                    + " tzinfo=None, *, fold=0)",
            signature = false)
    static PyObject create(
            PyType type,
            @Absent PyObject year,
            @Absent PyObject month,
            @Absent PyObject day,
            @Absent PyObject hour,
            @Absent PyObject minute,
            @Absent PyObject second,
            @Absent PyObject microsecond,
            @Absent PyObject zone,
            @Absent PyObject fold) {
        byte[] state = day == null ? PickledState.of(year, 10, 2, 12) : null;
        if (state != null) {
            return restored(type, state, PickledState.zone(month));
        }
        return checked(
                type,
                new int[] {
                    DateMethods.required(year, "year", 1),
                    DateMethods.required(month, "month", 2),
                    DateMethods.required(day, "day", 3),
                    PickledState.orElse(hour, 0),
                    PickledState.orElse(minute, 0),
                    PickledState.orElse(second, 0),
                    PickledState.orElse(microsecond, 0),
                },
                zone,
                PickledState.orElse(fold, 0));
    }

    private static PyObject restored(PyType type, byte[] s, PyTzInfo zone) {
        int[] parts = {
            PickledState.year(s, 0), s[2] & 0x7F, s[3], s[4], s[5], s[6], PickledState.microsecond(s, 7),
        };
        return allocate(type, parts, zone, (s[2] & 0x80) != 0 ? 1 : 0);
    }

    private static PyObject checked(PyType type, int[] parts, PyObject zone, int fold) {
        CalendarMath.check(parts[0], parts[1], parts[2]);
        CalendarMath.checkTime(parts[3], parts[4], parts[5], parts[6], fold);
        return allocate(type, parts, ZoneCalls.checked(zone), fold);
    }

    private static PyObject allocate(PyType type, int[] p, PyTzInfo zone, int fold) {
        return type == PyDateTime.TYPE
                ? new PyDateTime(p[0], p[1], p[2], p[3], p[4], p[5], p[6], zone, fold)
                : new PyDateTimeSub(type, p[0], p[1], p[2], p[3], p[4], p[5], p[6], zone, fold);
    }

    // ---- other ways to make datetimes

    /// The datetime of microseconds since 1970: in a zone, or in local time when it is null.
    private static PyObject at(PyType type, long microseconds, PyTzInfo zone) {
        long seconds = Math.floorDiv(microseconds, (long) MILLION);
        int rest = (int) Math.floorMod(microseconds, (long) MILLION);
        LocalClock.date(seconds); // a timestamp no date can have is an error before zones are asked
        if (zone != null) {
            PyObject utc = PyDateTime.make(
                    type, LocalClock.date(seconds), (int) Math.floorMod(seconds, (long) DAY), rest, zone, 0);
            return Abstract.callMethod(zone, FROM_UTC, utc);
        }
        long local = seconds + LocalClock.offset(seconds);
        return PyDateTime.make(
                type,
                LocalClock.date(local),
                (int) Math.floorMod(local, (long) DAY),
                rest,
                null,
                seconds > DAY ? LocalClock.fold(seconds) : 0);
    }

    private static PyObject atUtc(PyType type, long microseconds) {
        long seconds = Math.floorDiv(microseconds, (long) MILLION);
        return PyDateTime.make(
                type,
                LocalClock.date(seconds),
                (int) Math.floorMod(seconds, (long) DAY),
                (int) Math.floorMod(microseconds, (long) MILLION),
                null,
                0);
    }

    /// Returns new datetime object representing current time local to tz.
    ///
    ///   tz
    ///     Timezone object.
    ///
    /// If no tz is specified, uses local timezone.
    @ClassMethod
    @Builtin("now($type, /, tz=None)")
    static PyObject now(PyType type, PyObject tz) {
        return at(type, LocalClock.now(), ZoneCalls.checked(tz));
    }

    /// Return a new datetime representing UTC day and time.
    @ClassMethod
    @Builtin(value = "utcnow($type, /)", signature = false)
    static PyObject utcNow(PyType type) {
        return atUtc(type, LocalClock.now());
    }

    /// timestamp[, tz] -> tz's local time from POSIX timestamp.
    @ClassMethod
    @Builtin(value = "fromtimestamp($type, timestamp, tz=None)", signature = false)
    static PyObject fromTimestamp(PyType type, PyObject timestamp, PyObject tz) {
        PyTzInfo zone = ZoneCalls.checked(tz);
        return at(type, LocalClock.microseconds(timestamp), zone);
    }

    /// Construct a naive UTC datetime from a POSIX timestamp.
    @ClassMethod
    @Builtin(value = "utcfromtimestamp($type, timestamp, /)", signature = false)
    static PyObject utcFromTimestamp(PyType type, PyObject timestamp) {
        return atUtc(type, LocalClock.microseconds(timestamp));
    }

    /// string, format -> new datetime parsed from a string (like time.strptime()).
    @ClassMethod
    @Builtin(value = "strptime($type, string, format, /)", signature = false)
    static PyObject strptime(PyType type, PyStr string, PyStr format) {
        return StrftimeText.function("_strptime", "_strptime_datetime").call3(type, string, format);
    }

    /// date, time -> datetime with same date and time fields
    @ClassMethod
    @Builtin(value = "combine($type, date, time, tzinfo=None)", signature = false)
    static PyObject combine(PyType type, PyObject dateGiven, PyObject timeGiven, @Absent PyObject tzinfo) {
        if (!(dateGiven instanceof PyDate date)) {
            throw notCombined(1, "datetime.date", dateGiven);
        }
        if (!(timeGiven instanceof PyTime time)) {
            throw notCombined(2, "datetime.time", timeGiven);
        }
        PyTzInfo zone = tzinfo == null ? time.zone : ZoneCalls.checked(tzinfo);
        int[] day = {date.year, date.month, date.day};
        int seconds = time.hour * 3600 + time.minute * 60 + time.second;
        return PyDateTime.make(type, day, seconds, time.microsecond, zone, time.fold);
    }

    private static PyException notCombined(int position, String wanted, PyObject given) {
        return Errors.typeError(
                "combine() argument %s must be %s, not %s",
                position, wanted, given == PyNone.NONE ? "None" : given.type().qualifiedName());
    }

    /// string -> datetime from a string in most ISO 8601 formats
    @ClassMethod
    @Builtin(value = "fromisoformat($type, string, /)", signature = false)
    static PyObject fromIsoFormat(PyType type, PyObject string) {
        IsoParser parser = new IsoParser(string);
        parser.dateTime();
        int[] t = parser.time;
        CalendarMath.check(parser.year, parser.month, parser.day);
        CalendarMath.checkTime(t[0], t[1], t[2], t[3], 0);
        int[] day = {parser.year, parser.month, parser.day};
        return PyDateTime.make(type, day, t[0] * 3600 + t[1] * 60 + t[2], t[3], parser.zone, 0);
    }

    // ---- parts and other forms

    /// Return date object with same year, month and day.
    @Builtin(value = "date($self, /)", signature = false)
    static PyObject date(PyDateTime self) {
        return new PyDate(self.year, self.month, self.day);
    }

    /// Return time object with same time but with tzinfo=None.
    @Builtin(value = "time($self, /)", signature = false)
    static PyObject time(PyDateTime self) {
        return new PyTime(self.hour, self.minute, self.second, self.microsecond, null, self.fold);
    }

    /// Return time object with same time and tzinfo.
    @Builtin(value = "timetz($self, /)", signature = false)
    static PyObject timeWithZone(PyDateTime self) {
        return new PyTime(self.hour, self.minute, self.second, self.microsecond, self.zone, self.fold);
    }

    /// Return ctime() style string.
    @Builtin(value = "ctime($self, /)", signature = false)
    static String ctime(PyDateTime self) {
        return IsoText.ctime(self, self.hour, self.minute, self.second);
    }

    /// Return time tuple, compatible with time.localtime().
    @Builtin(value = "timetuple($self, /)", signature = false)
    static PyObject timeTuple(PyDateTime self) {
        PyTimeDelta saving = ZoneCalls.dst(self.zone, self);
        int flag = saving == null ? -1 : saving.isZero() ? 0 : 1;
        return StrftimeText.structTime(self, self.hour, self.minute, self.second, flag);
    }

    /// Return UTC time tuple, compatible with time.localtime().
    @Builtin(value = "utctimetuple($self, /)", signature = false)
    static PyObject utcTimeTuple(PyDateTime self) {
        PyTimeDelta offset = self.offset();
        PyDateTime utc = offset == null ? self : self.shifted(offset.negated());
        return StrftimeText.structTime(utc, utc.hour, utc.minute, utc.second, 0);
    }

    /// Return POSIX timestamp as float.
    @Builtin(value = "timestamp($self, /)", signature = false)
    static PyObject timestamp(PyDateTime self) {
        PyTimeDelta offset = self.offset();
        if (offset == null) {
            long seconds = LocalClock.timestamp(self.seconds(), self.fold);
            return PyFloat.of(seconds + self.microsecond / 1e6);
        }
        PyTimeDelta since = PyTimeDelta.of(0, self.seconds(), self.microsecond).minus(offset);
        return TimeDeltaMethods.totalSeconds(since);
    }

    /// [sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].
    /// sep is used to separate the year from the time, and defaults to 'T'.
    /// The optional argument timespec specifies the number of additional terms
    /// of the time to include. Valid options are 'auto', 'hours', 'minutes',
    /// 'seconds', 'milliseconds' and 'microseconds'.
    @Builtin(value = "isoformat($self, sep='T', timespec='auto')", signature = false)
    static String isoFormat(PyDateTime self, PyObject sep, PyStr timespec) {
        if (!(sep instanceof PyStr separator) || separator.size() != 1) {
            throw Errors.typeError(
                    "isoformat() argument 1 must be a unicode character, not %s",
                    sep.type().qualifiedName());
        }
        StringBuilder text = IsoText.date(new StringBuilder(40), self).append(separator);
        IsoText.time(text, self.hour, self.minute, self.second, self.microsecond, timespec.toString());
        return self.zone == null
                ? text.toString()
                : text.append(IsoText.offset(self.offset(), ":")).toString();
    }

    // ---- zones

    /// Return self.tzinfo.utcoffset(self).
    @Builtin(value = "utcoffset($self, /)", signature = false)
    static PyObject utcoffset(PyDateTime self) {
        return ZoneCalls.orNone(self.offset());
    }

    /// Return self.tzinfo.tzname(self).
    @Builtin(value = "tzname($self, /)", signature = false)
    static PyObject tzname(PyDateTime self) {
        return ZoneCalls.name(self.zone, self);
    }

    /// Return self.tzinfo.dst(self).
    @Builtin(value = "dst($self, /)", signature = false)
    static PyObject dst(PyDateTime self) {
        return ZoneCalls.orNone(ZoneCalls.dst(self.zone, self));
    }

    /// tz -> convert to local time in new timezone tz
    @Builtin(value = "astimezone($self, tz=None)", signature = false)
    static PyObject asTimezone(PyDateTime self, PyObject tz) {
        PyTzInfo target = ZoneCalls.checked(tz);
        PyTzInfo own = self.zone;
        if (own != null && own == target) {
            return self;
        }
        PyTimeDelta offset = self.offset();
        if (offset == null) {
            own = LocalClock.zoneAt(LocalClock.timestamp(self.seconds(), self.fold));
            if (own == target) {
                return self;
            }
            offset = ((PyTimezone) own).offset;
        }
        PyTimeDelta back = offset.negated();
        if (target == null) {
            target = LocalClock.zoneAt(self.shifted(back).seconds());
        }
        PyObject utc = self.shifted(back, self.type(), target);
        return target == PyTimezone.UTC ? utc : Abstract.callMethod(target, FROM_UTC, utc);
    }

    // ---- copies and pickles

    /// Return datetime with new specified fields.
    @Builtin(
            value = "replace($self, year=None, month=None, day=None, hour=None, minute=None, second=None,"
                    + " microsecond=None, tzinfo=None, *, fold=None)",
            signature = false)
    static PyObject replace(
            PyDateTime self,
            @Absent PyObject year,
            @Absent PyObject month,
            @Absent PyObject day,
            @Absent PyObject hour,
            @Absent PyObject minute,
            @Absent PyObject second,
            @Absent PyObject microsecond,
            @Absent PyObject zone,
            @Absent PyObject fold) {
        int[] parts = {
            PickledState.orElse(year, self.year),
            PickledState.orElse(month, self.month),
            PickledState.orElse(day, self.day),
            PickledState.orElse(hour, self.hour),
            PickledState.orElse(minute, self.minute),
            PickledState.orElse(second, self.second),
            PickledState.orElse(microsecond, self.microsecond),
        };
        return checked(self.type(), parts, zone == null ? self.zone : zone, PickledState.orElse(fold, self.fold));
    }

    /// __reduce_ex__(proto) -> (cls, state)
    @Builtin(value = "__reduce_ex__($self, proto, /)", signature = false)
    static PyObject reduceEx(PyDateTime self, int proto) {
        byte[] state = new byte[10];
        PickledState.date(state, self);
        PickledState.time(state, 4, self.hour, self.minute, self.second, self.microsecond);
        if (proto > 3 && self.fold != 0) {
            state[2] |= (byte) 0x80;
        }
        PyBytes bytes = PyBytes.of(state);
        return PyTuple.of(self.type(), self.zone == null ? PyTuple.of(bytes) : PyTuple.of(bytes, self.zone));
    }

    /// __reduce__() -> (cls, state)
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyDateTime self) {
        return reduceEx(self, 2);
    }

    @Getter("hour")
    static PyObject hour(PyDateTime self) {
        return PyInt.of(self.hour);
    }

    @Getter("minute")
    static PyObject minute(PyDateTime self) {
        return PyInt.of(self.minute);
    }

    @Getter("second")
    static PyObject second(PyDateTime self) {
        return PyInt.of(self.second);
    }

    @Getter("microsecond")
    static PyObject microsecond(PyDateTime self) {
        return PyInt.of(self.microsecond);
    }

    @Getter("tzinfo")
    static PyObject zone(PyDateTime self) {
        return ZoneCalls.orNone(self.zone);
    }

    @Getter("fold")
    static PyObject fold(PyDateTime self) {
        return PyInt.of(self.fold);
    }
}
