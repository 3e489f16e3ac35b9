package org.scoria.objects;

/// `SystemExit` and the exceptions laid out like it.
public class PySystemExit extends PyBaseException {
    public static final PyType TYPE = Exceptions.SystemExit;

    /// `code`, null when unset.
    public PyObject code;

    public PySystemExit(PyType type, PyTuple args) {
        super(type, args);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        super.init(args, keywords);
        code = args.length == 0 ? null : args.length == 1 ? args[0] : this.args;
    }
}
