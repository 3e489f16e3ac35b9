package org.scoria.compiler;

import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.WithItem;
import org.scoria.shadowcode.Opcode.Op;

/// `with` and `async with` statements. Several managers are nested statements.
final class WithGenerator {
    private final CodeGenerator c;

    WithGenerator(CodeGenerator c) {
        this.c = c;
    }

    void with(Stmt.With node) {
        with(node, node.items(), node.body(), 0);
    }

    private void with(Stmt node, WithItem[] items, Stmt[] body, int position) {
        BasicBlock block = c.newBlock();
        BasicBlock handler = c.newBlock();
        BasicBlock exit = c.newBlock();
        BasicBlock cleanup = c.newBlock();
        c.visit(items[position].contextExpr());
        c.emit(Op.BEFORE_WITH);
        c.jump(PseudoOp.SETUP_WITH, handler);
        c.use(block);
        c.frameBlocks.push(FrameBlock.Kind.WITH, block, handler, node);
        bind(items[position]);
        if (position + 1 == items.length) {
            c.visitAll(body);
        } else {
            with(node, items, body, position + 1);
        }
        c.noLocation();
        c.emit(PseudoOp.POP_BLOCK);
        c.frameBlocks.pop();
        c.at(node);
        c.emitCallExitWithNones();
        c.emit(Op.POP_TOP);
        c.jump(PseudoOp.JUMP, exit);
        c.use(handler);
        c.jump(PseudoOp.SETUP_CLEANUP, cleanup);
        c.emit(Op.PUSH_EXC_INFO);
        c.emit(Op.WITH_EXCEPT_START);
        finishHandler(cleanup);
        c.use(exit);
    }

    void asyncWith(Stmt.AsyncWith node) {
        asyncWith(node, 0);
    }

    private void asyncWith(Stmt.AsyncWith node, int position) {
        WithItem item = node.items()[position];
        c.statements.requireAsync("'async with' outside async function");
        BasicBlock block = c.newBlock();
        BasicBlock handler = c.newBlock();
        BasicBlock exit = c.newBlock();
        BasicBlock cleanup = c.newBlock();
        c.visit(item.contextExpr());
        c.emit(Op.BEFORE_ASYNC_WITH);
        c.emitAwait(1);
        c.jump(PseudoOp.SETUP_WITH, handler);
        c.use(block);
        c.frameBlocks.push(FrameBlock.Kind.ASYNC_WITH, block, handler, node);
        bind(item);
        if (position + 1 == node.items().length) {
            c.visitAll(node.body());
        } else {
            asyncWith(node, position + 1);
        }
        c.frameBlocks.pop();
        c.emit(PseudoOp.POP_BLOCK);
        c.at(node);
        c.emitCallExitWithNones();
        c.emitAwait(2);
        c.emit(Op.POP_TOP);
        c.jump(PseudoOp.JUMP, exit);
        c.use(handler);
        c.jump(PseudoOp.SETUP_CLEANUP, cleanup);
        c.emit(Op.PUSH_EXC_INFO);
        c.emit(Op.WITH_EXCEPT_START);
        c.emitAwait(2);
        finishHandler(cleanup);
        c.use(exit);
    }

    private void bind(WithItem item) {
        if (item.optionalVars() != null) {
            c.visit(item.optionalVars());
        } else {
            c.emit(Op.POP_TOP);
        }
    }

    /// The result of `__exit__` decides whether the exception goes on.
    private void finishHandler(BasicBlock cleanup) {
        c.noLocation();
        BasicBlock suppress = c.newBlock();
        c.jump(PseudoOp.POP_JUMP_IF_TRUE, suppress);
        c.emit(Op.RERAISE, 2);
        c.use(cleanup);
        c.emitPopExceptAndReraise();
        c.use(suppress);
        c.emit(Op.POP_TOP);
        c.emit(PseudoOp.POP_BLOCK);
        c.emit(Op.POP_EXCEPT);
        c.emit(Op.POP_TOP);
        c.emit(Op.POP_TOP);
    }
}
