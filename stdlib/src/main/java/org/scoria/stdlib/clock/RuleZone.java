package org.scoria.stdlib.clock;

/// A zone that `TZ` describes itself: `EST+05EDT,M4.1.0,M10.5.0`.
///
/// Compare POSIX 1003.1 chapter 8.3, "Other Environment Variables".
final class RuleZone implements Zone {
    /// When summer time begins or ends in a year.
    ///
    /// @param kind `'M'`: a weekday in a month; `'J'`: a day of the year, 29 February not counted; `'D'`: a day
    /// of the
    ///     year from 0
    /// @param first the month, or the day
    /// @param week the week of `M`, 5 for the last one
    /// @param weekday the weekday of `M`, 0 for Sunday
    /// @param seconds the local time of day
    record Change(char kind, int first, int week, int weekday, int seconds) {
        /// Local seconds since the epoch.
        long in(long year) {
            return day(year) * Calendar.DAY + seconds;
        }

        private long day(long year) {
            if (kind == 'D') {
                return Calendar.days(year, 1, 1) + first;
            }
            if (kind == 'J') {
                boolean shifted = first >= 60 && Calendar.isLeap(year);
                return Calendar.days(year, 1, 1) + first - 1 + (shifted ? 1 : 0);
            }
            long begin = Calendar.days(year, first, 1);
            long day = begin + Math.floorMod(weekday - Calendar.weekday(begin) - 1, 7) + (week - 1) * 7L;
            long end = first == 12 ? Calendar.days(year + 1, 1, 1) : Calendar.days(year, first + 1, 1);
            return day < end ? day : day - 7;
        }
    }

    private final String standardName;
    private final int standard;

    /// Null when there is no summer time.
    private final String summerName;

    private final int summer;
    private final Change begin;
    private final Change end;

    RuleZone(String standardName, int standard, String summerName, int summer, Change begin, Change end) {
        this.standardName = standardName;
        this.standard = standard;
        this.summerName = summerName;
        this.summer = summer;
        this.begin = begin;
        this.end = end;
    }

    @Override
    public boolean isSummer(long time) {
        if (summerName == null) {
            return false;
        }
        long year = Calendar.year(Math.floorDiv(time + standard, Calendar.DAY));
        long from = begin.in(year) - standard;
        long to = end.in(year) - summer;
        return from < to ? time >= from && time < to : time >= from || time < to;
    }

    @Override
    public int offset(long time) {
        return isSummer(time) ? summer : standard;
    }

    @Override
    public String name(long time) {
        return isSummer(time) ? summerName : standardName;
    }
}
