package org.scoria.interpreter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a standard stream is a terminal.
public final class Terminal {
    private Terminal() {}

    /// For the descriptors 0, 1 and 2.
    public static boolean is(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null && System.console().isTerminal();
        }
    }
}
