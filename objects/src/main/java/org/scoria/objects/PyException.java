package org.scoria.objects;

/// The one Java exception that carries a Python exception through Java code. It has no Java stack trace: the Python
/// traceback is in [PyBaseException].
public final class PyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The Python exception.
    public final transient PyBaseException value;

    public PyException(PyBaseException value) {
        super(null, null, false, false);
        this.value = value;
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
