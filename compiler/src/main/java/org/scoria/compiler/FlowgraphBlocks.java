package org.scoria.compiler;

import java.util.List;
import org.scoria.shadowcode.Opcode.Op;

/// The simple passes over blocks: marking their ends, merging, removing what does nothing.
final class FlowgraphBlocks {
    /// Exit blocks up to this size are copied to where they are jumped to.
    private static final int MAX_COPY_SIZE = 4;

    private FlowgraphBlocks() {}

    /// Marks how each block ends, and leads jumps past empty blocks.
    static void markEnds(List<BasicBlock> blocks) {
        for (BasicBlock block : blocks) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.get(i);
                int opcode = instruction.opcode;
                if (PseudoOp.isExit(opcode)) {
                    block.exit = true;
                    block.noFallthrough = true;
                } else if (PseudoOp.isUnconditionalJump(opcode)) {
                    block.noFallthrough = true;
                }
                if (instruction.isJump() && opcode != Op.SEND) {
                    if (i != block.size - 1) {
                        throw Diagnostics.systemError("malformed control flow graph.");
                    }
                    instruction.target = nonEmpty(instruction.target);
                }
            }
        }
    }

    /// The block itself, or the first one behind it that is not empty.
    static BasicBlock nonEmpty(BasicBlock block) {
        BasicBlock result = block;
        while (result.isEmpty()) {
            result = result.next;
        }
        return result;
    }

    /// Replaces jumps to small exit blocks without lines (an implicit `return None`) by the blocks themselves.
    static void inlineSmallExits(List<BasicBlock> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            inlineSmallExit(blocks.get(i));
        }
    }

    private static void inlineSmallExit(BasicBlock block) {
        if (block.isEmpty() || block.last().opcode != PseudoOp.JUMP) {
            return;
        }
        BasicBlock target = block.last().target;
        if (!target.exit || target.size > MAX_COPY_SIZE || hasLine(target)) {
            return;
        }
        block.last().opcode = Op.NOP;
        // The size is taken before: a block may end with a jump to itself.
        int count = target.size;
        for (int i = 0; i < count; i++) {
            block.add(target.get(i).copy());
        }
        block.exit = true;
    }

    private static boolean hasLine(BasicBlock block) {
        for (int i = 0; i < block.size; i++) {
            if (block.get(i).lineno() > 0) {
                return true;
            }
        }
        return false;
    }

    /// Removes the `NOP`s of a block that no line needs.
    static void removeNops(BasicBlock block) {
        int kept = 0;
        int previousLine = -1;
        for (int i = 0; i < block.size; i++) {
            Instruction instruction = block.get(i);
            int line = instruction.lineno();
            if (instruction.opcode == Op.NOP && isRedundantNop(block, i, line, previousLine)) {
                continue;
            }
            block.set(kept++, instruction);
            previousLine = line;
        }
        block.truncate(kept);
    }

    private static boolean isRedundantNop(BasicBlock block, int index, int line, int previousLine) {
        if (line < 0 || line == previousLine) {
            return true;
        }
        if (index < block.size - 1) {
            Instruction next = block.get(index + 1);
            if (next.lineno() == line) {
                return true;
            }
            if (next.lineno() < 0) {
                next.location = block.get(index).location;
                return true;
            }
            return false;
        }
        BasicBlock next = block.next;
        while (next != null && next.isEmpty()) {
            next = next.next;
        }
        return next != null && next.get(0).lineno() == line;
    }

    /// Takes empty blocks out of the order of the code and leads jumps past them.
    static void removeEmptyBlocks(BasicBlock entry) {
        for (BasicBlock block = entry; block != null; block = block.next) {
            BasicBlock next = block.next;
            if (next != null) {
                while (next.isEmpty() && next.next != null) {
                    next = next.next;
                }
                block.next = next;
            }
        }
        for (BasicBlock block = entry; block != null; block = block.next) {
            if (block.endsWithJump()) {
                block.last().target = nonEmpty(block.last().target);
            }
        }
    }

    /// Counts the ways to each block, and empties those without any.
    static void removeUnreachable(BasicBlock entry, int blockCount) {
        BasicBlock[] stack = new BasicBlock[blockCount + 1];
        int depth = 0;
        entry.predecessors = 1;
        stack[depth++] = entry;
        while (depth > 0) {
            BasicBlock block = stack[--depth];
            if (block.next != null && !block.noFallthrough && block.next.predecessors++ == 0) {
                stack[depth++] = block.next;
            }
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.get(i);
                if ((instruction.isJump() || instruction.isBlockPush()) && instruction.target.predecessors++ == 0) {
                    stack[depth++] = instruction.target;
                }
            }
        }
        for (BasicBlock block = entry; block != null; block = block.next) {
            if (block.predecessors == 0) {
                block.truncate(0);
                block.noFallthrough = false;
            }
        }
    }

    /// Removes jumps to the block that follows anyway.
    static void removeRedundantJumps(BasicBlock entry) {
        boolean changed = false;
        for (BasicBlock block = entry; block != null; block = block.next) {
            if (block.isEmpty()) {
                continue;
            }
            Instruction last = block.last();
            if (PseudoOp.isUnconditionalJump(last.opcode) && last.target == block.next) {
                block.noFallthrough = false;
                last.opcode = Op.NOP;
                changed = true;
            }
        }
        if (changed) {
            removeEmptyBlocks(entry);
        }
    }
}
