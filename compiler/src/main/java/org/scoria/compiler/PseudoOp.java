package org.scoria.compiler;

import org.scoria.shadowcode.Opcode;
import org.scoria.shadowcode.Opcode.Op;

/// Instructions that exist only inside the compiler, with negative numbers.
///
/// Jumps get their direction, and block instructions disappear into the exception table, when the order of the
/// blocks is known.
final class PseudoOp {
    /// Starts a region whose exceptions go to the target, with the exception on the stack.
    static final int SETUP_FINALLY = -1;

    /// The same; the instruction that raised (`lasti`) is pushed below the exception.
    static final int SETUP_CLEANUP = -2;

    /// The same, for the body of a `with`: the value of `__enter__` is not on the handler's stack.
    static final int SETUP_WITH = -3;

    /// Ends the innermost region.
    static final int POP_BLOCK = -4;

    static final int JUMP = -5;

    /// A jump without a look at signals.
    static final int JUMP_NO_INTERRUPT = -6;

    static final int POP_JUMP_IF_FALSE = -7;
    static final int POP_JUMP_IF_TRUE = -8;
    static final int POP_JUMP_IF_NONE = -9;
    static final int POP_JUMP_IF_NOT_NONE = -10;

    private PseudoOp() {}

    static boolean isBlockPush(int opcode) {
        return opcode <= SETUP_FINALLY && opcode >= SETUP_WITH;
    }

    static boolean isJump(int opcode) {
        return opcode < 0 ? opcode <= JUMP : Opcode.of(opcode).isJump();
    }

    /// Whether control never goes on to the next instruction.
    static boolean isExit(int opcode) {
        return opcode == Op.RETURN_VALUE || opcode == Op.RAISE_VARARGS || opcode == Op.RERAISE;
    }

    static boolean isUnconditionalJump(int opcode) {
        return opcode == JUMP || opcode == JUMP_NO_INTERRUPT;
    }

    /// By how much the stack grows without a jump.
    static int stackEffect(int opcode, int arg) {
        if (opcode >= 0) {
            return Opcode.of(opcode).stackEffect(arg);
        }
        return opcode <= POP_JUMP_IF_FALSE ? -1 : 0;
    }

    /// By how much the stack grows when the instruction jumps, or when an exception takes control to the target.
    static int jumpEffect(int opcode, int arg) {
        return switch (opcode) {
            case SETUP_FINALLY, SETUP_WITH -> 1;
            case SETUP_CLEANUP -> 2;
            default -> opcode >= 0 ? Opcode.of(opcode).jumpEffect(arg) : stackEffect(opcode, arg);
        };
    }
}
