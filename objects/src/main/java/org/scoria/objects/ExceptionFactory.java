package org.scoria.objects;

/// `BaseException.__new__`: the Java object for an exception class, whose layout decides its fields.
final class ExceptionFactory {
    private ExceptionFactory() {}

    static PyBaseException create(PyType type, PyTuple args) {
        Class<?> layout = type.layout;
        boolean plain = !type.isHeap;
        if (layout == PyBaseException.class) {
            return plain ? new PyBaseException(type, args) : new PyBaseExceptionSub(type, args);
        }
        if (layout == PyStopIteration.class) {
            return plain ? new PyStopIteration(type, args) : new PyStopIterationSub(type, args);
        }
        if (layout == PySystemExit.class) {
            return plain ? new PySystemExit(type, args) : new PySystemExitSub(type, args);
        }
        if (layout == PyImportError.class) {
            return plain ? new PyImportError(type, args) : new PyImportErrorSub(type, args);
        }
        if (layout == PyNameError.class) {
            return plain ? new PyNameError(type, args) : new PyNameErrorSub(type, args);
        }
        if (layout == PyAttributeError.class) {
            return plain ? new PyAttributeError(type, args) : new PyAttributeErrorSub(type, args);
        }
        if (layout == PySyntaxError.class) {
            return plain ? new PySyntaxError(type, args) : new PySyntaxErrorSub(type, args);
        }
        if (layout == PyUnicodeDecodeError.class) {
            return plain ? new PyUnicodeDecodeError(type, args) : new PyUnicodeDecodeErrorSub(type, args);
        }
        if (layout == PyUnicodeEncodeError.class) {
            return plain ? new PyUnicodeEncodeError(type, args) : new PyUnicodeEncodeErrorSub(type, args);
        }
        if (layout == PyUnicodeTranslateError.class) {
            return plain ? new PyUnicodeTranslateError(type, args) : new PyUnicodeTranslateErrorSub(type, args);
        }
        throw Errors.systemError("no constructor for exceptions laid out as %s", layout.getSimpleName());
    }
}
