package org.scoria.stdlib;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.Locale;
import org.scoria.objects.Errors;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyDict;
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

    private static void setZone(PyModule module) {
        ZoneId zone = ZoneId.systemDefault();
        ZoneRules rules = zone.getRules();
        int year = ZonedDateTime.now(zone).getYear();
        Instant january = ZonedDateTime.of(year, 1, 1, 0, 0, 0, 0, zone).toInstant();
        Instant july = ZonedDateTime.of(year, 7, 1, 0, 0, 0, 0, zone).toInstant();
        int offsetJanuary = rules.getOffset(january).getTotalSeconds();
        int offsetJuly = rules.getOffset(july).getTotalSeconds();
        int standard = Math.min(offsetJanuary, offsetJuly);
        int summer = Math.max(offsetJanuary, offsetJuly);
        module.add("timezone", PyInt.of(-standard));
        module.add("altzone", PyInt.of(-summer));
        module.add("daylight", PyInt.of(standard == summer ? 0 : 1));
        String normal = name(offsetJanuary == standard ? january : july, zone);
        String other = name(offsetJanuary == summer && standard != summer ? january : july, zone);
        module.add("tzname", PyTuple.of(PyStr.of(normal), PyStr.of(standard == summer ? normal : other)));
    }

    /// The abbreviation of a zone at some time.
    static String name(Instant at, ZoneId zone) {
        if (zone instanceof ZoneOffset
                || zone.getId().equals("Etc/UTC")
                || zone.getId().equals("UTC")) {
            return "UTC";
        }
        boolean summer = zone.getRules().isDaylightSavings(at);
        return java.util.TimeZone.getTimeZone(zone).getDisplayName(summer, java.util.TimeZone.SHORT, Locale.ROOT);
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

    private static PyObject seconds(long nanos) {
        return PyFloat.of(nanos / 1e9);
    }

    /// time() -> floating point number
    ///
    /// Return the current time in seconds since the Epoch.
    @Builtin(value = "time()", signature = false)
    static PyObject time() {
        return seconds(realtime());
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
        return seconds(System.nanoTime());
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
        return seconds(System.nanoTime());
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
        return seconds(processTime());
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
        return seconds(threadTime());
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
        return seconds(clock(clk_id));
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
        double wanted = seconds instanceof PyInt i ? i.nearestDouble() : Numbers.toDouble(seconds);
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

    private static PyObject broken(ZonedDateTime t, boolean utc) {
        Instant at = t.toInstant();
        boolean summer = !utc && t.getZone().getRules().isDaylightSavings(at);
        return STRUCT_TIME.of(
                PyInt.of(t.getYear()),
                PyInt.of(t.getMonthValue()),
                PyInt.of(t.getDayOfMonth()),
                PyInt.of(t.getHour()),
                PyInt.of(t.getMinute()),
                PyInt.of(t.getSecond()),
                PyInt.of(t.getDayOfWeek().getValue() - 1),
                PyInt.of(t.getDayOfYear()),
                PyInt.of(summer ? 1 : 0),
                PyStr.of(utc ? "UTC" : name(at, t.getZone())),
                PyInt.of(t.getOffset().getTotalSeconds()));
    }

    private static Instant instant(PyObject seconds) {
        if (seconds == PyNone.NONE) {
            return Instant.now();
        }
        double value = seconds instanceof PyInt i ? i.nearestDouble() : Numbers.toDouble(seconds);
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        if (Math.abs(value) > 6.7e16) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        try {
            return Instant.ofEpochSecond((long) Math.floor(value));
        } catch (java.time.DateTimeException e) {
            throw FdTable.osError(75);
        }
    }

    /// Convert seconds since the Epoch to a time tuple expressing UTC.
    @Builtin(value = "gmtime(seconds=None, /)", signature = false)
    static PyObject gmtime(PyObject seconds) {
        return broken(instant(seconds).atZone(ZoneOffset.UTC), true);
    }

    /// Convert seconds since the Epoch to a time tuple expressing local time.
    @Builtin(value = "localtime(seconds=None, /)", signature = false)
    static PyObject localtime(PyObject seconds) {
        return broken(instant(seconds).atZone(ZoneId.systemDefault()), false);
    }

    /// mktime(tuple) -> floating point number
    ///
    /// Convert a time tuple in local time to seconds since the Epoch.
    @Builtin(value = "mktime(tuple, /)", signature = false)
    static PyObject mktime(PyObject tuple) {
        long[] t = TimeText.fields(tuple);
        java.time.LocalDateTime local = java.time.LocalDateTime.of((int) t[0], 1, 1, 0, 0)
                .plusMonths(t[1] - 1)
                .plusDays(t[2] - 1)
                .plusHours(t[3])
                .plusMinutes(t[4])
                .plusSeconds(t[5]);
        return PyFloat.of(local.atZone(ZoneId.systemDefault()).toEpochSecond());
    }

    /// asctime([tuple]) -> string
    ///
    /// Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.
    @Builtin(value = "asctime(tuple=<unrepresentable>, /)", signature = false)
    static String asctime(PyObject tuple) {
        return TimeText.asctime(TimeText.checked(tuple == null ? localtime(PyNone.NONE) : tuple));
    }

    /// ctime(seconds) -> string
    ///
    /// Convert a time in seconds since the Epoch to a string in local time.
    @Builtin(value = "ctime(seconds=None, /)", signature = false)
    static String ctime(PyObject seconds) {
        return TimeText.asctime(TimeText.checked(localtime(seconds)));
    }

    /// strftime(format[, tuple]) -> string
    ///
    /// Convert a time tuple to a string according to a format specification.
    @Builtin(value = "strftime(format, tuple=<unrepresentable>, /)", signature = false)
    static String strftime(String format, PyObject tuple) {
        PyObject time = tuple == null ? localtime(PyNone.NONE) : tuple;
        return TimeText.strftime(format, TimeText.checked(time), time);
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
    /// The zone is read once, at the start: nothing to do.
    @Builtin(value = "tzset()", signature = false)
    static void tzset() {
        // the JVM's default zone does not follow the variable TZ
    }
}
