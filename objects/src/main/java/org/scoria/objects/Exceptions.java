package org.scoria.objects;

/// The builtin exception types. Those with fields of their own have value classes of their own.
///
/// Compare CPython 3.11 `Objects/exceptions.c`.
public final class Exceptions {
    public static final PyType BaseException = PyBaseException.TYPE;
    public static final PyType SystemExit = PyType.builtin(PyBaseException.class, BaseException, "SystemExit");
    public static final PyType KeyboardInterrupt =
            PyType.builtin(PyBaseException.class, BaseException, "KeyboardInterrupt");
    public static final PyType GeneratorExit = PyType.builtin(PyBaseException.class, BaseException, "GeneratorExit");
    public static final PyType Exception = PyType.builtin(PyBaseException.class, BaseException, "Exception");
    public static final PyType StopIteration = PyType.builtin(PyBaseException.class, Exception, "StopIteration");
    public static final PyType StopAsyncIteration =
            PyType.builtin(PyBaseException.class, Exception, "StopAsyncIteration");
    public static final PyType ArithmeticError = PyType.builtin(PyBaseException.class, Exception, "ArithmeticError");
    public static final PyType FloatingPointError =
            PyType.builtin(PyBaseException.class, ArithmeticError, "FloatingPointError");
    public static final PyType OverflowError = PyType.builtin(PyBaseException.class, ArithmeticError, "OverflowError");
    public static final PyType ZeroDivisionError =
            PyType.builtin(PyBaseException.class, ArithmeticError, "ZeroDivisionError");
    public static final PyType AssertionError = PyType.builtin(PyBaseException.class, Exception, "AssertionError");
    public static final PyType AttributeError = PyType.builtin(PyBaseException.class, Exception, "AttributeError");
    public static final PyType BufferError = PyType.builtin(PyBaseException.class, Exception, "BufferError");
    public static final PyType EOFError = PyType.builtin(PyBaseException.class, Exception, "EOFError");
    public static final PyType ImportError = PyType.builtin(PyBaseException.class, Exception, "ImportError");
    public static final PyType ModuleNotFoundError =
            PyType.builtin(PyBaseException.class, ImportError, "ModuleNotFoundError");
    public static final PyType LookupError = PyType.builtin(PyBaseException.class, Exception, "LookupError");
    public static final PyType IndexError = PyType.builtin(PyBaseException.class, LookupError, "IndexError");
    public static final PyType KeyError = PyType.builtin(PyBaseException.class, LookupError, "KeyError");
    public static final PyType MemoryError = PyType.builtin(PyBaseException.class, Exception, "MemoryError");
    public static final PyType NameError = PyType.builtin(PyBaseException.class, Exception, "NameError");
    public static final PyType UnboundLocalError =
            PyType.builtin(PyBaseException.class, NameError, "UnboundLocalError");
    public static final PyType OSError = PyType.builtin(PyBaseException.class, Exception, "OSError");
    public static final PyType BlockingIOError = PyType.builtin(PyBaseException.class, OSError, "BlockingIOError");
    public static final PyType ChildProcessError = PyType.builtin(PyBaseException.class, OSError, "ChildProcessError");
    public static final PyType ConnectionError = PyType.builtin(PyBaseException.class, OSError, "ConnectionError");
    public static final PyType BrokenPipeError =
            PyType.builtin(PyBaseException.class, ConnectionError, "BrokenPipeError");
    public static final PyType ConnectionAbortedError =
            PyType.builtin(PyBaseException.class, ConnectionError, "ConnectionAbortedError");
    public static final PyType ConnectionRefusedError =
            PyType.builtin(PyBaseException.class, ConnectionError, "ConnectionRefusedError");
    public static final PyType ConnectionResetError =
            PyType.builtin(PyBaseException.class, ConnectionError, "ConnectionResetError");
    public static final PyType FileExistsError = PyType.builtin(PyBaseException.class, OSError, "FileExistsError");
    public static final PyType FileNotFoundError = PyType.builtin(PyBaseException.class, OSError, "FileNotFoundError");
    public static final PyType InterruptedError = PyType.builtin(PyBaseException.class, OSError, "InterruptedError");
    public static final PyType IsADirectoryError = PyType.builtin(PyBaseException.class, OSError, "IsADirectoryError");
    public static final PyType NotADirectoryError =
            PyType.builtin(PyBaseException.class, OSError, "NotADirectoryError");
    public static final PyType PermissionError = PyType.builtin(PyBaseException.class, OSError, "PermissionError");
    public static final PyType ProcessLookupError =
            PyType.builtin(PyBaseException.class, OSError, "ProcessLookupError");
    public static final PyType TimeoutError = PyType.builtin(PyBaseException.class, OSError, "TimeoutError");
    public static final PyType ReferenceError = PyType.builtin(PyBaseException.class, Exception, "ReferenceError");
    public static final PyType RuntimeError = PyType.builtin(PyBaseException.class, Exception, "RuntimeError");
    public static final PyType NotImplementedError =
            PyType.builtin(PyBaseException.class, RuntimeError, "NotImplementedError");
    public static final PyType RecursionError = PyType.builtin(PyBaseException.class, RuntimeError, "RecursionError");
    public static final PyType SyntaxError = PyType.builtin(PyBaseException.class, Exception, "SyntaxError");
    public static final PyType IndentationError =
            PyType.builtin(PyBaseException.class, SyntaxError, "IndentationError");
    public static final PyType TabError = PyType.builtin(PyBaseException.class, IndentationError, "TabError");
    public static final PyType SystemError = PyType.builtin(PyBaseException.class, Exception, "SystemError");
    public static final PyType TypeError = PyType.builtin(PyBaseException.class, Exception, "TypeError");
    public static final PyType ValueError = PyType.builtin(PyBaseException.class, Exception, "ValueError");
    public static final PyType UnicodeError = PyType.builtin(PyBaseException.class, ValueError, "UnicodeError");
    public static final PyType UnicodeDecodeError =
            PyType.builtin(PyBaseException.class, UnicodeError, "UnicodeDecodeError");
    public static final PyType UnicodeEncodeError =
            PyType.builtin(PyBaseException.class, UnicodeError, "UnicodeEncodeError");
    public static final PyType UnicodeTranslateError =
            PyType.builtin(PyBaseException.class, UnicodeError, "UnicodeTranslateError");
    public static final PyType Warning = PyType.builtin(PyBaseException.class, Exception, "Warning");
    public static final PyType BytesWarning = PyType.builtin(PyBaseException.class, Warning, "BytesWarning");
    public static final PyType DeprecationWarning =
            PyType.builtin(PyBaseException.class, Warning, "DeprecationWarning");
    public static final PyType EncodingWarning = PyType.builtin(PyBaseException.class, Warning, "EncodingWarning");
    public static final PyType FutureWarning = PyType.builtin(PyBaseException.class, Warning, "FutureWarning");
    public static final PyType ImportWarning = PyType.builtin(PyBaseException.class, Warning, "ImportWarning");
    public static final PyType PendingDeprecationWarning =
            PyType.builtin(PyBaseException.class, Warning, "PendingDeprecationWarning");
    public static final PyType ResourceWarning = PyType.builtin(PyBaseException.class, Warning, "ResourceWarning");
    public static final PyType RuntimeWarning = PyType.builtin(PyBaseException.class, Warning, "RuntimeWarning");
    public static final PyType SyntaxWarning = PyType.builtin(PyBaseException.class, Warning, "SyntaxWarning");
    public static final PyType UnicodeWarning = PyType.builtin(PyBaseException.class, Warning, "UnicodeWarning");
    public static final PyType UserWarning = PyType.builtin(PyBaseException.class, Warning, "UserWarning");

    public static final PyType BaseExceptionGroup =
            PyType.builtin(PyBaseException.class, BaseException, "BaseExceptionGroup");
    public static final PyType ExceptionGroup =
            PyType.builtin(PyBaseException.class, BaseExceptionGroup, "ExceptionGroup");

    private Exceptions() {}
}
