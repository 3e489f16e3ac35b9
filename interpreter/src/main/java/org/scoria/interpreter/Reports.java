package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// Warnings and exceptions that the runtime reports by itself.
final class Reports {
    private static final PyStr WARN = PyStr.intern("warn");
    private static final PyStr WARNINGS = PyStr.intern("warnings");
    private static final PyStr UNDERSCORE_WARNINGS = PyStr.intern("_warnings");

    private Reports() {}

    /// `warnings.warn(text, category, stackLevel)`, once one of the modules is there.
    static void warn(ScoriaInterpreter interpreter, PyType category, String text, int stackLevel) {
        PyObject module = interpreter.imports.loaded(UNDERSCORE_WARNINGS);
        if (module == null) {
            module = interpreter.imports.loaded(WARNINGS);
        }
        if (module != null) {
            Abstract.callMethod(module, WARN, PyStr.of(text), category, PyInt.of(stackLevel));
        }
    }

    static void unraisable(ScoriaInterpreter interpreter, PyException exception, String message, PyObject object) {
        UncaughtExceptions.unraisable(interpreter, exception, message, object);
    }
}
