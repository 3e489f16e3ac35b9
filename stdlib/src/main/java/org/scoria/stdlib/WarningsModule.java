package org.scoria.stdlib;

import org.scoria.objects.PyDict;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// What importlib needs of warnings before the module `warnings` exists. It offers no filters of its own on
/// purpose: that makes
/// `warnings` use its complete Python implementation, to which everything here is passed on.
@PythonModule(
        value = "_warnings",
        doc = "_warnings provides basic warning filtering support.\n"
                + "It is a helper module to speed up interpreter start-up.")
final class WarningsModule {
    private static final PyStr WARNINGS = PyStr.intern("warnings");
    private static final PyStr WARN = PyStr.intern("warn");
    private static final PyStr WARN_EXPLICIT = PyStr.intern("warn_explicit");

    private WarningsModule() {}

    private static PyObject function(ThreadState thread, PyStr name) {
        PyObject module = thread.interpreter.importModule(WARNINGS, PyNone.NONE, PyNone.NONE, PyTuple.EMPTY, 0);
        return module.getAttribute(name);
    }

    /// Issue a warning, or maybe ignore it or raise an exception.
    @Builtin("warn(message, category=None, stacklevel=1, source=None)")
    static PyObject warn(
            PyObject message, PyObject category, PyObject stacklevel, PyObject source, ThreadState thread) {
        return function(thread, WARN).call4(message, category, stacklevel, source);
    }

    /// Low-level interface to warnings functionality.
    @Builtin(value = "warn_explicit(*args, **kwargs)", signature = false)
    static PyObject warnExplicit(PyObject[] args, PyDict kwargs, ThreadState thread) {
        PyStr[] keywords = kwargs.size() == 0 ? null : new PyStr[kwargs.size()];
        PyObject[] all = java.util.Arrays.copyOf(args, args.length + kwargs.size());
        int n = 0;
        for (int i = kwargs.next(0); i >= 0; i = kwargs.next(i + 1)) {
            keywords[n] = (PyStr) kwargs.keyAt(i);
            all[args.length + n++] = kwargs.valueAt(i);
        }
        return function(thread, WARN_EXPLICIT).call(all, keywords);
    }
}
