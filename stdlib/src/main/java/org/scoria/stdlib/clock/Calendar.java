package org.scoria.stdlib.clock;

/// The proleptic Gregorian calendar, for years of any size. Days are counted from 1970-01-01.
final class Calendar {
    static final long DAY = 86400;

    /// Days from the first of March of year 0, where leap days are at the end of a year, to 1970-01-01.
    private static final long SHIFT = 719468;

    private static final long DAYS_IN_400_YEARS = 146097;

    private Calendar() {}

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static long days(long year, int month, int day) {
        long y = month <= 2 ? year - 1 : year;
        int fromMarch = (month + 9) % 12;
        return y * 365
                + Math.floorDiv(y, 4)
                - Math.floorDiv(y, 100)
                + Math.floorDiv(y, 400)
                + (153 * fromMarch + 2) / 5
                + day
                - 1
                - SHIFT;
    }

    static long year(long days) {
        long shifted = days + SHIFT;
        long era = Math.floorDiv(shifted, DAYS_IN_400_YEARS);
        long day = Math.floorMod(shifted, DAYS_IN_400_YEARS);
        long year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
        boolean afterDecember = day - (365 * year + year / 4 - year / 100) >= 306;
        return era * 400 + year + (afterDecember ? 1 : 0);
    }

    /// The month of a day of a known year.
    static int month(long days, long year) {
        int month = 12;
        while (days < days(year, month, 1)) {
            month--;
        }
        return month;
    }

    /// Monday is 0.
    static int weekday(long days) {
        return (int) Math.floorMod(days + 3, 7L);
    }
}
