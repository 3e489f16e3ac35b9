package org.scoria.compiler;

import java.util.ArrayList;
import java.util.List;
import org.scoria.shadowcode.Opcode.Op;

/// Finds the handler of every instruction, and removes the pseudo-instructions that told it.
final class FlowgraphExceptions {
    private FlowgraphExceptions() {}

    static void labelHandlers(BasicBlock entry) {
        for (BasicBlock block = entry; block != null; block = block.next) {
            block.visited = false;
        }
        List<BasicBlock> work = new ArrayList<>();
        entry.exceptionStack = new ExceptionStack();
        entry.visited = true;
        work.add(entry);
        while (!work.isEmpty()) {
            label(work.removeLast(), work);
        }
    }

    private static void label(BasicBlock block, List<BasicBlock> work) {
        ExceptionStack open = block.exceptionStack;
        block.exceptionStack = null;
        BasicBlock handler = open.top();
        for (int i = 0; i < block.size; i++) {
            Instruction instruction = block.get(i);
            if (instruction.isBlockPush()) {
                reachWithCopy(instruction.target, open, work);
                handler = open.push(instruction);
            } else if (instruction.opcode == PseudoOp.POP_BLOCK) {
                handler = open.pop();
            } else {
                instruction.handler = handler;
                if (instruction.isJump()) {
                    reachWithCopy(instruction.target, open, work);
                }
            }
        }
        if (!block.noFallthrough) {
            reach(block.next, open, work);
        }
    }

    private static void reachWithCopy(BasicBlock block, ExceptionStack open, List<BasicBlock> work) {
        if (!block.visited) {
            reach(block, open.copy(), work);
        }
    }

    private static void reach(BasicBlock block, ExceptionStack open, List<BasicBlock> work) {
        if (!block.visited) {
            block.visited = true;
            block.exceptionStack = open;
            work.add(block);
        }
    }

    static void removePseudoInstructions(BasicBlock entry) {
        for (BasicBlock block = entry; block != null; block = block.next) {
            for (int i = 0; i < block.size; i++) {
                Instruction instruction = block.get(i);
                if (instruction.isBlockPush() || instruction.opcode == PseudoOp.POP_BLOCK) {
                    instruction.opcode = Op.NOP;
                }
            }
        }
    }
}
