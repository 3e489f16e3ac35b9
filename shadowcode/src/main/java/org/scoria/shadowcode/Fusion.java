package org.scoria.shadowcode;

import org.scoria.shadowcode.Opcode.Op;

/// Instructions that are run as one: UNPACK_SEQUENCE and the STORE_FASTs behind it.
final class Fusion {
    /// The local variables that take the items, the first item first.
    final int[] locals;

    /// First code unit behind the last STORE_FAST.
    final int end;

    private Fusion(int[] locals, int end) {
        this.locals = locals;
        this.end = end;
    }

    /// What `unpack` does together with the instructions behind it; null when it is no UNPACK_SEQUENCE, or an
    /// item goes anywhere but to a local variable.
    static Fusion of(byte[] code, Instruction unpack) {
        if (unpack.number() != Op.UNPACK_SEQUENCE || unpack.arg == 0) {
            return null;
        }
        int[] locals = new int[unpack.arg];
        int at = unpack.end();
        for (int i = 0; i < locals.length; i++) {
            Instruction store = at * 2 < code.length ? Instruction.at(code, at) : null;
            if (store == null || store.number() != Op.STORE_FAST) {
                return null;
            }
            locals[i] = store.arg;
            at = store.end();
        }
        return at * 2 < code.length ? new Fusion(locals, at) : null;
    }
}
