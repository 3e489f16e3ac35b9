package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.Finalizers;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.UnawaitedCoroutines;

/// The end of an interpreter: threads are waited for, `atexit` functions run, the streams are flushed.
///
/// Compare CPython 3.11 `Python/pylifecycle.c: Py_FinalizeEx`.
public final class Shutdown {
    /// What CPython exits with when standard output cannot be flushed.
    private static final int FLUSH_FAILED = 120;

    private Shutdown() {}

    /// The exit status: `status` unless the flush failed.
    public static int run(ScoriaInterpreter interpreter, int status) {
        callQuietly(interpreter, "threading", "_shutdown");
        callQuietly(interpreter, "atexit", "_run_exitfuncs");
        interpreter.setFinalizing();
        Finalizers.runAll(interpreter);
        UnawaitedCoroutines.reportAll(interpreter);
        boolean flushed = flush(interpreter, "stdout", true);
        flush(interpreter, "stderr", false);
        for (Runnable task : interpreter.exitTasks) {
            task.run();
        }
        return flushed ? status : FLUSH_FAILED;
    }

    private static void callQuietly(ScoriaInterpreter interpreter, String module, String function) {
        PyObject loaded = interpreter.imports.loaded(PyStr.intern(module));
        if (loaded == null) {
            return;
        }
        try {
            Abstract.callMethod(loaded, PyStr.intern(function));
        } catch (PyException e) {
            interpreter.unraisable(e, null, loaded);
        }
    }

    private static boolean flush(ScoriaInterpreter interpreter, String name, boolean report) {
        PyObject stream = interpreter.sys.get(PyStr.intern(name));
        if (stream == null || stream == PyNone.NONE) {
            return true;
        }
        try {
            PyObject closed = stream.getAttributeOrNull(PyStr.intern("closed"));
            if (closed == null || !Abstract.isTrue(closed)) {
                Abstract.callMethod(stream, PyStr.intern("flush"));
            }
            return true;
        } catch (PyException e) {
            if (report) {
                interpreter.unraisable(e, null, stream);
            }
            return false;
        }
    }
}
