package org.scoria.stdlib.decimal;

import org.scoria.objects.Errors;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.contextvars.PyContext;

/// The context of operations that are not given one: the value of a context variable.
final class CurrentContext {
    private CurrentContext() {}

    static PyDecimalContext get() {
        ThreadState thread = ThreadState.current();
        DecimalState state = DecimalState.of(thread.interpreter);
        return state.foundIn != null && state.foundIn == PyContext.version(thread) ? state.found : find(thread, state);
    }

    private static PyDecimalContext find(ThreadState thread, DecimalState state) {
        PyDecimalContext context = (PyDecimalContext) state.variable.getOrNull(thread);
        if (context == null) {
            context = state.defaultContext.copy();
            context.flags = 0;
            state.variable.assign(context, thread);
        }
        state.found = context;
        state.foundIn = PyContext.version(thread);
        return context;
    }

    /// The context that an optional argument stands for.
    static PyDecimalContext of(PyObject argument) {
        if (argument == PyNone.NONE) {
            return get();
        }
        if (argument instanceof PyDecimalContext context) {
            return context;
        }
        throw Errors.typeError("optional argument must be a context");
    }

    /// Makes a context current; the module's own ones are copied, so that they stay as they are.
    static void set(PyObject argument) {
        if (!(argument instanceof PyDecimalContext context)) {
            throw Errors.typeError("argument must be a context");
        }
        ThreadState thread = ThreadState.current();
        DecimalState state = DecimalState.of(thread.interpreter);
        boolean template =
                context == state.defaultContext || context == state.basicContext || context == state.extendedContext;
        if (template) {
            context = context.copy();
            context.flags = 0;
        }
        state.variable.assign(context, thread);
    }
}
