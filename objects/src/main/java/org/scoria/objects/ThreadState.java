package org.scoria.objects;

/// What the runtime knows about one thread that runs Python code: the current frame, the exception being handled,
/// the recursion depth, tracing.
///
/// Threads made by the runtime are [PythonThread]s, which carry their state in a field; any other Java thread has
/// it in a thread local while it is inside the runtime.
public final class ThreadState {
    private static final ThreadLocal<ThreadState> FOREIGN = new ThreadLocal<>();

    public final Interpreter interpreter;

    /// `threading.get_ident()`.
    public final long ident = Thread.currentThread().threadId();

    /// The innermost running frame, null outside Python code.
    public PyFrame frame;

    /// How many more nested calls the recursion limit allows (`recursion_remaining` of CPython 3.11).
    public int recursionRemaining;

    /// The exception being handled by the innermost frame: a chain with one link per running generator.
    public HandledException handled = new HandledException(null);

    /// Set (by any thread) when this thread must call [Interpreter#safepoint] at its next back-edge or call.
    public boolean breaker;

    /// `sys.settrace` and `sys.setprofile` functions, or null. [#tracing] is true when either is set and not
    /// inside a trace function.
    public PyObject traceFunction;

    public PyObject profileFunction;
    public boolean tracing;

    /// Whether a trace or profile function is running now.
    boolean insideTrace;

    /// The event that the trace function is being told of.
    PyStr traceEvent;

    /// An exception class or instance that another thread wants raised here (`PyThreadState_SetAsyncExc`), or null.
    public volatile PyObject asyncException;

    /// What the generator or awaitable that ended last returned: set by [Sender#send] when it gives null.
    public PyObject returned;

    /// The hooks of `sys.set_asyncgen_hooks`, or null.
    public PyObject asyncGenFirstIter;

    public PyObject asyncGenFinalizer;

    /// `sys.set_coroutine_origin_tracking_depth`.
    public int coroutineOriginDepth;

    /// Runs when the thread leaves the interpreter for good, or null.
    public Runnable onExit;

    /// Objects whose `repr` is in progress on this thread (`Py_ReprEnter`), or null.
    java.util.ArrayList<PyObject> reprStack;

    /// The context variables' current context (an object of `_contextvars`), or null.
    public PyObject context;

    public ThreadState(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.recursionRemaining = interpreter.recursionLimit;
    }

    /// The state of the thread that is running; it must be inside the runtime.
    public static ThreadState current() {
        Thread thread = Thread.currentThread();
        return thread instanceof PythonThread python ? python.state : FOREIGN.get();
    }

    /// Makes `state` the current thread's state (null to leave) and returns the previous one.
    public static ThreadState enter(ThreadState state) {
        ThreadState previous = current();
        if (Thread.currentThread() instanceof PythonThread python) {
            python.state = state;
        } else if (state == null) {
            FOREIGN.remove();
        } else {
            FOREIGN.set(state);
        }
        return previous;
    }

    /// Counts one nested call; [#leaveCall] undoes it. `where` completes the message of the RecursionError:
    /// `" while calling a Python object"`.
    public void enterCall(String where) {
        if (--recursionRemaining < 0) {
            recursionRemaining++;
            throw interpreter.recursionError(this, where);
        }
    }

    public void leaveCall() {
        recursionRemaining++;
    }
}
