package org.scoria.compiler.ast;

/// One `case` of a `match` statement.
public record MatchCase(Pattern pattern, Expr guard, Stmt[] body) {}
