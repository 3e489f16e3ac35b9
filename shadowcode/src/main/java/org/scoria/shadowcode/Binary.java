package org.scoria.shadowcode;

/// A node with two operands, evaluated in this order.
public abstract class Binary extends Node {
    protected Node a;
    protected Node b;

    protected Binary(int pc, Node a, Node b) {
        super(pc);
        this.a = adopt(a);
        this.b = adopt(b);
    }

    @Override
    public void replaceChild(Node old, Node replacement) {
        if (a == old) {
            a = replacement;
        } else if (b == old) {
            b = replacement;
        } else {
            super.replaceChild(old, replacement);
        }
    }

    public final Node a() {
        return a;
    }

    public final Node b() {
        return b;
    }
}
