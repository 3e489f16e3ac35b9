package org.scoria.stdlib;

import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.ThreadState;

/// Waiting without the GIL, interrupted by signals: a handler runs and, unless it raises, the wait goes on.
public final class Blocking {
    /// The longest timeout in seconds (`TIMEOUT_MAX`).
    static final double TIMEOUT_MAX = 9223372036.0;

    /// One attempt to get what is waited for within the time that is left.
    public interface Attempt {
        boolean await(long nanos) throws InterruptedException;
    }

    private Blocking() {}

    /// The nanoseconds that the arguments `blocking` and `timeout` of a lock mean: 0 tries once, -1 waits for ever.
    static long timeout(boolean blocking, PyObject timeout) {
        double seconds = timeout instanceof PyInt i ? i.nearestDouble() : Numbers.toDouble(timeout);
        if (Double.isNaN(seconds)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (!blocking) {
            if (seconds != -1) {
                throw Errors.valueError("can't specify a timeout for a non-blocking call");
            }
            return 0;
        }
        if (seconds == -1) {
            return -1;
        }
        if (seconds < 0) {
            throw Errors.valueError("timeout value must be positive");
        }
        if (seconds > 9.2e18) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        if (seconds > TIMEOUT_MAX) {
            throw Errors.overflowError("timeout value is too large");
        }
        return (long) Math.ceil(seconds * 1e9);
    }

    /// Waits at most `nanos` (negative: for ever); whether the attempt succeeded.
    public static boolean await(ThreadState thread, long nanos, Attempt attempt) {
        long end = nanos < 0 ? 0 : System.nanoTime() + nanos;
        for (; ; ) {
            long left = nanos < 0 ? Long.MAX_VALUE : end - System.nanoTime();
            if (left <= 0 && nanos >= 0) {
                return false;
            }
            try {
                boolean got = thread.interpreter.withoutGil(() -> attempt.await(left));
                if (got || nanos >= 0) {
                    return got;
                }
            } catch (InterruptedException e) {
                thread.interpreter.safepoint(thread);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw Errors.of(Exceptions.SystemError, "waiting failed: %s", e);
            }
        }
    }
}
