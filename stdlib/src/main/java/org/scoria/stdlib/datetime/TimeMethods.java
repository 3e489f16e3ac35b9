package org.scoria.stdlib.datetime;

import org.scoria.objects.PyBytes;
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

/// time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object
///
/// All arguments are optional. tzinfo may be None, or an instance of
/// a tzinfo subclass. The remaining arguments may be ints.
@PythonType(value = PyTime.class, name = "datetime.time", subclass = true)
final class TimeMethods {
    private TimeMethods() {}

    static void init(PyType type) {
        type.dict().put(PyStr.intern("min"), new PyTime(0, 0, 0, 0, null, 0));
        type.dict().put(PyStr.intern("max"), new PyTime(23, 59, 59, 999999, null, 0));
        type.dict().put(PyStr.intern("resolution"), new PyTimeDelta(0, 0, 1));
    }

    @New(value = "time($type, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)", signature = false)
    static PyObject create(
            PyType type,
            @Absent PyObject hour,
            @Absent PyObject minute,
            @Absent PyObject second,
            @Absent PyObject microsecond,
            @Absent PyObject zone,
            @Absent PyObject fold) {
        byte[] state = second == null ? PickledState.of(hour, 6, 0, 23) : null;
        if (state != null) {
            return allocate(
                    type,
                    state[0] & 0x7F,
                    state[1],
                    state[2],
                    PickledState.microsecond(state, 3),
                    PickledState.zone(minute),
                    (state[0] & 0x80) != 0 ? 1 : 0);
        }
        return checked(
                type,
                PickledState.orElse(hour, 0),
                PickledState.orElse(minute, 0),
                PickledState.orElse(second, 0),
                PickledState.orElse(microsecond, 0),
                zone,
                PickledState.orElse(fold, 0));
    }

    private static PyObject checked(
            PyType type, int hour, int minute, int second, int microsecond, PyObject zone, int fold) {
        CalendarMath.checkTime(hour, minute, second, microsecond, fold);
        return allocate(type, hour, minute, second, microsecond, ZoneCalls.checked(zone), fold);
    }

    private static PyObject allocate(
            PyType type, int hour, int minute, int second, int microsecond, PyTzInfo zone, int fold) {
        return type == PyTime.TYPE
                ? new PyTime(hour, minute, second, microsecond, zone, fold)
                : new PyTimeSub(type, hour, minute, second, microsecond, zone, fold);
    }

    /// string -> time from a string in ISO 8601 format
    @ClassMethod
    @Builtin(value = "fromisoformat($type, string, /)", signature = false)
    static PyObject fromIsoFormat(PyType type, PyObject string) {
        IsoParser parser = new IsoParser(string);
        parser.time();
        int[] t = parser.time;
        if (type == PyTime.TYPE) {
            return checked(type, t[0], t[1], t[2], t[3], parser.zone, 0);
        }
        PyTuple fields = StrftimeText.tuple(t);
        return type.call(
                new PyObject[] {
                    fields.get(0), fields.get(1), fields.get(2), fields.get(3), ZoneCalls.orNone(parser.zone)
                },
                null);
    }

    /// Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].
    ///
    /// The optional argument timespec specifies the number of additional terms
    /// of the time to include. Valid options are 'auto', 'hours', 'minutes',
    /// 'seconds', 'milliseconds' and 'microseconds'.
    @Builtin(value = "isoformat($self, timespec='auto')", signature = false)
    static String isoFormat(PyTime self, PyStr timespec) {
        StringBuilder text = new StringBuilder(32);
        IsoText.time(text, self.hour, self.minute, self.second, self.microsecond, timespec.toString());
        return self.zone == null
                ? text.toString()
                : text.append(IsoText.offset(self.offset(), ":")).toString();
    }

    /// format -> strftime() style string.
    @Builtin(value = "strftime($self, format)", signature = false)
    static PyObject strftime(PyTime self, PyStr format) {
        PyTuple tuple = StrftimeText.tuple(1900, 1, 1, self.hour, self.minute, self.second, 0, 1, -1);
        return StrftimeText.format(format, tuple, self.microsecond, self.zone, PyNone.NONE);
    }

    /// Formats self with strftime.
    @Builtin(value = "__format__($self, format, /)", signature = false)
    static PyObject format(PyTime self, PyObject format) {
        return DateMethods.format(self, format);
    }

    /// Return self.tzinfo.utcoffset(self).
    @Builtin(value = "utcoffset($self, /)", signature = false)
    static PyObject utcoffset(PyTime self) {
        return ZoneCalls.orNone(self.offset());
    }

    /// Return self.tzinfo.tzname(self).
    @Builtin(value = "tzname($self, /)", signature = false)
    static PyObject tzname(PyTime self) {
        return ZoneCalls.name(self.zone, PyNone.NONE);
    }

    /// Return self.tzinfo.dst(self).
    @Builtin(value = "dst($self, /)", signature = false)
    static PyObject dst(PyTime self) {
        return ZoneCalls.orNone(ZoneCalls.dst(self.zone, PyNone.NONE));
    }

    /// Return time with new specified fields.
    @Builtin(
            value = "replace($self, hour=None, minute=None, second=None, microsecond=None, tzinfo=None, *, fold=None)",
            signature = false)
    static PyObject replace(
            PyTime self,
            @Absent PyObject hour,
            @Absent PyObject minute,
            @Absent PyObject second,
            @Absent PyObject microsecond,
            @Absent PyObject zone,
            @Absent PyObject fold) {
        return checked(
                self.type(),
                PickledState.orElse(hour, self.hour),
                PickledState.orElse(minute, self.minute),
                PickledState.orElse(second, self.second),
                PickledState.orElse(microsecond, self.microsecond),
                zone == null ? self.zone : zone,
                PickledState.orElse(fold, self.fold));
    }

    /// __reduce_ex__(proto) -> (cls, state)
    @Builtin(value = "__reduce_ex__($self, proto, /)", signature = false)
    static PyObject reduceEx(PyTime self, int proto) {
        byte[] state = new byte[6];
        PickledState.time(state, 0, self.hour, self.minute, self.second, self.microsecond);
        if (proto > 3 && self.fold != 0) {
            state[0] |= (byte) 0x80;
        }
        PyBytes bytes = PyBytes.of(state);
        return PyTuple.of(self.type(), self.zone == null ? PyTuple.of(bytes) : PyTuple.of(bytes, self.zone));
    }

    /// __reduce__() -> (cls, state)
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyTime self) {
        return reduceEx(self, 2);
    }

    @Getter("hour")
    static PyObject hour(PyTime self) {
        return PyInt.of(self.hour);
    }

    @Getter("minute")
    static PyObject minute(PyTime self) {
        return PyInt.of(self.minute);
    }

    @Getter("second")
    static PyObject second(PyTime self) {
        return PyInt.of(self.second);
    }

    @Getter("microsecond")
    static PyObject microsecond(PyTime self) {
        return PyInt.of(self.microsecond);
    }

    @Getter("tzinfo")
    static PyObject zone(PyTime self) {
        return ZoneCalls.orNone(self.zone);
    }

    @Getter("fold")
    static PyObject fold(PyTime self) {
        return PyInt.of(self.fold);
    }
}
