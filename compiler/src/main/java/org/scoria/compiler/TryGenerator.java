package org.scoria.compiler;

import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Stmt;
import org.scoria.shadowcode.Opcode.Op;

/// `try` statements with their `except`, `except*`, `else` and `finally`.
///
/// A handler starts with the exception on the stack. It runs in a region of its own whose clean-up restores the
/// exception that was being handled before.
final class TryGenerator {
    private final CodeGenerator c;

    TryGenerator(CodeGenerator c) {
        this.c = c;
    }

    void attempt(Stmt.Try node) {
        if (node.finalbody().length > 0) {
            attemptFinally(node, node.body(), node.handlers(), node.finalbody());
        } else {
            attemptExcept(node);
        }
    }

    void attemptStar(Stmt.TryStar node) {
        if (node.finalbody().length > 0) {
            attemptFinally(node, node.body(), node.handlers(), node.finalbody());
        } else {
            attemptExceptStar(node);
        }
    }

    // ---- finally

    /// The code of `finally` is written twice, for the normal way and for exceptions (and once more for each
    /// `return`, `break` and `continue` that leads out of it).
    private void attemptFinally(Stmt node, Stmt[] statements, ExceptHandler[] handlers, Stmt[] finalbody) {
        BasicBlock body = c.newBlock();
        BasicBlock end = c.newBlock();
        BasicBlock exit = c.newBlock();
        BasicBlock cleanup = c.newBlock();
        c.jump(PseudoOp.SETUP_FINALLY, end);
        c.use(body);
        c.frameBlocks.push(FrameBlock.Kind.FINALLY_TRY, body, end, finalbody);
        if (handlers.length == 0) {
            c.visitAll(statements);
        } else if (node instanceof Stmt.Try plain) {
            attemptExcept(plain);
        } else {
            attemptExceptStar((Stmt.TryStar) node);
        }
        c.emitNoLine(PseudoOp.POP_BLOCK);
        c.frameBlocks.pop();
        c.visitAll(finalbody);
        c.jumpNoLine(PseudoOp.JUMP, exit);
        c.use(end);
        c.noLocation();
        c.jump(PseudoOp.SETUP_CLEANUP, cleanup);
        c.emit(Op.PUSH_EXC_INFO);
        c.frameBlocks.push(FrameBlock.Kind.FINALLY_END, end, null, null);
        c.visitAll(finalbody);
        c.frameBlocks.pop();
        c.emit(Op.RERAISE, 0);
        c.use(cleanup);
        c.emitPopExceptAndReraise();
        c.use(exit);
    }

    // ---- except

    private void attemptExcept(Stmt.Try node) {
        BasicBlock body = c.newBlock();
        BasicBlock except = c.newBlock();
        BasicBlock end = c.newBlock();
        BasicBlock cleanup = c.newBlock();
        c.jump(PseudoOp.SETUP_FINALLY, except);
        c.use(body);
        c.frameBlocks.push(FrameBlock.Kind.TRY_EXCEPT, body, null, null);
        c.visitAll(node.body());
        c.frameBlocks.pop();
        c.emitNoLine(PseudoOp.POP_BLOCK);
        c.visitAll(node.orelse());
        c.jumpNoLine(PseudoOp.JUMP, end);
        c.use(except);
        c.noLocation();
        c.jump(PseudoOp.SETUP_CLEANUP, cleanup);
        c.emit(Op.PUSH_EXC_INFO);
        c.frameBlocks.push(FrameBlock.Kind.EXCEPTION_HANDLER, null, null, null);
        ExceptHandler[] handlers = node.handlers();
        for (int i = 0; i < handlers.length; i++) {
            ExceptHandler handler = handlers[i];
            c.at(handler);
            if (handler.type() == null && i < handlers.length - 1) {
                throw c.error("default 'except:' must be last");
            }
            handle(handler, end);
        }
        c.noLocation();
        c.frameBlocks.pop();
        c.emit(Op.RERAISE, 0);
        c.use(cleanup);
        c.emitPopExceptAndReraise();
        c.use(end);
    }

    /// One `except` clause; goes on behind it when the exception does not match.
    private void handle(ExceptHandler handler, BasicBlock end) {
        BasicBlock next = c.newBlock();
        if (handler.type() != null) {
            c.visit(handler.type());
            c.emit(Op.CHECK_EXC_MATCH);
            c.jump(PseudoOp.POP_JUMP_IF_FALSE, next);
        }
        if (handler.name() != null) {
            handleNamed(handler, end);
        } else {
            BasicBlock body = c.newBlock();
            c.emit(Op.POP_TOP);
            c.use(body);
            c.frameBlocks.push(FrameBlock.Kind.HANDLER_CLEANUP, body, null, null);
            c.visitAll(handler.body());
            c.frameBlocks.pop();
            c.noLocation();
            c.emit(PseudoOp.POP_BLOCK);
            c.emit(Op.POP_EXCEPT);
            c.jump(PseudoOp.JUMP, end);
        }
        c.use(next);
    }

    /// `except T as name`: the name is unbound at the end, however the body is left.
    private void handleNamed(ExceptHandler handler, BasicBlock end) {
        BasicBlock failed = c.newBlock();
        BasicBlock body = c.newBlock();
        c.emitVariable(handler.name(), ExprContext.STORE);
        c.jump(PseudoOp.SETUP_CLEANUP, failed);
        c.use(body);
        c.frameBlocks.push(FrameBlock.Kind.HANDLER_CLEANUP, body, null, handler.name());
        c.visitAll(handler.body());
        c.frameBlocks.pop();
        c.noLocation();
        c.emit(PseudoOp.POP_BLOCK);
        c.emit(PseudoOp.POP_BLOCK);
        c.emit(Op.POP_EXCEPT);
        c.frameBlocks.unbind(handler.name());
        c.jump(PseudoOp.JUMP, end);
        c.use(failed);
        c.noLocation();
        c.frameBlocks.unbind(handler.name());
        c.emit(Op.RERAISE, 1);
    }

    // ---- except*

    /// While the clauses run, the stack holds the original group, a list of what they raised, and the part of the
    /// group that nobody has handled yet. At the end `PREP_RERAISE_STAR` makes of them what is to be raised.
    private void attemptExceptStar(Stmt.TryStar node) {
        BasicBlock body = c.newBlock();
        BasicBlock except = c.newBlock();
        BasicBlock orelse = c.newBlock();
        BasicBlock end = c.newBlock();
        BasicBlock cleanup = c.newBlock();
        BasicBlock reraiseStar = c.newBlock();
        c.jump(PseudoOp.SETUP_FINALLY, except);
        c.use(body);
        c.frameBlocks.push(FrameBlock.Kind.TRY_EXCEPT, body, null, null);
        c.visitAll(node.body());
        c.frameBlocks.pop();
        c.emitNoLine(PseudoOp.POP_BLOCK);
        c.jumpNoLine(PseudoOp.JUMP, orelse);
        c.use(except);
        c.noLocation();
        c.jump(PseudoOp.SETUP_CLEANUP, cleanup);
        c.emit(Op.PUSH_EXC_INFO);
        c.frameBlocks.push(FrameBlock.Kind.EXCEPTION_GROUP_HANDLER, null, null, null);
        ExceptHandler[] handlers = node.handlers();
        for (int i = 0; i < handlers.length; i++) {
            c.at(handlers[i]);
            handleStar(handlers[i], i == 0);
            if (i == handlers.length - 1) {
                // What is left unhandled joins the list.
                c.emit(Op.LIST_APPEND, 1);
                c.jump(PseudoOp.JUMP, reraiseStar);
            }
        }
        c.noLocation();
        c.frameBlocks.pop();
        reraiseStar(reraiseStar, end);
        c.use(cleanup);
        c.emitPopExceptAndReraise();
        c.use(orelse);
        c.visitAll(node.orelse());
        c.use(end);
    }

    private void handleStar(ExceptHandler handler, boolean first) {
        BasicBlock next = c.newBlock();
        BasicBlock nextWithError = c.newBlock();
        BasicBlock noMatch = c.newBlock();
        if (first) {
            c.emit(Op.COPY, 1);
            c.emit(Op.BUILD_LIST, 0);
            c.emit(Op.SWAP, 2);
        }
        if (handler.type() != null) {
            c.visit(handler.type());
            c.emit(Op.CHECK_EG_MATCH);
            c.emit(Op.COPY, 1);
            c.jump(PseudoOp.POP_JUMP_IF_NONE, noMatch);
        }
        BasicBlock failed = c.newBlock();
        BasicBlock body = c.newBlock();
        if (handler.name() != null) {
            c.emitVariable(handler.name(), ExprContext.STORE);
        } else {
            c.emit(Op.POP_TOP);
        }
        c.jump(PseudoOp.SETUP_CLEANUP, failed);
        c.use(body);
        c.frameBlocks.push(FrameBlock.Kind.HANDLER_CLEANUP, body, null, handler.name());
        c.visitAll(handler.body());
        c.frameBlocks.pop();
        c.noLocation();
        c.emit(PseudoOp.POP_BLOCK);
        if (handler.name() != null) {
            c.frameBlocks.unbind(handler.name());
        }
        c.jump(PseudoOp.JUMP, next);
        c.use(failed);
        c.noLocation();
        if (handler.name() != null) {
            c.frameBlocks.unbind(handler.name());
        }
        c.emit(Op.LIST_APPEND, 3);
        c.emit(Op.POP_TOP);
        c.jump(PseudoOp.JUMP, nextWithError);
        c.use(next);
        c.emit(Op.NOP);
        c.jump(PseudoOp.JUMP, nextWithError);
        c.use(noMatch);
        c.emit(Op.POP_TOP);
        c.use(nextWithError);
    }

    private void reraiseStar(BasicBlock start, BasicBlock end) {
        BasicBlock reraise = c.newBlock();
        c.use(start);
        c.emit(Op.PREP_RERAISE_STAR);
        c.emit(Op.COPY, 1);
        c.jump(PseudoOp.POP_JUMP_IF_NOT_NONE, reraise);
        c.emit(Op.POP_TOP);
        c.emit(PseudoOp.POP_BLOCK);
        c.emit(Op.POP_EXCEPT);
        c.jump(PseudoOp.JUMP, end);
        c.use(reraise);
        c.emit(PseudoOp.POP_BLOCK);
        c.emit(Op.SWAP, 2);
        c.emit(Op.POP_EXCEPT);
        c.emit(Op.RERAISE, 0);
    }
}
