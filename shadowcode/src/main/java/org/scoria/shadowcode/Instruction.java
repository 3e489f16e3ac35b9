package org.scoria.shadowcode;

import org.scoria.shadowcode.Opcode.ArgKind;

/// One instruction of base code, `EXTENDED_ARG` folded in.
public final class Instruction {
    private final byte[] code;

    /// Code unit of the instruction itself (behind its prefixes), and of its first prefix.
    public final int pc;

    public final int start;
    public final Opcode opcode;
    public final int arg;

    private Instruction(byte[] code, int start) {
        this.code = code;
        this.start = start;
        int at = start;
        int value = 0;
        while ((code[at * 2] & 0xFF) == Opcode.Op.EXTENDED_ARG) {
            value = value << 8 | code[at * 2 + 1] & 0xFF;
            at++;
        }
        pc = at;
        opcode = Opcode.of(code[at * 2] & 0xFF);
        arg = value << 8 | code[at * 2 + 1] & 0xFF;
        if (opcode == null) {
            throw new IllegalArgumentException("unknown opcode " + (code[at * 2] & 0xFF) + " at " + at * 2);
        }
    }

    /// The first instruction of some code.
    public static Instruction first(byte[] code) {
        return new Instruction(code, 0);
    }

    /// The instruction that starts at a code unit.
    public static Instruction at(byte[] code, int start) {
        return new Instruction(code, start);
    }

    /// First code unit behind the instruction and its caches.
    public int end() {
        return pc + 1 + opcode.caches();
    }

    /// The next instruction, or null at the end.
    public Instruction next() {
        int end = end();
        return end * 2 >= code.length ? null : new Instruction(code, end);
    }

    /// The code unit that a jump goes to.
    public int target() {
        return opcode.argKind() == ArgKind.JUMP_BACKWARD ? end() - arg : end() + arg;
    }

    public int number() {
        return opcode.number();
    }
}
