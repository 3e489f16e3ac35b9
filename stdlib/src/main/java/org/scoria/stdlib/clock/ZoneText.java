package org.scoria.stdlib.clock;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Reads the variable `TZ`.
final class ZoneText {
    private static final int HOUR = 3600;

    /// What summer time follows when the text does not say: the rule of the United States, as in glibc.
    private static final RuleZone.Change BEGIN = new RuleZone.Change('M', 3, 2, 0, 2 * HOUR);

    private static final RuleZone.Change END = new RuleZone.Change('M', 11, 1, 0, 2 * HOUR);

    private final String text;
    private int pos;

    private ZoneText(String text) {
        this.text = text;
    }

    /// The zone that a value of `TZ` means; null stands for the system's.
    static Zone parse(String value) {
        if (value == null) {
            return system();
        }
        String name = value.startsWith(":") ? value.substring(1) : value;
        Zone region = name.isEmpty() ? utc() : region(name);
        return region != null ? region : new ZoneText(name).zone();
    }

    private static Zone utc() {
        return new RegionZone(ZoneOffset.UTC);
    }

    /// The zone of a file of the time zone database, or null.
    private static Zone region(String name) {
        try {
            return name.indexOf('/') > 0 || ZoneId.getAvailableZoneIds().contains(name)
                    ? new RegionZone(ZoneId.of(name))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The zone `/etc/localtime` leads to; the virtual machine's own when the variable was not set at its start.
    private static Zone system() {
        if (System.getenv("TZ") == null) {
            return new RegionZone(ZoneId.systemDefault());
        }
        try {
            String path = Path.of("/etc/localtime").toRealPath().toString();
            int at = path.indexOf("zoneinfo/");
            Zone region = at < 0 ? null : region(path.substring(at + "zoneinfo/".length()));
            return region == null ? utc() : region;
        } catch (java.io.IOException e) {
            return utc();
        }
    }

    private Zone zone() {
        String standardName = name();
        if (standardName == null) {
            return utc();
        }
        if (!atNumber()) {
            return new RuleZone(standardName, 0, null, 0, null, null);
        }
        int standard = -time();
        String summerName = name();
        if (summerName == null) {
            return new RuleZone(standardName, standard, null, 0, null, null);
        }
        int summer = atNumber() ? -time() : standard + HOUR;
        RuleZone.Change begin = change(BEGIN);
        return new RuleZone(standardName, standard, summerName, summer, begin, change(END));
    }

    /// At least three letters, or anything between `<` and `>`; null when there is none.
    private String name() {
        int from = pos;
        if (pos < text.length() && text.charAt(pos) == '<') {
            int end = text.indexOf('>', pos);
            if (end < 0) {
                return null;
            }
            pos = end + 1;
            return text.substring(from + 1, end);
        }
        while (pos < text.length() && Character.isLetter(text.charAt(pos))) {
            pos++;
        }
        return pos - from >= 3 ? text.substring(from, pos) : null;
    }

    private boolean atNumber() {
        return pos < text.length() && (digit() >= 0 || text.charAt(pos) == '+' || text.charAt(pos) == '-');
    }

    /// The digit here, or -1.
    private int digit() {
        return pos < text.length() ? Character.digit(text.charAt(pos), 10) : -1;
    }

    private int number() {
        int value = 0;
        while (digit() >= 0) {
            value = value * 10 + digit();
            pos++;
        }
        return value;
    }

    private boolean skip(char c) {
        boolean here = pos < text.length() && text.charAt(pos) == c;
        pos += here ? 1 : 0;
        return here;
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    private int time() {
        boolean negative = skip('-');
        if (!negative) {
            skip('+');
        }
        int seconds = number() * HOUR;
        if (skip(':')) {
            seconds += number() * 60;
            if (skip(':')) {
                seconds += number();
            }
        }
        return negative ? -seconds : seconds;
    }

    /// `,Mm.w.d/time`, `,Jn/time` or `,n/time`.
    private RuleZone.Change change(RuleZone.Change otherwise) {
        if (!skip(',')) {
            return otherwise;
        }
        char kind = skip('M') ? 'M' : skip('J') ? 'J' : 'D';
        int first = number();
        int week = kind == 'M' && skip('.') ? number() : 0;
        int weekday = kind == 'M' && skip('.') ? number() : 0;
        return new RuleZone.Change(kind, first, week, weekday, skip('/') ? time() : 2 * HOUR);
    }
}
