package org.scoria.compiler;

import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.shadowcode.Opcode.Op;

/// Code for expressions, and for the targets of assignments.
///
/// Compare `compiler_visit_expr1` in CPython 3.11 `Python/compile.c`.
final class ExpressionGenerator implements Expr.Visitor {
    /// From this many values on, a display is built piece by piece instead of on the stack.
    static final int STACK_USE_GUIDELINE = 30;

    private final CodeGenerator c;

    ExpressionGenerator(CodeGenerator c) {
        this.c = c;
    }

    @Override
    public void visit(Expr.NamedExpr node) {
        c.visit(node.value());
        c.emit(Op.COPY, 1);
        c.visit(node.target());
    }

    @Override
    public void visit(Expr.BoolOp node) {
        c.conditions.boolOp(node);
    }

    @Override
    public void visit(Expr.BinOp node) {
        c.visit(node.left());
        c.visit(node.right());
        c.emitBinary(node.op(), false);
    }

    @Override
    public void visit(Expr.UnaryOp node) {
        c.visit(node.operand());
        c.emit(
                switch (node.op()) {
                    case INVERT -> Op.UNARY_INVERT;
                    case NOT -> Op.UNARY_NOT;
                    case U_ADD -> Op.UNARY_POSITIVE;
                    case U_SUB -> Op.UNARY_NEGATIVE;
                });
    }

    @Override
    public void visit(Expr.Lambda node) {
        c.functions.lambda(node);
    }

    @Override
    public void visit(Expr.IfExp node) {
        c.conditions.ifExp(node);
    }

    @Override
    public void visit(Expr.ListComp node) {
        c.comprehensions.list(node);
    }

    @Override
    public void visit(Expr.SetComp node) {
        c.comprehensions.set(node);
    }

    @Override
    public void visit(Expr.DictComp node) {
        c.comprehensions.dict(node);
    }

    @Override
    public void visit(Expr.GeneratorExp node) {
        c.comprehensions.generator(node);
    }

    @Override
    public void visit(Expr.Compare node) {
        c.conditions.compare(node);
    }

    @Override
    public void visit(Expr.Call node) {
        c.calls.call(node);
    }

    @Override
    public void visit(Expr.Constant node) {
        c.loadConst(node.value());
    }

    @Override
    public void visit(Expr.Name node) {
        c.emitVariable(node.id(), node.ctx());
    }

    @Override
    public void visit(Expr.Starred node) {
        throw c.error(
                node.ctx() == ExprContext.STORE
                        ? "starred assignment target must be in a list or tuple"
                        : "can't use starred expression here");
    }

    // ---- generators and coroutines

    @Override
    public void visit(Expr.Await node) {
        if (!c.isTopLevelAwait()) {
            if (!c.unit.isFunctionScope()) {
                throw c.error("'await' outside function");
            }
            if (c.unit.kind != CompilerUnit.Kind.ASYNC_FUNCTION && c.unit.kind != CompilerUnit.Kind.COMPREHENSION) {
                throw c.error("'await' outside async function");
            }
        }
        c.visit(node.value());
        c.emitAwait(0);
    }

    @Override
    public void visit(Expr.Yield node) {
        if (!c.unit.isFunctionScope()) {
            throw c.error("'yield' outside function");
        }
        if (node.value() != null) {
            c.visit(node.value());
        } else {
            c.loadConst(PyNone.NONE);
        }
        c.emitYield();
    }

    @Override
    public void visit(Expr.YieldFrom node) {
        if (!c.unit.isFunctionScope()) {
            throw c.error("'yield' outside function");
        }
        if (c.unit.kind == CompilerUnit.Kind.ASYNC_FUNCTION) {
            throw c.error("'yield from' inside async function");
        }
        c.visit(node.value());
        c.emit(Op.GET_YIELD_FROM_ITER);
        c.loadConst(PyNone.NONE);
        c.emitYieldFrom(false);
    }

    // ---- f-strings

    @Override
    public void visit(Expr.JoinedStr node) {
        Expr[] values = node.values();
        if (values.length > STACK_USE_GUIDELINE) {
            c.loadConst(PyStr.EMPTY);
            c.emitName(Op.LOAD_METHOD, "join");
            c.emit(Op.BUILD_LIST, 0);
            for (Expr value : values) {
                c.visit(value);
                c.emit(Op.LIST_APPEND, 1);
            }
            c.emitCall(1);
            return;
        }
        c.visitAll(values);
        if (values.length != 1) {
            c.emit(Op.BUILD_STRING, values.length);
        }
    }

    @Override
    public void visit(Expr.FormattedValue node) {
        c.visit(node.value());
        int how = switch (node.conversion()) {
            case 's' -> 1;
            case 'r' -> 2;
            case 'a' -> 3;
            case -1 -> 0;
            default -> throw Diagnostics.systemError("Unrecognized conversion character " + node.conversion());
        };
        if (node.formatSpec() != null) {
            c.visit(node.formatSpec());
            how |= 4;
        }
        c.emit(Op.FORMAT_VALUE, how);
    }

    // ---- attributes and subscripts

    @Override
    public void visit(Expr.Attribute node) {
        c.visit(node.value());
        moveToName(node);
        switch (node.ctx()) {
            case LOAD -> c.emitName(Op.LOAD_ATTR, node.attr());
            case STORE -> {
                c.checkName(node.attr(), ExprContext.STORE);
                c.emitName(Op.STORE_ATTR, node.attr());
            }
            case DEL -> c.emitName(Op.DELETE_ATTR, node.attr());
        }
    }

    /// When an attribute access spans several lines, its instruction belongs to the line of the name.
    void moveToName(Expr.Attribute node) {
        Location here = c.unit.location;
        if (here.lineno() == node.endLineno()) {
            return;
        }
        int column = -1;
        int endColumn = -1;
        int length = node.attr().codePointCount(0, node.attr().length());
        if (length <= node.endColOffset()) {
            column = node.endColOffset() - length;
            endColumn = here.endColumn();
        }
        int lineno = node.endLineno();
        int endLineno = Math.max(lineno, here.endLineno());
        if (lineno == endLineno) {
            endColumn = Math.max(column, endColumn);
        }
        c.unit.location = new Location(lineno, endLineno, column, endColumn);
    }

    @Override
    public void visit(Expr.Subscript node) {
        if (node.ctx() == ExprContext.LOAD) {
            LiteralMisuse.warnAboutSubscript(node, c);
        }
        c.visit(node.value());
        c.visit(node.slice());
        c.emit(
                switch (node.ctx()) {
                    case LOAD -> Op.BINARY_SUBSCR;
                    case STORE -> Op.STORE_SUBSCR;
                    case DEL -> Op.DELETE_SUBSCR;
                });
    }

    @Override
    public void visit(Expr.Slice node) {
        visitOrNone(node.lower());
        visitOrNone(node.upper());
        int parts = 2;
        if (node.step() != null) {
            parts++;
            c.visit(node.step());
        }
        c.emit(Op.BUILD_SLICE, parts);
    }

    private void visitOrNone(Expr node) {
        if (node != null) {
            c.visit(node);
        } else {
            c.loadConst(PyNone.NONE);
        }
    }

    // ---- displays

    @Override
    public void visit(Expr.List node) {
        switch (node.ctx()) {
            case STORE -> assignItems(node.elts());
            case LOAD -> build(node.elts(), 0, Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND, false);
            case DEL -> c.visitAll(node.elts());
        }
    }

    @Override
    public void visit(Expr.Tuple node) {
        switch (node.ctx()) {
            case STORE -> assignItems(node.elts());
            case LOAD -> buildTuple(node.elts(), 0);
            case DEL -> c.visitAll(node.elts());
        }
    }

    @Override
    public void visit(Expr.Set node) {
        build(node.elts(), 0, Op.BUILD_SET, Op.SET_ADD, Op.SET_UPDATE, false);
    }

    /// A tuple of the `pushed` values on the stack and of `elts`.
    void buildTuple(Expr[] elts, int pushed) {
        build(elts, pushed, Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND, true);
    }

    private void build(Expr[] elts, int pushed, int build, int add, int extend, boolean tuple) {
        int n = elts.length;
        if (n > 2 && allConstant(elts, 0, n)) {
            buildFolded(elts, pushed, build, extend, tuple);
            return;
        }
        boolean big = n + pushed > STACK_USE_GUIDELINE;
        if (!big && !hasStarred(elts)) {
            c.visitAll(elts);
            c.emit(tuple ? Op.BUILD_TUPLE : build, n + pushed);
            return;
        }
        boolean built = big;
        if (big) {
            c.emit(build, pushed);
        }
        for (int i = 0; i < n; i++) {
            if (elts[i] instanceof Expr.Starred starred) {
                if (!built) {
                    c.emit(build, i + pushed);
                    built = true;
                }
                c.visit(starred.value());
                c.emit(extend, 1);
            } else {
                c.visit(elts[i]);
                if (built) {
                    c.emit(add, 1);
                }
            }
        }
        if (tuple) {
            c.emit(Op.LIST_TO_TUPLE);
        }
    }

    /// A display of constants is made from one constant.
    private void buildFolded(Expr[] elts, int pushed, int build, int extend, boolean tuple) {
        PyObject folded = constants(elts, 0, elts.length);
        if (tuple && pushed == 0) {
            c.loadConst(folded);
            return;
        }
        if (build == Op.BUILD_SET) {
            folded = ConstantFolder.frozenSet((PyTuple) folded);
        }
        c.emit(build, pushed);
        c.loadConst(folded);
        c.emit(extend, 1);
        if (tuple) {
            c.emit(Op.LIST_TO_TUPLE);
        }
    }

    static boolean hasStarred(Expr[] elts) {
        for (Expr elt : elts) {
            if (elt instanceof Expr.Starred) {
                return true;
            }
        }
        return false;
    }

    private static boolean allConstant(Expr[] elts, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!(elts[i] instanceof Expr.Constant)) {
                return false;
            }
        }
        return true;
    }

    private static PyTuple constants(Expr[] elts, int from, int to) {
        PyObject[] values = new PyObject[to - from];
        for (int i = from; i < to; i++) {
            values[i - from] = ((Expr.Constant) elts[i]).value();
        }
        return PyTuple.of(values);
    }

    /// Unpacks the value on the stack into targets.
    private void assignItems(Expr[] elts) {
        int n = elts.length;
        boolean starred = false;
        for (int i = 0; i < n; i++) {
            if (!(elts[i] instanceof Expr.Starred)) {
                continue;
            }
            if (starred) {
                throw c.error("multiple starred expressions in assignment");
            }
            if (i >= 1 << 8 || n - i - 1 >= Integer.MAX_VALUE >> 8) {
                throw c.error("too many expressions in star-unpacking assignment");
            }
            c.emit(Op.UNPACK_EX, i + (n - i - 1 << 8));
            starred = true;
        }
        if (!starred) {
            c.emit(Op.UNPACK_SEQUENCE, n);
        }
        for (Expr elt : elts) {
            c.visit(elt instanceof Expr.Starred s ? s.value() : elt);
        }
    }

    @Override
    public void visit(Expr.Dict node) {
        int n = node.values().length;
        boolean haveDict = false;
        int pending = 0;
        for (int i = 0; i < n; i++) {
            if (node.keys()[i] == null) {
                if (pending > 0) {
                    dictPart(node, i - pending, i, haveDict);
                    haveDict = true;
                    pending = 0;
                }
                if (!haveDict) {
                    c.emit(Op.BUILD_MAP, 0);
                    haveDict = true;
                }
                c.visit(node.values()[i]);
                c.emit(Op.DICT_UPDATE, 1);
            } else if (pending * 2 > STACK_USE_GUIDELINE) {
                dictPart(node, i - pending, i + 1, haveDict);
                haveDict = true;
                pending = 0;
            } else {
                pending++;
            }
        }
        if (pending > 0) {
            dictPart(node, n - pending, n, haveDict);
            haveDict = true;
        }
        if (!haveDict) {
            c.emit(Op.BUILD_MAP, 0);
        }
    }

    /// The items `from` to `to` as a dict, merged into the one on the stack if there is one.
    private void dictPart(Expr.Dict node, int from, int to, boolean merge) {
        int n = to - from;
        boolean big = n * 2 > STACK_USE_GUIDELINE;
        if (n > 1 && !big && allConstant(node.keys(), from, to)) {
            for (int i = from; i < to; i++) {
                c.visit(node.values()[i]);
            }
            c.loadConst(constants(node.keys(), from, to));
            c.emit(Op.BUILD_CONST_KEY_MAP, n);
        } else {
            if (big) {
                c.emit(Op.BUILD_MAP, 0);
            }
            for (int i = from; i < to; i++) {
                c.visit(node.keys()[i]);
                c.visit(node.values()[i]);
                if (big) {
                    c.emit(Op.MAP_ADD, 1);
                }
            }
            if (!big) {
                c.emit(Op.BUILD_MAP, n);
            }
        }
        if (merge) {
            c.emit(Op.DICT_UPDATE, 1);
        }
    }
}
