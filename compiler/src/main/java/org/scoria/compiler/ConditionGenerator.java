package org.scoria.compiler;

import org.scoria.compiler.ast.BoolOp;
import org.scoria.compiler.ast.CmpOp;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.UnaryOp;
import org.scoria.objects.Abstract;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyEllipsis;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.shadowcode.Opcode.Op;

/// Comparisons, `and`/`or`, conditional expressions, and tests that jump without making a value.
final class ConditionGenerator {
    private final CodeGenerator c;

    ConditionGenerator(CodeGenerator c) {
        this.c = c;
    }

    // ---- jumps

    /// Jumps to `target` when the truth of `test` is `condition`, else goes on.
    void jumpIf(Expr test, BasicBlock target, boolean condition) {
        if (test instanceof Expr.UnaryOp unary && unary.op() == UnaryOp.NOT) {
            jumpIf(unary.operand(), target, !condition);
        } else if (test instanceof Expr.BoolOp bool) {
            jumpIfBool(bool, target, condition);
        } else if (test instanceof Expr.IfExp choice) {
            jumpIfChoice(choice, target, condition);
        } else if (test instanceof Expr.Compare compare && compare.ops().length > 1) {
            jumpIfChain(compare, target, condition);
        } else {
            if (test instanceof Expr.Compare) {
                c.at(test);
            }
            c.visit(test);
            c.jump(popJump(condition), target);
        }
    }

    private static int popJump(boolean condition) {
        return condition ? PseudoOp.POP_JUMP_IF_TRUE : PseudoOp.POP_JUMP_IF_FALSE;
    }

    private void jumpIfBool(Expr.BoolOp bool, BasicBlock target, boolean condition) {
        Expr[] values = bool.values();
        boolean decisive = bool.op() == BoolOp.OR;
        // The value that decides early leads to the target, or past the whole test when that wants the opposite.
        BasicBlock early = decisive == condition ? target : c.newBlock();
        for (int i = 0; i < values.length - 1; i++) {
            jumpIf(values[i], early, decisive);
        }
        jumpIf(values[values.length - 1], target, condition);
        if (early != target) {
            c.use(early);
        }
    }

    private void jumpIfChoice(Expr.IfExp choice, BasicBlock target, boolean condition) {
        BasicBlock end = c.newBlock();
        BasicBlock otherwise = c.newBlock();
        jumpIf(choice.test(), otherwise, false);
        jumpIf(choice.body(), target, condition);
        c.jumpNoLine(PseudoOp.JUMP, end);
        c.use(otherwise);
        jumpIf(choice.orelse(), target, condition);
        c.use(end);
    }

    private void jumpIfChain(Expr.Compare compare, BasicBlock target, boolean condition) {
        c.at(compare);
        warnAboutIdentity(compare);
        int last = compare.ops().length - 1;
        BasicBlock cleanup = c.newBlock();
        c.visit(compare.left());
        for (int i = 0; i < last; i++) {
            compareKeepingRight(compare, i);
            c.jump(PseudoOp.POP_JUMP_IF_FALSE, cleanup);
        }
        c.visit(compare.comparators()[last]);
        emitCompare(compare.ops()[last]);
        c.jump(popJump(condition), target);
        BasicBlock end = c.newBlock();
        c.jumpNoLine(PseudoOp.JUMP, end);
        c.use(cleanup);
        c.emit(Op.POP_TOP);
        if (!condition) {
            c.jumpNoLine(PseudoOp.JUMP, target);
        }
        c.use(end);
    }

    // ---- values

    void ifExp(Expr.IfExp node) {
        BasicBlock end = c.newBlock();
        BasicBlock otherwise = c.newBlock();
        jumpIf(node.test(), otherwise, false);
        c.visit(node.body());
        c.jumpNoLine(PseudoOp.JUMP, end);
        c.use(otherwise);
        c.visit(node.orelse());
        c.use(end);
    }

    void boolOp(Expr.BoolOp node) {
        int jump = node.op() == BoolOp.AND ? Op.JUMP_IF_FALSE_OR_POP : Op.JUMP_IF_TRUE_OR_POP;
        BasicBlock end = c.newBlock();
        Expr[] values = node.values();
        for (int i = 0; i < values.length - 1; i++) {
            c.visit(values[i]);
            c.jump(jump, end);
            c.use(c.newBlock());
        }
        c.visit(values[values.length - 1]);
        c.use(end);
    }

    void compare(Expr.Compare node) {
        warnAboutIdentity(node);
        c.visit(node.left());
        int last = node.ops().length - 1;
        if (last == 0) {
            c.visit(node.comparators()[0]);
            emitCompare(node.ops()[0]);
            return;
        }
        BasicBlock cleanup = c.newBlock();
        for (int i = 0; i < last; i++) {
            compareKeepingRight(node, i);
            c.jump(Op.JUMP_IF_FALSE_OR_POP, cleanup);
        }
        c.visit(node.comparators()[last]);
        emitCompare(node.ops()[last]);
        BasicBlock end = c.newBlock();
        c.jumpNoLine(PseudoOp.JUMP, end);
        c.use(cleanup);
        c.emit(Op.SWAP, 2);
        c.emit(Op.POP_TOP);
        c.use(end);
    }

    /// One link of a chain: the right operand stays below the result, to be the left one of the next link.
    private void compareKeepingRight(Expr.Compare node, int link) {
        c.visit(node.comparators()[link]);
        c.emit(Op.SWAP, 2);
        c.emit(Op.COPY, 2);
        emitCompare(node.ops()[link]);
    }

    void emitCompare(CmpOp op) {
        switch (op) {
            case EQ -> c.emit(Op.COMPARE_OP, Abstract.EQ);
            case NOT_EQ -> c.emit(Op.COMPARE_OP, Abstract.NE);
            case LT -> c.emit(Op.COMPARE_OP, Abstract.LT);
            case LT_E -> c.emit(Op.COMPARE_OP, Abstract.LE);
            case GT -> c.emit(Op.COMPARE_OP, Abstract.GT);
            case GT_E -> c.emit(Op.COMPARE_OP, Abstract.GE);
            case IS -> c.emit(Op.IS_OP, 0);
            case IS_NOT -> c.emit(Op.IS_OP, 1);
            case IN -> c.emit(Op.CONTAINS_OP, 0);
            case NOT_IN -> c.emit(Op.CONTAINS_OP, 1);
        }
    }

    // ---- warnings

    /// `x is 1` depends on which ints are shared.
    private void warnAboutIdentity(Expr.Compare node) {
        boolean left = hasIdentity(node.left());
        for (int i = 0; i < node.ops().length; i++) {
            boolean right = hasIdentity(node.comparators()[i]);
            CmpOp op = node.ops()[i];
            if ((op == CmpOp.IS || op == CmpOp.IS_NOT) && !(left && right)) {
                c.warn(
                        op == CmpOp.IS
                                ? "\"is\" with a literal. Did you mean \"==\"?"
                                : "\"is not\" with a literal. Did you mean \"!=\"?");
                return;
            }
            left = right;
        }
    }

    private static boolean hasIdentity(Expr node) {
        if (!(node instanceof Expr.Constant constant)) {
            return true;
        }
        PyObject value = constant.value();
        return value == PyNone.NONE || value instanceof PyBool || value == PyEllipsis.ELLIPSIS;
    }
}
