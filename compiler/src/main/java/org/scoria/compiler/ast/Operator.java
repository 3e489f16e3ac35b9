package org.scoria.compiler.ast;

/// The binary arithmetic and bitwise operators, in the order of the ASDL.
public enum Operator {
    ADD("+"),
    SUB("-"),
    MULT("*"),
    MAT_MULT("@"),
    DIV("/"),
    MOD("%"),
    POW("**"),
    L_SHIFT("<<"),
    R_SHIFT(">>"),
    BIT_OR("|"),
    BIT_XOR("^"),
    BIT_AND("&"),
    FLOOR_DIV("//");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /// The operator as written.
    public String symbol() {
        return symbol;
    }
}
