package org.scoria.compiler.ast;

/// One `except` clause; `type` is null for a bare `except:`.
public record ExceptHandler(
        Expr type, String name, Stmt[] body, int lineno, int colOffset, int endLineno, int endColOffset)
        implements Located {}
