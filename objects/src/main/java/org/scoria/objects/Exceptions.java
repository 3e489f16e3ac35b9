package org.scoria.objects;

/// The builtin exception types. Those with fields of their own have value classes of their own.
///
/// All are made here, and the value classes take theirs from here: whichever class Java initializes first, none is
/// null.
///
/// Compare CPython 3.11 `Objects/exceptions.c`.
public final class Exceptions {
    public static final PyType BaseException = PyBaseException.TYPE;
    public static final PyType SystemExit =
            PyType.exception(PySystemExit.class, BaseException, new SystemExitMethodsExposed());
    public static final PyType KeyboardInterrupt =
            PyType.exception(PyBaseException.class, BaseException, "KeyboardInterrupt");
    public static final PyType GeneratorExit = PyType.exception(PyBaseException.class, BaseException, "GeneratorExit");
    public static final PyType Exception = PyType.exception(PyBaseException.class, BaseException, "Exception");
    public static final PyType StopIteration =
            PyType.exception(PyStopIteration.class, Exception, new StopIterationMethodsExposed());
    public static final PyType StopAsyncIteration =
            PyType.exception(PyBaseException.class, Exception, "StopAsyncIteration");
    public static final PyType ArithmeticError = PyType.exception(PyBaseException.class, Exception, "ArithmeticError");
    public static final PyType FloatingPointError =
            PyType.exception(PyBaseException.class, ArithmeticError, "FloatingPointError");
    public static final PyType OverflowError =
            PyType.exception(PyBaseException.class, ArithmeticError, "OverflowError");
    public static final PyType ZeroDivisionError =
            PyType.exception(PyBaseException.class, ArithmeticError, "ZeroDivisionError");
    public static final PyType AssertionError = PyType.exception(PyBaseException.class, Exception, "AssertionError");
    public static final PyType AttributeError =
            PyType.exception(PyAttributeError.class, Exception, new AttributeErrorMethodsExposed());
    public static final PyType BufferError = PyType.exception(PyBaseException.class, Exception, "BufferError");
    public static final PyType EOFError = PyType.exception(PyBaseException.class, Exception, "EOFError");
    public static final PyType ImportError =
            PyType.exception(PyImportError.class, Exception, new ImportErrorMethodsExposed());
    public static final PyType ModuleNotFoundError =
            PyType.exception(PyImportError.class, ImportError, "ModuleNotFoundError");
    public static final PyType LookupError = PyType.exception(PyBaseException.class, Exception, "LookupError");
    public static final PyType IndexError = PyType.exception(PyBaseException.class, LookupError, "IndexError");
    public static final PyType KeyError =
            PyType.exception(PyBaseException.class, LookupError, new KeyErrorMethodsExposed());
    public static final PyType MemoryError = PyType.exception(PyBaseException.class, Exception, "MemoryError");
    public static final PyType NameError =
            PyType.exception(PyNameError.class, Exception, new NameErrorMethodsExposed());
    public static final PyType UnboundLocalError = PyType.exception(PyNameError.class, NameError, "UnboundLocalError");
    public static final PyType OSError = PyType.exception(PyOSError.class, Exception, new OSErrorMethodsExposed());
    public static final PyType BlockingIOError = PyType.exception(PyOSError.class, OSError, "BlockingIOError");
    public static final PyType ChildProcessError = PyType.exception(PyOSError.class, OSError, "ChildProcessError");
    public static final PyType ConnectionError = PyType.exception(PyOSError.class, OSError, "ConnectionError");
    public static final PyType BrokenPipeError = PyType.exception(PyOSError.class, ConnectionError, "BrokenPipeError");
    public static final PyType ConnectionAbortedError =
            PyType.exception(PyOSError.class, ConnectionError, "ConnectionAbortedError");
    public static final PyType ConnectionRefusedError =
            PyType.exception(PyOSError.class, ConnectionError, "ConnectionRefusedError");
    public static final PyType ConnectionResetError =
            PyType.exception(PyOSError.class, ConnectionError, "ConnectionResetError");
    public static final PyType FileExistsError = PyType.exception(PyOSError.class, OSError, "FileExistsError");
    public static final PyType FileNotFoundError = PyType.exception(PyOSError.class, OSError, "FileNotFoundError");
    public static final PyType InterruptedError = PyType.exception(PyOSError.class, OSError, "InterruptedError");
    public static final PyType IsADirectoryError = PyType.exception(PyOSError.class, OSError, "IsADirectoryError");
    public static final PyType NotADirectoryError = PyType.exception(PyOSError.class, OSError, "NotADirectoryError");
    public static final PyType PermissionError = PyType.exception(PyOSError.class, OSError, "PermissionError");
    public static final PyType ProcessLookupError = PyType.exception(PyOSError.class, OSError, "ProcessLookupError");
    public static final PyType TimeoutError = PyType.exception(PyOSError.class, OSError, "TimeoutError");
    public static final PyType ReferenceError = PyType.exception(PyBaseException.class, Exception, "ReferenceError");
    public static final PyType RuntimeError = PyType.exception(PyBaseException.class, Exception, "RuntimeError");
    public static final PyType NotImplementedError =
            PyType.exception(PyBaseException.class, RuntimeError, "NotImplementedError");
    public static final PyType RecursionError = PyType.exception(PyBaseException.class, RuntimeError, "RecursionError");
    public static final PyType SyntaxError =
            PyType.exception(PySyntaxError.class, Exception, new SyntaxErrorMethodsExposed());
    public static final PyType IndentationError =
            PyType.exception(PySyntaxError.class, SyntaxError, "IndentationError");
    public static final PyType TabError = PyType.exception(PySyntaxError.class, IndentationError, "TabError");
    public static final PyType SystemError = PyType.exception(PyBaseException.class, Exception, "SystemError");
    public static final PyType TypeError = PyType.exception(PyBaseException.class, Exception, "TypeError");
    public static final PyType ValueError = PyType.exception(PyBaseException.class, Exception, "ValueError");
    public static final PyType UnicodeError = PyType.exception(PyBaseException.class, ValueError, "UnicodeError");
    public static final PyType UnicodeDecodeError =
            PyType.exception(PyUnicodeDecodeError.class, UnicodeError, new PyUnicodeDecodeErrorExposed());
    public static final PyType UnicodeEncodeError =
            PyType.exception(PyUnicodeEncodeError.class, UnicodeError, new PyUnicodeEncodeErrorExposed());
    public static final PyType UnicodeTranslateError =
            PyType.exception(PyUnicodeTranslateError.class, UnicodeError, new PyUnicodeTranslateErrorExposed());
    public static final PyType Warning = PyType.exception(PyBaseException.class, Exception, "Warning");
    public static final PyType BytesWarning = PyType.exception(PyBaseException.class, Warning, "BytesWarning");
    public static final PyType DeprecationWarning =
            PyType.exception(PyBaseException.class, Warning, "DeprecationWarning");
    public static final PyType EncodingWarning = PyType.exception(PyBaseException.class, Warning, "EncodingWarning");
    public static final PyType FutureWarning = PyType.exception(PyBaseException.class, Warning, "FutureWarning");
    public static final PyType ImportWarning = PyType.exception(PyBaseException.class, Warning, "ImportWarning");
    public static final PyType PendingDeprecationWarning =
            PyType.exception(PyBaseException.class, Warning, "PendingDeprecationWarning");
    public static final PyType ResourceWarning = PyType.exception(PyBaseException.class, Warning, "ResourceWarning");
    public static final PyType RuntimeWarning = PyType.exception(PyBaseException.class, Warning, "RuntimeWarning");
    public static final PyType SyntaxWarning = PyType.exception(PyBaseException.class, Warning, "SyntaxWarning");
    public static final PyType UnicodeWarning = PyType.exception(PyBaseException.class, Warning, "UnicodeWarning");
    public static final PyType UserWarning = PyType.exception(PyBaseException.class, Warning, "UserWarning");
    public static final PyType BaseExceptionGroup =
            PyType.exception(PyBaseExceptionGroup.class, BaseException, new ExceptionGroupMethodsExposed());
    public static final PyType ExceptionGroup = PyBaseExceptionGroup.EXCEPTION_GROUP;

    private Exceptions() {}
}
