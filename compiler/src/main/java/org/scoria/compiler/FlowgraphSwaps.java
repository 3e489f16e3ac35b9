package org.scoria.compiler;

import org.scoria.shadowcode.Opcode.Op;

/// Shortens runs of `SWAP`, and exchanges the instructions that pop the values instead where that is the same.
final class FlowgraphSwaps {
    private static final int VISITED = -1;

    private FlowgraphSwaps() {}

    /// Replaces the run of SWAPs and NOPs that starts at `start` by a shortest one, and returns its last index (or
    /// `start` when there is only one SWAP).
    static int simplifyRun(BasicBlock block, int start) {
        int depth = block.get(start).arg;
        int length = 1;
        boolean more = false;
        while (start + length < block.size) {
            Instruction instruction = block.get(start + length);
            if (instruction.opcode == Op.SWAP) {
                depth = Math.max(depth, instruction.arg);
                more = true;
            } else if (instruction.opcode != Op.NOP) {
                break;
            }
            length++;
        }
        if (!more) {
            return start;
        }
        int[] stack = permutation(block, start, length, depth);
        writeCycles(block, start, start + length - 1, stack);
        return start + length - 1;
    }

    /// What the run makes of the values 0, 1, … (0 is the top).
    private static int[] permutation(BasicBlock block, int start, int length, int depth) {
        int[] stack = new int[depth];
        for (int i = 0; i < depth; i++) {
            stack[i] = i;
        }
        for (int i = start; i < start + length; i++) {
            Instruction instruction = block.get(i);
            if (instruction.opcode == Op.SWAP) {
                int top = stack[0];
                stack[0] = stack[instruction.arg - 1];
                stack[instruction.arg - 1] = top;
            }
        }
        return stack;
    }

    /// Each cycle of a permutation is a series of exchanges with the top. They are found in reverse order, so the
    /// run is filled from its end; what is left over becomes NOPs.
    private static void writeCycles(BasicBlock block, int start, int end, int[] stack) {
        int current = end;
        for (int i = 0; i < stack.length; i++) {
            if (stack[i] == VISITED || stack[i] == i) {
                continue;
            }
            int j = i;
            while (true) {
                if (j != 0) {
                    Instruction swap = block.get(current--);
                    swap.opcode = Op.SWAP;
                    swap.arg = j + 1;
                }
                if (stack[j] == VISITED) {
                    break;
                }
                int next = stack[j];
                stack[j] = VISITED;
                j = next;
            }
        }
        while (current >= start) {
            block.get(current--).opcode = Op.NOP;
        }
    }

    /// Exchanges `STORE_FAST` and `POP_TOP` instructions behind the SWAPs up to `last`, which then need no
    /// exchange at run time.
    static void applyStatically(BasicBlock block, int last) {
        for (int i = last; i >= 0; i--) {
            Instruction swap = block.get(i);
            if (swap.opcode != Op.SWAP) {
                if (swap.opcode == Op.NOP || isSwappable(swap)) {
                    continue;
                }
                return;
            }
            int first = nextSwappable(block, i, -1);
            if (first < 0) {
                return;
            }
            int second = first;
            int line = block.get(first).lineno();
            for (int count = swap.arg - 1; count > 0; count--) {
                second = nextSwappable(block, second, line);
                if (second < 0) {
                    return;
                }
            }
            if (storesConflict(block, first, second)) {
                return;
            }
            swap.opcode = Op.NOP;
            Instruction moved = block.get(first);
            block.set(first, block.get(second));
            block.set(second, moved);
        }
    }

    private static boolean isSwappable(Instruction instruction) {
        return instruction.opcode == Op.STORE_FAST || instruction.opcode == Op.POP_TOP;
    }

    /// The next instruction that may change places, in the line `line` unless that is negative; -1 if there is
    /// none.
    private static int nextSwappable(BasicBlock block, int after, int line) {
        for (int i = after + 1; i < block.size; i++) {
            Instruction instruction = block.get(i);
            // Across lines the order of bindings could be seen by a tracer.
            if (line >= 0 && instruction.lineno() != line) {
                return -1;
            }
            if (instruction.opcode != Op.NOP) {
                return isSwappable(instruction) ? i : -1;
            }
        }
        return -1;
    }

    /// Whether the two instructions, or one of them and one in between, store to the same variable.
    private static boolean storesConflict(BasicBlock block, int first, int second) {
        int a = storedLocal(block.get(first));
        int b = storedLocal(block.get(second));
        if (a < 0 && b < 0) {
            return false;
        }
        if (a == b) {
            return true;
        }
        for (int i = first + 1; i < second; i++) {
            int between = storedLocal(block.get(i));
            if (between >= 0 && (between == a || between == b)) {
                return true;
            }
        }
        return false;
    }

    private static int storedLocal(Instruction instruction) {
        return instruction.opcode == Op.STORE_FAST ? instruction.arg : -1;
    }
}
