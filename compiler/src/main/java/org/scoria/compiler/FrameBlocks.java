package org.scoria.compiler;

import java.util.List;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Stmt;
import org.scoria.objects.PyNone;
import org.scoria.shadowcode.Opcode.Op;

/// Opens and closes frame blocks, and writes the code that leaves them early.
final class FrameBlocks {
    private final CodeGenerator c;

    FrameBlocks(CodeGenerator c) {
        this.c = c;
    }

    void push(FrameBlock.Kind kind, BasicBlock block, BasicBlock exit, Object datum) {
        if (open().size() >= CompilerUnit.MAX_BLOCKS) {
            throw c.error("too many statically nested blocks");
        }
        open().add(new FrameBlock(kind, block, exit, datum));
    }

    void pop() {
        open().removeLast();
    }

    private List<FrameBlock> open() {
        return c.unit.frameBlocks;
    }

    /// Leaves all open blocks, for a `return`. With `keepTop` the value on the stack survives.
    void unwindAll(boolean keepTop) {
        unwind(keepTop, false);
    }

    /// Leaves the blocks inside the innermost loop and returns that loop, or null when there is none.
    FrameBlock unwindToLoop() {
        return unwind(false, true);
    }

    private FrameBlock unwind(boolean keepTop, boolean stopAtLoop) {
        if (open().isEmpty()) {
            return null;
        }
        FrameBlock top = open().getLast();
        if (top.kind() == FrameBlock.Kind.EXCEPTION_GROUP_HANDLER) {
            throw c.error("'break', 'continue' and 'return' cannot appear in an except* block");
        }
        if (stopAtLoop && top.isLoop()) {
            return top;
        }
        // While the code that leaves the block is written, the block is not open: a `return` in a `finally`
        // must not run that `finally` again.
        open().removeLast();
        leave(top, keepTop);
        FrameBlock loop = unwind(keepTop, stopAtLoop);
        open().add(top);
        return loop;
    }

    /// Leaves one block.
    void leave(FrameBlock block, boolean keepTop) {
        switch (block.kind()) {
            case WHILE_LOOP, EXCEPTION_HANDLER, EXCEPTION_GROUP_HANDLER, ASYNC_COMPREHENSION_GENERATOR -> {}
            case FOR_LOOP, POP_VALUE -> popBelow(keepTop);
            case TRY_EXCEPT -> c.emit(PseudoOp.POP_BLOCK);
            case FINALLY_TRY -> leaveFinallyTry((Stmt[]) block.datum(), keepTop);
            case FINALLY_END -> {
                popBelow(keepTop);
                swapIf(keepTop);
                c.emit(PseudoOp.POP_BLOCK);
                c.emit(Op.POP_EXCEPT);
            }
            case WITH, ASYNC_WITH -> leaveWith(block, keepTop);
            case HANDLER_CLEANUP -> leaveHandler((String) block.datum(), keepTop);
        }
    }

    private void swapIf(boolean keepTop) {
        if (keepTop) {
            c.emit(Op.SWAP, 2);
        }
    }

    private void popBelow(boolean keepTop) {
        swapIf(keepTop);
        c.emit(Op.POP_TOP);
    }

    private void leaveFinallyTry(Stmt[] body, boolean keepTop) {
        c.emit(PseudoOp.POP_BLOCK);
        if (keepTop) {
            push(FrameBlock.Kind.POP_VALUE, null, null, null);
        }
        c.visitAll(body);
        if (keepTop) {
            pop();
        }
        // The `finally` runs after the statement that leaves: what remains of that statement has no line any more.
        c.noLocation();
    }

    private void leaveWith(FrameBlock block, boolean keepTop) {
        c.at((Stmt) block.datum());
        c.emit(PseudoOp.POP_BLOCK);
        swapIf(keepTop);
        c.emitCallExitWithNones();
        if (block.kind() == FrameBlock.Kind.ASYNC_WITH) {
            c.emitAwait(2);
        }
        c.emit(Op.POP_TOP);
        c.noLocation();
    }

    private void leaveHandler(String name, boolean keepTop) {
        if (name != null) {
            c.emit(PseudoOp.POP_BLOCK);
        }
        swapIf(keepTop);
        c.emit(PseudoOp.POP_BLOCK);
        c.emit(Op.POP_EXCEPT);
        if (name != null) {
            unbind(name);
        }
    }

    /// `name = None; del name`: the body may have deleted it already.
    void unbind(String name) {
        c.loadConst(PyNone.NONE);
        c.emitVariable(name, ExprContext.STORE);
        c.emitVariable(name, ExprContext.DEL);
    }
}
