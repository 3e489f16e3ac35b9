package org.scoria.shadowcode;

import org.scoria.objects.Executor;
import org.scoria.objects.PyFrame;

/// What the shadow needs of the base engine.
public abstract class BaseEngine extends Executor {
    /// Runs the one instruction at `frame.pc` (its prefixes included) on the `frame.sp` operands in the frame's
    /// slots, and leaves both behind it. What the instruction raises is thrown as it is. When the instruction
    /// leaves the frame, `frame.state` is no longer EXECUTING and the value is in `frame.result`.
    public abstract void step(PyFrame frame);
}
