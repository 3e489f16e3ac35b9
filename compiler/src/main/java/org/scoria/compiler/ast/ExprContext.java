package org.scoria.compiler.ast;

/// What is done with a target-like expression.
public enum ExprContext {
    LOAD,
    STORE,
    DEL
}
