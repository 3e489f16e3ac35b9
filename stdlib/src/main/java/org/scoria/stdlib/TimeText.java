package org.scoria.stdlib;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// Time tuples as text, in the C locale. Compare CPython 3.11 `Modules/timemodule.c: gettmarg, checktm`.
final class TimeText {
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private TimeText() {}

    /// The nine numbers of a time tuple.
    static long[] fields(PyObject given) {
        if (!(given instanceof PyTuple tuple)) {
            throw Errors.typeError("Tuple or struct_time argument required");
        }
        if (tuple.size() != 9) {
            throw Errors.typeError("function takes exactly 9 arguments (%s given)", tuple.size());
        }
        long[] t = new long[9];
        for (int i = 0; i < 9; i++) {
            t[i] = Abstract.indexLong(tuple.get(i), Exceptions.OverflowError);
        }
        return t;
    }

    /// The nine numbers of a time tuple, within their ranges; zero months and days are taken as one.
    static long[] checked(PyObject given) {
        long[] t = fields(given);
        t[1] = t[1] == 0 ? 1 : t[1];
        t[2] = t[2] == 0 ? 1 : t[2];
        t[7] = t[7] == 0 ? 1 : t[7];
        check(t[1] >= 1 && t[1] <= 12, "month out of range");
        check(t[2] >= 1 && t[2] <= 31, "day of month out of range");
        check(t[3] >= 0 && t[3] <= 23, "hour out of range");
        check(t[4] >= 0 && t[4] <= 59, "minute out of range");
        check(t[5] >= 0 && t[5] <= 61, "seconds out of range");
        check(t[6] >= -1, "day of week out of range");
        t[6] = (t[6] + 7) % 7;
        check(t[7] >= 1 && t[7] <= 366, "day of year out of range");
        return t;
    }

    private static void check(boolean ok, String error) {
        if (!ok) {
            throw Errors.valueError(error);
        }
    }

    private static String two(long n) {
        return n < 10 && n >= 0 ? "0" + n : Long.toString(n);
    }

    private static String padded(long n, int width, char with) {
        String text = Long.toString(n);
        return text.length() >= width ? text : String.valueOf(with).repeat(width - text.length()) + text;
    }

    static String asctime(long[] t) {
        return DAYS[(int) t[6]].substring(0, 3) + " " + MONTHS[(int) t[1] - 1].substring(0, 3) + " "
                + padded(t[2], 2, ' ') + " " + two(t[3]) + ":" + two(t[4]) + ":" + two(t[5]) + " " + t[0];
    }

    static String strftime(String format, long[] t, PyObject time) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                text.append(c);
                continue;
            }
            i++;
            text.append(field(format.charAt(i), t, time));
        }
        return text.toString();
    }

    private static String field(char c, long[] t, PyObject time) {
        return switch (c) {
            case 'a' -> DAYS[(int) t[6]].substring(0, 3);
            case 'A' -> DAYS[(int) t[6]];
            case 'b', 'h' -> MONTHS[(int) t[1] - 1].substring(0, 3);
            case 'B' -> MONTHS[(int) t[1] - 1];
            case 'c' -> asctime(t);
            case 'C' -> two(Math.floorDiv(t[0], 100));
            case 'd' -> two(t[2]);
            case 'D', 'x' -> two(t[1]) + "/" + two(t[2]) + "/" + two(Math.floorMod(t[0], 100));
            case 'e' -> padded(t[2], 2, ' ');
            case 'F' -> t[0] + "-" + two(t[1]) + "-" + two(t[2]);
            case 'H' -> two(t[3]);
            case 'I' -> two((t[3] + 11) % 12 + 1);
            case 'j' -> padded(t[7], 3, '0');
            case 'k' -> padded(t[3], 2, ' ');
            case 'l' -> padded((t[3] + 11) % 12 + 1, 2, ' ');
            case 'm' -> two(t[1]);
            case 'M' -> two(t[4]);
            case 'n' -> "\n";
            case 'p' -> t[3] < 12 ? "AM" : "PM";
            case 'P' -> t[3] < 12 ? "am" : "pm";
            case 'r' -> two((t[3] + 11) % 12 + 1) + ":" + two(t[4]) + ":" + two(t[5]) + (t[3] < 12 ? " AM" : " PM");
            case 'R' -> two(t[3]) + ":" + two(t[4]);
            case 'S' -> two(t[5]);
            case 's' ->
                Long.toString((long) Abstract.indexLong(
                        PyInt.of((long) ((org.scoria.objects.PyFloat) TimeModule.mktime(time)).value), null));
            case 't' -> "\t";
            case 'T', 'X' -> two(t[3]) + ":" + two(t[4]) + ":" + two(t[5]);
            case 'u' -> Long.toString(t[6] + 1);
            case 'U' -> two((t[7] + 6 - (t[6] + 1) % 7) / 7);
            case 'V' -> two(date(t).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'g' -> two(date(t).get(IsoFields.WEEK_BASED_YEAR) % 100);
            case 'G' -> Integer.toString(date(t).get(IsoFields.WEEK_BASED_YEAR));
            case 'w' -> Long.toString((t[6] + 1) % 7);
            case 'W' -> two((t[7] + 6 - t[6]) / 7);
            case 'y' -> two(Math.floorMod(t[0], 100));
            case 'Y' -> Long.toString(t[0]);
            case 'z' -> offset(time);
            case 'Z' -> zone(time);
            case '%' -> "%";
            default -> "%" + c;
        };
    }

    private static LocalDate date(long[] t) {
        return LocalDate.ofYearDay((int) t[0], (int) t[7]);
    }

    private static String zone(PyObject time) {
        PyObject name = time.getAttributeOrNull(PyStr.intern("tm_zone"));
        return name instanceof PyStr text
                ? text.toString()
                : TimeModule.name(java.time.Instant.now(), java.time.ZoneId.systemDefault());
    }

    private static String offset(PyObject time) {
        PyObject given = time.getAttributeOrNull(PyStr.intern("tm_gmtoff"));
        long seconds = given instanceof PyInt i
                ? i.value
                : java.time.ZonedDateTime.now().getOffset().getTotalSeconds();
        long minutes = Math.abs(seconds) / 60;
        return (seconds < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60);
    }
}
