package org.scoria.stdlib.datetime;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.StrBuilder;
import org.scoria.objects.ThreadState;

/// `strftime` and `timetuple` by way of the module `time`, which knows nothing of zones and microseconds.
///
/// Compare CPython 3.11 `Modules/_datetimemodule.c: wrap_strftime`.
final class StrftimeText {
    private StrftimeText() {}

    /// A function of a module that is imported when it is needed.
    static PyObject function(String module, String name) {
        return ThreadState.current()
                .interpreter
                .importModule(PyStr.intern(module), PyNone.NONE, PyNone.NONE, PyTuple.of(PyStr.intern(name)), 0)
                .getAttribute(PyStr.intern(name));
    }

    static PyObject structTime(PyDate date, int hour, int minute, int second, int saving) {
        int yearDay = CalendarMath.dayOfYear(date.year, date.month, date.day);
        int[] fields = {
            date.year, date.month, date.day, hour, minute, second, date.weekday(), yearDay, saving,
        };
        return function("time", "struct_time").call1(tuple(fields));
    }

    static PyTuple tuple(int... fields) {
        PyObject[] items = new PyObject[fields.length];
        for (int i = 0; i < fields.length; i++) {
            items[i] = PyInt.of(fields[i]);
        }
        return PyTuple.of(items);
    }

    /// @param zone null for none
    /// @param asked what the zone is asked about
    static PyObject format(PyStr format, PyObject timeTuple, int microsecond, PyTzInfo zone, PyObject asked) {
        StrBuilder out = new StrBuilder(format.size() + 16);
        int size = format.size();
        for (int i = 0; i < size; i++) {
            int c = format.codePointAt(i);
            if (c != '%' || i + 1 == size) {
                out.append(c);
                continue;
            }
            int directive = format.codePointAt(++i);
            switch (directive) {
                case 'z' -> out.append(IsoText.offset(ZoneCalls.utcoffset(zone, asked), ""));
                case 'Z' -> out.append(zoneName(zone, asked));
                case 'f' ->
                    out.append(
                            IsoText.padded(new StringBuilder(), microsecond, 6).toString());
                default -> out.append('%').append(directive);
            }
        }
        return function("time", "strftime").call2(out.toStr(), timeTuple);
    }

    /// The zone's name, safe from being taken for a directive.
    private static PyStr zoneName(PyTzInfo zone, PyObject asked) {
        PyObject name = ZoneCalls.name(zone, asked);
        if (name == PyNone.NONE) {
            return PyStr.EMPTY;
        }
        PyObject safe = Abstract.callMethod(name, PyStr.intern("replace"), PyStr.of("%"), PyStr.of("%%"));
        if (!(safe instanceof PyStr text)) {
            throw Errors.typeError("tzname.replace() did not return a string");
        }
        Abstract.callMethod(text, PyStr.intern("encode")); // lone surrogates are an error, as in CPython
        return text;
    }
}
