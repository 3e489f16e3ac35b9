package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.Awaiting;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Generators;
import org.scoria.objects.Names;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.Sender;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// `anext(iterator, default)`: awaits `__anext__()` and gives the default at the end.
///
/// Compare CPython 3.11 `Objects/iterobject.c: anextawaitable_iternext`.
@PythonType(value = PyAnextAwaitable.class, name = "anext_awaitable")
public final class PyAnextAwaitable extends PyObject implements Sender {
    public static final PyType TYPE =
            PyType.builtin(PyAnextAwaitable.class, PyObject.TYPE, new PyAnextAwaitableExposed());

    private final PyObject wrapped;
    private final PyObject otherwise;

    PyAnextAwaitable(PyObject wrapped, PyObject otherwise) {
        this.wrapped = wrapped;
        this.otherwise = otherwise;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public PyObject await() {
        return this;
    }

    @Override
    public PyObject next() {
        return send(PyNone.NONE);
    }

    @Override
    public PyObject send(PyObject value) {
        ThreadState thread = ThreadState.current();
        try {
            return Awaiting.send(thread, Awaiting.awaitableIterator(wrapped), value);
        } catch (PyException e) {
            return atEnd(e, thread);
        }
    }

    private PyObject atEnd(PyException e, ThreadState thread) {
        if (!e.matches(Exceptions.StopAsyncIteration)) {
            throw e;
        }
        thread.returned = otherwise;
        return null;
    }

    private static PyObject orStop(PyObject result) {
        if (result == null) {
            throw Generators.stop(ThreadState.current().returned);
        }
        return result;
    }

    /// Sends a value to the awaitable.
    @Builtin(value = "send($self, arg, /)", signature = false)
    static PyObject sendMethod(PyAnextAwaitable self, PyObject arg) {
        return orStop(self.send(arg));
    }

    /// Raises an exception inside the awaitable.
    @Builtin(value = "throw($self, /, *args)", signature = false)
    static PyObject throwMethod(PyAnextAwaitable self, PyObject[] args) {
        return self.proxy(Names.THROW, args);
    }

    /// Ends the awaitable.
    @Builtin(value = "close($self, /)", signature = false)
    static PyObject closeMethod(PyAnextAwaitable self) {
        return self.proxy(Names.CLOSE, NO_ARGS);
    }

    private PyObject proxy(PyStr name, PyObject[] args) {
        try {
            return Abstract.callMethod(Awaiting.awaitableIterator(wrapped), name, args);
        } catch (PyException e) {
            return orStop(atEnd(e, ThreadState.current()));
        }
    }
}
