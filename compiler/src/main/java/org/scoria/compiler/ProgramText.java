package org.scoria.compiler;

/// Gives lines of a program, for the attribute `text` of syntax errors that are found after parsing.
public interface ProgramText {
    /// Knows no line.
    ProgramText UNKNOWN = lineno -> null;

    /// The line with its line end, or null when it cannot be read.
    String line(int lineno);
}
