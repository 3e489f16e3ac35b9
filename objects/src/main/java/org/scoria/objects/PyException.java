package org.scoria.objects;

/// The one Java exception that carries a Python exception through Java code. It has no Java stack trace: the Python
/// traceback is in [PyBaseException].
public final class PyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The Python exception.
    public final transient PyBaseException value;

    /// Whether the exception has been given its `__context__` already: done where it first reaches a Python frame.
    public boolean chained;

    /// The Java exception that this one was made from, or null: for the developers of Scoria only.
    private transient Throwable origin;

    public PyException(PyBaseException value) {
        super(null, null, false, false);
        this.value = value;
    }

    /// An exception that goes on as it is: raised again, or given its `__context__` by the caller.
    public static PyException again(PyBaseException value) {
        PyException exception = new PyException(value);
        exception.chained = true;
        return exception;
    }

    /// Keeps the Java exception that this one stands for.
    PyException from(Throwable thrown) {
        origin = thrown;
        return this;
    }

    @Override
    public synchronized Throwable getCause() {
        return origin;
    }

    /// Whether the exception is an instance of `type` (what `except type:` asks, for plain classes).
    public boolean matches(PyType type) {
        return value.type().isSubtype(type);
    }

    @Override
    public String getMessage() {
        return Errors.describe(value);
    }
}
