package org.scoria.compiler;

import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.shadowcode.Opcode.Op;

/// The peephole optimizer: simplifies instructions inside blocks and jumps to jumps.
///
/// Compare `optimize_cfg` and `optimize_basic_block` in CPython 3.11 `Python/compile.c`.
final class FlowgraphOptimizer {
    private final CompilerUnit unit;
    private final BasicBlock entry;

    FlowgraphOptimizer(CompilerUnit unit) {
        this.unit = unit;
        this.entry = unit.entry();
    }

    void optimize() {
        for (BasicBlock block = entry; block != null; block = block.next) {
            optimize(block);
            FlowgraphBlocks.removeNops(block);
        }
        FlowgraphBlocks.inlineSmallExits(unit.blocks);
        FlowgraphBlocks.removeUnreachable(entry, unit.blocks.size());
        FlowgraphBlocks.removeEmptyBlocks(entry);
        for (BasicBlock block = entry; block != null; block = block.next) {
            FlowgraphBlocks.removeNops(block);
        }
        FlowgraphBlocks.removeRedundantJumps(entry);
    }

    private void optimize(BasicBlock block) {
        int i = 0;
        while (i < block.size) {
            Instruction instruction = block.get(i);
            Instruction target = null;
            if (instruction.isJump() || instruction.isBlockPush()) {
                instruction.target = FlowgraphBlocks.nonEmpty(instruction.target);
                target = instruction.target.get(0);
            }
            switch (instruction.opcode) {
                case Op.LOAD_CONST -> constant(block, i);
                case Op.BUILD_TUPLE -> tuple(block, i);
                case Op.PUSH_NULL -> pushNull(block, i);
                case Op.SWAP -> {
                    if (instruction.arg == 1) {
                        instruction.opcode = Op.NOP;
                    } else {
                        i = FlowgraphSwaps.simplifyRun(block, i);
                        FlowgraphSwaps.applyStatically(block, i);
                    }
                }
                default -> {
                    if (target != null && threadJump(instruction, target)) {
                        // The jump has a new target: look at it again.
                        continue;
                    }
                }
            }
            i++;
        }
    }

    // ---- constants

    private static int opcodeAt(BasicBlock block, int index) {
        return index < block.size ? block.get(index).opcode : Op.CACHE;
    }

    /// A test of a constant is decided here.
    private void constant(BasicBlock block, int i) {
        Instruction load = block.get(i);
        int next = opcodeAt(block, i + 1);
        switch (next) {
            case PseudoOp.POP_JUMP_IF_FALSE, PseudoOp.POP_JUMP_IF_TRUE -> {
                boolean jumps = isTrue(load) == (next == PseudoOp.POP_JUMP_IF_TRUE);
                load.opcode = Op.NOP;
                decide(block, i + 1, jumps);
            }
            case Op.JUMP_IF_FALSE_OR_POP, Op.JUMP_IF_TRUE_OR_POP -> {
                boolean jumps = isTrue(load) == (next == Op.JUMP_IF_TRUE_OR_POP);
                if (!jumps) {
                    load.opcode = Op.NOP;
                }
                decide(block, i + 1, jumps);
            }
            case Op.IS_OP -> compareWithNone(block, i);
            default -> {}
        }
    }

    private boolean isTrue(Instruction load) {
        return ConstantOperations.isTrue(unit.constants.get(load.arg));
    }

    private static void decide(BasicBlock block, int index, boolean jumps) {
        Instruction jump = block.get(index);
        if (jumps) {
            jump.opcode = PseudoOp.JUMP;
            block.noFallthrough = true;
        } else {
            jump.opcode = Op.NOP;
        }
    }

    /// `x is None` before a jump becomes part of the jump.
    private void compareWithNone(BasicBlock block, int i) {
        Instruction load = block.get(i);
        int jump = opcodeAt(block, i + 2);
        if (unit.constants.get(load.arg) != PyNone.NONE
                || jump != PseudoOp.POP_JUMP_IF_FALSE && jump != PseudoOp.POP_JUMP_IF_TRUE) {
            return;
        }
        Instruction comparison = block.get(i + 1);
        boolean inverted = comparison.arg == 1;
        load.opcode = Op.NOP;
        comparison.opcode = Op.NOP;
        block.get(i + 2).opcode = inverted ^ jump == PseudoOp.POP_JUMP_IF_FALSE
                ? PseudoOp.POP_JUMP_IF_NOT_NONE
                : PseudoOp.POP_JUMP_IF_NONE;
    }

    /// Packing and unpacking at once is an exchange; a tuple of constants is a constant.
    private void tuple(BasicBlock block, int i) {
        Instruction build = block.get(i);
        int count = build.arg;
        if (opcodeAt(block, i + 1) == Op.UNPACK_SEQUENCE && block.get(i + 1).arg == count && count >= 1 && count <= 3) {
            build.opcode = Op.NOP;
            block.get(i + 1).opcode = count == 1 ? Op.NOP : Op.SWAP;
            return;
        }
        if (i < count) {
            return;
        }
        PyObject[] items = new PyObject[count];
        for (int k = 0; k < count; k++) {
            Instruction load = block.get(i - count + k);
            if (load.opcode != Op.LOAD_CONST) {
                return;
            }
            items[k] = unit.constants.get(load.arg);
        }
        int number = unit.constants.add(PyTuple.of(items));
        for (int k = 0; k < count; k++) {
            block.get(i - count + k).opcode = Op.NOP;
        }
        build.opcode = Op.LOAD_CONST;
        build.arg = number;
    }

    /// A global can push the NULL of a call itself.
    private static void pushNull(BasicBlock block, int i) {
        if (opcodeAt(block, i + 1) == Op.LOAD_GLOBAL) {
            Instruction push = block.get(i);
            push.opcode = Op.NOP;
            push.arg = 0;
            block.get(i + 1).arg |= 1;
        }
    }

    // ---- jumps to jumps

    /// Leads a jump on when its target is a jump. True when something changed.
    private static boolean threadJump(Instruction jump, Instruction target) {
        return switch (jump.opcode) {
            case Op.JUMP_IF_FALSE_OR_POP ->
                threadShortCircuit(
                        jump, target, PseudoOp.POP_JUMP_IF_FALSE, Op.JUMP_IF_TRUE_OR_POP, PseudoOp.POP_JUMP_IF_TRUE);
            case Op.JUMP_IF_TRUE_OR_POP ->
                threadShortCircuit(
                        jump, target, PseudoOp.POP_JUMP_IF_TRUE, Op.JUMP_IF_FALSE_OR_POP, PseudoOp.POP_JUMP_IF_FALSE);
            case PseudoOp.JUMP,
                    PseudoOp.POP_JUMP_IF_FALSE,
                    PseudoOp.POP_JUMP_IF_TRUE,
                    PseudoOp.POP_JUMP_IF_NONE,
                    PseudoOp.POP_JUMP_IF_NOT_NONE ->
                target.opcode == PseudoOp.JUMP && retarget(jump, target, jump.opcode);
            default -> false;
        };
    }

    /// The value that a short-circuit jump keeps decides the next test as well: either the same test, whose
    /// target is then ours, or the opposite one, behind which we can go on.
    private static boolean threadShortCircuit(
            Instruction jump, Instruction target, int popping, int opposite, int oppositePopping) {
        if (target.opcode == popping) {
            return retarget(jump, target, popping);
        }
        if (target.opcode == PseudoOp.JUMP || target.opcode == jump.opcode) {
            return retarget(jump, target, jump.opcode);
        }
        if ((target.opcode == opposite || target.opcode == oppositePopping) && jump.lineno() == target.lineno()) {
            jump.opcode = popping;
            jump.target = jump.target.next;
            return true;
        }
        return false;
    }

    /// Not when the lines differ (the jump in between can be traced), nor when nothing would change.
    private static boolean retarget(Instruction jump, Instruction target, int opcode) {
        if (jump.lineno() != target.lineno() || jump.target == target.target) {
            return false;
        }
        jump.target = target.target;
        jump.opcode = opcode;
        return true;
    }
}
