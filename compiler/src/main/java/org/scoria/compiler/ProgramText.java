package org.scoria.compiler;

/// Gives lines of a program, for the attribute `text` of syntax errors that are found after parsing.
public interface ProgramText {
    /// Knows no line.
    ProgramText UNKNOWN = new ProgramText() {
        @Override
        public String line(int lineno) {
            return null;
        }
    };

    /// The line with its line end, or null when it cannot be read.
    String line(int lineno);
}
