package org.scoria.stdlib.datetime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.stdlib.FdTable;
import org.scoria.stdlib.clock.Zone;

/// The clock and the local time zone. Seconds count from 1970 here ("timestamps") or, as local seconds, from the
/// same moment of local time.
final class LocalClock {
    /// The ordinal of the first of January 1970.
    static final int EPOCH = 719163;

    private static final int DAY = PyTimeDelta.DAY_SECONDS;
    private static final int MILLION = PyTimeDelta.MILLION;

    /// Zones move by less than a day.
    private static final int MAX_FOLD = DAY;

    /// `EOVERFLOW`.
    private static final int VALUE_TOO_LARGE = 75;

    private LocalClock() {}

    static int offset(long timestamp) {
        return Zone.current().offset(timestamp);
    }

    /// The fixed zone that local time is in at a moment.
    static PyTimezone zoneAt(long timestamp) {
        return PyTimezone.of(
                PyTimeDelta.of(0, offset(timestamp), 0), PyStr.of(Zone.current().name(timestamp)));
    }

    /// Local seconds of a timestamp.
    private static long local(long timestamp) {
        return timestamp + offset(timestamp);
    }

    /// 1 when the local time of the timestamp has come a second time, because clocks were set back.
    static int fold(long timestamp) {
        long seconds = local(timestamp);
        long transition = seconds - local(timestamp - MAX_FOLD) - MAX_FOLD;
        return transition < 0 && local(timestamp + transition) == seconds ? 1 : 0;
    }

    /// The timestamp of local seconds. In a gap and for a time that comes twice, `fold` chooses.
    static long timestamp(long seconds, int fold) {
        long guess = local(seconds) - seconds;
        long first = seconds - guess;
        long known = local(first);
        long other;
        if (known == seconds) {
            long probe = first + (fold != 0 ? MAX_FOLD : -MAX_FOLD);
            other = local(probe) - probe;
            if (other == guess) {
                return first;
            }
        } else {
            other = known - first;
        }
        long second = seconds - other;
        if (local(second) == seconds) {
            return second;
        }
        if (known == seconds) {
            return first;
        }
        return fold != 0 ? Math.min(first, second) : Math.max(first, second);
    }

    /// Microseconds since 1970.
    static long now() {
        Instant now = Instant.now();
        return now.getEpochSecond() * MILLION + now.getNano() / 1000;
    }

    /// The microseconds of a number of seconds, rounded half to even.
    static long microseconds(PyObject seconds) {
        if (seconds instanceof PyFloat f) {
            if (Double.isNaN(f.value)) {
                throw Errors.valueError("Invalid value NaN (not a number)");
            }
            if (Math.abs(f.value) > 9e12) {
                throw tooLarge(f.value);
            }
            double whole = Math.floor(f.value);
            double fraction = Math.rint((f.value - whole) * 1e6);
            return (long) whole * MILLION + (long) fraction;
        }
        return seconds(seconds) * MILLION;
    }

    /// Whole seconds, rounded down.
    static long seconds(PyObject seconds) {
        if (seconds instanceof PyFloat f) {
            if (Double.isNaN(f.value)) {
                throw Errors.valueError("Invalid value NaN (not a number)");
            }
            if (Math.abs(f.value) > 9e12) {
                throw tooLarge(f.value);
            }
            return (long) Math.floor(f.value);
        }
        PyInt i = Abstract.index(seconds);
        if (!i.isSmall()) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        if (Math.abs(i.value) > 9e12) {
            throw tooLarge(i.value);
        }
        return i.value;
    }

    /// A time that no date can have.
    private static PyException tooLarge(double seconds) {
        if (Math.abs(seconds) >= 9.2e18) {
            return Errors.overflowError("timestamp out of range for platform time_t");
        }
        try {
            long year = LocalDate.ofEpochDay((long) Math.floor(seconds / DAY)).getYear();
            return Errors.valueError("year %s is out of range", year);
        } catch (DateTimeException e) {
            return FdTable.osError(VALUE_TOO_LARGE);
        }
    }

    /// Year, month and day of seconds, with a ValueError when there is no such year.
    static int[] date(long seconds) {
        long ordinal = Math.floorDiv(seconds, DAY) + EPOCH;
        if (ordinal < 1 || ordinal > CalendarMath.MAX_ORDINAL) {
            throw tooLarge(seconds);
        }
        return CalendarMath.fromOrdinal((int) ordinal);
    }
}
