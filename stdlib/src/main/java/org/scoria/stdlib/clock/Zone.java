package org.scoria.stdlib.clock;

/// A time zone as `TZ` names it: offsets from UTC in seconds, eastwards positive, and the abbreviations in use.
interface Zone {
    /// The offset at a time given in seconds since the epoch.
    int offset(long time);

    boolean isSummer(long time);

    String name(long time);
}
