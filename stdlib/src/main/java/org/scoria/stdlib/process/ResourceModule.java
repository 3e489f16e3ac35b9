package org.scoria.stdlib.process;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.StructSequenceType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;
import org.scoria.stdlib.unix.Constants;
import org.scoria.stdlib.unix.Libc;

/// `resource`: what a process has used, and what it may. Compare CPython 3.11 `Modules/resource.c`.
@PythonModule(value = "resource", doc = "What processes use of the system, and their limits.")
public final class ResourceModule {
    private static final StructSequenceType USAGE = new StructSequenceType(
            "resource.struct_rusage",
            "struct_rusage: Result from getrusage.",
            true,
            16,
            "ru_utime",
            "ru_stime",
            "ru_maxrss",
            "ru_ixrss",
            "ru_idrss",
            "ru_isrss",
            "ru_minflt",
            "ru_majflt",
            "ru_nswap",
            "ru_inblock",
            "ru_oublock",
            "ru_msgsnd",
            "ru_msgrcv",
            "ru_nsignals",
            "ru_nvcsw",
            "ru_nivcsw");

    private static final String CONSTANTS = "RLIMIT_CPU=0 RLIMIT_FSIZE=1 RLIMIT_DATA=2 RLIMIT_STACK=3"
            + " RLIMIT_CORE=4 RLIMIT_NOFILE=7 RLIMIT_OFILE=7 RLIMIT_AS=9 RLIMIT_RSS=5 RLIMIT_NPROC=6"
            + " RLIMIT_MEMLOCK=8 RLIMIT_MSGQUEUE=12 RLIMIT_NICE=13 RLIMIT_RTPRIO=14 RLIMIT_RTTIME=15"
            + " RLIMIT_SIGPENDING=11 RUSAGE_SELF=0 RUSAGE_CHILDREN=-1 RUSAGE_THREAD=1 RLIM_INFINITY=-1";
    private static final int LIMITS = 16;
    private static final int EINVAL = 22;
    private static final int EPERM = 1;

    private ResourceModule() {}

    static void init(PyModule module) {
        Libc.require();
        Constants.add(module, CONSTANTS);
        module.add("error", Exceptions.OSError);
        module.add("struct_rusage", USAGE.type);
    }

    /// A `struct rusage`: two times, then numbers.
    static PyObject usage(MemorySegment memory) {
        PyObject[] values = new PyObject[16];
        for (int i = 0; i < 2; i++) {
            double seconds = memory.get(ValueLayout.JAVA_LONG, 16L * i);
            values[i] = PyFloat.of(seconds + memory.get(ValueLayout.JAVA_LONG, 16L * i + 8) * 1e-6);
        }
        for (int i = 2; i < values.length; i++) {
            values[i] = PyInt.of(memory.get(ValueLayout.JAVA_LONG, 16 + 8L * i));
        }
        return USAGE.of(values);
    }

    /// Return what this process (RUSAGE_SELF), its thread or its children have used.
    @Builtin("getrusage(who, /)")
    static PyObject getrusage(int who) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Waiting.USAGE_SIZE, 8);
            int result = Libc.call(Libc.function("getrusage"), who, memory.address());
            if (result == -EINVAL) {
                throw Errors.valueError("invalid who parameter");
            }
            Libc.checked(result);
            return usage(memory);
        }
    }

    /// Return the size of a page of memory.
    @Builtin("getpagesize()")
    static long getpagesize() {
        return Libc.checked(Libc.call(Libc.function("getpagesize"), 0));
    }

    /// Return the soft and the hard limit of a resource.
    @Builtin("getrlimit(resource, /)")
    static PyObject getrlimit(int resource) {
        return limit(0, resource, null, "getrlimit");
    }

    /// Set the soft and the hard limit of a resource.
    @Builtin("setrlimit(resource, limits, /)")
    static void setrlimit(int resource, PyObject limits) {
        limit(0, resource, limits, "setrlimit");
    }

    /// Get the limits of a process, and set them if new ones are given.
    @Builtin(value = "prlimit(pid, resource, limits=None, /)")
    static PyObject prlimit(int pid, int resource, PyObject limits) {
        return limit(pid, resource, limits == PyNone.NONE ? null : limits, "prlimit");
    }

    private static PyObject limit(int pid, int resource, PyObject limits, String function) {
        if (resource < 0 || resource >= LIMITS) {
            throw Errors.valueError("invalid resource specified");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment old = arena.allocate(16, 8);
            long given = limits == null ? 0 : limits(arena, limits).address();
            int result = Libc.call(Libc.function("prlimit"), pid, resource, given, old.address());
            if (result == -EINVAL) {
                throw Errors.valueError("current limit exceeds maximum limit");
            }
            if (result == -EPERM && !function.equals("prlimit")) {
                throw Errors.valueError("not allowed to raise maximum limit");
            }
            Libc.checked(result);
            return PyTuple.of(PyInt.of(old.get(ValueLayout.JAVA_LONG, 0)), PyInt.of(old.get(ValueLayout.JAVA_LONG, 8)));
        }
    }

    private static MemorySegment limits(Arena arena, PyObject limits) {
        PyObject[] pair = pair(limits);
        MemorySegment memory = arena.allocate(16, 8);
        for (int i = 0; i < 2; i++) {
            PyInt number = Abstract.index(pair[i]);
            memory.set(ValueLayout.JAVA_LONG, 8L * i, number.bigValue().longValue());
        }
        return memory;
    }

    private static PyObject[] pair(PyObject limits) {
        PyObject[] pair;
        try {
            pair = Abstract.toArray(limits);
        } catch (PyException e) {
            pair = new PyObject[0];
        }
        if (pair.length != 2) {
            throw Errors.valueError("expected a tuple of 2 integers");
        }
        return pair;
    }
}
