package org.scoria.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// One Python interpreter: its modules, builtins and settings. Interpreters in one JVM share nothing mutable.
///
/// Value and module code reaches whatever lies above this Maven module (the compiler, the engines, imports) through
/// the abstract methods here.
public abstract class Interpreter {
    /// `sys.modules`.
    public final PyDict modules = new PyDict();

    /// The namespaces of `builtins` and `sys`.
    public final PyDict builtins = new PyDict();

    public final PyDict sys = new PyDict();

    /// The function `builtins.__import__` as the interpreter made it: imports through it take the short way.
    public PyObject importFunction;

    /// `-X dev`: encodings and error handlers are looked up also where nothing needs them.
    public boolean devMode;

    /// `-b`: how often it was given.
    public int bytesWarning;

    /// `sys.getrecursionlimit()`.
    public int recursionLimit = 1000;

    /// `sys.get_int_max_str_digits()`; 0 is no limit.
    public int intMaxStrDigits = IntText.DEFAULT_MAX_DIGITS;

    private final Map<PyType, List<WeakReference<PyType>>> builtinSubclasses = new IdentityHashMap<>();
    private final Map<Object, Object> states = new IdentityHashMap<>();

    // ---- what the interpreter module provides

    /// Compiles source (a str, a bytes-like object or an `ast` node) as `compile()` does, to a [PyCode] or, with
    /// the flag PyCF_ONLY_AST, to an `ast` node. `featureVersion` is the minor version of Python 3 whose grammar
    /// a tree is wanted in, or -1.
    public abstract PyObject compile(
            PyObject source,
            PyStr filename,
            String mode,
            int flags,
            boolean inheritFlags,
            int optimize,
            int featureVersion);

    /// Runs code in the given namespaces and returns its value (None for exec code). Adds `__builtins__` to
    /// `globals` when it is missing.
    public abstract PyObject eval(PyCode code, PyDict globals, PyObject locals, PyCell[] closure);

    /// `__import__(name, globals, locals, fromlist, level)` through the function in `builtins`.
    public abstract PyObject importModule(PyStr name, PyObject globals, PyObject locals, PyObject fromList, int level);

    /// The builtin module of this name, made anew, or null when there is none.
    public abstract PyModule createBuiltinModule(String name);

    /// The names in `sys.builtin_module_names`.
    public abstract List<String> builtinModuleNames();

    /// Called at a back-edge or call when [ThreadState#breaker] is set: hands the GIL over, runs signal handlers,
    /// checks limits. May throw.
    public abstract void safepoint(ThreadState thread);

    /// Has the main thread run `task` at its next safepoint. Any thread may call this.
    public abstract void addPendingCall(Runnable task);

    /// Makes the frames of a new code object run in this interpreter (sets [PyCode#executor], inner code objects
    /// included).
    public abstract void adopt(PyCode code);

    /// Lets a traced frame go on at another line (`frame.f_lineno = line`), or raises ValueError.
    public abstract void jump(PyFrame frame, int line);

    /// Runs `task` without the GIL: around every operation that may block. The task must not touch Python objects.
    public abstract <T> T withoutGil(Blocking<T> task) throws Exception;

    /// A task for [#withoutGil].
    public interface Blocking<T> {
        T run() throws Exception;

        /// Whether a signal may interrupt the task (in the sense of `Thread.interrupt`). Files may not be: Java
        /// closes a channel whose reader is interrupted.
        default boolean isInterruptible() {
            return true;
        }
    }

    /// Warns as `warnings.warn` does: raises when the filters say so.
    public abstract void warn(PyType category, String text, int stackLevel);

    /// Reports an exception that cannot be raised (in a destructor or callback) through `sys.unraisablehook`.
    public abstract void unraisable(PyException exception, String message, PyObject object);

    /// The RecursionError for a call beyond the limit.
    public PyException recursionError(ThreadState thread, String where) {
        // room for the handler itself, as CPython gives it
        thread.recursionRemaining += 50;
        try {
            return Errors.of(Exceptions.RecursionError, "maximum recursion depth exceeded%s", where);
        } finally {
            thread.recursionRemaining -= 50;
        }
    }

    // ---- state of builtin types and modules

    /// The object kept under `key` (usually a class object), or null. For per-interpreter state of Java code that
    /// has no module object at hand.
    public final Object state(Object key) {
        return states.get(key);
    }

    public final void setState(Object key, Object value) {
        states.put(key, value);
    }

    // ---- subclasses of builtin types, which are shared and must not know them

    final synchronized void addSubclass(PyType base, PyType subclass) {
        builtinSubclasses.computeIfAbsent(base, k -> new ArrayList<>()).add(new WeakReference<>(subclass));
    }

    final synchronized void removeSubclass(PyType base, PyType subclass) {
        List<WeakReference<PyType>> list = builtinSubclasses.get(base);
        if (list != null) {
            list.removeIf(r -> r.get() == subclass || r.get() == null);
        }
    }

    final synchronized List<PyType> subclasses(PyType base) {
        List<PyType> living = new ArrayList<>();
        List<WeakReference<PyType>> list = builtinSubclasses.get(base);
        if (list != null) {
            for (WeakReference<PyType> reference : list) {
                PyType subclass = reference.get();
                if (subclass != null) {
                    living.add(subclass);
                }
            }
        }
        return living;
    }
}
