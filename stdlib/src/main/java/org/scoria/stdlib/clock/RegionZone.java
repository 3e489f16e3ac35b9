package org.scoria.stdlib.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/// A zone of the time zone database: `Europe/Berlin`.
final class RegionZone implements Zone {
    private static final long FIRST = Instant.MIN.getEpochSecond();
    private static final long LAST = Instant.MAX.getEpochSecond();

    private final ZoneId id;
    private final ZoneRules rules;

    RegionZone(ZoneId id) {
        this.id = id;
        this.rules = id.getRules();
    }

    private static Instant instant(long time) {
        return Instant.ofEpochSecond(Math.max(FIRST, Math.min(LAST, time)));
    }

    @Override
    public int offset(long time) {
        return rules.getOffset(instant(time)).getTotalSeconds();
    }

    @Override
    public boolean isSummer(long time) {
        return rules.isDaylightSavings(instant(time));
    }

    @Override
    public String name(long time) {
        String name = id.getId();
        if (id instanceof ZoneOffset || name.equals("Etc/UTC") || name.equals("UTC") || name.equals("Z")) {
            return "UTC";
        }
        return TimeZone.getTimeZone(id).getDisplayName(isSummer(time), TimeZone.SHORT, Locale.ENGLISH);
    }
}
