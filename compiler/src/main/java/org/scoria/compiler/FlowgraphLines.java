package org.scoria.compiler;

import java.util.List;
import org.scoria.shadowcode.Opcode.Op;

/// Gives every instruction that leaves a frame the line by which it was reached.
///
/// PEP 626 wants `f_lineno` to be right when a frame ends. Exits that the compiler made up have no line of their
/// own, so each of them gets a single predecessor and takes that one's.
final class FlowgraphLines {
    private FlowgraphLines() {}

    /// Copies exit blocks without lines that several jumps lead to.
    static void duplicateExits(List<BasicBlock> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            BasicBlock block = blocks.get(i);
            if (!block.endsWithJump()) {
                continue;
            }
            Instruction jump = block.last();
            BasicBlock target = jump.target;
            if (!isExitWithoutLine(target) || target.predecessors <= 1) {
                continue;
            }
            BasicBlock copy = new BasicBlock();
            for (int k = 0; k < target.size; k++) {
                copy.add(target.get(k).copy());
            }
            copy.exit = target.exit;
            copy.noFallthrough = true;
            copy.get(0).location = jump.location;
            jump.target = copy;
            target.predecessors--;
            copy.predecessors = 1;
            copy.next = target.next;
            target.next = copy;
            blocks.add(copy);
        }
        for (int i = blocks.size() - 1; i >= 0; i--) {
            BasicBlock block = blocks.get(i);
            while (block.next != null && block.next.isEmpty()) {
                block.next = block.next.next;
            }
        }
        // What remains without line is reached by falling through.
        for (int i = blocks.size() - 1; i >= 0; i--) {
            BasicBlock block = blocks.get(i);
            if (!block.noFallthrough && block.next != null && !block.isEmpty() && isExitWithoutLine(block.next)) {
                block.next.get(0).location = block.last().location;
            }
        }
    }

    private static boolean isExitWithoutLine(BasicBlock block) {
        if (!block.exit) {
            return false;
        }
        for (int i = 0; i < block.size; i++) {
            if (block.get(i).lineno() >= 0) {
                return false;
            }
        }
        return true;
    }

    /// An instruction without line takes that of the one before it, also from the only block that leads here.
    static void propagate(BasicBlock entry) {
        for (BasicBlock block = entry; block != null; block = block.next) {
            if (block.isEmpty()) {
                continue;
            }
            Location previous = Location.NONE;
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.get(i);
                if (instruction.lineno() < 0) {
                    instruction.location = previous;
                } else {
                    previous = instruction.location;
                }
            }
            if (!block.noFallthrough && block.next.predecessors == 1) {
                inherit(block.next, previous);
            }
            if (block.endsWithJump() && block.last().target.predecessors == 1) {
                inherit(block.last().target, previous);
            }
        }
    }

    private static void inherit(BasicBlock block, Location location) {
        if (block.get(0).lineno() < 0) {
            block.get(0).location = location;
        }
    }

    /// The last resort: a return without line gets the line of the block before it.
    static void guaranteeForReturns(BasicBlock entry, int firstlineno) {
        int line = firstlineno;
        for (BasicBlock block = entry; block != null; block = block.next) {
            if (block.isEmpty()) {
                continue;
            }
            Instruction last = block.last();
            if (last.lineno() >= 0) {
                line = last.lineno();
            } else if (last.opcode == Op.RETURN_VALUE) {
                for (int i = 0; i < block.size; i++) {
                    block.get(i).location = block.get(i).location.withLine(line);
                }
            }
        }
    }
}
