package org.scoria.objects;

/// `KeyError` and the exceptions laid out like it.
public class PyKeyError extends PyBaseException {
    public static final PyType TYPE = Exceptions.KeyError;

    public PyKeyError(PyType type, PyTuple args) {
        super(type, args);
    }

    /// A lone argument is shown by its repr: `KeyError: ''` would tell nothing.
    @Override
    public PyObject str() {
        return args.size() == 1 ? Abstract.repr(args.get(0)) : super.str();
    }
}
