package org.scoria.objects;

/// `sys.settrace` and `sys.setprofile`: calls the functions at the events that CPython defines.
///
/// Compare CPython 3.11 `Python/ceval.c: call_trace, maybe_call_line_trace` and `Python/sysmodule.c:
/// trace_trampoline`.
public final class Tracing {
    private static final PyStr CALL = PyStr.intern("call");
    private static final PyStr LINE = PyStr.intern("line");
    private static final PyStr RETURN = PyStr.intern("return");
    private static final PyStr EXCEPTION = PyStr.intern("exception");
    private static final PyStr OPCODE = PyStr.intern("opcode");
    private static final PyStr C_CALL = PyStr.intern("c_call");
    private static final PyStr C_RETURN = PyStr.intern("c_return");
    private static final PyStr C_EXCEPTION = PyStr.intern("c_exception");

    private static final int SEND = 123;

    private Tracing() {}

    /// `sys.settrace(function)`; null switches off.
    public static void setTrace(ThreadState thread, PyObject function) {
        thread.traceFunction = function;
        update(thread);
    }

    public static void setProfile(ThreadState thread, PyObject function) {
        thread.profileFunction = function;
        update(thread);
    }

    private static void update(ThreadState thread) {
        thread.tracing = !thread.insideTrace && (thread.traceFunction != null || thread.profileFunction != null);
    }

    // ---- events of a frame

    /// Before the instruction at `frame.pc` (operands stored, `frame.sp` set): the events `call`, `line`, `opcode`.
    /// Trace functions may set `f_lineno`: the caller reads `frame.pc` and `frame.sp` again. `previous` is the
    /// instruction before, -1 at the start.
    public static void beforeInstruction(PyFrame frame, int previous) {
        ThreadState thread = frame.thread;
        PyCode code = frame.code;
        int unit = frame.pc;
        if (unit < code.firstTraceable()) {
            return;
        }
        frame.pc = unit + 1; // lasti is the instruction
        int after = frame.pc;
        if ((code.code[unit * 2] & 0xFF) == PyCode.RESUME) {
            functionEntered(frame);
        } else if (thread.traceFunction != null) {
            lineTrace(frame, unit, previous);
        }
        if (frame.pc == after) {
            frame.pc = unit;
        }
    }

    private static void functionEntered(PyFrame frame) {
        ThreadState thread = frame.thread;
        if (thread.traceFunction != null) {
            trace(frame, CALL, PyNone.NONE);
        }
        if (thread.profileFunction != null) {
            profile(frame, CALL, PyNone.NONE);
        }
    }

    private static void lineTrace(PyFrame frame, int unit, int previous) {
        PyCode code = frame.code;
        int line = code.lineAt(unit);
        int lastLine = previous <= code.firstTraceable() ? -1 : code.lineAt(previous);
        if (line != -1 && frame.traceLines) {
            boolean due = line != lastLine;
            if (!due) {
                due = unit < previous && (code.code[unit * 2] & 0xFF) != SEND;
            }
            if (due) {
                trace(frame, LINE, PyNone.NONE);
            }
        }
        if (frame.traceOpcodes) {
            trace(frame, OPCODE, PyNone.NONE);
        }
    }

    /// The frame returns or yields `value`.
    public static void returned(PyFrame frame, PyObject value) {
        ThreadState thread = frame.thread;
        if (thread.traceFunction != null) {
            trace(frame, RETURN, value);
        }
        if (thread.profileFunction != null) {
            profile(frame, RETURN, value);
        }
    }

    /// The frame yields `value`: it counts as suspended already, so that the tracer may let it go on elsewhere.
    public static void yielded(PyFrame frame, PyObject value) {
        try {
            returned(frame, value);
        } catch (PyException e) {
            frame.state = PyFrame.EXECUTING;
            throw e;
        }
    }

    /// What `yield from` or `await` drives has ended. The tracer sees the StopIteration that CPython makes for
    /// that:
    /// always for coroutines, else when there is a result.
    public static void stopped(PyFrame frame, PyObject driven, PyObject result) {
        if (driven instanceof PyCoroutine || result != PyNone.NONE) {
            PyException stop = Generators.stop(result);
            PyException after = exceptionRaised(frame, stop);
            if (after != stop) {
                throw after;
            }
        }
    }

    /// The frame ends by an exception; what the trace function raises takes its place.
    static void unwound(PyFrame frame, PyException exception) {
        try {
            returned(frame, PyNone.NONE);
        } catch (PyException raised) {
            PyTraceback.here(frame, raised.value);
            throw raised;
        }
    }

    /// An exception reached the frame. The exception to go on with: the same unless the trace function raised.
    static PyException exceptionRaised(PyFrame frame, PyException exception) {
        if (frame.thread.traceFunction == null) {
            return exception;
        }
        PyBaseException value = exception.value;
        PyObject traceback = value.traceback == null ? PyNone.NONE : value.traceback;
        try {
            trace(frame, EXCEPTION, PyTuple.of(value.type(), value, traceback));
            return exception;
        } catch (PyException raised) {
            PyTraceback.here(frame, raised.value);
            return raised;
        }
    }

    // ---- calls of builtin functions, for profilers

    /// Calls a builtin function with the events that a profiler sees.
    static PyObject callProfiled(ThreadState thread, PyObject function, PyObject[] args, PyStr[] keywords) {
        PyFrame frame = thread.frame;
        profile(frame, C_CALL, function);
        PyObject result;
        try {
            result = function.call(args, keywords);
        } catch (PyException e) {
            if (thread.profileFunction != null && thread.tracing) {
                profile(frame, C_EXCEPTION, function);
            }
            throw e;
        }
        if (thread.profileFunction != null && thread.tracing) {
            profile(frame, C_RETURN, function);
        }
        return result;
    }

    /// `sys.call_tracing`: calls with tracing on, from inside a trace function.
    public static PyObject callTracing(ThreadState thread, PyObject function, PyObject[] args) {
        boolean inside = thread.insideTrace;
        thread.insideTrace = false;
        update(thread);
        try {
            return function.call(args, null);
        } finally {
            thread.insideTrace = inside;
            update(thread);
        }
    }

    // ---- calling the functions

    private static void trace(PyFrame frame, PyStr event, PyObject argument) {
        ThreadState thread = frame.thread;
        PyObject callback = event == CALL ? thread.traceFunction : frame.trace;
        if (callback == null || thread.insideTrace) {
            return;
        }
        PyObject result;
        try {
            result = invoke(frame, callback, event, argument);
        } catch (PyException e) {
            setTrace(thread, null);
            frame.trace = null;
            throw e;
        }
        if (result != PyNone.NONE) {
            frame.trace = result;
        }
    }

    private static void profile(PyFrame frame, PyStr event, PyObject argument) {
        ThreadState thread = frame.thread;
        if (thread.insideTrace) {
            return;
        }
        try {
            invoke(frame, thread.profileFunction, event, argument);
        } catch (PyException e) {
            setProfile(thread, null);
            throw e;
        }
    }

    private static PyObject invoke(PyFrame frame, PyObject callback, PyStr event, PyObject argument) {
        ThreadState thread = frame.thread;
        PyStr outerEvent = thread.traceEvent;
        thread.traceEvent = event;
        thread.insideTrace = true;
        thread.tracing = false;
        FrameLocals.fromFast(frame);
        try {
            return callback.call3(frame, event, argument);
        } catch (PyException e) {
            Raising.chain(e, thread);
            throw e;
        } finally {
            FrameLocals.toFast(frame);
            thread.insideTrace = false;
            thread.traceEvent = outerEvent;
            update(thread);
        }
    }

    /// Whether a trace function may set the line now. Compare CPython `frameobject.c: frame_setlineno`.
    static void checkJump(ThreadState thread, PyFrame frame) {
        PyStr event = thread.traceEvent;
        if (event == CALL) {
            throw Errors.valueError("can't jump from the 'call' trace event of a new frame");
        }
        boolean afterYield = event == RETURN && frame.state == PyFrame.SUSPENDED;
        if (event != LINE && !afterYield) {
            throw Errors.valueError("can only jump from a 'line' trace event");
        }
        if (frame.trace == null) {
            throw Errors.valueError("f_lineno can only be set by a trace function");
        }
    }
}
