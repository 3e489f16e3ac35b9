package org.scoria.stdlib.clock;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.StructSequenceType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.Blocking;
import org.scoria.stdlib.FdTable;

/// Clocks, sleeping, and broken-down times.
///
/// Compare CPython 3.11 `Modules/timemodule.c`.
@PythonModule(value = "time", doc = "This module provides various functions to manipulate time values.")
final class TimeModule {
    static final StructSequenceType STRUCT_TIME = new StructSequenceType(
            "time.struct_time",
            "The time value as returned by gmtime(), localtime(), and strptime(), and\n"
                    + " accepted by asctime(), mktime() and strftime().",
            true,
            9,
            "tm_year",
            "tm_mon",
            "tm_mday",
            "tm_hour",
            "tm_min",
            "tm_sec",
            "tm_wday",
            "tm_yday",
            "tm_isdst",
            "tm_zone",
            "tm_gmtoff");

    private static final long NANOS = 1_000_000_000L;

    private TimeModule() {}

    static void init(PyModule module) {
        module.add("struct_time", STRUCT_TIME.type);
        module.add("_STRUCT_TM_ITEMS", PyInt.of(11));
        module.add("CLOCK_REALTIME", PyInt.of(0));
        module.add("CLOCK_MONOTONIC", PyInt.of(1));
        module.add("CLOCK_PROCESS_CPUTIME_ID", PyInt.of(2));
        module.add("CLOCK_THREAD_CPUTIME_ID", PyInt.of(3));
        module.add("CLOCK_MONOTONIC_RAW", PyInt.of(4));
        module.add("CLOCK_BOOTTIME", PyInt.of(7));
        module.add("CLOCK_TAI", PyInt.of(11));
        setZone(module);
    }

    /// `timezone`, `altzone`, `daylight` and `tzname`, which [#tzset] sets anew.
    private static void setZone(PyModule module) {
        Zone zone = Zone.fromEnvironment();
        long winter = january();
        long summer = winter + HALF_YEAR;
        int standard = Math.min(zone.offset(winter), zone.offset(summer));
        int other = Math.max(zone.offset(winter), zone.offset(summer));
        module.add("timezone", PyInt.of(-standard));
        module.add("altzone", PyInt.of(-other));
        module.add("daylight", PyInt.of(standard == other ? 0 : 1));
        String[] names = names(zone);
        module.add("tzname", PyTuple.of(PyStr.of(names[0]), PyStr.of(names[1])));
    }

    private static final long YEAR = (365 * 24 + 6) * 3600;
    private static final long HALF_YEAR = YEAR / 2;

    private static long january() {
        return Instant.now().getEpochSecond() / YEAR * YEAR;
    }

    /// The abbreviations of standard and of summer time this year.
    static String[] names(Zone zone) {
        long winter = january();
        long summer = winter + HALF_YEAR;
        boolean south = zone.offset(winter) > zone.offset(summer);
        return new String[] {zone.name(south ? summer : winter), zone.name(south ? winter : summer)};
    }

    // ---- clocks

    private static long realtime() {
        Instant now = Instant.now();
        return now.getEpochSecond() * NANOS + now.getNano();
    }

    private static long processTime() {
        java.lang.management.OperatingSystemMXBean bean = ManagementFactory.getOperatingSystemMXBean();
        return bean instanceof com.sun.management.OperatingSystemMXBean own
                ? own.getProcessCpuTime()
                : System.nanoTime();
    }

    private static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static PyObject inSeconds(long nanos) {
        return PyFloat.of(nanos / 1e9);
    }

    /// time() -> floating point number
    ///
    /// Return the current time in seconds since the Epoch.
    @Builtin(value = "time()", signature = false)
    static PyObject time() {
        return inSeconds(realtime());
    }

    /// time_ns() -> int
    ///
    /// Return the current time in nanoseconds since the Epoch.
    @Builtin(value = "time_ns()", signature = false)
    static long timeNs() {
        return realtime();
    }

    /// monotonic() -> float
    ///
    /// Monotonic clock, cannot go backward.
    @Builtin(value = "monotonic()", signature = false)
    static PyObject monotonic() {
        return inSeconds(System.nanoTime());
    }

    /// monotonic_ns() -> int
    ///
    /// Monotonic clock, cannot go backward, as nanoseconds.
    @Builtin(value = "monotonic_ns()", signature = false)
    static long monotonicNs() {
        return System.nanoTime();
    }

    /// perf_counter() -> float
    ///
    /// Performance counter for benchmarking.
    @Builtin(value = "perf_counter()", signature = false)
    static PyObject perfCounter() {
        return inSeconds(System.nanoTime());
    }

    /// perf_counter_ns() -> int
    ///
    /// Performance counter for benchmarking as nanoseconds.
    @Builtin(value = "perf_counter_ns()", signature = false)
    static long perfCounterNs() {
        return System.nanoTime();
    }

    /// process_time() -> float
    ///
    /// Process time for profiling: sum of the kernel and user-space CPU time.
    @Builtin(value = "process_time()", signature = false)
    static PyObject processSeconds() {
        return inSeconds(processTime());
    }

    /// process_time_ns() -> int
    ///
    /// Process time for profiling as nanoseconds.
    @Builtin(value = "process_time_ns()", signature = false)
    static long processNanos() {
        return processTime();
    }

    /// thread_time() -> float
    ///
    /// Thread time for profiling: sum of the kernel and user-space CPU time.
    @Builtin(value = "thread_time()", signature = false)
    static PyObject threadSeconds() {
        return inSeconds(threadTime());
    }

    /// thread_time_ns() -> int
    ///
    /// Thread time for profiling as nanoseconds.
    @Builtin(value = "thread_time_ns()", signature = false)
    static long threadNanos() {
        return threadTime();
    }

    private static long clock(int id) {
        return switch (id) {
            case 0 -> realtime();
            case 1, 4, 7 -> System.nanoTime();
            case 2 -> processTime();
            case 3 -> threadTime();
            default -> throw FdTable.osError(22);
        };
    }

    /// clock_gettime(clk_id) -> float
    ///
    /// Return the time of the specified clock clk_id as a float.
    @Builtin(value = "clock_gettime(clk_id, /)", signature = false)
    static PyObject clockGettime(int clk_id) {
        return inSeconds(clock(clk_id));
    }

    /// clock_gettime_ns(clk_id) -> int
    ///
    /// Return the time of the specified clock clk_id as nanoseconds (int).
    @Builtin(value = "clock_gettime_ns(clk_id, /)", signature = false)
    static long clockGettimeNs(int clk_id) {
        return clock(clk_id);
    }

    /// clock_getres(clk_id) -> floating point number
    ///
    /// Return the resolution (precision) of the specified clock clk_id.
    @Builtin(value = "clock_getres(clk_id, /)", signature = false)
    static PyObject clockGetres(int clk_id) {
        clock(clk_id);
        return PyFloat.of(1e-9);
    }

    /// get_clock_info(name: str) -> dict
    ///
    /// Get information of the specified clock.
    @Builtin(value = "get_clock_info(name, /)", signature = false)
    static PyObject clockInfo(String name, ThreadState thread) {
        boolean real = name.equals("time");
        if (!real
                && !name.equals("monotonic")
                && !name.equals("perf_counter")
                && !name.equals("process_time")
                && !name.equals("thread_time")) {
            throw Errors.valueError("unknown clock");
        }
        String implementation = real ? "Instant.now()" : name.endsWith("_time") ? "ThreadMXBean" : "System.nanoTime()";
        PyDict info = new PyDict();
        info.put(PyStr.intern("implementation"), PyStr.of(implementation));
        info.put(PyStr.intern("monotonic"), org.scoria.objects.PyBool.of(!real));
        info.put(PyStr.intern("adjustable"), org.scoria.objects.PyBool.of(real));
        info.put(PyStr.intern("resolution"), PyFloat.of(1e-9));
        PyObject namespace = thread.interpreter
                .importModule(PyStr.intern("types"), PyNone.NONE, PyNone.NONE, PyTuple.EMPTY, 0)
                .getAttribute(PyStr.intern("SimpleNamespace"))
                .call0();
        for (int i = info.next(0); i >= 0; i = info.next(i + 1)) {
            namespace.setAttribute((PyStr) info.keyAt(i), info.valueAt(i));
        }
        return namespace;
    }

    /// sleep(seconds)
    ///
    /// Delay execution for a given number of seconds.  The argument may be
    /// a floating point number for subsecond precision.
    @Builtin(value = "sleep(seconds, /)", signature = false)
    static void sleep(PyObject seconds, ThreadState thread) {
        double wanted =
                seconds instanceof PyFloat f ? f.value : Abstract.index(seconds).nearestDouble();
        if (Double.isNaN(wanted)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (wanted < 0) {
            throw Errors.valueError("sleep length must be non-negative");
        }
        if (wanted > 9.2e9) {
            throw Errors.overflowError("timestamp too large to convert to C _PyTime_t");
        }
        Blocking.await(thread, Math.max(1, (long) (wanted * 1e9)), left -> {
            Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
            return false;
        });
    }

    // ---- broken-down times

    private static long seconds(PyObject given) {
        if (given == PyNone.NONE) {
            return Instant.now().getEpochSecond();
        }
        if (given instanceof PyInt i) {
            if (!i.isSmall()) {
                throw outOfRange();
            }
            return i.value;
        }
        if (!(given instanceof PyFloat)) {
            return seconds(Abstract.index(given));
        }
        double value = ((PyFloat) given).value;
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (Math.abs(value) >= 0x1p63) {
            throw outOfRange();
        }
        return (long) Math.floor(value);
    }

    private static PyException outOfRange() {
        return Errors.overflowError("timestamp out of range for platform time_t");
    }

    private static TimeFields broken(long time, int offset, boolean summer, String name) {
        try {
            return TimeFields.of(time, offset, summer, name);
        } catch (ArithmeticException e) {
            throw FdTable.osError(75);
        }
    }

    private static TimeFields local(PyModule module, PyObject given) {
        Zone zone = Zone.current();
        long time = seconds(given);
        return broken(time, zone.offset(time), zone.isSummer(time), zone.name(time));
    }

    /// The time that an optional argument gives, now by default.
    private static TimeFields argument(PyModule module, PyObject tuple, String function) {
        return tuple == null
                ? local(module, PyNone.NONE)
                : TimeFields.parse(tuple, function).checked();
    }

    /// Convert seconds since the Epoch to a time tuple expressing UTC.
    @Builtin(value = "gmtime(seconds=None, /)", signature = false)
    static PyObject gmtime(PyObject seconds) {
        return broken(seconds(seconds), 0, false, "GMT").toTuple();
    }

    /// Convert seconds since the Epoch to a time tuple expressing local time.
    @Builtin(value = "localtime($module, seconds=None, /)", signature = false)
    static PyObject localtime(PyModule module, PyObject seconds) {
        return local(module, seconds).toTuple();
    }

    /// mktime(tuple) -> floating point number
    ///
    /// Convert a time tuple in local time to seconds since the Epoch.
    @Builtin(value = "mktime($module, tuple, /)", signature = false)
    static double mktime(PyModule module, PyObject tuple) {
        return TimeFields.parse(tuple, "mktime").localSeconds(Zone.current());
    }

    /// asctime([tuple]) -> string
    ///
    /// Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.
    @Builtin(value = "asctime($module, tuple=<unrepresentable>, /)", signature = false)
    static String asctime(PyModule module, PyObject tuple) {
        return TimeText.asctime(argument(module, tuple, "asctime"));
    }

    /// ctime(seconds) -> string
    ///
    /// Convert a time in seconds since the Epoch to a string in local time.
    @Builtin(value = "ctime($module, seconds=None, /)", signature = false)
    static String ctime(PyModule module, PyObject seconds) {
        return TimeText.asctime(local(module, seconds));
    }

    /// strftime(format[, tuple]) -> string
    ///
    /// Convert a time tuple to a string according to a format specification.
    @Builtin(value = "strftime($module, format, tuple=<unrepresentable>, /)", signature = false)
    static String strftime(PyModule module, String format, PyObject tuple) {
        TimeFields time = argument(module, tuple, "strftime");
        if (format.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return new TimeText(time, Zone.current()).format(format);
    }

    /// strptime(string, format) -> struct_time
    ///
    /// Parse a string to a time tuple according to a format specification.
    @Builtin(value = "strptime(*args)", signature = false)
    static PyObject strptime(PyObject[] args, ThreadState thread) {
        PyObject module =
                thread.interpreter.importModule(PyStr.intern("_strptime"), PyNone.NONE, PyNone.NONE, PyTuple.EMPTY, 0);
        return module.getAttribute(PyStr.intern("_strptime_time")).call(args, null);
    }

    /// tzset()
    ///
    /// Reads the variable TZ again.
    @Builtin(value = "tzset($module)", signature = false)
    static void tzset(PyModule module) {
        setZone(module);
    }
}
