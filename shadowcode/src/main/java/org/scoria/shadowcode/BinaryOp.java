package org.scoria.shadowcode;

/// The operators of `BINARY_OP`; the argument of the instruction is the ordinal.
public enum BinaryOp {
    ADD("+"),
    AND("&"),
    FLOOR_DIVIDE("//"),
    LSHIFT("<<"),
    MATRIX_MULTIPLY("@"),
    MULTIPLY("*"),
    REMAINDER("%"),
    OR("|"),
    POWER("**"),
    RSHIFT(">>"),
    SUBTRACT("-"),
    TRUE_DIVIDE("/"),
    XOR("^"),
    INPLACE_ADD("+="),
    INPLACE_AND("&="),
    INPLACE_FLOOR_DIVIDE("//="),
    INPLACE_LSHIFT("<<="),
    INPLACE_MATRIX_MULTIPLY("@="),
    INPLACE_MULTIPLY("*="),
    INPLACE_REMAINDER("%="),
    INPLACE_OR("|="),
    INPLACE_POWER("**="),
    INPLACE_RSHIFT(">>="),
    INPLACE_SUBTRACT("-="),
    INPLACE_TRUE_DIVIDE("/="),
    INPLACE_XOR("^=");

    private static final BinaryOp[] VALUES = values();

    private final String symbol;

    BinaryOp(String symbol) {
        this.symbol = symbol;
    }

    /// The operator that argument `arg` stands for.
    public static BinaryOp of(int arg) {
        return VALUES[arg];
    }

    /// The operator as written in source.
    public String symbol() {
        return symbol;
    }

    /// Whether it is one of the augmented assignments.
    public boolean isInplace() {
        return ordinal() >= INPLACE_ADD.ordinal();
    }
}
