package org.scoria.objects;

/// An `async_generator`.
///
/// Compare CPython 3.11 `Objects/genobject.c`, the part on asynchronous generators.
public final class PyAsyncGenerator extends AbstractGenerator {
    public static final PyType TYPE =
            PyType.builtin(PyAsyncGenerator.class, PyObject.TYPE, new AsyncGeneratorMethodsExposed());

    /// Whether `asend`, `athrow` or `aclose` is under way (`ag_running`).
    boolean runningAsync;

    boolean closed;

    private boolean hooksInited;
    private PyObject hook;

    PyAsyncGenerator(PyFrame frame) {
        super(frame);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    String kind() {
        return "async generator";
    }

    @Override
    PyObject stop() {
        throw Errors.of(Exceptions.StopAsyncIteration);
    }

    /// Tells the event loop of the first iteration (`sys.set_asyncgen_hooks`).
    void initHooks() {
        if (hooksInited) {
            return;
        }
        hooksInited = true;
        ThreadState thread = ThreadState.current();
        hook = thread.asyncGenFinalizer;
        if (hook != null) {
            watch();
        }
        if (thread.asyncGenFirstIter != null) {
            thread.asyncGenFirstIter.call1(this);
        }
    }

    /// The event loop closes it when it has asked for that: closing awaits.
    @Override
    void dispose() {
        if (hook == null || closed || frame == null) {
            abandon();
            return;
        }
        try {
            hook.call1(this);
        } catch (PyException e) {
            ThreadState.current().interpreter.unraisable(e, null, this);
        }
    }

    @Override
    public PyObject aiter() {
        return this;
    }

    @Override
    public PyObject anext() {
        initHooks();
        return new AsyncGeneratorSend(this, null);
    }
}
