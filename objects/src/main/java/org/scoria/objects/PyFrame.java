package org.scoria.objects;

/// An activation of a code object; also the Python value that `sys._getframe()` gives.
///
/// One Java object per Python call, linked through the thread state. Locals, cells, free variables and operand
/// stack share one array.
public final class PyFrame extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyFrame.class, PyObject.TYPE, new FrameMethodsExposed());

    /// The values of [#state].
    public static final byte CREATED = 0;

    public static final byte EXECUTING = 1;
    public static final byte SUSPENDED = 2;
    public static final byte COMPLETED = 3;
    public static final byte CLEARED = 4;

    public final PyCode code;
    public final PyDict globals;

    /// What builtin names are looked up in: nearly always a dict.
    public final PyObject builtins;

    /// The function that is running; null for module, class-body-less and `exec` code.
    public final PyFunction function;

    /// Locals, cells, free variables (`code.localsplusnames`), then the operand stack.
    public final PyObject[] slots;

    /// The caller's frame.
    public PyFrame back;

    /// The thread that runs the frame; a generator's frame may move from one thread to another.
    public ThreadState thread;

    /// Index of the next instruction in code units; an instruction that may raise or call leaves it one past itself
    /// (compare [#lasti]).
    public int pc;

    /// Depth of the operand stack while the frame is not running in the shadow.
    public int sp;

    public byte state;

    /// What the frame returned or yielded, on its way to the caller.
    public PyObject result;

    /// The namespace of module and class code and of `exec`; in functions null until `f_locals` was asked for.
    public PyObject locals;

    /// The generator, coroutine or async generator that owns this frame, or null.
    public AbstractGenerator generator;

    /// `f_trace` and its switches; null when never set.
    public PyObject trace;

    public boolean traceLines = true;
    public boolean traceOpcodes;

    public PyFrame(
            ThreadState thread, PyCode code, PyDict globals, PyObject builtins, PyObject locals, PyFunction function) {
        this.thread = thread;
        this.code = code;
        this.globals = globals;
        this.builtins = builtins;
        this.locals = locals;
        this.function = function;
        this.slots = new PyObject[code.frameSize];
    }

    /// A frame that goes on where `other` stands, for the generator that its call gives.
    private PyFrame(PyFrame other) {
        this.thread = other.thread;
        this.code = other.code;
        this.globals = other.globals;
        this.builtins = other.builtins;
        this.locals = other.locals;
        this.function = other.function;
        this.slots = other.slots;
        this.pc = other.pc;
        this.sp = other.sp;
    }

    PyFrame forGenerator() {
        return new PyFrame(this);
    }

    /// Links the frame to its thread, counts the call and runs it, or goes on with it when it was suspended.
    public PyObject run() {
        ThreadState t = thread;
        enter(t);
        try {
            return code.executor.execute(this);
        } finally {
            t.frame = back;
            t.recursionRemaining++;
        }
    }

    /// As [#run], but goes on by raising `exception` at the instruction that ran last.
    public PyObject runThrow(PyException exception) {
        ThreadState t = thread;
        enter(t);
        try {
            return code.executor.executeThrow(this, exception);
        } finally {
            t.frame = back;
            t.recursionRemaining++;
        }
    }

    private void enter(ThreadState t) {
        if (--t.recursionRemaining < 0) {
            t.recursionRemaining++;
            throw t.interpreter.recursionError(t, "");
        }
        back = t.frame;
        t.frame = this;
        state = EXECUTING;
    }

    /// The value in [#result], which it gives up.
    public PyObject takeResult() {
        PyObject value = result;
        result = null;
        return value;
    }

    /// `f_lasti` in code units: the instruction that ran last, -1 before the first.
    public int lasti() {
        return pc - 1;
    }

    /// `f_lineno`; -1 where the code has no line.
    public int line() {
        return code.lineAt(lasti());
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<frame at " + Abstract.address(this) + ", file " + Abstract.repr(code.filename) + ", line "
                + line() + ", code " + code.name + ">");
    }

    /// Forgets locals and operands; the frame runs no more.
    void clear() {
        trace = null;
        java.util.Arrays.fill(slots, null);
        sp = 0;
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
