package org.scoria.stdlib;

import org.scoria.objects.Errors;
import org.scoria.objects.Finalizers;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;
import org.scoria.objects.UnawaitedCoroutines;
import org.scoria.objects.WeakReferences;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// The garbage collector, which is the JVM's: it is never off, and its generations are its own.
@PythonModule(value = "gc", doc = "This module provides access to the garbage collector.")
final class GcModule {
    private static final class State {
        boolean enabled = true;
        long debug;
        long[] thresholds = {700, 10, 10};
    }

    private GcModule() {}

    static void init(PyModule module) {
        module.state = new State();
        module.add("garbage", new PyList());
        module.add("callbacks", new PyList());
        module.add("DEBUG_STATS", PyInt.of(1));
        module.add("DEBUG_COLLECTABLE", PyInt.of(2));
        module.add("DEBUG_UNCOLLECTABLE", PyInt.of(4));
        module.add("DEBUG_SAVEALL", PyInt.of(32));
        module.add("DEBUG_LEAK", PyInt.of(38));
    }

    private static State state(PyModule module) {
        return (State) module.state;
    }

    /// Enable automatic garbage collection.
    @Builtin("enable($module, /)")
    static void enable(PyModule module) {
        state(module).enabled = true;
    }

    /// Disable automatic garbage collection. The collector of the JVM goes on all the same.
    @Builtin("disable($module, /)")
    static void disable(PyModule module) {
        state(module).enabled = false;
    }

    /// Returns true if automatic garbage collection is enabled.
    @Builtin("isenabled($module, /)")
    static boolean isEnabled(PyModule module) {
        return state(module).enabled;
    }

    /// Set the garbage collection debugging flags.
    @Builtin("set_debug($module, flags, /)")
    static void setDebug(PyModule module, int flags) {
        state(module).debug = flags;
    }

    /// Get the garbage collection debugging flags.
    @Builtin("get_debug($module, /)")
    static long getDebug(PyModule module) {
        return state(module).debug;
    }

    /// Return a three-tuple of the current collection counts.
    @Builtin("get_count($module, /)")
    static PyObject getCount(PyModule module) {
        return PyTuple.of(PyInt.ZERO, PyInt.ZERO, PyInt.ZERO);
    }

    /// set_threshold(threshold0, [threshold1, threshold2]) -> None
    /// Sets the collection thresholds, which only [get_threshold] reads.
    @Builtin(value = "set_threshold($module, /, *args)", signature = false)
    static void setThreshold(PyModule module, PyObject[] args) {
        if (args.length < 1 || args.length > 3) {
            throw Errors.typeError("set_threshold() takes 1 to 3 arguments (%s given)", args.length);
        }
        for (int i = 0; i < args.length; i++) {
            state(module).thresholds[i] =
                    org.scoria.objects.Abstract.indexLong(args[i], org.scoria.objects.Exceptions.OverflowError);
        }
    }

    /// Return the current collection thresholds.
    @Builtin("get_threshold($module, /)")
    static PyObject getThreshold(PyModule module) {
        long[] t = state(module).thresholds;
        return PyTuple.of(PyInt.of(t[0]), PyInt.of(t[1]), PyInt.of(t[2]));
    }

    /// Run the garbage collector, then what waited for objects to die: callbacks of weak references, `__del__`.
    ///
    /// The number of unreachable objects is not known to the JVM: 0.
    @Builtin("collect($module, /, generation=2)")
    static long collect(PyModule module, int generation, ThreadState thread) {
        if (generation < 0 || generation > 2) {
            throw Errors.valueError("invalid generation");
        }
        System.gc();
        WeakReferences.runCallbacksNow(thread.interpreter);
        Finalizers.runDue(thread.interpreter);
        UnawaitedCoroutines.reportDead(thread.interpreter);
        return 0;
    }

    /// Return a list of dictionaries containing per-generation statistics.
    @Builtin("get_stats($module, /)")
    static PyObject getStats(PyModule module) {
        PyList stats = new PyList();
        for (int i = 0; i < 3; i++) {
            PyDict one = new PyDict();
            one.put(PyStr.intern("collections"), PyInt.ZERO);
            one.put(PyStr.intern("collected"), PyInt.ZERO);
            one.put(PyStr.intern("uncollectable"), PyInt.ZERO);
            stats.append(one);
        }
        return stats;
    }

    /// Returns true if the object is tracked by the garbage collector: every object is.
    @Builtin("is_tracked($module, obj, /)")
    static boolean isTracked(PyModule module, PyObject obj) {
        return !(obj instanceof PyInt || obj instanceof PyStr || obj == PyNone.NONE);
    }

    /// Returns true if the object has been already finalized by the GC.
    @Builtin("is_finalized($module, obj, /)")
    static boolean isFinalized(PyModule module, PyObject obj) {
        return false;
    }

    /// Not available: the JVM does not know who refers to an object.
    @Builtin(value = "get_referrers($module, /, *objs)", signature = false)
    static PyObject getReferrers(PyModule module, PyObject[] objs) {
        throw Errors.notImplementedError("gc.get_referrers: the JVM does not know who refers to an object");
    }

    /// Not available: objects do not list what they refer to.
    @Builtin(value = "get_referents($module, /, *objs)", signature = false)
    static PyObject getReferents(PyModule module, PyObject[] objs) {
        throw Errors.notImplementedError("gc.get_referents: objects do not list what they refer to");
    }

    /// Freeze all current tracked objects: nothing to do on the JVM.
    @Builtin("freeze($module, /)")
    static void freeze(PyModule module) {
        // objects never move to a permanent generation here
    }

    /// Unfreeze all objects in the permanent generation.
    @Builtin("unfreeze($module, /)")
    static void unfreeze(PyModule module) {
        // see freeze
    }

    /// Return the number of objects in the permanent generation.
    @Builtin("get_freeze_count($module, /)")
    static long getFreezeCount(PyModule module) {
        return 0;
    }
}
