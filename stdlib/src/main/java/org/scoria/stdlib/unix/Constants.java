package org.scoria.stdlib.unix;

import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;

/// Numbers of the operating system as names of a module.
public final class Constants {
    private Constants() {}

    /// Adds names that are written `NAME=1 OTHER=2`.
    public static void add(PyModule module, String constants) {
        for (String entry : constants.split(" ")) {
            int equals = entry.indexOf('=');
            module.add(entry.substring(0, equals), PyInt.of(Long.parseLong(entry.substring(equals + 1))));
        }
    }
}
