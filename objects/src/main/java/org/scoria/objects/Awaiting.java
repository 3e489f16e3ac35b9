package org.scoria.objects;

/// The protocols behind `await`, `async for`, `async with`, `with` and `yield from`.
///
/// Compare CPython 3.11 `Python/ceval.c` and `Objects/genobject.c: _PyCoro_GetAwaitableIter`.
public final class Awaiting {
    private static final PyStr AWAIT = PyStr.intern("__await__");
    private static final PyStr AITER = PyStr.intern("__aiter__");
    private static final PyStr ANEXT = PyStr.intern("__anext__");

    private Awaiting() {}

    // ---- await

    /// The iterator that `await o` drives.
    public static PyObject awaitableIterator(PyObject o) {
        if (isCoroutine(o)) {
            return o;
        }
        if (o.type().lookup(AWAIT) == null) {
            throw Errors.typeError(
                    "object %s can't be used in 'await' expression", o.type().qualifiedName());
        }
        PyObject iterator = o.await();
        if (isCoroutine(iterator)) {
            throw Errors.typeError("__await__() returned a coroutine");
        }
        if (!iterator.isIterator()) {
            throw Errors.typeError(
                    "__await__() returned non-iterator of type '%s'",
                    iterator.type().qualifiedName());
        }
        return iterator;
    }

    /// Whether `o` is a coroutine, or a generator made by `types.coroutine`.
    static boolean isCoroutine(PyObject o) {
        return o instanceof PyCoroutine
                || o instanceof PyGenerator generator && (generator.code.flags & PyCode.ITERABLE_COROUTINE) != 0;
    }

    /// GET_AWAITABLE; `origin` is 1 behind `__aenter__`, 2 behind `__aexit__`.
    public static PyObject getAwaitable(PyObject o, int origin) {
        if (origin != 0 && !isCoroutine(o) && o.type().lookup(AWAIT) == null) {
            throw Errors.typeError(
                    "'async with' received an object from %s that does not implement __await__: %s",
                    origin == 1 ? "__aenter__" : "__aexit__", o.type().qualifiedName());
        }
        PyObject iterator = awaitableIterator(o);
        if (iterator instanceof PyCoroutine coroutine && coroutine.yieldFrom() != null) {
            throw Errors.runtimeError("coroutine is being awaited already");
        }
        return iterator;
    }

    /// GET_YIELD_FROM_ITER.
    public static PyObject getYieldFromIterator(PyFrame frame, PyObject o) {
        if (o instanceof PyCoroutine) {
            if ((frame.code.flags & (PyCode.COROUTINE | PyCode.ITERABLE_COROUTINE)) == 0) {
                throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
            }
            return o;
        }
        return o instanceof PyGenerator ? o : Abstract.iter(o);
    }

    /// SEND: resumes `receiver`. The yielded value, or null at the end ([ThreadState#returned] has the result).
    public static PyObject send(ThreadState thread, PyObject receiver, PyObject value) {
        if (receiver.getClass() == PyGenerator.class) {
            return ((PyGenerator) receiver).send(value);
        }
        if (receiver instanceof Sender sender) {
            return sender.send(value);
        }
        try {
            PyObject yielded = value == PyNone.NONE && receiver.isIterator()
                    ? Generators.nextKeepingStop(receiver)
                    : Abstract.callMethod(receiver, Names.SEND, value);
            if (yielded == null) {
                thread.returned = PyNone.NONE;
            }
            return yielded;
        } catch (PyException e) {
            if (!e.matches(Exceptions.StopIteration)) {
                throw e;
            }
            thread.returned = Generators.stopValue(e.value);
            return null;
        }
    }

    // ---- async for

    /// GET_AITER.
    public static PyObject getAiter(PyObject o) {
        if (o.type().lookup(AITER) == null) {
            throw Errors.typeError(
                    "'async for' requires an object with __aiter__ method, got %s",
                    o.type().qualifiedName());
        }
        PyObject iterator = o.aiter();
        if (iterator.type().lookup(ANEXT) == null) {
            throw Errors.typeError(
                    "'async for' received an object from __aiter__ that does not implement __anext__: %s",
                    iterator.type().qualifiedName());
        }
        return iterator;
    }

    /// GET_ANEXT.
    public static PyObject getAnext(PyObject iterator) {
        if (iterator instanceof PyAsyncGenerator generator) {
            return generator.anext();
        }
        if (iterator.type().lookup(ANEXT) == null) {
            throw Errors.typeError(
                    "'async for' requires an iterator with __anext__ method, got %s",
                    iterator.type().qualifiedName());
        }
        PyObject next = iterator.anext();
        try {
            return awaitableIterator(next);
        } catch (PyException e) {
            throw Raising.fromCause(
                    e.value,
                    Exceptions.TypeError,
                    "'async for' received an invalid object from __anext__: "
                            + next.type().name());
        }
    }

    // ---- with

    /// BEFORE_WITH: puts the bound exit method at `at` and the result of entering above it.
    public static void enter(PyObject manager, PyObject[] slots, int at) {
        PyObject enter = special(manager, Names.ENTER, "the context manager protocol");
        PyObject exit = special(manager, Names.EXIT, "the context manager protocol (missed __exit__ method)");
        slots[at] = exit;
        slots[at + 1] = enter.call0();
    }

    /// BEFORE_ASYNC_WITH.
    public static void enterAsync(PyObject manager, PyObject[] slots, int at) {
        PyObject enter = special(manager, Names.AENTER, "the asynchronous context manager protocol");
        PyObject exit =
                special(manager, Names.AEXIT, "the asynchronous context manager protocol (missed __aexit__ method)");
        slots[at] = exit;
        slots[at + 1] = enter.call0();
    }

    private static PyObject special(PyObject manager, PyStr name, String protocol) {
        PyObject method = Abstract.lookupSpecial(manager, name);
        if (method == null) {
            throw Errors.typeError(
                    "'%s' object does not support %s", manager.type().qualifiedName(), protocol);
        }
        return method;
    }

    /// WITH_EXCEPT_START: calls the exit method with the exception.
    public static PyObject exit(PyObject exit, PyBaseException exception) {
        PyObject traceback = exception.traceback == null ? PyNone.NONE : exception.traceback;
        return exit.call3(exception.type(), exception, traceback);
    }
}
