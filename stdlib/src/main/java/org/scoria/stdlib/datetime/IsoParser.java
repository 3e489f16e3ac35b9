package org.scoria.stdlib.datetime;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// `fromisoformat`: dates and times from ISO 8601 text. Compare CPython 3.11 `Modules/_datetimemodule.c:
/// parse_isoformat_date, parse_hh_mm_ss_ff, parse_isoformat_time`.
final class IsoParser {
    private static final int[] FRACTION = {0, 100000, 10000, 1000, 100, 10, 1};

    private final PyStr given;
    private final String text;

    int year;
    int month;
    int day;

    /// Hour, minute, second and microsecond.
    int[] time = new int[4];

    /// Null without one.
    PyTimezone zone;

    /// Where reading goes on.
    private int at;

    IsoParser(PyObject given) {
        if (!(given instanceof PyStr string)) {
            throw Errors.typeError("fromisoformat: argument must be str");
        }
        this.given = string;
        this.text = string.toString();
    }

    private PyException invalid() {
        return Errors.valueError("Invalid isoformat string: %s", Abstract.repr(given));
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int digits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            char c = at(at++);
            if (!isDigit(c)) {
                throw invalid();
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    // ---- the three kinds of text

    void date() {
        int length = text.length();
        if (length != 7 && length != 8 && length != 10) {
            throw invalid();
        }
        date(length);
    }

    void time() {
        at = at(0) == 'T' ? 1 : 0;
        readTime();
    }

    void dateTime() {
        if (text.length() < 7) {
            throw invalid();
        }
        int end = dateEnd();
        date(end);
        if (text.length() > end) {
            at = end + (Character.isHighSurrogate(at(end)) && Character.isLowSurrogate(at(end + 1)) ? 2 : 1);
            readTime();
        }
    }

    /// Where the date ends, which is not always clear: any character may stand between date and time.
    private int dateEnd() {
        int length = text.length();
        if (length == 7) {
            return 7;
        }
        if (at(4) != '-') {
            return at(4) == 'W' ? compactWeekEnd() : 8;
        }
        if (at(5) != 'W') {
            return 10;
        }
        if (length > 8 && at(8) == '-') {
            if (length == 9) {
                throw invalid();
            }
            return length > 10 && isDigit(at(10)) ? 8 : 10;
        }
        return 8;
    }

    /// After `YYYYWww` with or without a digit for the day: the time has an even number of digits.
    private int compactWeekEnd() {
        int i = 7;
        while (i < text.length() && isDigit(at(i))) {
            i++;
        }
        return i < 9 ? i : i % 2 == 0 ? 7 : 8;
    }

    // ---- dates

    private void date(int length) {
        at = 0;
        year = digits(4);
        boolean separated = at(at) == '-';
        at += separated ? 1 : 0;
        if (at(at) == 'W') {
            week(length, separated);
        } else {
            month = digits(2);
            separator(separated);
            day = digits(2);
        }
        if (at != length) {
            throw invalid();
        }
    }

    private void separator(boolean separated) {
        if (separated && at(at++) != '-') {
            throw invalid();
        }
    }

    private void week(int length, boolean separated) {
        at++;
        int week = digits(2);
        int weekday = 1;
        if (at < length) {
            separator(separated);
            weekday = digits(1);
        }
        int ordinal;
        try {
            ordinal = CalendarMath.fromIsoWeek(year, week, weekday);
        } catch (PyException e) {
            throw invalid();
        }
        if (ordinal < 1 || ordinal > CalendarMath.MAX_ORDINAL) {
            throw invalid();
        }
        int[] date = CalendarMath.fromOrdinal(ordinal);
        year = date[0];
        month = date[1];
        day = date[2];
    }

    // ---- times

    private void readTime() {
        int zoneAt = at;
        while (zoneAt < text.length() && "+-Z".indexOf(at(zoneAt)) < 0) {
            zoneAt++;
        }
        clock(time, zoneAt);
        if (zoneAt == text.length()) {
            return;
        }
        if (at(zoneAt) == 'Z') {
            if (zoneAt + 1 != text.length()) {
                throw invalid();
            }
            zone = PyTimezone.UTC;
            return;
        }
        int[] offset = new int[4];
        at = zoneAt + 1;
        clock(offset, text.length());
        PyTimeDelta delta = PyTimeDelta.of(0, offset[0] * 3600L + offset[1] * 60L + offset[2], offset[3]);
        zone = PyTimezone.of(at(zoneAt) == '-' ? delta.negated() : delta, null);
    }

    /// Reads `HH[:?MM[:?SS[(.|,)fff]]]` up to `end`.
    private void clock(int[] fields, int end) {
        boolean separated = true;
        for (int i = 0; i < 3; i++) {
            fields[i] = digits(2);
            if (at > end) {
                throw invalid();
            }
            if (at == end) {
                return;
            }
            char c = at(at);
            if (i == 0) {
                separated = c == ':';
            }
            if (c == ':' && separated) {
                at++;
                if (at == end) {
                    throw invalid();
                }
            } else if (c == '.' || c == ',') {
                at++;
                break;
            } else if (separated) {
                throw invalid();
            }
        }
        fraction(fields, end);
    }

    private void fraction(int[] fields, int end) {
        int count = Math.min(6, end - at);
        if (count <= 0) {
            throw invalid();
        }
        fields[3] = digits(count) * FRACTION[count];
        while (at < end && isDigit(at(at))) {
            at++; // digits beyond microseconds
        }
        if (at != end) {
            throw invalid();
        }
    }
}
