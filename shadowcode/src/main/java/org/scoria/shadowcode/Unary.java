package org.scoria.shadowcode;

/// A node with one operand.
public abstract class Unary extends Node {
    /// The operand.
    protected Node a;

    protected Unary(int pc, Node a) {
        super(pc);
        this.a = adopt(a);
    }

    @Override
    public void replaceChild(Node old, Node replacement) {
        if (a == old) {
            a = replacement;
        } else {
            super.replaceChild(old, replacement);
        }
    }

    /// The operand, to hand it over to a replacement.
    public final Node a() {
        return a;
    }
}
