package org.scoria.compiler;

/// A program that cannot be compiled. The runtime turns it into the Python exception that [#kind] names.
///
/// It carries no Java stack trace: what matters is where the *program* is wrong.
public final class CompileError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Stands for Python's `None` in one of the four positions.
    public static final int NONE = Integer.MIN_VALUE;

    /// The Python exception to raise.
    public enum Kind {
        SYNTAX_ERROR("SyntaxError"),
        INDENTATION_ERROR("IndentationError"),
        TAB_ERROR("TabError"),
        MEMORY_ERROR("MemoryError"),
        OVERFLOW_ERROR("OverflowError"),
        RECURSION_ERROR("RecursionError"),
        VALUE_ERROR("ValueError"),
        TYPE_ERROR("TypeError"),
        SYSTEM_ERROR("SystemError");

        private final String pythonName;

        Kind(String pythonName) {
            this.pythonName = pythonName;
        }

        /// The name of the exception class.
        public String pythonName() {
            return pythonName;
        }

        /// Whether the exception is SyntaxError or one of its subclasses, and so has positions.
        public boolean isSyntaxError() {
            return ordinal() <= TAB_ERROR.ordinal();
        }
    }

    private final Kind kind;
    private final String filename;
    private final int lineno;
    private final int offset;
    private final int endLineno;
    private final int endOffset;
    private final transient String text;
    private boolean locationIsArgument = true;

    /// A syntax error at a place. Lines and offsets count from 1, offsets in characters; [#NONE] where there is
    /// none.
    public CompileError(
            Kind kind,
            String message,
            String filename,
            int lineno,
            int offset,
            int endLineno,
            int endOffset,
            String text) {
        super(message, null, false, false);
        this.kind = kind;
        this.filename = filename;
        this.lineno = lineno;
        this.offset = offset;
        this.endLineno = endLineno;
        this.endOffset = endOffset;
        this.text = text;
    }

    /// An error that belongs to no place of the program.
    public CompileError(Kind kind, String message) {
        this(kind, message, null, NONE, NONE, NONE, NONE, null);
    }

    /// Keeps the position out of `SyntaxError.args`, as CPython does for errors that it finds before it generates
    /// code.
    /// Returns this.
    CompileError withBareArguments() {
        locationIsArgument = false;
        return this;
    }

    /// Whether the position is the second of `SyntaxError.args`, and not only in the attributes.
    public boolean locationIsArgument() {
        return locationIsArgument;
    }

    /// The Python exception to raise.
    public Kind kind() {
        return kind;
    }

    /// Whether the positions mean anything; without them the exception has only a message.
    public boolean hasLocation() {
        return lineno != NONE;
    }

    /// The attribute `filename`.
    public String filename() {
        return filename;
    }

    /// The attribute `lineno`.
    public int lineno() {
        return lineno;
    }

    /// The attribute `offset`.
    public int offset() {
        return offset;
    }

    /// The attribute `end_lineno`.
    public int endLineno() {
        return endLineno;
    }

    /// The attribute `end_offset`.
    public int endOffset() {
        return endOffset;
    }

    /// The attribute `text`: the line that is wrong, or null.
    public String text() {
        return text;
    }
}
