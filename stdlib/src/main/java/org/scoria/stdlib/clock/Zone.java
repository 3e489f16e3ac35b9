package org.scoria.stdlib.clock;

import org.scoria.objects.Interpreter;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.process.Environment;

/// A time zone as `TZ` names it: offsets from UTC in seconds, eastwards positive, and the abbreviations in use.
public interface Zone {
    /// The offset at a time given in seconds since the epoch.
    int offset(long time);

    boolean isSummer(long time);

    String name(long time);

    /// The zone of local time in this interpreter.
    static Zone current() {
        Object zone = ThreadState.current().interpreter.state(Zone.class);
        return zone == null ? fromEnvironment() : (Zone) zone;
    }

    /// Reads `TZ` again.
    static Zone fromEnvironment() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Zone zone = ZoneText.parse(Environment.current().get("TZ"));
        interpreter.setState(Zone.class, zone);
        return zone;
    }
}
