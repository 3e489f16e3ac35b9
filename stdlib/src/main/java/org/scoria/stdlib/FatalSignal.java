package org.scoria.stdlib;

import org.scoria.stdlib.unix.Libc;
import sun.misc.Signal;

/// The end of the process by a signal that nobody handles, so that its parent sees which one it was: the virtual
/// machine would exit with a status of its own.
public final class FatalSignal {
    private FatalSignal() {}

    /// Has SIGTERM and SIGHUP end the process at once, as they end CPython. Not for embedding programs.
    public static void install() {
        for (String name : new String[] {"TERM", "HUP"}) {
            try {
                Signal.handle(new Signal(name), signal -> die(signal.getNumber()));
            } catch (IllegalArgumentException e) {
                return; // the JVM leaves them to the system (-Xrs)
            }
        }
    }

    /// Ends the process by a signal.
    public static void die(int number) {
        if (!Libc.isSupported()) {
            Runtime.getRuntime().halt(128 + number);
        }
        Libc.call(Libc.function("signal"), number, 0);
        Libc.call(Libc.function("kill"), ProcessHandle.current().pid(), number);
    }
}
