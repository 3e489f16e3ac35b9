package org.scoria.objects;

/// What `asend`, `athrow` and `aclose` of an async generator give: awaitables that can be driven once.
///
/// Compare CPython 3.11 `Objects/genobject.c: async_gen_asend_send, async_gen_athrow_send`.
abstract class AsyncGeneratorAwaitable extends PyObject implements Sender {
    static final int NEW = 0;
    static final int ITERATING = 1;
    static final int CLOSED = 2;

    final PyAsyncGenerator generator;
    int state = NEW;

    AsyncGeneratorAwaitable(PyAsyncGenerator generator) {
        this.generator = generator;
    }

    @Override
    public final boolean isIterator() {
        return true;
    }

    @Override
    public final PyObject iter() {
        return this;
    }

    @Override
    public final PyObject await() {
        return this;
    }

    @Override
    public final PyObject next() {
        return send(PyNone.NONE);
    }

    /// `throw(…)`; null at the end, with [ThreadState#returned].
    abstract PyObject throwInto(PyObject type, PyObject value, PyObject traceback);

    /// A result as Python sees it: the end is a StopIteration with the value.
    static PyObject orStop(PyObject result) {
        if (result == null) {
            throw Generators.stop(ThreadState.current().returned);
        }
        return result;
    }

    final void closeState() {
        state = CLOSED;
    }

    /// A result of the generator for its consumer: null (with [ThreadState#returned]) when it yielded to the
    /// consumer.
    /// Compare `async_gen_unwrap_value`.
    final PyObject unwrap(PyObject result) {
        if (result == null) {
            generator.closed = true;
            generator.runningAsync = false;
            throw Errors.of(Exceptions.StopAsyncIteration);
        }
        if (result instanceof AsyncGeneratorValue wrapped) {
            generator.runningAsync = false;
            ThreadState.current().returned = wrapped.value;
            return null;
        }
        return result;
    }

    /// Notes what an exception that leaves the generator means for it.
    final PyException failed(PyException e) {
        if (e.matches(Exceptions.StopAsyncIteration) || e.matches(Exceptions.GeneratorExit)) {
            generator.closed = true;
        }
        generator.runningAsync = false;
        return e;
    }
}
