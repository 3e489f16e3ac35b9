package org.scoria.compiler.ast;

/// The prefix operators: `~`, `not`, `+`, `-`.
public enum UnaryOp {
    INVERT,
    NOT,
    U_ADD,
    U_SUB
}
