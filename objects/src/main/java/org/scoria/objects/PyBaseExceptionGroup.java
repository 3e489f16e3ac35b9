package org.scoria.objects;

/// `BaseExceptionGroup` and `ExceptionGroup` (PEP 654). Compare CPython 3.11 `Objects/exceptions.c:
/// BaseExceptionGroup_*`.
public class PyBaseExceptionGroup extends PyBaseException {
    public static final PyType TYPE = Exceptions.BaseExceptionGroup;

    public static final PyType EXCEPTION_GROUP = exceptionGroup();

    /// `message` and `exceptions`.
    public final PyStr message;

    public final PyTuple exceptions;

    public PyBaseExceptionGroup(PyType type, PyStr message, PyTuple exceptions, PyTuple args) {
        super(type, args);
        this.message = message;
        this.exceptions = exceptions;
    }

    private static PyType exceptionGroup() {
        PyType type = PyType.exception(PyBaseExceptionGroup.class, TYPE, "ExceptionGroup");
        type.bases = PyTuple.of(TYPE, Exceptions.Exception);
        return type;
    }

    @Override
    public PyObject str() {
        int n = exceptions.size();
        return PyStr.of(message + " (" + n + " sub-exception" + (n == 1 ? "" : "s") + ")");
    }
}
