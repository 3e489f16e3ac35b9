package org.scoria.stdlib.unix;

import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;

/// Timeout arguments as nanoseconds, rounded up so that no wait is too short.
public final class Timeouts {
    private static final double LIMIT = 9.223372036854775e18;

    private Timeouts() {}

    /// A number of units of so many nanoseconds; -1 for `None`. A TypeError has the given text.
    static long optional(PyObject timeout, long unit, String error) {
        if (timeout == PyNone.NONE) {
            return -1;
        }
        if (!(timeout instanceof PyFloat) && !timeout.hasIndex()) {
            throw Errors.typeError("%s", error);
        }
        return nanos(timeout, unit);
    }

    /// A number of seconds.
    public static long seconds(PyObject timeout) {
        return nanos(timeout, 1_000_000_000L);
    }

    private static long nanos(PyObject timeout, long unit) {
        double value = timeout instanceof PyInt i ? i.nearestDouble() : Numbers.toDouble(timeout);
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        double nanos = Math.ceil(value * unit);
        if (!(Math.abs(nanos) < LIMIT)) {
            throw Errors.overflowError(
                    Math.abs(nanos) < 1e27
                            ? "timestamp too large to convert to C _PyTime_t"
                            : "timestamp out of range for platform time_t");
        }
        return (long) nanos;
    }
}
