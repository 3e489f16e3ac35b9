package org.scoria.compiler;

/// Something in a program that is legal but suspect.
public record CompileWarning(Category category, String message, String filename, int lineno) {
    /// The Python warning class.
    public enum Category {
        SYNTAX_WARNING,
        DEPRECATION_WARNING
    }

    /// Who wants to hear about warnings.
    public interface Sink {
        /// Ignores everything.
        Sink NONE = new Sink() {
            @Override
            public boolean warn(CompileWarning warning) {
                return false;
            }
        };

        /// Tells of one warning, and answers whether the user's filters make it an error, in which case the
        /// compiler stops with a SyntaxError at that place. It may throw what the filters themselves throw.
        boolean warn(CompileWarning warning);
    }
}
