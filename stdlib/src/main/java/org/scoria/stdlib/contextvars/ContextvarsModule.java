package org.scoria.stdlib.contextvars;

import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `_contextvars`. Compare CPython 3.11 `Modules/_contextvarsmodule.c`.
@PythonModule(value = "_contextvars", doc = "Context Variables")
public final class ContextvarsModule {
    private ContextvarsModule() {}

    static void init(PyModule module) {
        module.add("Context", PyContext.TYPE);
        module.add("ContextVar", PyContextVar.TYPE);
        module.add("Token", PyToken.TYPE);
    }

    /// A context with the values that the variables have now.
    @Builtin("copy_context()")
    static PyObject copyContext(ThreadState thread) {
        return new PyContext(PyContext.current(thread).values);
    }
}
