package org.scoria.shadowcode;

import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;

/// A node with any number of operands, evaluated in order.
public abstract class Operands extends Node {
    protected final Node[] operands;

    protected Operands(int pc, Node[] operands) {
        super(pc);
        this.operands = operands;
        for (Node operand : operands) {
            if (operand != null) {
                adopt(operand);
            }
        }
    }

    /// The values of all operands in a new array.
    protected final PyObject[] evalAll(PyFrame frame) {
        Node[] nodes = operands;
        PyObject[] values = new PyObject[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            values[i] = value(nodes[i], frame);
        }
        return values;
    }

    @Override
    public void replaceChild(Node old, Node replacement) {
        for (int i = 0; i < operands.length; i++) {
            if (operands[i] == old) {
                operands[i] = replacement;
                return;
            }
        }
        super.replaceChild(old, replacement);
    }

    public final Node[] operands() {
        return operands;
    }
}
