package org.scoria.shadowcode;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;

/// One instruction of a shadow: it computes its value from the values of its operand nodes, which it evaluates
/// first, in order. Specializing replaces the node by another of the same family, in its parent and in the listing.
///
/// The three ways to run a node: [#eval] for its value, [#exec] when nobody wants the value (and for instructions
/// without one), [#test] for its truth.
public abstract class Node implements Parent {
    /// Index of the base instruction, in code units.
    public final int pc;

    /// The slot of the frame that this node only reads, [#COMPUTED] for all else: lets parents fetch the cheapest
    /// operands without a call ([#value]).
    final int slot;

    /// The value of a constant, else null.
    final PyObject constant;

    private Parent parent;

    private static final int COMPUTED = -1;

    protected Node(int pc) {
        this.pc = pc;
        this.slot = COMPUTED;
        this.constant = null;
    }

    /// A node whose value is what lies in a slot of the frame, unless that is empty.
    Node(int pc, int slot) {
        this.pc = pc;
        this.slot = slot;
        this.constant = null;
    }

    /// A node whose value is always the same.
    Node(int pc, PyObject constant) {
        this.pc = pc;
        this.slot = COMPUTED;
        this.constant = constant;
    }

    /// The value of an operand. Half of all operands are local variables and constants; they cost a load here
    /// instead of a virtual call. At 35 bytes of bytecode this is just small enough for C1 to inline it.
    protected static PyObject value(Node operand, PyFrame frame) {
        int slot = operand.slot;
        PyObject value = slot >= 0 ? frame.slots[slot] : operand.constant;
        if (value != null) {
            return value;
        }
        return operand.eval(frame);
    }

    /// Computes the value.
    public abstract PyObject eval(PyFrame frame);

    /// Runs the instruction for its effect.
    public void exec(PyFrame frame) {
        eval(frame);
    }

    /// The truth of the value, for the jump instruction at `jump`. Comparisons override it and make no bool object.
    public boolean test(PyFrame frame, int jump) {
        return truth(frame, eval(frame), jump);
    }

    /// The truth of any value. Asking may run Python code; it is the jump that does.
    protected static boolean truth(PyFrame frame, PyObject value, int jump) {
        frame.pc = jump + 1;
        return Abstract.isTrue(value);
    }

    /// The name in listings: the opcode, with the specialized form behind it (`LOAD_ATTR_SPLIT`).
    public abstract String name();

    /// What the form has learned, for listings: `"Point.x @0"`; empty when nothing.
    public String detail() {
        return "";
    }

    /// The per-site record of a specializable instruction, or null.
    public Site site() {
        return null;
    }

    /// Whether evaluating reads nothing but a constant, a local variable or a stack slot: such a node may move past
    /// others and may be evaluated twice.
    boolean isPure() {
        return false;
    }

    /// Notes the instruction in the frame before it may raise or call, for tracebacks and `f_lineno`.
    protected final void at(PyFrame frame) {
        frame.pc = pc + 1;
    }

    /// Makes this node the parent of an operand and returns it.
    protected final <N extends Node> N adopt(N child) {
        ((Node) child).parent = this;
        return child;
    }

    final void setParent(Parent newParent) {
        parent = newParent;
    }

    /// Puts another node in this one's place. The caller has handed its operands over.
    ///
    /// Nothing happens when this node is no longer the one in place: a recursive call that ran in the middle of
    /// it has
    /// replaced it already.
    public final void replace(Node replacement) {
        Site site = replacement.site();
        if (site.node != this) {
            return;
        }
        Node n = replacement;
        n.parent = parent;
        parent.replaceChild(this, replacement);
        site.node = replacement;
    }

    @Override
    public void replaceChild(Node old, Node replacement) {
        throw new IllegalStateException(name() + " has no operand " + old.name());
    }

    @Override
    public String toString() {
        String more = detail();
        return more.isEmpty() ? name() : name() + " (" + more + ")";
    }
}
