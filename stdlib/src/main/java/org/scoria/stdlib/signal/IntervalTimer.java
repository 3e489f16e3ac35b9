package org.scoria.stdlib.signal;

/// The real-time interval timer (`setitimer`): raises SIGALRM when it expires, again and again with an interval.
final class IntervalTimer {
    private final SignalState state;

    private Thread thread;
    private long deadline;
    private long interval;

    IntervalTimer(SignalState state) {
        this.state = state;
    }

    /// Nanoseconds until it expires; 0 when it is not set.
    synchronized long remaining() {
        return thread == null ? 0 : Math.max(1, deadline - System.nanoTime());
    }

    synchronized long interval() {
        return thread == null ? 0 : interval;
    }

    /// Sets the timer (nanoseconds); 0 stops it.
    synchronized void set(long delay, long repeat) {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
        if (delay > 0) {
            deadline = System.nanoTime() + delay;
            interval = repeat;
            thread = new Thread(new Ticking(), "interval timer");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private final class Ticking implements Runnable {
        @Override
        public void run() {
            while (waitForDeadline()) {
                state.arrive(SignalNames.SIGALRM);
            }
        }

        /// False when the timer was set anew or stopped.
        private boolean waitForDeadline() {
            synchronized (IntervalTimer.this) {
                try {
                    while (thread == Thread.currentThread()) {
                        long left = deadline - System.nanoTime();
                        if (left <= 0) {
                            return expire();
                        }
                        IntervalTimer.this.wait(left / 1_000_000, (int) (left % 1_000_000));
                    }
                } catch (InterruptedException e) {
                    return false;
                }
                return false;
            }
        }

        private boolean expire() {
            if (interval > 0) {
                deadline += interval;
            } else {
                deadline = Long.MAX_VALUE;
                thread = null;
            }
            return true;
        }
    }
}
