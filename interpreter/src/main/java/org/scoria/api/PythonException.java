package org.scoria.api;

/// A Python exception that nobody caught in Python. Its message is the last line of what Python would have printed:
/// `ZeroDivisionError: division by zero`.
public final class PythonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String traceback;
    private final transient Value value;

    PythonException(String message, String traceback, Value value) {
        super(message);
        this.traceback = traceback;
        this.value = value;
    }

    /// What Python prints about the exception: the traceback, the causes, the message.
    public String pythonTraceback() {
        return traceback;
    }

    /// The name of the exception's class, `ZeroDivisionError`.
    public String pythonType() {
        return value.attribute("__class__").attribute("__name__").asString();
    }

    /// The exception itself.
    public Value value() {
        return value;
    }
}
