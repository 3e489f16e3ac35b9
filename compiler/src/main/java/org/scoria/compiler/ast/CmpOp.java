package org.scoria.compiler.ast;

/// The comparison operators, in the order of the ASDL.
public enum CmpOp {
    EQ,
    NOT_EQ,
    LT,
    LT_E,
    GT,
    GT_E,
    IS,
    IS_NOT,
    IN,
    NOT_IN
}
