package org.scoria.shadowcode;

import org.scoria.objects.PyFrame;

/// A basic block of a shadow: nodes that run one after the other, and the one that decides where to go on.
///
/// At its start every operand on the stack lies in its slot of the frame; nodes inside hand values to each other
/// directly.
public final class Block implements Parent {
    /// Number in the shadow, first code unit, operands on the stack at the start.
    public final int index;

    public final int pc;
    public final int depth;

    private Node[] roots;
    private Terminator end;

    Block(int index, int pc, int depth) {
        this.index = index;
        this.pc = pc;
        this.depth = depth;
    }

    void fill(Node[] nodes, Terminator terminator) {
        roots = nodes;
        end = terminator;
        for (Node node : nodes) {
            node.setParent(this);
        }
        terminator.setParent(this);
    }

    /// Runs the block; see [Terminator#next].
    int run(PyFrame frame) {
        for (Node root : roots) {
            root.exec(frame);
        }
        return end.next(frame);
    }

    /// Runs what ends the block.
    int runEnd(PyFrame frame) {
        return end.next(frame);
    }

    /// Whether the block is nothing but the head of a loop.
    boolean isLoopHead() {
        return roots.length == 0 && end.isLoopHead();
    }

    /// Lets a jump at the end of this block find its target.
    void link(Block[] blocks) {
        if (end instanceof Jumps.Jump jump) {
            jump.link(blocks[jump.target]);
        }
    }

    @Override
    public void replaceChild(Node old, Node replacement) {
        if (end == old) {
            end = (Terminator) replacement;
            return;
        }
        for (int i = 0; i < roots.length; i++) {
            if (roots[i] == old) {
                roots[i] = replacement;
                return;
            }
        }
        throw new IllegalStateException("no " + old.name() + " in this block");
    }
}
