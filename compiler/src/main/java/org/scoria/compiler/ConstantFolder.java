package org.scoria.compiler;

import org.scoria.compiler.ast.CmpOp;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.Mod;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.UnaryOp;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyFrozenSet;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// Computes at compile time what is made of constants, and simplifies a little more on the tree.
///
/// Nodes are replaced, not changed: a node whose parts stay the same stays itself. This part knows expressions,
/// [ConstantFolderStatements] the rest. Compare CPython 3.11 `Python/ast_opt.c`.
final class ConstantFolder implements Expr.Visitor {
    /// Whether `__debug__` is true.
    private final boolean debug;

    private final Diagnostics diagnostics;
    private final ConstantFolderStatements statements;
    private int depth;

    /// What the node that was visited last became.
    private Expr result;

    private ConstantFolder(int optimize, FutureFeatures future, Diagnostics diagnostics) {
        this.debug = optimize == 0;
        this.diagnostics = diagnostics;
        this.statements = new ConstantFolderStatements(this, !future.annotations());
    }

    static Mod fold(Mod mod, int optimize, FutureFeatures future, Diagnostics diagnostics) {
        ConstantFolder folder = new ConstantFolder(optimize, future, diagnostics);
        if (mod instanceof Mod.Module module) {
            return new Mod.Module(folder.statements.body(module.body()), module.typeIgnores());
        }
        if (mod instanceof Mod.Interactive interactive) {
            return new Mod.Interactive(folder.statements.fold(interactive.body()));
        }
        if (mod instanceof Mod.Expression expression) {
            return new Mod.Expression(folder.fold(expression.body()));
        }
        return mod;
    }

    static PyObject frozenSet(PyTuple items) {
        return PyFrozenSet.of(items.items);
    }

    static boolean isFrozenSet(PyObject value) {
        return value instanceof PyFrozenSet;
    }

    // ---- walking

    void nest() {
        if (++depth > diagnostics.nestingLimit) {
            throw Diagnostics.tooDeep();
        }
    }

    void leave() {
        depth--;
    }

    /// The folded form of an expression; null stays null.
    Expr fold(Expr node) {
        if (node == null) {
            return null;
        }
        nest();
        result = node;
        node.accept(this);
        leave();
        return result;
    }

    Expr[] fold(Expr[] nodes) {
        Expr[] folded = nodes;
        for (int i = 0; i < nodes.length; i++) {
            Expr item = fold(nodes[i]);
            if (item != nodes[i]) {
                if (folded == nodes) {
                    folded = nodes.clone();
                }
                folded[i] = item;
            }
        }
        return folded;
    }

    Keyword[] fold(Keyword[] nodes) {
        Keyword[] folded = nodes;
        for (int i = 0; i < nodes.length; i++) {
            Keyword k = nodes[i];
            Expr value = fold(k.value());
            if (value != k.value()) {
                if (folded == nodes) {
                    folded = nodes.clone();
                }
                folded[i] = new Keyword(k.arg(), value, k.lineno(), k.colOffset(), k.endLineno(), k.endColOffset());
            }
        }
        return folded;
    }

    private Comprehension[] fold(Comprehension[] nodes) {
        Comprehension[] folded = nodes;
        for (int i = 0; i < nodes.length; i++) {
            Comprehension g = nodes[i];
            Expr target = fold(g.target());
            Expr iter = iterable(fold(g.iter()));
            Expr[] ifs = fold(g.ifs());
            if (target != g.target() || iter != g.iter() || ifs != g.ifs()) {
                if (folded == nodes) {
                    folded = nodes.clone();
                }
                folded[i] = new Comprehension(target, iter, ifs, g.isAsync());
            }
        }
        return folded;
    }

    /// A constant in the place of `node`.
    private static Expr constant(PyObject value, Expr node) {
        return new Expr.Constant(value, null, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    private static Expr constantOr(PyObject value, Expr node) {
        return value == null ? node : constant(value, node);
    }

    private static PyTuple constants(Expr[] elts) {
        for (Expr elt : elts) {
            if (!(elt instanceof Expr.Constant)) {
                return null;
            }
        }
        PyObject[] values = new PyObject[elts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((Expr.Constant) elts[i]).value();
        }
        return PyTuple.of(values);
    }

    /// Something that is only iterated over or searched need not be made anew each time: a list becomes a tuple, a
    /// display of constants a constant. `node` is folded already.
    static Expr iterable(Expr node) {
        if (node instanceof Expr.List n) {
            if (ExpressionGenerator.hasStarred(n.elts())) {
                return node;
            }
            PyTuple items = constants(n.elts());
            return items != null
                    ? constant(items, node)
                    : new Expr.Tuple(n.elts(), n.ctx(), n.lineno(), n.colOffset(), n.endLineno(), n.endColOffset());
        }
        if (node instanceof Expr.Set n) {
            PyTuple items = constants(n.elts());
            return items != null ? constant(frozenSet(items), node) : node;
        }
        return node;
    }

    // ---- operators

    @Override
    public void visit(Expr.BinOp node) {
        Expr left = fold(node.left());
        Expr right = fold(node.right());
        Expr.BinOp folded = left == node.left() && right == node.right()
                ? node
                : new Expr.BinOp(
                        left, node.op(), right, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
        result = folded;
        if (!(left instanceof Expr.Constant a)) {
            return;
        }
        if (node.op() == Operator.MOD
                && a.value() instanceof PyStr format
                && right instanceof Expr.Tuple values
                && !ExpressionGenerator.hasStarred(values.elts())) {
            Expr formatted = FormatFolder.fold(folded, format, values.elts());
            if (formatted != null) {
                result = formatted;
            }
        } else if (right instanceof Expr.Constant b) {
            result = constantOr(ConstantOperations.binary(node.op(), a.value(), b.value()), folded);
        }
    }

    @Override
    public void visit(Expr.UnaryOp node) {
        Expr operand = fold(node.operand());
        if (operand instanceof Expr.Constant c) {
            PyObject value = ConstantOperations.unary(node.op(), c.value());
            if (value != null) {
                result = constant(value, node);
                return;
            }
        } else if (node.op() == UnaryOp.NOT && operand instanceof Expr.Compare compare) {
            Expr inverted = inverted(compare);
            if (inverted != null) {
                result = inverted;
                return;
            }
        }
        result = operand == node.operand()
                ? node
                : new Expr.UnaryOp(
                        node.op(), operand, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    /// `not a is b` is `a is not b`. The other comparisons may be overloaded in any way.
    private static Expr inverted(Expr.Compare node) {
        if (node.ops().length != 1) {
            return null;
        }
        CmpOp op;
        switch (node.ops()[0]) {
            case IS -> op = CmpOp.IS_NOT;
            case IS_NOT -> op = CmpOp.IS;
            case IN -> op = CmpOp.NOT_IN;
            case NOT_IN -> op = CmpOp.IN;
            default -> {
                return null;
            }
        }
        return new Expr.Compare(
                node.left(),
                new CmpOp[] {op},
                node.comparators(),
                node.lineno(),
                node.colOffset(),
                node.endLineno(),
                node.endColOffset());
    }

    @Override
    public void visit(Expr.Compare node) {
        Expr left = fold(node.left());
        Expr[] comparators = fold(node.comparators());
        int last = node.ops().length - 1;
        CmpOp op = node.ops()[last];
        if (op == CmpOp.IN || op == CmpOp.NOT_IN) {
            Expr container = iterable(comparators[last]);
            if (container != comparators[last]) {
                comparators = comparators.clone();
                comparators[last] = container;
            }
        }
        result = left == node.left() && comparators == node.comparators()
                ? node
                : new Expr.Compare(
                        left,
                        node.ops(),
                        comparators,
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Expr.Subscript node) {
        Expr value = fold(node.value());
        Expr slice = fold(node.slice());
        Expr folded = value == node.value() && slice == node.slice()
                ? node
                : new Expr.Subscript(
                        value,
                        slice,
                        node.ctx(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
        result = node.ctx() == ExprContext.LOAD && value instanceof Expr.Constant a && slice instanceof Expr.Constant b
                ? constantOr(ConstantOperations.subscript(a.value(), b.value()), folded)
                : folded;
    }

    @Override
    public void visit(Expr.Tuple node) {
        Expr[] elts = fold(node.elts());
        PyTuple items = node.ctx() == ExprContext.LOAD ? constants(elts) : null;
        if (items != null) {
            result = constant(items, node);
        } else if (elts != node.elts()) {
            result = new Expr.Tuple(
                    elts, node.ctx(), node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
        } else {
            result = node;
        }
    }

    @Override
    public void visit(Expr.Name node) {
        result = node.ctx() == ExprContext.LOAD && node.id().equals("__debug__")
                ? constant(PyBool.of(debug), node)
                : node;
    }

    @Override
    public void visit(Expr.Constant node) {
        result = node;
    }

    // ---- the rest: fold the parts

    @Override
    public void visit(Expr.BoolOp node) {
        Expr[] values = fold(node.values());
        result = values == node.values()
                ? node
                : new Expr.BoolOp(
                        node.op(), values, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.NamedExpr node) {
        Expr value = fold(node.value());
        result = value == node.value()
                ? node
                : new Expr.NamedExpr(
                        node.target(), value, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.Lambda node) {
        var args = statements.fold(node.args());
        Expr body = fold(node.body());
        result = args == node.args() && body == node.body()
                ? node
                : new Expr.Lambda(args, body, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.IfExp node) {
        Expr test = fold(node.test());
        Expr body = fold(node.body());
        Expr orelse = fold(node.orelse());
        result = test == node.test() && body == node.body() && orelse == node.orelse()
                ? node
                : new Expr.IfExp(
                        test, body, orelse, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.Dict node) {
        Expr[] keys = fold(node.keys());
        Expr[] values = fold(node.values());
        result = keys == node.keys() && values == node.values()
                ? node
                : new Expr.Dict(keys, values, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.Set node) {
        Expr[] elts = fold(node.elts());
        result = elts == node.elts()
                ? node
                : new Expr.Set(elts, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.List node) {
        Expr[] elts = fold(node.elts());
        result = elts == node.elts()
                ? node
                : new Expr.List(
                        elts, node.ctx(), node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.ListComp node) {
        Expr elt = fold(node.elt());
        Comprehension[] generators = fold(node.generators());
        result = elt == node.elt() && generators == node.generators()
                ? node
                : new Expr.ListComp(
                        elt, generators, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.SetComp node) {
        Expr elt = fold(node.elt());
        Comprehension[] generators = fold(node.generators());
        result = elt == node.elt() && generators == node.generators()
                ? node
                : new Expr.SetComp(
                        elt, generators, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.DictComp node) {
        Expr key = fold(node.key());
        Expr value = fold(node.value());
        Comprehension[] generators = fold(node.generators());
        result = key == node.key() && value == node.value() && generators == node.generators()
                ? node
                : new Expr.DictComp(
                        key, value, generators, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.GeneratorExp node) {
        Expr elt = fold(node.elt());
        Comprehension[] generators = fold(node.generators());
        result = elt == node.elt() && generators == node.generators()
                ? node
                : new Expr.GeneratorExp(
                        elt, generators, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.Await node) {
        Expr value = fold(node.value());
        result = value == node.value()
                ? node
                : new Expr.Await(value, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.Yield node) {
        Expr value = fold(node.value());
        result = value == node.value()
                ? node
                : new Expr.Yield(value, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.YieldFrom node) {
        Expr value = fold(node.value());
        result = value == node.value()
                ? node
                : new Expr.YieldFrom(value, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.Call node) {
        Expr func = fold(node.func());
        Expr[] args = fold(node.args());
        Keyword[] keywords = fold(node.keywords());
        result = func == node.func() && args == node.args() && keywords == node.keywords()
                ? node
                : new Expr.Call(
                        func, args, keywords, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.FormattedValue node) {
        Expr value = fold(node.value());
        Expr spec = fold(node.formatSpec());
        result = value == node.value() && spec == node.formatSpec()
                ? node
                : new Expr.FormattedValue(
                        value,
                        node.conversion(),
                        spec,
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Expr.JoinedStr node) {
        Expr[] values = fold(node.values());
        result = values == node.values()
                ? node
                : new Expr.JoinedStr(values, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.Attribute node) {
        Expr value = fold(node.value());
        result = value == node.value()
                ? node
                : new Expr.Attribute(
                        value,
                        node.attr(),
                        node.ctx(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Expr.Starred node) {
        Expr value = fold(node.value());
        result = value == node.value()
                ? node
                : new Expr.Starred(
                        value, node.ctx(), node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Expr.Slice node) {
        Expr lower = fold(node.lower());
        Expr upper = fold(node.upper());
        Expr step = fold(node.step());
        result = lower == node.lower() && upper == node.upper() && step == node.step()
                ? node
                : new Expr.Slice(
                        lower, upper, step, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }
}
