package org.scoria.compiler.ast;

/// One parameter of a function.
public record Arg(
        String arg, Expr annotation, String typeComment, int lineno, int colOffset, int endLineno, int endColOffset)
        implements Located {}
