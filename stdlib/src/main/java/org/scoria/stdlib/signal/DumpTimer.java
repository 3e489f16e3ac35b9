package org.scoria.stdlib.signal;

/// Writes where the threads are when a program takes too long.
final class DumpTimer implements Runnable {
    private final ThreadDump dump;
    private final long nanos;
    private final boolean repeat;
    private final boolean exit;
    private final String title;
    private final Thread thread = new Thread(this, "traceback timer");

    DumpTimer(ThreadDump dump, long nanos, boolean repeat, boolean exit, String title) {
        this.dump = dump;
        this.nanos = nanos;
        this.repeat = repeat;
        this.exit = exit;
        this.title = title;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /// From now on nothing is written.
    void cancel() {
        thread.interrupt();
    }

    @Override
    public void run() {
        try {
            do {
                Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
                dump.write(title, null, true);
                if (exit) {
                    Runtime.getRuntime().halt(1);
                }
            } while (repeat);
        } catch (InterruptedException e) {
            // cancelled
        }
    }
}
