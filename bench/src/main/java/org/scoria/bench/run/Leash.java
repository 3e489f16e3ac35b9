package org.scoria.bench.run;

/// Ends a process together with the bench: one that is killed must not leave a program behind that runs for ever
/// and spoils every later measurement.
final class Leash implements AutoCloseable {
    private final Thread end;

    Leash(Process process) {
        end = new Thread(process::destroyForcibly, "end of " + process.pid());
        Runtime.getRuntime().addShutdownHook(end);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // the bench is about to end: the hook runs
        }
    }
}
