package org.scoria.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The largest resident set of a process, read while it runs.
///
/// Linux keeps the high-water mark itself (`VmHWM`), so a rare look is enough: only growth between the last look
/// and the end is missed.
final class PeakMemory {
    private static final String KEY = "VmHWM:";

    private final Path status;
    private long bytes;

    PeakMemory(long pid) {
        status = Path.of("/proc", Long.toString(pid), "status");
    }

    void look() {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(KEY)) {
                    bytes = Math.max(bytes, kilobytes(line) << 10);
                    return;
                }
            }
        } catch (IOException e) {
            // the process is gone, or the system has no /proc: what was seen so far stands
        }
    }

    private static long kilobytes(String line) {
        return Long.parseLong(line.substring(KEY.length(), line.length() - 2).strip());
    }

    long bytes() {
        return bytes;
    }
}
