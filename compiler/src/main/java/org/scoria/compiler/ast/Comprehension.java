package org.scoria.compiler.ast;

/// One `for target in iter if … if …` of a comprehension.
public record Comprehension(Expr target, Expr iter, Expr[] ifs, boolean isAsync) {}
