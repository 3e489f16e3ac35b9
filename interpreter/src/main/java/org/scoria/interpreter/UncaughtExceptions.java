package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTraceback;

/// Exceptions that nobody catches: printed to `sys.stderr` through the hooks in `sys`.
///
/// Compare CPython 3.11 `Python/pythonrun.c: _PyErr_PrintEx` and `Python/errors.c: _PyErr_WriteUnraisableMsg`.
public final class UncaughtExceptions {
    private static final PyStr WRITE = PyStr.intern("write");
    private static final PyStr FLUSH = PyStr.intern("flush");
    private static final PyStr STDERR = PyStr.intern("stderr");
    private static final PyStr EXCEPTHOOK = PyStr.intern("excepthook");
    private static final PyStr UNRAISABLEHOOK = PyStr.intern("unraisablehook");

    private UncaughtExceptions() {}

    /// What the default `sys.excepthook` does.
    public static void display(ScoriaInterpreter interpreter, PyObject type, PyObject value, PyObject traceback) {
        PyObject file = interpreter.sys.get(STDERR);
        if (file == null || file == PyNone.NONE) {
            return;
        }
        if (value instanceof PyBaseException exception
                && traceback instanceof PyTraceback tb
                && exception.traceback == null) {
            exception.traceback = tb;
        }
        ExceptionPrinter.print(interpreter, file, value);
        try {
            Abstract.callMethod(file, FLUSH);
        } catch (PyException e) {
            return; // nowhere left to complain
        }
    }

    /// What [#display] prints, as text.
    public static String text(ScoriaInterpreter interpreter, PyBaseException value) {
        PyObject file = Abstract.getAttribute(interpreter.importModule("io"), "StringIO")
                .call0();
        ExceptionPrinter.print(interpreter, file, value);
        return Abstract.callMethod(file, PyStr.intern("getvalue")).toString();
    }

    /// Prints an exception that reached the top, through `sys.excepthook`.
    static void print(ScoriaInterpreter interpreter, PyException exception) {
        PyBaseException value = exception.value;
        PyObject traceback = value.traceback == null ? PyNone.NONE : value.traceback;
        PyStr last = PyStr.intern("last_value");
        interpreter.sys.put(PyStr.intern("last_type"), value.type());
        interpreter.sys.put(last, value);
        interpreter.sys.put(PyStr.intern("last_traceback"), traceback);
        PyObject hook = interpreter.sys.get(EXCEPTHOOK);
        if (hook == null) {
            writeError(interpreter, "sys.excepthook is missing\n");
            display(interpreter, value.type(), value, traceback);
            return;
        }
        try {
            hook.call3(value.type(), value, traceback);
        } catch (PyException e) {
            if (e.matches(org.scoria.objects.Exceptions.SystemExit)) {
                throw e;
            }
            writeError(interpreter, "Error in sys.excepthook:\n");
            display(interpreter, e.value.type(), e.value, PyNone.NONE);
            writeError(interpreter, "\nOriginal exception was:\n");
            display(interpreter, value.type(), value, traceback);
        }
    }

    /// Writes to `sys.stderr`, whatever happens.
    static void writeError(ScoriaInterpreter interpreter, String text) {
        PyObject file = interpreter.sys.get(STDERR);
        if (file == null || file == PyNone.NONE) {
            return;
        }
        try {
            Abstract.callMethod(file, WRITE, PyStr.of(text));
        } catch (PyException e) {
            return; // nowhere left to complain
        }
    }

    /// Writes text that the file cannot encode with its escapes.
    public static void writeEscaped(PyObject file, PyStr text) {
        PyObject encoding = file.getAttribute(PyStr.intern("encoding"));
        PyObject bytes = Abstract.callMethod(text, PyStr.intern("encode"), encoding, PyStr.of("backslashreplace"));
        PyObject buffer = file.getAttributeOrNull(PyStr.intern("buffer"));
        if (buffer != null) {
            Abstract.callMethod(buffer, WRITE, bytes);
        } else {
            PyObject escaped = Abstract.callMethod(bytes, PyStr.intern("decode"), encoding, PyStr.of("strict"));
            Abstract.callMethod(file, WRITE, escaped);
        }
    }

    // ---- exceptions that cannot be raised

    static void unraisable(ScoriaInterpreter interpreter, PyException exception, String message, PyObject object) {
        PyBaseException value = exception.value;
        PyObject hook = interpreter.sys.get(UNRAISABLEHOOK);
        PyObject arguments = UnraisableArguments.TYPE.of(
                value.type(),
                value,
                value.traceback == null ? PyNone.NONE : value.traceback,
                message == null ? PyNone.NONE : PyStr.of(message),
                object == null ? PyNone.NONE : object);
        try {
            if (hook == null) {
                displayUnraisable(interpreter, arguments);
            } else {
                hook.call1(arguments);
            }
        } catch (PyException e) {
            writeError(interpreter, "Exception ignored in sys.unraisablehook: ");
            displayUnraisable(interpreter, arguments);
        }
    }

    /// What the default `sys.unraisablehook` does.
    public static void displayUnraisable(ScoriaInterpreter interpreter, PyObject arguments) {
        PyObject file = interpreter.sys.get(STDERR);
        if (file == null || file == PyNone.NONE) {
            return;
        }
        PyObject message = arguments.getAttribute(PyStr.intern("err_msg"));
        PyObject object = arguments.getAttribute(PyStr.intern("object"));
        StringBuilder head = new StringBuilder();
        boolean hasMessage = message != PyNone.NONE;
        if (hasMessage) {
            head.append(Abstract.str(message));
        }
        if (object != PyNone.NONE) {
            head.append(hasMessage ? ": " : "Exception ignored in: ")
                    .append(reprOrFailure(object))
                    .append('\n');
        } else if (hasMessage) {
            head.append(":\n");
        }
        Abstract.callMethod(file, WRITE, PyStr.of(head.toString()));
        PyObject value = arguments.getAttribute(PyStr.intern("exc_value"));
        PyObject traceback = arguments.getAttribute(PyStr.intern("exc_traceback"));
        ExceptionPrinter.printUnraisable(interpreter, file, value, traceback);
        Abstract.callMethod(file, FLUSH);
    }

    private static String reprOrFailure(PyObject object) {
        try {
            return Abstract.repr(object).toString();
        } catch (PyException e) {
            return "<object repr() failed>";
        }
    }
}
