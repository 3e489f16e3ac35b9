package org.scoria.shadowcode;

import org.scoria.objects.Executor;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;
import org.scoria.objects.ThreadState;
import org.scoria.objects.Unwinding;

/// Runs frames of a code object in its shadow, and hands them to the base engine where the shadow cannot go on:
/// code units that start no block, and frames that are traced.
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
        ThreadState thread = frame.thread;
        if (block < 0 || thread.tracing) {
            return base.execute(frame);
        }
        if (thread.breaker) {
            thread.interpreter.safepoint(thread);
        }
        return run(frame, block);
    }

    @Override
    public PyObject executeThrow(PyFrame frame, PyException exception) {
        return base.executeThrow(frame, exception);
    }

    private PyObject run(PyFrame frame, int block) {
        int next = block;
        do {
            try {
                PyObject result = loop(frame, next);
                if (result != null) {
                    return result;
                }
                break;
            } catch (Throwable raised) {
                Unwinding.unwind(frame, raised);
                next = shadow.blockAt(frame.pc);
            }
        } while (next >= 0 && !frame.thread.tracing);
        return base.execute(frame); // outside the try: what the base engine lets out has been unwound
    }

    /// Runs block after block. The result; null when the base engine is to go on.
    private PyObject loop(PyFrame frame, int block) {
        Block[] all = blocks;
        int next = block;
        do {
            if (frame.trace != null) {
                leave(frame, all[next]);
                return null;
            }
            next = all[next].run(frame);
        } while (next >= 0);
        return next == Terminator.LEAVE ? frame.takeResult() : null;
    }

    /// Says that the base engine goes on at the start of a block.
    private static void leave(PyFrame frame, Block block) {
        frame.pc = block.pc;
        frame.sp = block.depth;
    }
}
