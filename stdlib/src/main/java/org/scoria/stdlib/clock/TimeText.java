package org.scoria.stdlib.clock;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// Broken-down times as text, in the C locale. Compare glibc's `strftime`.
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

    private final TimeFields t;
    private final Zone local;

    TimeText(TimeFields t, Zone local) {
        this.t = t;
        this.local = local;
    }

    static String asctime(TimeFields t) {
        return DAYS[(int) t.weekday].substring(0, 3) + " " + MONTHS[(int) t.month - 1].substring(0, 3) + " "
                + padded(t.day, 2, ' ') + " " + two(t.hour) + ":" + two(t.minute) + ":" + two(t.second) + " " + t.year;
    }

    String format(String format) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i++);
            if (c != '%' || i == format.length()) {
                text.append(c);
                continue;
            }
            int from = i - 1;
            i = directive(format, i, text);
            if (i < 0) { // nothing that is known: as it stands
                i = Math.min(-i, format.length());
                text.append(format, from, i);
            }
        }
        return text.toString();
    }

    /// Appends what the directive behind a `%` means; the position behind it, or minus that position when the
    /// letter means nothing.
    private int directive(String format, int start, StringBuilder text) {
        int i = start;
        char padding = 0;
        boolean upper = false;
        boolean swap = false;
        for (; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '_' || c == '-' || c == '0') {
                padding = c;
            } else if (c == '^') {
                upper = true;
            } else if (c == '#') {
                swap = true;
            } else {
                break;
            }
        }
        int width = 0;
        for (; i < format.length() && Character.digit(format.charAt(i), 10) >= 0; i++) {
            width = Math.min(width * 10 + format.charAt(i) - '0', 1 << 20);
        }
        if (i < format.length() && (format.charAt(i) == 'E' || format.charAt(i) == 'O')) {
            i++;
        }
        if (i >= format.length()) {
            return -i;
        }
        char c = format.charAt(i++);
        String value = number(c, padding, width);
        if (value == null) {
            value = words(c);
            if (value == null) {
                return -i;
            }
            value = padding(padding == '0' ? '0' : ' ', width - value.length()) + value;
        }
        text.append(
                upper || swap && c != 'Z' && c != 'p'
                        ? value.toUpperCase(Locale.ROOT)
                        : swap ? value.toLowerCase(Locale.ROOT) : value);
        return i;
    }

    /// A directive that gives a number, filled up as the flag says; null for any other.
    private String number(char c, char flag, int width) {
        return switch (c) {
            case 'C' -> filled(Math.floorDiv(t.year, 100L), 2, '0', flag, width);
            case 'd' -> filled(t.day, 2, '0', flag, width);
            case 'e' -> filled(t.day, 2, ' ', flag, width);
            case 'H' -> filled(t.hour, 2, '0', flag, width);
            case 'I' -> filled(hour12(), 2, '0', flag, width);
            case 'j' -> filled(t.yearday, 3, '0', flag, width);
            case 'k' -> filled(t.hour, 2, ' ', flag, width);
            case 'l' -> filled(hour12(), 2, ' ', flag, width);
            case 'm' -> filled(t.month, 2, '0', flag, width);
            case 'M' -> filled(t.minute, 2, '0', flag, width);
            case 's' -> filled(t.localSeconds(local), 1, '0', flag, width);
            case 'S' -> filled(t.second, 2, '0', flag, width);
            case 'u' -> filled(t.weekday + 1, 1, '0', flag, width);
            case 'U' -> filled((t.yearday + 6 - (t.weekday + 1) % 7) / 7, 2, '0', flag, width);
            case 'V' -> filled(date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0', flag, width);
            case 'g' -> filled(Math.floorMod(isoYear(), 100L), 2, '0', flag, width);
            case 'G' -> filled(isoYear(), 1, '0', flag, width);
            case 'w' -> filled((t.weekday + 1) % 7, 1, '0', flag, width);
            case 'W' -> filled((t.yearday + 6 - t.weekday) / 7, 2, '0', flag, width);
            case 'y' -> filled(Math.floorMod(t.year, 100L), 2, '0', flag, width);
            case 'Y' -> filled(t.year, 1, '0', flag, width);
            default -> null;
        };
    }

    private String words(char c) {
        return switch (c) {
            case 'a' -> DAYS[(int) t.weekday].substring(0, 3);
            case 'A' -> DAYS[(int) t.weekday];
            case 'b', 'h' -> MONTHS[(int) t.month - 1].substring(0, 3);
            case 'B' -> MONTHS[(int) t.month - 1];
            case 'c' -> asctime(t);
            case 'D', 'x' -> two(t.month) + "/" + two(t.day) + "/" + two(Math.floorMod(t.year, 100L));
            case 'F' -> t.year + "-" + two(t.month) + "-" + two(t.day);
            case 'n' -> "\n";
            case 'p' -> t.hour < 12 ? "AM" : "PM";
            case 'P' -> t.hour < 12 ? "am" : "pm";
            case 'r' -> two(hour12()) + ":" + two(t.minute) + ":" + two(t.second) + (t.hour < 12 ? " AM" : " PM");
            case 'R' -> two(t.hour) + ":" + two(t.minute);
            case 't' -> "\t";
            case 'T', 'X' -> two(t.hour) + ":" + two(t.minute) + ":" + two(t.second);
            case 'z' -> t.summer < 0 ? "" : offset();
            case 'Z' -> zone();
            case '%' -> "%";
            default -> null;
        };
    }

    private long hour12() {
        return (t.hour + 11) % 12 + 1;
    }

    private LocalDate date() {
        return LocalDate.of((int) near(), (int) t.month, 1).plusDays(t.day - 1);
    }

    /// A year that has the same calendar and that Java's dates can hold.
    private long near() {
        return Math.floorMod(t.year, 400L) + 2000;
    }

    private long isoYear() {
        return t.year + date().get(IsoFields.WEEK_BASED_YEAR) - near();
    }

    private String zone() {
        if (t.zone != null && !t.zone.isEmpty()) {
            return t.zone;
        }
        return t.summer < 0 ? "" : TimeModule.names(local)[t.summer == 0 ? 0 : 1];
    }

    private String offset() {
        long minutes = Math.abs(t.offset) / 60;
        return (t.offset < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60);
    }

    // ---- digits

    private static String filled(long n, int digits, char with, char flag, int width) {
        char padding = flag == '_' ? ' ' : flag == '0' ? '0' : with;
        return flag == '-' ? Long.toString(n) : padded(n, Math.max(digits, width), padding);
    }

    private static String two(long n) {
        return padded(n, 2, '0');
    }

    private static String padded(long n, int width, char with) {
        String text = Long.toString(n);
        if (n < 0 && with == '0' && text.length() < width) {
            return "-" + padding(with, width - text.length()) + text.substring(1);
        }
        return padding(with, width - text.length()) + text;
    }

    private static String padding(char c, int count) {
        return count <= 0 ? "" : String.valueOf(c).repeat(count);
    }
}
