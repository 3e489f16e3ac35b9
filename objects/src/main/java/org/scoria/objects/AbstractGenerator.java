package org.scoria.objects;

/// What generators, coroutines and async generators share: a suspended frame, and how it is resumed.
///
/// Compare CPython 3.11 `Objects/genobject.c`.
public abstract class AbstractGenerator extends PyObject {
    /// The instruction whose loop `throw` leaves when the inner iterator ends.
    private static final int SEND = 123;

    public final PyCode code;
    public PyStr name;
    public PyStr qualname;

    /// The suspended or running frame; null once the generator has finished.
    PyFrame frame;

    /// The exceptions being handled inside: a link of the thread's chain while the generator runs.
    private final HandledException handled = new HandledException(null);

    /// What tells of the generator's death when it has something to do then; else null.
    private Object finalizer;

    AbstractGenerator(PyFrame frame) {
        this.frame = frame;
        this.code = frame.code;
        this.name = frame.function == null ? code.name : frame.function.name;
        this.qualname = frame.function == null ? code.qualname : frame.function.qualname;
        frame.generator = this;
        frame.state = PyFrame.CREATED;
    }

    AbstractGenerator(PyCode code, PyStr name, PyStr qualname) {
        this.code = code;
        this.name = name;
        this.qualname = qualname;
    }

    /// RETURN_GENERATOR: the object that owns the frame from now on. The frame itself is finished: its twin goes
    /// on.
    public static AbstractGenerator create(PyFrame frame) {
        PyFrame own = frame.forGenerator();
        int flags = own.code.flags;
        if ((flags & PyCode.COROUTINE) != 0) {
            return new PyCoroutine(own, frame);
        }
        return (flags & PyCode.ASYNC_GENERATOR) != 0 ? new PyAsyncGenerator(own) : new PyGenerator(own);
    }

    /// Called when the frame runs for the first time.
    void started() {
        if (code.yieldsInTry()) {
            watch();
        }
    }

    /// From now on the generator is closed when it dies.
    final void watch() {
        if (finalizer == null) {
            finalizer = Finalizers.watch(this);
        }
    }

    /// What messages call it: `"generator"`.
    abstract String kind();

    @Override
    public PyObject repr() {
        return PyStr.of("<" + type().name() + " object " + qualname + " at " + Abstract.address(this) + ">");
    }

    final void setName(PyObject value) {
        if (!(value instanceof PyStr text)) {
            throw Errors.typeError("__name__ must be set to a string object");
        }
        name = text;
    }

    final void setQualname(PyObject value) {
        if (!(value instanceof PyStr text)) {
            throw Errors.typeError("__qualname__ must be set to a string object");
        }
        qualname = text;
    }

    /// Whether the frame is running now.
    public final boolean isRunning() {
        return frame != null && frame.state == PyFrame.EXECUTING;
    }

    /// Whether the frame waits at a yield (not before its first instruction).
    public final boolean isSuspended() {
        return frame != null && frame.state == PyFrame.SUSPENDED;
    }

    /// The object that `yield from` or `await` is driving now, or null.
    public final PyObject yieldFrom() {
        PyFrame f = frame;
        if (f == null || f.state != PyFrame.SUSPENDED) {
            return null;
        }
        byte[] bytes = code.code;
        int next = f.pc * 2;
        if ((bytes[next] & 0xFF) != PyCode.RESUME || (bytes[next + 1] & 3) < 2) {
            return null;
        }
        return f.slots[code.stackBase + f.sp - 1];
    }

    // ---- resuming

    /// Resumes with `value` (null means `next()`), or by raising `thrown`. The yielded value; null when the
    /// generator returned, and then [ThreadState#returned] has the value. `closing` lets a finished coroutine pass.
    final PyObject resume(PyObject value, PyException thrown, boolean closing) {
        PyFrame f = frame;
        if (f == null) {
            return resumeFinished(thrown, closing);
        }
        if (f.state == PyFrame.EXECUTING) {
            throw Errors.valueError("%s already executing", kind());
        }
        if (f.state == PyFrame.CREATED && value != null && value != PyNone.NONE) {
            throw Errors.typeError("can't send non-None value to a just-started %s", kind());
        }
        if (f.state == PyFrame.CREATED) {
            started();
        }
        ThreadState thread = ThreadState.current();
        if (f.thread != thread) {
            f.thread = thread;
        }
        f.slots[code.stackBase + f.sp++] = value == null ? PyNone.NONE : value;
        HandledException outer = thread.handled;
        if (handled.previous != outer) {
            handled.previous = outer; // mostly the same as last time: every store that is saved counts here
        }
        thread.handled = handled;
        PyObject result = null;
        try {
            if (thrown != null) {
                // only what the generator itself is handling becomes the context
                Raising.setContext(thrown.value, handled.value);
                thrown.chained = true;
            }
            result = thrown == null ? f.run() : f.runThrow(thrown);
        } catch (PyException e) {
            throw translated(e);
        } finally {
            thread.handled = outer;
            f.back = null;
            if (f.state != PyFrame.SUSPENDED) {
                finish(f);
            }
        }
        if (f.state == PyFrame.SUSPENDED) {
            return result;
        }
        thread.returned = result;
        return null;
    }

    private PyObject resumeFinished(PyException thrown, boolean closing) {
        if (this instanceof PyCoroutine && !closing) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        if (thrown != null) {
            Raising.chain(thrown, ThreadState.current());
            throw thrown;
        }
        ThreadState.current().returned = PyNone.NONE;
        return null;
    }

    private void finish(PyFrame f) {
        f.state = PyFrame.COMPLETED;
        handled.value = null;
        handled.previous = null;
        frame = null;
    }

    /// StopIteration must not leave a generator by accident (PEP 479).
    private PyException translated(PyException e) {
        String text = null;
        if (e.matches(Exceptions.StopIteration)) {
            text = kind() + " raised StopIteration";
        } else if (this instanceof PyAsyncGenerator && e.matches(Exceptions.StopAsyncIteration)) {
            text = kind() + " raised StopAsyncIteration";
        }
        return text == null ? e : Raising.fromCause(e.value, Exceptions.RuntimeError, text);
    }

    /// `send(value)` as Python sees it: the end is an exception.
    final PyObject sendOrStop(PyObject value) {
        PyObject result = resume(value, null, false);
        return result != null ? result : stop();
    }

    /// Raises what Python sees at the end: StopIteration with the returned value.
    PyObject stop() {
        throw Generators.stop(ThreadState.current().returned);
    }

    // ---- throw

    /// `throw(type, value, traceback)` as Python sees it; arguments not given are null.
    final PyObject throwOrStop(PyObject type, PyObject value, PyObject traceback) {
        PyObject result = throwInto(true, type, value, traceback);
        return result != null ? result : stop();
    }

    /// Compare `_gen_throw`. Null at the end, with [ThreadState#returned]. Async generators are not closed right
    /// away by a GeneratorExit for the generator around them (`closeOnExit` false): their own `aclose` awaits.
    final PyObject throwInto(boolean closeOnExit, PyObject type, PyObject value, PyObject traceback) {
        PyObject inner = yieldFrom();
        if (inner == null) {
            return resume(null, Generators.thrown(type, value, traceback), false);
        }
        PyFrame f = frame;
        if (closeOnExit && isGeneratorExit(type)) {
            f.state = PyFrame.EXECUTING;
            try {
                Generators.close(inner);
            } catch (PyException e) {
                f.state = PyFrame.SUSPENDED;
                return resume(null, e, false);
            }
            f.state = PyFrame.SUSPENDED;
            return resume(null, Generators.thrown(type, value, traceback), false);
        }
        return throwInner(f, inner, closeOnExit, type, value, traceback);
    }

    private static boolean isGeneratorExit(PyObject type) {
        return type instanceof PyType t
                ? t.isSubtype(Exceptions.GeneratorExit)
                : type instanceof PyBaseException e && e.type().isSubtype(Exceptions.GeneratorExit);
    }

    private PyObject throwInner(
            PyFrame f, PyObject inner, boolean closeOnExit, PyObject type, PyObject value, PyObject traceback) {
        PyObject method = null;
        if (!(inner instanceof PyGenerator || inner instanceof PyCoroutine)) {
            method = inner.getAttributeOrNull(Names.THROW);
            if (method == null) {
                return resume(null, Generators.thrown(type, value, traceback), false);
            }
        }
        ThreadState thread = ThreadState.current();
        PyObject yielded;
        f.state = PyFrame.EXECUTING;
        try {
            if (method == null) {
                yielded = throwVisibly(thread, f, (AbstractGenerator) inner, closeOnExit, type, value, traceback);
            } else {
                yielded = Generators.callThrow(method, type, value, traceback);
            }
        } catch (PyException e) {
            f.state = PyFrame.SUSPENDED;
            leaveInner(f);
            return e.matches(Exceptions.StopIteration)
                    ? resume(Generators.stopValue(e.value), null, false)
                    : resume(null, e, false);
        }
        f.state = PyFrame.SUSPENDED;
        if (yielded != null) {
            return yielded;
        }
        PyObject returned = thread.returned;
        leaveInner(f);
        return resume(returned, null, false);
    }

    /// The frame is not running, but tracebacks and `sys._getframe` show it above the inner one.
    private static PyObject throwVisibly(
            ThreadState thread,
            PyFrame f,
            AbstractGenerator inner,
            boolean closeOnExit,
            PyObject type,
            PyObject value,
            PyObject traceback) {
        PyFrame caller = thread.frame;
        f.back = caller;
        thread.frame = f;
        try {
            return inner.throwInto(closeOnExit, type, value, traceback);
        } finally {
            thread.frame = caller;
            f.back = null;
        }
    }

    /// Drops the inner iterator and leaves its SEND loop.
    private void leaveInner(PyFrame f) {
        f.slots[code.stackBase + --f.sp] = null;
        int send = f.pc - 2;
        int distance = code.code[send * 2 + 1] & 0xFF;
        f.pc += distance - 1;
    }

    /// `__del__`. Compare CPython `_PyGen_Finalize`.
    void dispose() {
        abandon();
    }

    /// The frame is cleared from outside, or the generator has died: closes it, and reports what that raises.
    final void abandon() {
        if (frame == null || frame.state == PyFrame.CREATED) {
            if (frame != null) {
                finish(frame);
            }
            return;
        }
        try {
            close();
        } catch (PyException e) {
            ThreadState.current().interpreter.unraisable(e, null, this);
        }
    }

    // ---- close

    /// `close()`. Compare `gen_close`.
    final void close() {
        PyException reason = null;
        PyObject inner = yieldFrom();
        if (inner != null) {
            PyFrame f = frame;
            f.state = PyFrame.EXECUTING;
            try {
                Generators.close(inner);
            } catch (PyException e) {
                reason = e;
            }
            f.state = PyFrame.SUSPENDED;
        }
        if (reason == null) {
            reason = Errors.of(Exceptions.GeneratorExit);
        }
        PyObject yielded;
        try {
            yielded = resume(null, reason, true);
        } catch (PyException e) {
            if (e.matches(Exceptions.StopIteration) || e.matches(Exceptions.GeneratorExit)) {
                return;
            }
            throw e;
        }
        if (yielded != null) {
            throw Errors.runtimeError("%s ignored GeneratorExit", kind());
        }
    }
}
