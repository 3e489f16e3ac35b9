package org.scoria.shadowcode;

import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;

/// The last node of a block: it says where to go on.
public abstract class Terminator extends Node {
    /// The frame has returned or yielded; the value is in [PyFrame#result].
    public static final int LEAVE = -1;

    /// The base engine goes on at `frame.pc`, with `frame.sp` operands.
    public static final int TO_BASE = -2;

    protected Terminator(int pc) {
        super(pc);
    }

    /// Runs the instruction and returns the index of the next block, or [#LEAVE] or [#TO_BASE].
    public abstract int next(PyFrame frame);

    /// Whether this is FOR_ITER or SEND: a jump to a block that is nothing else runs it at once.
    public boolean isLoopHead() {
        return false;
    }

    @Override
    public final PyObject eval(PyFrame frame) {
        throw new IllegalStateException(name() + " ends a block");
    }
}
