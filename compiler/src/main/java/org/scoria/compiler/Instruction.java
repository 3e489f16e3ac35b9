package org.scoria.compiler;

import org.scoria.shadowcode.Opcode;

/// One instruction of a flow graph: still without an offset, its jump target a block.
final class Instruction {
    /// A real opcode, or one of [PseudoOp].
    int opcode;

    int arg;

    /// Where a jump or a block-starting pseudo-instruction leads, else null.
    BasicBlock target;

    /// The block that handles exceptions raised here, or null; known only at the end.
    BasicBlock handler;

    Location location;

    Instruction(int opcode, int arg, BasicBlock target, Location location) {
        this.opcode = opcode;
        this.arg = arg;
        this.target = target;
        this.location = location;
    }

    Instruction copy() {
        Instruction copy = new Instruction(opcode, arg, target, location);
        copy.handler = handler;
        return copy;
    }

    int lineno() {
        return location.lineno();
    }

    boolean isJump() {
        return PseudoOp.isJump(opcode);
    }

    boolean isBlockPush() {
        return PseudoOp.isBlockPush(opcode);
    }

    /// The argument as it will be written: instructions without one may have kept what an earlier opcode had.
    int effectiveArg() {
        return opcode >= Opcode.HAVE_ARGUMENT ? arg : 0;
    }

    /// Size in code units: prefixes for a long argument, the instruction, its caches.
    int size() {
        int value = effectiveArg();
        int prefixes = (value > 0xFFFFFF ? 1 : 0) + (value > 0xFFFF ? 1 : 0) + (value > 0xFF ? 1 : 0);
        return prefixes + 1 + Opcode.of(opcode).caches();
    }

    @Override
    public String toString() {
        return opcode + " " + arg + " @" + location.lineno();
    }
}
