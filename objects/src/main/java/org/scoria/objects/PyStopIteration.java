package org.scoria.objects;

/// `StopIteration` and the exceptions laid out like it.
public class PyStopIteration extends PyBaseException {
    public static final PyType TYPE = Exceptions.StopIteration;

    /// `value`, null when unset.
    public PyObject value;

    public PyStopIteration(PyType type, PyTuple args) {
        super(type, args);
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        super.init(args, keywords);
        value = args.length > 0 ? args[0] : null;
    }
}
