package org.scoria.shadowcode;

/// A node with three operands, evaluated in this order.
public abstract class Ternary extends Node {
    protected Node a;
    protected Node b;
    protected Node c;

    protected Ternary(int pc, Node a, Node b, Node c) {
        super(pc);
        this.a = adopt(a);
        this.b = adopt(b);
        this.c = adopt(c);
    }

    @Override
    public void replaceChild(Node old, Node replacement) {
        if (a == old) {
            a = replacement;
        } else if (b == old) {
            b = replacement;
        } else if (c == old) {
            c = replacement;
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

    public final Node c() {
        return c;
    }
}
