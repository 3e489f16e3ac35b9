package org.scoria.objects;

/// Binds the arguments of a call to the parameters of a Python function, with CPython's errors.
///
/// Compare CPython 3.11 `Python/ceval.c: initialize_locals`.
public final class FunctionArguments {
    private FunctionArguments() {}

    /// Fills the first `code.totalArgs` slots.
    public static void bind(PyFunction function, PyObject[] slots, PyObject[] args, PyStr[] keywords) {
        PyCode code = function.code;
        if (keywords == null && code.simpleArgs && args.length == code.argcount) {
            System.arraycopy(args, 0, slots, 0, args.length);
            return;
        }
        throw Errors.of(Exceptions.NotImplementedError, "argument binding");
    }
}
