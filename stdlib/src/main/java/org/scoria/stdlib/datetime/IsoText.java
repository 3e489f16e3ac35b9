package org.scoria.stdlib.datetime;

import org.scoria.objects.Errors;

/// Dates and times as text. Compare CPython 3.11 `Modules/_datetimemodule.c: isoformat_*`.
final class IsoText {
    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    };

    private IsoText() {}

    /// Appends a number with zeros in front.
    static StringBuilder padded(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        for (int i = digits.length(); i < width; i++) {
            text.append('0');
        }
        return text.append(digits);
    }

    static StringBuilder date(StringBuilder text, PyDate date) {
        padded(text, date.year, 4).append('-');
        padded(text, date.month, 2).append('-');
        return padded(text, date.day, 2);
    }

    /// The time of day as precisely as `timespec` says.
    static StringBuilder time(StringBuilder text, int hour, int minute, int second, int microsecond, String timespec) {
        String precision = timespec.equals("auto") ? microsecond == 0 ? "seconds" : "microseconds" : timespec;
        padded(text, hour, 2);
        switch (precision) {
            case "hours" -> {}
            case "minutes" -> padded(text.append(':'), minute, 2);
            case "seconds" -> seconds(text, minute, second);
            case "milliseconds" -> padded(seconds(text, minute, second).append('.'), microsecond / 1000, 3);
            case "microseconds" -> padded(seconds(text, minute, second).append('.'), microsecond, 6);
            default -> throw Errors.valueError("Unknown timespec value");
        }
        return text;
    }

    private static StringBuilder seconds(StringBuilder text, int minute, int second) {
        padded(text.append(':'), minute, 2);
        return padded(text.append(':'), second, 2);
    }

    /// An offset from UTC, with seconds only if there are some. Empty for null.
    static String offset(PyTimeDelta offset, String separator) {
        if (offset == null) {
            return "";
        }
        PyTimeDelta size = offset.days < 0 ? offset.negated() : offset;
        StringBuilder text = new StringBuilder().append(offset.days < 0 ? '-' : '+');
        padded(text, size.seconds / 3600, 2).append(separator);
        padded(text, size.seconds / 60 % 60, 2);
        if (size.seconds % 60 != 0 || size.microseconds != 0) {
            padded(text.append(separator), size.seconds % 60, 2);
        }
        if (size.microseconds != 0) {
            padded(text.append('.'), size.microseconds, 6);
        }
        return text.toString();
    }

    /// As C's `asctime`.
    static String ctime(PyDate date, int hour, int minute, int second) {
        StringBuilder text = new StringBuilder(24)
                .append(WEEKDAYS[date.weekday()])
                .append(' ')
                .append(MONTHS[date.month - 1])
                .append(date.day < 10 ? "  " : " ")
                .append(date.day)
                .append(' ');
        padded(text, hour, 2);
        seconds(text, minute, second).append(' ');
        return padded(text, date.year, 4).toString();
    }
}
