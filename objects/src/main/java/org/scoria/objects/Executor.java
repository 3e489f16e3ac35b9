package org.scoria.objects;

/// An engine's view of one code object: how its frames run. [PyCode#executor] is replaced when the code moves to
/// another engine. All engines obey the same contract over [PyFrame]:
///
/// - `frame.pc` is the index (in code units) of the next instruction, `frame.sp` the number of operands on the
/// frame's
///   operand stack, which lie in `frame.slots` from `code.stackBase` on. Both are 0 in a new frame.
/// - The frame is already linked to the thread (see [PyFrame#push]).
public abstract class Executor {
    /// Runs the frame until it returns, yields, or raises. Returns the returned or yielded value;
    /// `frame.state` tells which.
    public abstract PyObject execute(PyFrame frame);

    /// Continues the frame by raising `exception` at the instruction before `frame.pc` (`generator.throw`).
    public abstract PyObject executeThrow(PyFrame frame, PyException exception);
}
