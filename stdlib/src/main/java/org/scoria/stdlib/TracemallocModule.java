package org.scoria.stdlib;

import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_tracemalloc`: nothing is ever traced, because Java does not tell where memory was allocated.
@PythonModule(value = "_tracemalloc", doc = "Tracing of allocations, which this runtime does not have.")
final class TracemallocModule {
    private TracemallocModule() {}

    /// Return whether allocations are traced: they are not.
    @Builtin("is_tracing($module, /)")
    static boolean isTracing(PyModule module) {
        return false;
    }

    /// Start tracing: not possible.
    @Builtin("start($module, nframe=1, /)")
    static void start(PyModule module, int nframe) {
        if (nframe < 1 || nframe > 65535) {
            throw Errors.valueError("the number of frames must be in range [1; 65535]");
        }
        throw Errors.notImplementedError("tracing of memory allocations");
    }

    /// Stop tracing.
    @Builtin("stop($module, /)")
    static void stop(PyModule module) {}

    /// Forget what was traced.
    @Builtin("clear_traces($module, /)")
    static void clearTraces(PyModule module) {}

    /// Set the peak to the current size.
    @Builtin("reset_peak($module, /)")
    static void resetPeak(PyModule module) {}

    /// Return how many frames a trace would have.
    @Builtin("get_traceback_limit($module, /)")
    static long tracebackLimit(PyModule module) {
        return 1;
    }

    /// Return the traced memory now and at its peak.
    @Builtin("get_traced_memory($module, /)")
    static PyObject tracedMemory(PyModule module) {
        return PyTuple.of(PyInt.ZERO, PyInt.ZERO);
    }

    /// Return the memory that tracing takes.
    @Builtin("get_tracemalloc_memory($module, /)")
    static long ownMemory(PyModule module) {
        return 0;
    }

    /// Return all traces: there are none.
    @Builtin("_get_traces($module, /)")
    static PyObject traces(PyModule module) {
        return new PyList();
    }

    /// Return where an object was allocated: None, not known.
    @Builtin("_get_object_traceback($module, obj, /)")
    static PyObject objectTraceback(PyModule module, PyObject obj) {
        return PyNone.NONE;
    }
}
