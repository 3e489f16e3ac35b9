package org.scoria.stdlib.datetime;

import org.scoria.objects.Errors;

/// The proleptic Gregorian calendar. Day 1 is the first of January of the year 1.
///
/// Compare CPython 3.11 `Modules/_datetimemodule.c`, "general calendrical helper functions".
final class CalendarMath {
    static final int MIN_YEAR = 1;
    static final int MAX_YEAR = 9999;

    /// The last day of [#MAX_YEAR].
    static final int MAX_ORDINAL = 3652059;

    private static final int[] DAYS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int[] DAYS_BEFORE = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private static final int DAYS_IN_400 = 146097;
    private static final int DAYS_IN_100 = 36524;
    private static final int DAYS_IN_4 = 1461;

    private CalendarMath() {}

    static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysInMonth(int year, int month) {
        return month == 2 && isLeap(year) ? 29 : DAYS[month];
    }

    static int dayOfYear(int year, int month, int day) {
        return DAYS_BEFORE[month] + (month > 2 && isLeap(year) ? 1 : 0) + day;
    }

    static int daysBeforeYear(int year) {
        int y = year - 1;
        return y * 365 + y / 4 - y / 100 + y / 400;
    }

    static int ordinal(int year, int month, int day) {
        return daysBeforeYear(year) + dayOfYear(year, month, day);
    }

    /// Year, month and day.
    static int[] fromOrdinal(int ordinal) {
        int n = ordinal - 1;
        int year = n / DAYS_IN_400 * 400 + 1;
        n %= DAYS_IN_400;
        int centuries = n / DAYS_IN_100;
        n %= DAYS_IN_100;
        int fours = n / DAYS_IN_4;
        n %= DAYS_IN_4;
        int years = n / 365;
        n %= 365;
        year += centuries * 100 + fours * 4 + years;
        if (years == 4 || centuries == 4) {
            return new int[] {year - 1, 12, 31}; // the leap day at the end of a cycle
        }
        int month = n + 50 >> 5; // never too small, at most one too large
        int before = DAYS_BEFORE[month] + (month > 2 && isLeap(year) ? 1 : 0);
        if (before > n) {
            month--;
            before -= daysInMonth(year, month);
        }
        return new int[] {year, month, n - before + 1};
    }

    /// 0 is Monday.
    static int weekday(int ordinal) {
        return (ordinal + 6) % 7;
    }

    /// The Monday of the first ISO week, which has the first Thursday of the year.
    static int firstMonday(int year) {
        int first = ordinal(year, 1, 1);
        int weekday = weekday(first);
        return first - weekday + (weekday > 3 ? 7 : 0);
    }

    /// The day of an ISO week.
    static int fromIsoWeek(int year, int week, int day) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw Errors.valueError("Year is out of range: %s", year);
        }
        if (week < 1 || week > 53 || week == 53 && !hasWeek53(year)) {
            throw Errors.valueError("Invalid week: %s", week);
        }
        if (day < 1 || day > 7) {
            throw Errors.valueError("Invalid day: %s (range is [1, 7])", day);
        }
        return firstMonday(year) + 7 * (week - 1) + day - 1;
    }

    private static boolean hasWeek53(int year) {
        int weekday = weekday(ordinal(year, 1, 1));
        return weekday == 3 || weekday == 2 && isLeap(year);
    }

    static void check(int year, int month, int day) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw Errors.valueError("year %s is out of range", year);
        }
        if (month < 1 || month > 12) {
            throw Errors.valueError("month must be in 1..12");
        }
        if (day < 1 || day > daysInMonth(year, month)) {
            throw Errors.valueError("day is out of range for month");
        }
    }

    static void checkTime(int hour, int minute, int second, int microsecond, int fold) {
        range("hour", hour, 23);
        range("minute", minute, 59);
        range("second", second, 59);
        range("microsecond", microsecond, 999999);
        if (fold != 0 && fold != 1) {
            throw Errors.valueError("fold must be either 0 or 1");
        }
    }

    private static void range(String name, int value, int last) {
        if (value < 0 || value > last) {
            throw Errors.valueError("%s must be in 0..%s", name, last);
        }
    }
}
