package org.scoria.shadowcode;

import org.scoria.objects.Executor;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;
import org.scoria.objects.Unwinding;

/// Runs frames of a code object in its shadow, and hands them to the base engine where the shadow cannot go on: code units
/// that start no block, and frames that are traced.
public final class ShadowExecutor extends Executor {
    public final ShadowCode shadow;
    private final Block[] blocks;
    private final BaseEngine base;

    public ShadowExecutor(ShadowCode shadow, BaseEngine base) {
        this.shadow = shadow;
        this.blocks = shadow.blocks;
        this.base = base;
    }

    @Override
    public PyObject execute(PyFrame frame) {
        int block = shadow.blockAt(frame.pc);
        if (block < 0 || frame.thread.tracing) {
            return base.execute(frame);
        }
        return run(frame, block);
    }

    @Override
    public PyObject executeThrow(PyFrame frame, PyException exception) {
        return base.executeThrow(frame, exception);
    }

    private PyObject run(PyFrame frame, int block) {
        int next = block;
        for (; ; ) {
            try {
                return loop(frame, next);
            } catch (Throwable raised) {
                Unwinding.unwind(frame, raised);
                next = shadow.blockAt(frame.pc);
                if (next < 0 || frame.thread.tracing) {
                    return base.execute(frame);
                }
            }
        }
    }

    private PyObject loop(PyFrame frame, int block) {
        Block[] all = blocks;
        int next = block;
        do {
            if (frame.trace != null) {
                return leave(frame, all[next]);
            }
            next = all[next].run(frame);
        } while (next >= 0);
        return next == Terminator.LEAVE ? frame.takeResult() : base.execute(frame);
    }

    /// Goes on in the base engine from the start of a block.
    private PyObject leave(PyFrame frame, Block block) {
        frame.pc = block.pc;
        frame.sp = block.depth;
        return base.execute(frame);
    }
}
