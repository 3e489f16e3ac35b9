package org.scoria.compiler;

import java.util.Arrays;

/// Instructions that run one after the other. Only the last may be a jump once the code generator is done.
///
/// Compare `struct basicblock_` in CPython 3.11 `Python/compile.c`.
final class BasicBlock {
    private static final Instruction[] NO_INSTRUCTIONS = {};

    private Instruction[] instructions = NO_INSTRUCTIONS;

    /// Number of instructions.
    int size;

    /// The block that follows in the order of the code.
    BasicBlock next;

    /// How many ways lead here; filled by [FlowgraphOptimizer].
    int predecessors;

    /// Depth of the stack at the start, once known.
    int startDepth;

    /// Offset in code units, once known.
    int offset;

    /// It ends with a return, raise or unconditional jump.
    boolean noFallthrough;

    /// It ends with a return or raise.
    boolean exit;

    /// A `RETURN_VALUE` was written into it.
    boolean hasReturn;

    /// It handles exceptions and finds the offset of the failed instruction on the stack.
    boolean preserveLasti;

    /// Scratch mark of passes that walk the graph.
    boolean visited;

    /// Regions that are open at the start; scratch of [FlowgraphExceptions].
    ExceptionStack exceptionStack;

    Instruction get(int index) {
        return instructions[index];
    }

    void set(int index, Instruction instruction) {
        instructions[index] = instruction;
    }

    /// The last instruction; there must be one.
    Instruction last() {
        return instructions[size - 1];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(Instruction instruction) {
        if (size == instructions.length) {
            instructions = Arrays.copyOf(instructions, size == 0 ? 4 : 2 * size);
        }
        instructions[size++] = instruction;
    }

    void insert(int index, Instruction instruction) {
        add(instruction);
        System.arraycopy(instructions, index, instructions, index + 1, size - 1 - index);
        instructions[index] = instruction;
    }

    /// Cuts the block to its first `count` instructions.
    void truncate(int count) {
        Arrays.fill(instructions, count, size, null);
        size = count;
    }

    /// Whether it ends with a jump of any kind.
    boolean endsWithJump() {
        return size > 0 && last().isJump();
    }
}
