package org.scoria.compiler.ast;

/// A keyword argument of a call or class definition; `arg` is null for `**value`.
public record Keyword(String arg, Expr value, int lineno, int colOffset, int endLineno, int endColOffset)
        implements Located {}
