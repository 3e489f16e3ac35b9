package org.scoria.compiler.ast;

/// A node that knows the range of source text it was made from.
public sealed interface Located permits Stmt, Expr, Pattern, ExceptHandler, Arg, Keyword, Alias {
    /// Line of the first character, counted from 1.
    int lineno();

    /// Offset of the first character in its line, in UTF-8 bytes from 0.
    int colOffset();

    /// Line of the last character.
    int endLineno();

    /// Offset after the last character in its line, in UTF-8 bytes.
    int endColOffset();
}
