package org.scoria.objects;

/// Turns what the JVM throws by itself into Python exceptions, so that Python code and embedders never see it.
public final class JavaErrors {
    /// `-Dscoria.debug`: shows where internal errors come from.
    private static final boolean DEBUG = System.getProperty("scoria.debug") != null;

    private JavaErrors() {}

    /// The Python exception for anything thrown while Python code ran.
    public static PyException toPython(Throwable thrown, ThreadState thread) {
        if (thrown instanceof PyException exception) {
            return exception;
        }
        if (thrown instanceof StackOverflowError) {
            return thread.interpreter.recursionError(thread, "");
        }
        if (thrown instanceof OutOfMemoryError) {
            return Errors.of(Exceptions.MemoryError);
        }
        if (thrown instanceof Unstoppable stop) {
            throw stop;
        }
        if (DEBUG) {
            thrown.printStackTrace();
        }
        return Errors.systemError("internal error: %s", thrown.toString()).from(thrown);
    }

    /// Thrown to end a thread whatever Python code says: `except` clauses do not see it.
    public static class Unstoppable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unstoppable(String message) {
            super(message, null, false, false);
        }
    }
}
