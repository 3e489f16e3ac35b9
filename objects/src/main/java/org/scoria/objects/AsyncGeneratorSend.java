package org.scoria.objects;

/// `async_generator_asend`: the awaitable of `__anext__()` and `asend(value)`.
public final class AsyncGeneratorSend extends AsyncGeneratorAwaitable {
    public static final PyType TYPE =
            PyType.builtin(AsyncGeneratorSend.class, PyObject.TYPE, new AsyncGeneratorSendMethodsExposed());

    /// The value to send first; null for `__anext__()`.
    private final PyObject first;

    AsyncGeneratorSend(PyAsyncGenerator generator, PyObject first) {
        super(generator);
        this.first = first;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject send(PyObject value) {
        if (state == CLOSED) {
            throw Errors.runtimeError("cannot reuse already awaited __anext__()/asend()");
        }
        PyObject sent = value;
        if (state == NEW) {
            if (generator.runningAsync) {
                throw Errors.runtimeError("anext(): asynchronous generator is already running");
            }
            if (value == null || value == PyNone.NONE) {
                sent = first;
            }
            state = ITERATING;
        }
        generator.runningAsync = true;
        try {
            PyObject result = unwrap(generator.resume(sent == null ? PyNone.NONE : sent, null, false));
            if (result == null) {
                closeState();
            }
            return result;
        } catch (PyException e) {
            closeState();
            throw failed(e);
        }
    }

    @Override
    PyObject throwInto(PyObject type, PyObject value, PyObject traceback) {
        if (state == CLOSED) {
            throw Errors.runtimeError("cannot reuse already awaited __anext__()/asend()");
        }
        try {
            PyObject result = unwrap(generator.throwInto(true, type, value, traceback));
            if (result == null) {
                closeState();
            }
            return result;
        } catch (PyException e) {
            closeState();
            throw failed(e);
        }
    }
}
