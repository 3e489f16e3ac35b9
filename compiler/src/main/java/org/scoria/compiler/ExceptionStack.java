package org.scoria.compiler;

/// The handlers of the regions that are open at some point, innermost last.
final class ExceptionStack {
    /// As deep as blocks may be nested ([CompilerUnit#MAX_BLOCKS]), and one more for the code of the handler
    /// itself.
    private final BasicBlock[] handlers;

    private int depth;

    ExceptionStack() {
        handlers = new BasicBlock[CompilerUnit.MAX_BLOCKS + 2];
    }

    private ExceptionStack(ExceptionStack other) {
        handlers = other.handlers.clone();
        depth = other.depth;
    }

    ExceptionStack copy() {
        return new ExceptionStack(this);
    }

    /// Opens a region and returns its handler.
    BasicBlock push(Instruction setup) {
        BasicBlock target = setup.target;
        if (setup.opcode == PseudoOp.SETUP_WITH || setup.opcode == PseudoOp.SETUP_CLEANUP) {
            target.preserveLasti = true;
        }
        handlers[++depth] = target;
        return target;
    }

    /// Closes the innermost region and returns the handler of the one around it, or null.
    BasicBlock pop() {
        return handlers[--depth];
    }

    BasicBlock top() {
        return handlers[depth];
    }
}
