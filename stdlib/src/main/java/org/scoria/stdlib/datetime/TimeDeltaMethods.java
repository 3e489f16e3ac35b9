package org.scoria.stdlib.datetime;

import java.math.BigInteger;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Absent;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Difference between two datetime values.
///
/// timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)
///
/// All arguments are optional and default to 0.
/// Arguments may be integers or floats, and may be positive or negative.
@PythonType(value = PyTimeDelta.class, name = "datetime.timedelta", subclass = true)
final class TimeDeltaMethods {
    private static final String[] UNITS = {
        "days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks",
    };

    /// Microseconds in each of [#UNITS].
    private static final long[] SIZES = {
        86400000000L, 1000000, 1, 1000, 60000000, 3600000000L, 604800000000L,
    };

    /// The order in which the arguments are added, which matters for errors and the sum of fractions.
    private static final int[] ORDER = {2, 3, 1, 4, 5, 0, 6};

    private TimeDeltaMethods() {}

    static void init(PyType type) {
        type.dict().put(PyStr.intern("resolution"), new PyTimeDelta(0, 0, 1));
        type.dict().put(PyStr.intern("min"), new PyTimeDelta(-PyTimeDelta.MAX_DAYS, 0, 0));
        type.dict()
                .put(
                        PyStr.intern("max"),
                        new PyTimeDelta(PyTimeDelta.MAX_DAYS, PyTimeDelta.DAY_SECONDS - 1, PyTimeDelta.MILLION - 1));
    }

    @New(
            value = "timedelta($type, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)",
            signature = false)
    static PyObject create(
            PyType type,
            @Absent PyObject days,
            @Absent PyObject seconds,
            @Absent PyObject microseconds,
            @Absent PyObject milliseconds,
            @Absent PyObject minutes,
            @Absent PyObject hours,
            @Absent PyObject weeks) {
        PyObject[] given = {days, seconds, microseconds, milliseconds, minutes, hours, weeks};
        PyTimeDelta delta = PyTimeDelta.ofMicroseconds(sum(given));
        return type == PyTimeDelta.TYPE
                ? delta
                : new PyTimeDeltaSub(type, delta.days, delta.seconds, delta.microseconds);
    }

    private static BigInteger sum(PyObject[] given) {
        BigInteger sum = BigInteger.ZERO;
        double fraction = 0;
        for (int unit : ORDER) {
            PyObject value = given[unit];
            if (value == null) {
                continue;
            }
            BigInteger size = BigInteger.valueOf(SIZES[unit]);
            if (value instanceof PyInt i) {
                sum = sum.add(i.bigValue().multiply(size));
            } else if (value instanceof PyFloat f) {
                double whole = f.value < 0 ? Math.ceil(f.value) : Math.floor(f.value);
                sum = sum.add(Numbers.fromDouble(whole).bigValue().multiply(size));
                double part = SIZES[unit] * (f.value - whole);
                double wholePart = part < 0 ? Math.ceil(part) : Math.floor(part);
                sum = sum.add(BigInteger.valueOf((long) wholePart));
                fraction += part - wholePart;
            } else {
                throw Errors.typeError(
                        "unsupported type for timedelta %s component: %s",
                        UNITS[unit], value.type().qualifiedName());
            }
        }
        return fraction == 0 ? sum : sum.add(BigInteger.valueOf(rounded(fraction, sum.testBit(0))));
    }

    /// Rounds so that the sum becomes even in the middle.
    private static long rounded(double fraction, boolean sumIsOdd) {
        double whole = Math.copySign(Math.floor(Math.abs(fraction) + 0.5), fraction);
        if (Math.abs(whole - fraction) == 0.5) {
            int odd = sumIsOdd ? 1 : 0;
            double half = (fraction + odd) * 0.5;
            whole = 2.0 * Math.copySign(Math.floor(Math.abs(half) + 0.5), half) - odd;
        }
        return (long) whole;
    }

    /// Total seconds in the duration.
    @Builtin(value = "total_seconds($self, /)", signature = false)
    static PyObject totalSeconds(PyTimeDelta self) {
        return PyInt.of(self.totalMicroseconds()).trueDiv(PyInt.of(PyTimeDelta.MILLION));
    }

    /// __reduce__() -> (cls, state)
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyTimeDelta self) {
        return PyTuple.of(self.type(), PyTuple.of(days(self), seconds(self), microseconds(self)));
    }

    /// Number of days.
    @Getter(value = "days", member = true)
    static PyObject days(PyTimeDelta self) {
        return PyInt.of(self.days);
    }

    /// Number of seconds (>= 0 and less than 1 day).
    @Getter(value = "seconds", member = true)
    static PyObject seconds(PyTimeDelta self) {
        return PyInt.of(self.seconds);
    }

    /// Number of microseconds (>= 0 and less than 1 second).
    @Getter(value = "microseconds", member = true)
    static PyObject microseconds(PyTimeDelta self) {
        return PyInt.of(self.microseconds);
    }
}
