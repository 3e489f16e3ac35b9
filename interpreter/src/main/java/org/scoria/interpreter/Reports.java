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
    private static final PyStr WARN_EXPLICIT = PyStr.intern("warn_explicit");
    private static final PyStr WARNINGS = PyStr.intern("warnings");
    private static final PyStr UNDERSCORE_WARNINGS = PyStr.intern("_warnings");

    private Reports() {}

    /// `warnings.warn(text, category, stackLevel)`, once one of the modules is there.
    static void warn(ScoriaInterpreter interpreter, PyType category, String text, int stackLevel) {
        PyObject module = warnings(interpreter);
        if (module != null) {
            Abstract.callMethod(module, WARN, PyStr.of(text), category, PyInt.of(stackLevel));
        }
    }

    /// `warnings.warn_explicit(text, category, filename, lineno)`, once one of the modules is there.
    static void warnExplicit(ScoriaInterpreter interpreter, PyType category, String text, String filename, int lineno) {
        PyObject module = warnings(interpreter);
        if (module != null) {
            Abstract.callMethod(module, WARN_EXPLICIT, PyStr.of(text), category, PyStr.of(filename), PyInt.of(lineno));
        }
    }

    private static PyObject warnings(ScoriaInterpreter interpreter) {
        PyObject module = interpreter.imports.loaded(UNDERSCORE_WARNINGS);
        return module != null ? module : interpreter.imports.loaded(WARNINGS);
    }

    static void unraisable(ScoriaInterpreter interpreter, PyException exception, String message, PyObject object) {
        UncaughtExceptions.unraisable(interpreter, exception, message, object);
    }
}
