package org.scoria.stdlib;

import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.UncaughtExceptions;
import org.scoria.objects.Abstract;
import org.scoria.objects.BasicSizes;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Operators;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;
import org.scoria.objects.Tracing;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// The functions of `sys`; its constants are in [SysConstants].
@PythonModule(
        value = "sys",
        doc = "The interpreter as Python programs see it: its settings, its state, and the hooks into it.")
final class SysModule {
    private static final PyStr UNDERSCORE = PyStr.intern("_");

    private SysModule() {}

    static void init(PyModule module) {
        SysConstants.add(module, (ScoriaInterpreter) ThreadState.current().interpreter);
    }

    private static ScoriaInterpreter interpreter(ThreadState thread) {
        return (ScoriaInterpreter) thread.interpreter;
    }

    private static PyObject orNone(PyObject o) {
        return o == null ? PyNone.NONE : o;
    }

    private static PyObject orNull(PyObject o) {
        return o == PyNone.NONE ? null : o;
    }

    // ---- exceptions

    /// The exception being handled now, as (type, value, traceback); three times None when there is none.
    @Builtin("exc_info()")
    static PyObject excInfo(ThreadState thread) {
        PyBaseException handled = thread.handled.innermost();
        if (handled == null) {
            return PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE);
        }
        return PyTuple.of(handled.type(), handled, orNone(handled.traceback));
    }

    /// The exception being handled now, or None.
    @Builtin("exception()")
    static PyObject exception(ThreadState thread) {
        return orNone(thread.handled.innermost());
    }

    /// Prints an exception and its traceback to sys.stderr.
    @Builtin("excepthook(exctype, value, traceback, /)")
    static void exceptHook(ThreadState thread, PyObject type, PyObject value, PyObject traceback) {
        UncaughtExceptions.display(interpreter(thread), type, value, traceback);
    }

    /// Prints an exception that cannot be raised, for instance one from a destructor.
    @Builtin("unraisablehook(unraisable, /)")
    static void unraisableHook(ThreadState thread, PyObject unraisable) {
        UncaughtExceptions.displayUnraisable(interpreter(thread), unraisable);
    }

    /// Leaves the interpreter by raising SystemExit(status).
    ///
    /// None means success and an integer is the exit status itself; anything else is printed to sys.stderr and the
    /// exit status is 1.
    @Builtin("exit(status=None, /)")
    static PyObject exit(PyObject status) {
        PyObject value = status == PyNone.NONE
                ? Exceptions.SystemExit.call0()
                : status instanceof PyTuple arguments
                        ? Exceptions.SystemExit.call(arguments.items, null)
                        : Exceptions.SystemExit.call1(status);
        throw new PyException((PyBaseException) value);
    }

    /// Prints the repr of an object to sys.stdout and keeps the object as builtins._; does nothing for None.
    @Builtin("displayhook(object, /)")
    static void displayHook(ThreadState thread, PyObject object) {
        if (object == PyNone.NONE) {
            return;
        }
        PyDict builtins = thread.interpreter.builtins;
        builtins.put(UNDERSCORE, PyNone.NONE);
        PyObject out = thread.interpreter.sys.get(PyStr.intern("stdout"));
        if (out == null || out == PyNone.NONE) {
            throw Errors.runtimeError("lost sys.stdout");
        }
        PyStr write = PyStr.intern("write");
        PyStr text = Abstract.repr(object);
        try {
            Abstract.callMethod(out, write, text);
        } catch (PyException e) {
            if (!e.matches(Exceptions.UnicodeEncodeError)) {
                throw e;
            }
            UncaughtExceptions.writeEscaped(out, text);
        }
        Abstract.callMethod(out, write, PyStr.of("\n"));
        builtins.put(UNDERSCORE, object);
    }

    /// What the builtin breakpoint() calls.
    @Builtin(value = "breakpointhook(*args, **kws)", signature = false)
    static PyObject breakpointHook(ThreadState thread, PyObject[] args, PyDict keywords) {
        return BreakpointHook.call(interpreter(thread), args, keywords);
    }

    // ---- frames and tracing

    /// The frame of the caller, or the one that lies depth calls further out.
    @Builtin("_getframe(depth=0, /)")
    static PyObject getFrame(ThreadState thread, int depth) {
        PyFrame frame = thread.frame;
        for (int i = depth; i > 0 && frame != null; i--) {
            frame = frame.back;
        }
        if (frame == null) {
            throw Errors.valueError("call stack is not deep enough");
        }
        return frame;
    }

    /// A dict from the identifier of each thread to its innermost frame.
    @Builtin("_current_frames()")
    static PyObject currentFrames(ThreadState thread) {
        PyDict frames = new PyDict();
        for (ThreadState t : interpreter(thread).threads()) {
            if (t.frame != null) {
                frames.put(PyInt.of(t.ident), t.frame);
            }
        }
        return frames;
    }

    /// A dict from the identifier of each thread to the exception that it is handling.
    @Builtin("_current_exceptions()")
    static PyObject currentExceptions(ThreadState thread) {
        PyDict exceptions = new PyDict();
        for (ThreadState t : interpreter(thread).threads()) {
            PyBaseException e = t.handled.innermost();
            PyObject info = e == null
                    ? PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE)
                    : PyTuple.of(e.type(), e, orNone(e.traceback));
            exceptions.put(PyInt.of(t.ident), info);
        }
        return exceptions;
    }

    /// Sets the trace function of this thread: a debugger gets to see calls, lines, returns and exceptions.
    @Builtin(value = "settrace(function, /)", signature = false)
    static void setTrace(ThreadState thread, PyObject function) {
        Tracing.setTrace(thread, orNull(function));
    }

    /// The function that sys.settrace set, or None.
    @Builtin("gettrace()")
    static PyObject getTrace(ThreadState thread) {
        return orNone(thread.traceFunction);
    }

    /// Sets the profile function of this thread: it gets to see calls and returns.
    @Builtin(value = "setprofile(function, /)", signature = false)
    static void setProfile(ThreadState thread, PyObject function) {
        Tracing.setProfile(thread, orNull(function));
    }

    /// The function that sys.setprofile set, or None.
    @Builtin("getprofile()")
    static PyObject getProfile(ThreadState thread) {
        return orNone(thread.profileFunction);
    }

    /// Calls func(*args) with tracing switched on, also from inside a trace function.
    @Builtin("call_tracing(func, args, /)")
    static PyObject callTracing(ThreadState thread, PyObject function, PyTuple args) {
        return Tracing.callTracing(thread, function, args.items);
    }

    // ---- limits

    /// How deep calls of Python functions may be nested.
    @Builtin("getrecursionlimit()")
    static long getRecursionLimit(ThreadState thread) {
        return thread.interpreter.recursionLimit;
    }

    /// Sets how deep calls of Python functions may be nested before RecursionError is raised.
    @Builtin("setrecursionlimit(limit, /)")
    static void setRecursionLimit(ThreadState thread, int limit) {
        if (limit < 1) {
            throw Errors.valueError("recursion limit must be greater or equal than 1");
        }
        int depth = thread.interpreter.recursionLimit - thread.recursionRemaining;
        if (depth >= limit) {
            throw Errors.of(
                    Exceptions.RecursionError,
                    "cannot set the recursion limit to %s at the recursion depth %s: the limit is too low",
                    limit,
                    depth);
        }
        interpreter(thread).setRecursionLimit(limit);
    }

    /// How long, in seconds, a thread runs before it lets another one run.
    @Builtin("getswitchinterval()")
    static double getSwitchInterval(ThreadState thread) {
        return interpreter(thread).switchInterval();
    }

    /// Sets how long, in seconds, a thread may run while others wait.
    @Builtin("setswitchinterval(interval, /)")
    static void setSwitchInterval(ThreadState thread, double interval) {
        if (!(interval > 0)) {
            throw Errors.valueError("switch interval must be strictly positive");
        }
        interpreter(thread).setSwitchInterval(interval);
    }

    /// The number of digits up to which ints and decimal strings are converted into each other.
    @Builtin("get_int_max_str_digits()")
    static long getIntMaxStrDigits(ThreadState thread) {
        return thread.interpreter.intMaxStrDigits;
    }

    /// Limits conversions between ints and decimal strings to so many digits; 0 removes the limit.
    @Builtin("set_int_max_str_digits(maxdigits)")
    static void setIntMaxStrDigits(ThreadState thread, int digits) {
        if (digits != 0 && digits < 640) {
            throw Errors.valueError("maxdigits must be 0 or larger than 640");
        }
        thread.interpreter.intMaxStrDigits = digits;
    }

    // ---- strings and sizes

    /// The one canonical string with this text: interned strings can be compared by identity.
    @Builtin("intern(string, /)")
    static PyObject intern(PyObject string) {
        if (string.getClass() == PyStr.class) {
            return ((PyStr) string).interned();
        }
        if (string instanceof PyStr) {
            throw Errors.typeError("can't intern %s", string.type().name());
        }
        throw Errors.typeError(
                "intern() argument must be str, not %s", string.type().name());
    }

    /// The encoding that str.encode and bytes.decode use by default.
    @Builtin("getdefaultencoding()")
    static String getDefaultEncoding() {
        return "utf-8";
    }

    /// The encoding of file names.
    @Builtin("getfilesystemencoding()")
    static String getFileSystemEncoding() {
        return "utf-8";
    }

    /// The error handler for file names that cannot be encoded.
    @Builtin("getfilesystemencodeerrors()")
    static String getFileSystemEncodeErrors() {
        return "surrogateescape";
    }

    /// How many references to an object there are, as far as that is known.
    @Builtin("getrefcount(object, /)")
    static long getRefCount(PyObject object) {
        return 2; // objects are not counted: what a single reference would show
    }

    /// How many memory blocks are allocated; not known on the JVM.
    @Builtin("getallocatedblocks()")
    static long getAllocatedBlocks() {
        return 0;
    }

    /// The size of an object in bytes, as its __sizeof__ method tells; default when it does not.
    @Builtin(value = "getsizeof(object, default=<unrepresentable>)", signature = false)
    static PyObject getSizeOf(PyObject object, PyObject fallback) {
        PyObject method = Abstract.lookupSpecial(object, PyStr.intern("__sizeof__"));
        if (method == null) {
            if (fallback != null) {
                return fallback;
            }
            throw Errors.typeError(
                    "Type %s doesn't define __sizeof__", object.type().name());
        }
        try {
            PyObject size = method.call0();
            if (Abstract.indexLong(size, Exceptions.OverflowError) < 0) {
                throw Errors.valueError("__sizeof__() should return >= 0");
            }
            return Operators.add(size, PyInt.of(BasicSizes.headers(object)));
        } catch (PyException e) {
            if (fallback != null && e.matches(Exceptions.TypeError)) {
                return fallback;
            }
            throw e;
        }
    }

    // ---- coroutines

    /// Sets what is called when an async generator is first iterated over, and when it is abandoned.
    @Builtin(value = "set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)", signature = false)
    static void setAsyncGenHooks(ThreadState thread, PyObject firstIter, PyObject finalizer) {
        if (finalizer != null && finalizer != PyNone.NONE && !finalizer.isCallable()) {
            throw Errors.typeError(
                    "callable finalizer expected, got %s", finalizer.type().name());
        }
        if (firstIter != null && firstIter != PyNone.NONE && !firstIter.isCallable()) {
            throw Errors.typeError(
                    "callable firstiter expected, got %s", firstIter.type().name());
        }
        if (finalizer != null) {
            thread.asyncGenFinalizer = orNull(finalizer);
        }
        if (firstIter != null) {
            thread.asyncGenFirstIter = orNull(firstIter);
        }
    }

    /// The hooks of async generators as a named tuple (firstiter, finalizer).
    @Builtin("get_asyncgen_hooks()")
    static PyObject getAsyncGenHooks(ThreadState thread) {
        return SysConstants.ASYNCGEN_HOOKS.of(orNone(thread.asyncGenFirstIter), orNone(thread.asyncGenFinalizer));
    }

    /// Sets how many frames new coroutines remember of where they were made; 0 switches that off.
    @Builtin("set_coroutine_origin_tracking_depth(depth)")
    static void setCoroutineOriginTrackingDepth(ThreadState thread, int depth) {
        if (depth < 0) {
            throw Errors.valueError("depth must be >= 0");
        }
        thread.coroutineOriginDepth = depth;
    }

    /// How many frames new coroutines remember of where they were made.
    @Builtin("get_coroutine_origin_tracking_depth()")
    static long getCoroutineOriginTrackingDepth(ThreadState thread) {
        return thread.coroutineOriginDepth;
    }

    // ---- auditing

    /// Adds a function that is called with every audit event; it cannot be removed.
    @Builtin("addaudithook(hook)")
    static void addAuditHook(ThreadState thread, PyObject hook) {
        interpreter(thread).addAuditHook(hook);
    }

    /// Passes an event and its arguments to the audit hooks.
    @Builtin(value = "audit(event, /, *args)", signature = false)
    static void audit(ThreadState thread, PyStr event, PyObject[] args) {
        interpreter(thread).audit(event, args);
    }

    // ---- the rest

    /// Whether the interpreter is shutting down.
    @Builtin("is_finalizing()")
    static boolean isFinalizing(ThreadState thread) {
        return interpreter(thread).isFinalizing();
    }

    /// Empties the cache of type lookups.
    @Builtin("_clear_type_cache()")
    static void clearTypeCache() {
        // lookup caches follow every change of a class: there is nothing to forget
    }

    /// The flags for dlopen calls.
    @Builtin("getdlopenflags()")
    static long getDlopenFlags() {
        return 2;
    }

    /// Sets the flags for dlopen calls.
    @Builtin("setdlopenflags(flags, /)")
    static void setDlopenFlags(int flags) {
        // nothing is loaded by dlopen
    }
}
