package org.scoria.shadowcode;

import java.util.Arrays;
import org.scoria.objects.ExceptionTable;
import org.scoria.objects.PyCode;

/// Where the blocks of a code object start, and how many operands are on the stack at every instruction.
final class BlockMap {
    private static final int UNKNOWN = -1;

    /// Operands on the stack before the instruction that starts at a code unit, -1 where control never comes.
    final int[] depth;

    /// Operands that an exception handler would keep there; 0 without one.
    final int[] kept;

    /// Number of the block that starts at a code unit, or -1.
    final int[] blockAt;

    int blocks;

    private final byte[] code;
    private final int[] work;
    private int pending;

    BlockMap(PyCode code) {
        this.code = code.code;
        int units = this.code.length / 2;
        depth = new int[units];
        Arrays.fill(depth, UNKNOWN);
        kept = new int[units];
        work = new int[units + 1];
        boolean[] leader = new boolean[units + 1];
        ExceptionTable handlers = code.handlers();
        markRegions(handlers, leader);
        flow(0, 0);
        drain(leader);
        for (boolean changed = true; changed; ) {
            changed = flowToHandlers(handlers, leader);
            drain(leader);
        }
        leader[0] = true;
        blockAt = new int[units];
        Arrays.fill(blockAt, -1);
        for (int i = 0; i < units; i++) {
            if (leader[i] && depth[i] != UNKNOWN) {
                blockAt[i] = blocks++;
            }
        }
    }

    private void markRegions(ExceptionTable handlers, boolean[] leader) {
        for (int n = 0; n < handlers.count(); n++) {
            int range = n * 4;
            leader[handlers.start(range)] = true;
            leader[handlers.end(range)] = true;
            Arrays.fill(kept, handlers.start(range), Math.min(kept.length, handlers.end(range)), handlers.depth(range));
        }
    }

    private void flow(int pc, int stack) {
        if (depth[pc] == UNKNOWN) {
            depth[pc] = stack;
            work[pending++] = pc;
        }
    }

    private void drain(boolean[] leader) {
        while (pending > 0) {
            Instruction i = Instruction.at(code, work[--pending]);
            int before = depth[i.start];
            Arrays.fill(depth, i.start, i.pc + 1, before);
            if (i.opcode.isJump()) {
                leader[i.target()] = true;
                leader[Math.min(i.end(), leader.length - 1)] = true;
                flow(i.target(), before + i.opcode.jumpEffect(i.arg));
            }
            if (endsBlock(i.number()) && i.end() < depth.length) {
                leader[i.end()] = true;
            }
            if (i.number() == Opcode.Op.FOR_ITER) {
                markFusedStore(i, leader);
            }
            if (!i.opcode.isUnconditionalExit() && i.end() < depth.length) {
                // a generator goes on with the first sent value on its stack
                int sent = i.number() == Opcode.Op.RETURN_GENERATOR ? 1 : 0;
                flow(i.end(), before + i.opcode.stackEffect(i.arg) + sent);
            }
        }
    }

    /// FOR_ITER may store the value (or the items that it unpacks) into the loop variables itself and go on
    /// behind the STORE_FAST.
    private void markFusedStore(Instruction loop, boolean[] leader) {
        Instruction body = Instruction.at(code, loop.end());
        Fusion unpacking = Fusion.of(code, body);
        if (unpacking != null) {
            leader[unpacking.end] = true;
        }
        if (body.number() == Opcode.Op.STORE_FAST && body.end() < depth.length) {
            leader[body.end()] = true;
        }
    }

    /// Instructions after which a frame may go on anew.
    private static boolean endsBlock(int opcode) {
        return opcode == Opcode.Op.YIELD_VALUE
                || opcode == Opcode.Op.RETURN_GENERATOR
                || opcode == Opcode.Op.RETURN_VALUE
                || opcode == Opcode.Op.RAISE_VARARGS
                || opcode == Opcode.Op.RERAISE;
    }

    /// Gives handlers of reached ranges their depth; whether that was new for any.
    private boolean flowToHandlers(ExceptionTable handlers, boolean[] leader) {
        boolean changed = false;
        for (int n = 0; n < handlers.count(); n++) {
            int range = n * 4;
            int handler = handlers.handler(range);
            leader[handler] = true;
            if (depth[handler] == UNKNOWN && reached(handlers.start(range), handlers.end(range))) {
                flow(handler, handlers.depth(range) + 1 + (handlers.pushesLasti(range) ? 1 : 0));
                changed = true;
            }
        }
        return changed;
    }

    private boolean reached(int start, int end) {
        for (int i = start; i < end && i < depth.length; i++) {
            if (depth[i] != UNKNOWN) {
                return true;
            }
        }
        return false;
    }
}
