package org.scoria.objects;

/// `async_generator_athrow`: the awaitable of `athrow(…)` and, without an exception, of `aclose()`.
public final class AsyncGeneratorThrow extends AsyncGeneratorAwaitable {
    public static final PyType TYPE =
            PyType.builtin(AsyncGeneratorThrow.class, PyObject.TYPE, new AsyncGeneratorThrowMethodsExposed());

    /// The arguments of `athrow`; a null type for `aclose`.
    private final PyObject type;

    private final PyObject value;
    private final PyObject traceback;

    AsyncGeneratorThrow(PyAsyncGenerator generator, PyObject type, PyObject value, PyObject traceback) {
        super(generator);
        this.type = type;
        this.value = value;
        this.traceback = traceback;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    private boolean isClose() {
        return type == null;
    }

    @Override
    public PyObject send(PyObject sent) {
        if (state == CLOSED) {
            throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
        }
        if (generator.frame == null) {
            closeState();
            return end();
        }
        if (state == NEW) {
            return start(sent);
        }
        try {
            PyObject result = generator.resume(sent, null, false);
            return isClose() ? afterClose(result) : unwrapAndClose(result);
        } catch (PyException e) {
            return ended(e);
        }
    }

    private PyObject start(PyObject sent) {
        if (generator.runningAsync) {
            closeState();
            throw Errors.runtimeError(
                    isClose()
                            ? "aclose(): asynchronous generator is already running"
                            : "athrow(): asynchronous generator is already running");
        }
        if (generator.closed) {
            closeState();
            throw Errors.of(Exceptions.StopAsyncIteration);
        }
        if (sent != null && sent != PyNone.NONE) {
            throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
        }
        state = ITERATING;
        generator.runningAsync = true;
        try {
            if (isClose()) {
                generator.closed = true;
                return afterClose(generator.throwInto(false, Exceptions.GeneratorExit, null, null));
            }
            return unwrapAndClose(generator.throwInto(false, type, value, traceback));
        } catch (PyException e) {
            return ended(e);
        }
    }

    private PyObject unwrapAndClose(PyObject result) {
        PyObject unwrapped = unwrap(result);
        if (unwrapped == null) {
            closeState();
        }
        return unwrapped;
    }

    private PyObject afterClose(PyObject result) {
        if (result == null) {
            throw Errors.of(Exceptions.StopAsyncIteration);
        }
        if (result instanceof AsyncGeneratorValue) {
            generator.runningAsync = false;
            closeState();
            throw Errors.runtimeError("async generator ignored GeneratorExit");
        }
        return result;
    }

    /// `aclose()` swallows the exceptions that mean the generator ended.
    private PyObject ended(PyException e) {
        generator.runningAsync = false;
        closeState();
        boolean ending = e.matches(Exceptions.StopAsyncIteration) || e.matches(Exceptions.GeneratorExit);
        if (ending) {
            generator.closed = true;
            if (isClose()) {
                return end();
            }
        }
        throw e;
    }

    private static PyObject end() {
        ThreadState.current().returned = PyNone.NONE;
        return null;
    }

    @Override
    PyObject throwInto(PyObject thrownType, PyObject thrownValue, PyObject thrownTraceback) {
        if (state == CLOSED) {
            throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
        }
        try {
            PyObject result = generator.throwInto(true, thrownType, thrownValue, thrownTraceback);
            return isClose() ? afterThrow(result) : unwrapAndClose(result);
        } catch (PyException e) {
            return ended(e);
        }
    }

    private PyObject afterThrow(PyObject result) {
        if (result == null) {
            throw Errors.of(Exceptions.StopAsyncIteration);
        }
        return afterClose(result);
    }
}
