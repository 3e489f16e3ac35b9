package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// What an exception that ends the program means for the exit status.
///
/// Compare CPython 3.11 `Python/pythonrun.c: _Py_HandleSystemExit`.
public final class ExitStatus {
    private static final PyStr CODE = PyStr.intern("code");

    /// Ctrl-C was not handled: the command ends itself by SIGINT. No program exits with this number; its last
    /// byte is what shells report then, 128 + SIGINT.
    public static final int INTERRUPTED = Integer.MIN_VALUE | 130;

    private ExitStatus() {}

    static int of(ScoriaInterpreter interpreter, PyException exception) {
        PyException last = exception;
        boolean inspect = interpreter.settings.inspect > 0; // then nothing ends the session but its prompt
        if (inspect || !last.matches(Exceptions.SystemExit)) {
            try {
                UncaughtExceptions.print(interpreter, last);
                return last.matches(Exceptions.KeyboardInterrupt) ? INTERRUPTED : 1;
            } catch (PyException exit) {
                last = exit; // sys.excepthook asked for the end
            }
        }
        return ofSystemExit(interpreter, last.value);
    }

    private static int ofSystemExit(ScoriaInterpreter interpreter, PyBaseException exit) {
        PyObject code = exit.getAttributeOrNull(CODE);
        if (code == null || code == PyNone.NONE) {
            return 0;
        }
        if (code instanceof PyInt number) {
            return (int) number.bigValue().longValue() & 0xFF;
        }
        String text;
        try {
            text = Abstract.str(code).toString();
        } catch (PyException e) {
            text = "";
        }
        UncaughtExceptions.writeError(interpreter, text + "\n");
        return 1;
    }
}
