package org.scoria.interpreter;

import org.scoria.objects.Errors;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// PRINT_EXPR: what the interactive prompt does with the value of an expression.
final class DisplayHook {
    private static final PyStr DISPLAYHOOK = PyStr.intern("displayhook");

    private DisplayHook() {}

    static void call(Interpreter interpreter, PyObject value) {
        PyObject hook = interpreter.sys.get(DISPLAYHOOK);
        if (hook == null) {
            throw Errors.runtimeError("lost sys.displayhook");
        }
        hook.call1(value);
    }
}
