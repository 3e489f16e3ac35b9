package org.scoria.compiler;

import java.util.ArrayList;
import java.util.List;
import org.scoria.shadowcode.Opcode.Op;

/// Finds out how deep the stack gets, and how deep it is where each block starts.
final class FlowgraphStack {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final List<BasicBlock> work = new ArrayList<>();
    private int maximum;

    private FlowgraphStack() {}

    /// @param initial what is on the stack at the start: the value sent into a generator
    static int depth(CompilerUnit unit, int initial) {
        for (BasicBlock block : unit.blocks) {
            block.startDepth = UNKNOWN;
        }
        FlowgraphStack pass = new FlowgraphStack();
        pass.reach(unit.entry(), initial);
        while (!pass.work.isEmpty()) {
            pass.walk(pass.work.removeLast());
        }
        return pass.maximum;
    }

    private void reach(BasicBlock block, int depth) {
        if (block.startDepth < depth && block.startDepth < 100) {
            block.startDepth = depth;
            work.add(block);
        }
    }

    private void walk(BasicBlock block) {
        int depth = block.startDepth;
        for (int i = 0; i < block.size; i++) {
            Instruction instruction = block.get(i);
            int opcode = instruction.opcode;
            int after = depth + PseudoOp.stackEffect(opcode, instruction.arg);
            maximum = Math.max(maximum, after);
            if (instruction.isJump() || instruction.isBlockPush()) {
                int atTarget = depth + PseudoOp.jumpEffect(opcode, instruction.arg);
                maximum = Math.max(maximum, atTarget);
                reach(instruction.target, atTarget);
            }
            depth = after;
            if (PseudoOp.isUnconditionalJump(opcode)
                    || opcode == Op.RETURN_VALUE
                    || opcode == Op.RAISE_VARARGS
                    || opcode == Op.RERAISE) {
                return;
            }
        }
        if (block.next != null) {
            reach(block.next, depth);
        }
    }
}
