package org.scoria.stdlib.clock;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// A broken-down time: C's `struct tm`, but with the year and the month as Python counts them, and Monday as day 0.
///
/// Compare CPython 3.11 `Modules/timemodule.c: gettmarg, checktm`.
final class TimeFields {
    private static final long YEAR_OFFSET = 1900;

    long year;
    long month;
    long day;
    long hour;
    long minute;
    long second;
    long weekday;
    long yearday;
    long summer;

    /// `tm_zone`, or null.
    String zone;

    /// `tm_gmtoff`.
    long offset;

    /// The time `offset` seconds east of UTC.
    static TimeFields of(long time, int offset, boolean summer, String zone) {
        TimeFields t = new TimeFields();
        long local = time + offset;
        long days = Math.floorDiv(local, Calendar.DAY);
        long seconds = Math.floorMod(local, Calendar.DAY);
        t.year = Calendar.year(days);
        if (t.year - YEAR_OFFSET != (int) (t.year - YEAR_OFFSET)) {
            throw new ArithmeticException("year");
        }
        t.month = Calendar.month(days, t.year);
        t.day = days - Calendar.days(t.year, (int) t.month, 1) + 1;
        t.hour = seconds / 3600;
        t.minute = seconds / 60 % 60;
        t.second = seconds % 60;
        t.weekday = Calendar.weekday(days);
        t.yearday = days - Calendar.days(t.year, 1, 1) + 1;
        t.summer = summer ? 1 : 0;
        t.zone = zone;
        t.offset = offset;
        return t;
    }

    /// The argument of a function: nine numbers, and the zone when it is a `struct_time`.
    static TimeFields parse(PyObject given, String function) {
        if (!(given instanceof PyTuple tuple)) {
            throw Errors.typeError("Tuple or struct_time argument required");
        }
        if (tuple.size() != 9) {
            throw Errors.typeError("%s(): illegal time tuple argument", function);
        }
        long[] n = new long[9];
        for (int i = 0; i < 9; i++) {
            n[i] = number(tuple.get(i));
        }
        if (n[0] < Integer.MIN_VALUE + YEAR_OFFSET) {
            throw Errors.overflowError("year out of range");
        }
        TimeFields t = new TimeFields();
        t.year = n[0];
        t.month = n[1];
        t.day = n[2];
        t.hour = n[3];
        t.minute = n[4];
        t.second = n[5];
        long fromSunday = (n[6] + 1) % 7;
        t.weekday = fromSunday < 0 ? -1 : (fromSunday + 6) % 7;
        t.yearday = n[7];
        t.summer = n[8];
        if (given.type() == TimeModule.STRUCT_TIME.type) {
            PyObject zone = given.getAttribute(PyStr.intern("tm_zone"));
            PyObject offset = given.getAttribute(PyStr.intern("tm_gmtoff"));
            t.zone = zone == PyNone.NONE ? null : Abstract.str(zone).toString();
            t.offset = offset instanceof PyInt seconds ? seconds.value : 0;
        }
        return t;
    }

    /// A C int, with the words of `PyArg_ParseTuple`.
    private static long number(PyObject o) {
        long value = Numbers.asLong(o);
        if (value != (int) value) {
            throw Errors.overflowError(
                    value > 0 ? "signed integer is greater than maximum" : "signed integer is less than minimum");
        }
        return value;
    }

    /// Checks the ranges, for functions that print names; 0 stands for the first month, day and day of the year.
    TimeFields checked() {
        month = month == 0 ? 1 : month;
        day = day == 0 ? 1 : day;
        yearday = yearday == 0 ? 1 : yearday;
        check(month >= 1 && month <= 12, "month out of range");
        check(day >= 1 && day <= 31, "day of month out of range");
        check(hour >= 0 && hour <= 23, "hour out of range");
        check(minute >= 0 && minute <= 59, "minute out of range");
        check(second >= 0 && second <= 61, "seconds out of range");
        check(weekday >= 0, "day of week out of range");
        check(yearday >= 1 && yearday <= 366, "day of year out of range");
        return this;
    }

    private static void check(boolean ok, String error) {
        if (!ok) {
            throw Errors.valueError(error);
        }
    }

    /// Seconds since the epoch of these fields as UTC; they may be out of their ranges.
    long utcSeconds() {
        long months = year * 12 + month - 1;
        long days = Calendar.days(Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1, 1) + day - 1;
        return days * Calendar.DAY + hour * 3600 + minute * 60 + second;
    }

    /// Seconds since the epoch of these fields as local time. Compare C's `mktime`.
    long localSeconds(Zone zone) {
        long utc = utcSeconds();
        // the offsets before and after any change that is near
        int before = zone.offset(utc - Calendar.DAY);
        int after = zone.offset(utc + Calendar.DAY);
        if (before == after) {
            return adjusted(utc - before, zone);
        }
        long early = utc - before;
        long late = utc - after;
        boolean earlyFits = zone.offset(early) == before;
        boolean lateFits = zone.offset(late) == after;
        if (earlyFits && lateFits) {
            boolean wanted = summer > 0;
            return summer >= 0 && zone.isSummer(early) != wanted ? late : early;
        }
        if (!earlyFits && !lateFits) { // the hour that is left out
            return summer > 0 ? late : early;
        }
        return adjusted(earlyFits ? early : late, zone);
    }

    /// The time when the caller says that summer time is in use while it is not, or the other way round.
    private long adjusted(long time, Zone zone) {
        boolean isSummer = zone.isSummer(time);
        if (summer < 0 || isSummer == summer > 0) {
            return time;
        }
        return isSummer ? time + 3600 : time - 3600;
    }

    PyObject toTuple() {
        return TimeModule.STRUCT_TIME.of(
                PyInt.of(year),
                PyInt.of(month),
                PyInt.of(day),
                PyInt.of(hour),
                PyInt.of(minute),
                PyInt.of(second),
                PyInt.of(weekday),
                PyInt.of(yearday),
                PyInt.of(summer),
                PyStr.of(zone),
                PyInt.of(offset));
    }
}
