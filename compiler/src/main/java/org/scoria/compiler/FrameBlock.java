package org.scoria.compiler;

/// Something that a `return`, `break` or `continue` has to leave properly.
///
/// @param kind what it is
/// @param block where it starts: the target of `continue` when it is a loop
/// @param exit the target of `break` when it is a loop
/// @param datum what leaving it needs: the statements of a `finally`, the statement of a `with`, the name of a
/// handler
record FrameBlock(Kind kind, BasicBlock block, BasicBlock exit, Object datum) {
    enum Kind {
        WHILE_LOOP,
        FOR_LOOP,
        TRY_EXCEPT,
        FINALLY_TRY,
        FINALLY_END,
        WITH,
        ASYNC_WITH,
        HANDLER_CLEANUP,
        POP_VALUE,
        EXCEPTION_HANDLER,
        EXCEPTION_GROUP_HANDLER,
        ASYNC_COMPREHENSION_GENERATOR
    }

    boolean isLoop() {
        return kind == Kind.WHILE_LOOP || kind == Kind.FOR_LOOP;
    }
}
