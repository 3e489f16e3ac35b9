package org.scoria.bench.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One thing to measure, whoever runs it.
///
/// @param arguments what goes behind a peer's command
/// @param environment variables of the process, besides those that every process gets
/// @param expected what it must print, or null when what it prints is no result
/// @param output where its times come from
public record Program(
        String name,
        List<String> arguments,
        Path directory,
        Map<String, String> environment,
        String expected,
        Output output) {
    /// How a program reports.
    public enum Output {
        /// It writes the file that `SCORIA_BENCH_TIMES` names.
        TIMES_FILE,

        /// It prints `NAME: iterations=1 runtime: 123us` for every iteration and runs until it is stopped.
        PRINTED
    }
}
