package org.scoria.compiler.ast;

/// The short-circuit operators.
public enum BoolOp {
    AND,
    OR
}
