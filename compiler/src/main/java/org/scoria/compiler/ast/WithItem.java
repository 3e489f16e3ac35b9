package org.scoria.compiler.ast;

/// One context manager of a `with` statement.
public record WithItem(Expr contextExpr, Expr optionalVars) {}
