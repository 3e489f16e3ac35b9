package org.scoria.interpreter;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// `sys.stdin`, `sys.stdout` and `sys.stderr`.
///
/// Compare CPython 3.11 `Python/pylifecycle.c: init_sys_streams`.
final class StandardStreams {
    private StandardStreams() {}

    /// Plain printers, for whatever is to be said before `io` can be imported.
    static void installEarly(ScoriaInterpreter interpreter) {
        Settings settings = interpreter.settings;
        OutputStream out = settings.stdout != null
                ? settings.stdout
                : new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 8192);
        OutputStream err = settings.stderr != null ? settings.stderr : new FileOutputStream(FileDescriptor.err);
        set(interpreter, "stdin", PyNone.NONE);
        set(interpreter, "stdout", new PyStandardPrinter(1, out));
        set(interpreter, "stderr", new PyStandardPrinter(2, err));
    }

    private static void set(ScoriaInterpreter interpreter, String name, PyObject stream) {
        interpreter.sys.put(PyStr.intern(name), stream);
        interpreter.sys.put(PyStr.intern("__" + name + "__"), stream);
    }

    /// The real ones, made of `io`'s classes.
    static void install(ScoriaInterpreter interpreter) {
        PyObject io = interpreter.importModule("io");
        interpreter.builtins.put(PyStr.intern("open"), io.getAttribute(PyStr.intern("open")));
        set(interpreter, "stdin", StreamFactory.create(interpreter, io, 0));
        set(interpreter, "stdout", StreamFactory.create(interpreter, io, 1));
        set(interpreter, "stderr", StreamFactory.create(interpreter, io, 2));
    }
}
