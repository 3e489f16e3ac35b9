package org.scoria.objects;

/// The conventions around the end of iteration: what StopIteration carries, and how `throw` and `close` reach any
/// iterator.
///
/// Compare CPython 3.11 `Objects/genobject.c`.
public final class Generators {
    private static final PyStr VALUE = PyStr.intern("value");

    private Generators() {}

    /// The StopIteration of a generator that returned `value` (`_PyGen_SetStopIterationValue`).
    public static PyException stop(PyObject value) {
        if (value == null || value == PyNone.NONE) {
            return Errors.of(Exceptions.StopIteration);
        }
        if (value instanceof PyTuple || value instanceof PyBaseException) {
            // an argument list or an exception must arrive as the one value
            return new PyException((PyBaseException) Exceptions.StopIteration.call1(value));
        }
        return Errors.of(Exceptions.StopIteration, value);
    }

    /// The value of a StopIteration.
    public static PyObject stopValue(PyBaseException stop) {
        PyObject value = stop.getAttributeOrNull(VALUE);
        return value == null ? PyNone.NONE : value;
    }

    /// `next(iterator)`: the end is a StopIteration, with the value of generators and as classes raised it.
    public static PyObject nextOrStop(PyObject iterator) {
        PyObject value = nextKeepingStop(iterator);
        if (value != null) {
            return value;
        }
        throw endOf(iterator);
    }

    /// The StopIteration that tells that `next()` of an iterator gave null.
    static PyException endOf(PyObject iterator) {
        return iterator instanceof Sender ? stop(ThreadState.current().returned) : Errors.of(Exceptions.StopIteration);
    }

    /// As [PyObject#next], but a StopIteration raised by a class written in Python comes through.
    static PyObject nextKeepingStop(PyObject iterator) {
        PyType type = iterator.type();
        PyObject method = type.slots == null ? null : type.slots[SlotIndex.NEXT];
        return method == null ? iterator.next() : SlotCalls.call(method, iterator);
    }

    // ---- throw and close on any iterator

    /// The exception that `throw(type, value, traceback)` means; arguments not given are null.
    static PyException thrown(PyObject type, PyObject value, PyObject traceback) {
        if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof PyTraceback)) {
            throw Errors.typeError("throw() third argument must be a traceback object");
        }
        PyBaseException exception;
        if (Raising.isExceptionClass(type)) {
            try {
                exception = instantiate((PyType) type, value);
            } catch (PyException e) {
                return e; // what making the exception raises is thrown in its place
            }
        } else if (type instanceof PyBaseException instance) {
            if (value != null && value != PyNone.NONE) {
                throw Errors.typeError("instance exception may not have a separate value");
            }
            exception = instance;
        } else {
            throw Errors.typeError(
                    "exceptions must be classes or instances deriving from BaseException, not %s",
                    type.type().qualifiedName());
        }
        if (traceback instanceof PyTraceback) {
            exception.traceback = traceback;
        }
        return new PyException(exception);
    }

    /// `type(value)` with the freedoms of `PyErr_NormalizeException`.
    private static PyBaseException instantiate(PyType type, PyObject value) {
        if (value instanceof PyBaseException given && given.type().isSubtype(type)) {
            return given;
        }
        PyObject made;
        if (value == null || value == PyNone.NONE) {
            made = type.call0();
        } else if (value instanceof PyTuple args) {
            made = type.call(args.items, null);
        } else {
            made = type.call1(value);
        }
        if (made instanceof PyBaseException exception) {
            return exception;
        }
        throw Errors.typeError(
                "calling %s should have returned an instance of BaseException, not %s",
                Abstract.repr(type), made.type().qualifiedName());
    }

    /// Calls a `throw` method with the arguments that were given.
    static PyObject callThrow(PyObject method, PyObject type, PyObject value, PyObject traceback) {
        if (value == null) {
            return method.call1(type);
        }
        return traceback == null ? method.call2(type, value) : method.call3(type, value, traceback);
    }

    /// Closes the inner iterator of a `yield from` (`gen_close_iter`).
    static void close(PyObject inner) {
        if (inner instanceof PyGenerator || inner instanceof PyCoroutine) {
            ((AbstractGenerator) inner).close();
            return;
        }
        PyObject method = null;
        try {
            method = inner.getAttributeOrNull(Names.CLOSE);
        } catch (PyException e) {
            ThreadState.current().interpreter.unraisable(e, null, inner);
        }
        if (method != null) {
            method.call0();
        }
    }
}
