package org.scoria.stdlib;

import java.util.concurrent.atomic.AtomicInteger;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.objects.Abstract;
import org.scoria.objects.Calls;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStructSequence;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PythonThread;
import org.scoria.objects.StructSequenceType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// Threads, locks and thread-local data.
///
/// Compare CPython 3.11 `Modules/_threadmodule.c`.
@PythonModule(
        value = "_thread",
        doc = "This module provides primitive operations to write multi-threaded programs.\n"
                + "The 'threading' module provides a more convenient interface.")
final class ThreadModule {
    private static final long DEFAULT_STACK = 512L << 20;

    static final StructSequenceType HOOK_ARGUMENTS = new StructSequenceType(
            "_thread._ExceptHookArgs",
            "ExceptHookArgs\n\nType used to pass arguments to threading.excepthook.",
            true,
            4,
            "exc_type",
            "exc_value",
            "exc_traceback",
            "thread");

    private static final class State {
        final AtomicInteger running = new AtomicInteger();
        long stackSize;
    }

    private ThreadModule() {}

    static void init(PyModule module) {
        module.state = new State();
        module.add("LockType", PyLock.TYPE);
        module.add("RLock", PyRLock.TYPE);
        module.add("_local", PyThreadLocal.TYPE);
        module.add("error", Exceptions.RuntimeError);
        module.add("_ExceptHookArgs", HOOK_ARGUMENTS.type);
        module.add("TIMEOUT_MAX", PyFloat.of(Blocking.TIMEOUT_MAX));
    }

    private static State state(PyModule module) {
        return (State) module.state;
    }

    /// start_new_thread(function, args[, kwargs])
    ///
    /// Start a new thread and return its identifier. The thread calls the function with positional arguments from
    /// the
    /// tuple args and keyword arguments from the optional dictionary kwargs.
    @Builtin(value = "start_new_thread($module, /, *args)", signature = false)
    static long start(PyModule module, PyObject[] args, ThreadState thread) {
        if (args.length < 2 || args.length > 3) {
            throw Errors.typeError(
                    "start_new_thread expected at %s arguments, got %s",
                    args.length < 2 ? "least 2" : "most 3", args.length);
        }
        if (!args[0].isCallable()) {
            throw Errors.typeError("first arg must be callable");
        }
        if (!(args[1] instanceof PyTuple positional)) {
            throw Errors.typeError("2nd arg must be a tuple");
        }
        if (args.length == 3 && !(args[2] instanceof PyDict)) {
            throw Errors.typeError("optional 3rd arg must be a dictionary");
        }
        PyObject named = args.length == 3 ? args[2] : null;
        State state = state(module);
        ScoriaInterpreter interpreter = (ScoriaInterpreter) thread.interpreter;
        PyObject function = args[0];
        Runnable body = () -> run(interpreter, state, function, positional, named);
        long stack = state.stackSize == 0 ? DEFAULT_STACK : Math.max(state.stackSize, 1 << 20);
        PythonThread java = new PythonThread(null, body, "python", stack);
        java.setDaemon(true);
        state.running.incrementAndGet();
        try {
            java.start();
        } catch (OutOfMemoryError e) {
            state.running.decrementAndGet();
            throw Errors.runtimeError("can't start new thread");
        }
        return java.threadId();
    }

    private static void run(
            ScoriaInterpreter interpreter, State state, PyObject function, PyTuple args, PyObject named) {
        ThreadState thread = interpreter.attachThread();
        try {
            Calls.callEx(thread, function, args, named);
        } catch (PyException e) {
            if (!e.matches(Exceptions.SystemExit)) {
                interpreter.unraisable(e, "Exception ignored in thread started by", function);
            }
        } finally {
            state.running.decrementAndGet();
            interpreter.detachThread(thread);
        }
    }

    /// An obsolete synonym of start_new_thread().
    @Builtin(value = "start_new($module, /, *args)", signature = false)
    static long startNew(PyModule module, PyObject[] args, ThreadState thread) {
        return start(module, args, thread);
    }

    /// Create a new lock object. See help(type(threading.Lock())) for
    /// information about locks.
    @Builtin(value = "allocate_lock($module, /)", signature = false)
    static PyObject allocateLock(PyModule module) {
        return new PyLock();
    }

    /// An obsolete synonym of allocate_lock().
    @Builtin(value = "allocate($module, /)", signature = false)
    static PyObject allocate(PyModule module) {
        return new PyLock();
    }

    /// This is synonymous to ``raise SystemExit''. It will cause the current
    /// thread to exit silently unless the exception is caught.
    @Builtin(value = "exit($module, /)", signature = false)
    static void exit(PyModule module) {
        throw Errors.of(Exceptions.SystemExit);
    }

    /// An obsolete synonym of exit().
    @Builtin(value = "exit_thread($module, /)", signature = false)
    static void exitThread(PyModule module) {
        throw Errors.of(Exceptions.SystemExit);
    }

    /// Simulate the arrival of a signal (SIGINT by default) in the main thread.
    @Builtin(value = "interrupt_main($module, signum=2, /)", signature = false)
    static void interruptMain(PyModule module, int signum, ThreadState thread) {
        if (signum < 1 || signum > 64) {
            throw Errors.valueError("signal number out of range");
        }
        ((ScoriaInterpreter) thread.interpreter).interrupt();
    }

    /// Return a non-zero integer that uniquely identifies the current thread
    /// amongst other threads that exist simultaneously.
    @Builtin(value = "get_ident($module, /)", signature = false)
    static long getIdent(PyModule module) {
        return Thread.currentThread().threadId();
    }

    /// Return a non-negative integer identifying the thread as reported by the JVM.
    @Builtin(value = "get_native_id($module, /)", signature = false)
    static long getNativeId(PyModule module) {
        return Thread.currentThread().threadId();
    }

    /// Return the number of currently running Python threads, excluding
    /// the main thread.
    @Builtin(value = "_count($module, /)", signature = false)
    static long count(PyModule module) {
        return state(module).running.get();
    }

    /// stack_size([size]) -> size
    ///
    /// Return the stack size used when creating new threads, and set it when a size is given (0: the default).
    @Builtin(value = "stack_size($module, size=0, /)", signature = false)
    static long stackSize(PyModule module, long size) {
        if (size < 0) {
            throw Errors.valueError("size must be 0 or a positive value");
        }
        if (size != 0 && size < 32768) {
            throw Errors.valueError("size not valid: %s bytes", size);
        }
        State state = state(module);
        long old = state.stackSize;
        state.stackSize = size;
        return old;
    }

    /// Set a sentinel lock that will be released when the current thread
    /// state is finalized (after it is untied from the interpreter).
    @Builtin(value = "_set_sentinel($module, /)", signature = false)
    static PyObject setSentinel(PyModule module, ThreadState thread) {
        PyLock lock = new PyLock();
        thread.onExit = () -> {
            if (lock.locked()) {
                lock.free();
            }
        };
        return lock;
    }

    /// Handle uncaught Thread.run() exception.
    @Builtin(value = "_excepthook($module, exc_info, /)", signature = false)
    static void excepthook(PyModule module, PyObject info, ThreadState thread) {
        if (!(info instanceof PyStructSequence) || info.type() != HOOK_ARGUMENTS.type) {
            throw Errors.typeError("_thread._excepthook argument type must be ExceptHookArgs");
        }
        PyTuple args = (PyTuple) info;
        if (args.get(0) == Exceptions.SystemExit || !(args.get(1) instanceof PyBaseException value)) {
            return;
        }
        PyObject name = args.get(3) == PyNone.NONE
                ? null
                : args.get(3).getAttributeOrNull(org.scoria.objects.PyStr.intern("_name"));
        ScoriaInterpreter interpreter = (ScoriaInterpreter) thread.interpreter;
        interpreter.printThreadException(
                name == null
                        ? Long.toString(Thread.currentThread().threadId())
                        : Abstract.str(name).toString(),
                value);
    }
}
