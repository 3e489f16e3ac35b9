package org.scoria.objects;

/// `raise`, and the `__context__` that every exception gets when it is raised while another one is handled.
///
/// Compare CPython 3.11 `Python/ceval.c: do_raise` and `Python/errors.c: _PyErr_SetObject`.
public final class Raising {
    private Raising() {}

    /// Whether `o` is a class that can be raised or caught.
    public static boolean isExceptionClass(PyObject o) {
        return o instanceof PyType type && type.isSubtype(Exceptions.BaseException);
    }

    /// Links the exception to the one being handled, once.
    public static void chain(PyException exception, ThreadState thread) {
        if (!exception.chained) {
            exception.chained = true;
            setContext(exception.value, thread.handled.innermost());
        }
    }

    /// Makes `handled` the `__context__` of `value`, without closing a cycle.
    public static void setContext(PyBaseException value, PyBaseException handled) {
        if (handled == null || handled == value) {
            return;
        }
        PyBaseException link = handled;
        PyBaseException slow = handled;
        boolean slowMoves = false;
        while (link.context != null) {
            if (link.context == value) {
                link.context = null;
                break;
            }
            link = link.context;
            if (link == slow) {
                break; // a cycle that was there before
            }
            if (slowMoves) {
                slow = slow.context;
            }
            slowMoves = !slowMoves;
        }
        value.context = handled;
    }

    /// `raise exception from cause`; `cause` is null without `from`.
    public static PyException raise(PyObject exception, PyObject cause) {
        PyBaseException value = instance(exception, "exceptions must derive from BaseException");
        if (cause != null) {
            value.cause =
                    cause == PyNone.NONE ? null : instance(cause, "exception causes must derive from BaseException");
            value.suppressContext = true;
        }
        return new PyException(value);
    }

    private static PyBaseException instance(PyObject exception, String complaint) {
        if (isExceptionClass(exception)) {
            PyObject made = exception.call0();
            if (made instanceof PyBaseException value) {
                return value;
            }
            throw Errors.typeError(
                    "calling %s should have returned an instance of BaseException, not %s",
                    Abstract.repr(exception), Abstract.repr(made.type()));
        }
        if (exception instanceof PyBaseException value) {
            return value;
        }
        throw Errors.typeError(complaint);
    }

    /// A bare `raise` by the instruction that ran last in `frame`.
    public static Reraise again(PyFrame frame) {
        PyBaseException handled = frame.thread.handled.innermost();
        if (handled == null) {
            throw Errors.runtimeError("No active exception to reraise");
        }
        return new Reraise(handled, frame.lasti());
    }

    // ---- catching

    /// Whether `exception` is caught by `except types:`; types may be a tuple.
    public static boolean matches(PyBaseException exception, PyObject types) {
        if (types instanceof PyTuple tuple) {
            for (PyObject item : tuple.items) {
                if (matches(exception, item)) {
                    return true;
                }
            }
            return false;
        }
        return types instanceof PyType type && exception.type().isSubtype(type);
    }

    /// Complains about `except x:` unless x is an exception class or a tuple of them.
    public static void checkCatchable(PyObject types) {
        if (types instanceof PyTuple tuple) {
            for (PyObject item : tuple.items) {
                if (!isExceptionClass(item)) {
                    throw cannotCatch();
                }
            }
        } else if (!isExceptionClass(types)) {
            throw cannotCatch();
        }
    }

    private static PyException cannotCatch() {
        return Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
    }

    /// A new exception with `cause` as its cause and context (`_PyErr_FormatFromCause`).
    public static PyException fromCause(PyBaseException cause, PyType type, String message) {
        PyException exception = Errors.of(type, PyStr.of(message));
        exception.value.cause = cause;
        exception.value.suppressContext = true;
        exception.value.context = cause;
        exception.chained = true;
        return exception;
    }
}
