package org.scoria.compiler;

import org.scoria.compiler.ast.Arg;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.Located;
import org.scoria.compiler.ast.Mod;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyEllipsis;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyFrozenSet;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// Refuses trees that no program has: what the parser makes is right by construction, but trees made by hand may be
/// anything. This part knows expressions, [AstStatementValidator] statements and patterns.
///
/// Compare CPython 3.11 `Python/ast.c`.
public final class AstValidator implements Expr.Visitor {
    private final Diagnostics diagnostics;
    private final AstStatementValidator statements;
    private int depth;

    /// The context that the expression must have.
    private ExprContext context = ExprContext.LOAD;

    private AstValidator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.statements = new AstStatementValidator(this);
    }

    /// Throws the [CompileError] that tells what is wrong with the tree.
    public static void validate(Mod mod, CompilerOptions options) {
        AstValidator validator = new AstValidator(options.diagnostics());
        if (mod instanceof Mod.Module module) {
            validator.statements.checkAll(module.body());
        } else if (mod instanceof Mod.Interactive interactive) {
            validator.statements.checkAll(interactive.body());
        } else if (mod instanceof Mod.Expression expression) {
            validator.check(expression.body(), ExprContext.LOAD);
        } else {
            Mod.FunctionType function = (Mod.FunctionType) mod;
            validator.checkAll(function.argtypes(), ExprContext.LOAD, false);
            validator.check(function.returns(), ExprContext.LOAD);
        }
    }

    // ---- errors

    static CompileError valueError(String message) {
        return new CompileError(CompileError.Kind.VALUE_ERROR, message);
    }

    static CompileError typeError(String message) {
        return new CompileError(CompileError.Kind.TYPE_ERROR, message);
    }

    // ---- what many nodes need

    void nest() {
        if (++depth > diagnostics.nestingLimit) {
            throw Diagnostics.tooDeep();
        }
    }

    void leave() {
        depth--;
    }

    static void checkPosition(Located node) {
        int line = node.lineno();
        int endLine = node.endLineno();
        int column = node.colOffset();
        int endColumn = node.endColOffset();
        if (line > endLine) {
            throw valueError("AST node line range (" + line + ", " + endLine + ") is not valid");
        }
        if (line < 0 && endLine != line || column < 0 && column != endColumn) {
            throw valueError("AST node column range (" + column + ", " + endColumn + ") for line range (" + line + ", "
                    + endLine + ") is not valid");
        }
        if (line == endLine && column > endColumn) {
            throw valueError("line " + line + ", column " + column + "-" + endColumn + " is not a valid range");
        }
    }

    static void checkName(String name) {
        if (name.equals("None") || name.equals("True") || name.equals("False")) {
            throw valueError("identifier field can't represent '" + name + "' constant");
        }
    }

    void load(Expr node) {
        check(node, ExprContext.LOAD);
    }

    void optional(Expr node) {
        if (node != null) {
            load(node);
        }
    }

    void loadAll(Expr[] nodes) {
        checkAll(nodes, ExprContext.LOAD, false);
    }

    void checkAll(Expr[] nodes, ExprContext wanted, boolean nullAllowed) {
        for (Expr node : nodes) {
            if (node != null) {
                check(node, wanted);
            } else if (!nullAllowed) {
                throw valueError("None disallowed in expression list");
            }
        }
    }

    void checkKeywords(Keyword[] keywords) {
        for (Keyword keyword : keywords) {
            load(keyword.value());
        }
    }

    void checkArguments(Arguments args) {
        checkArgs(args.posonlyargs());
        checkArgs(args.args());
        checkAnnotation(args.vararg());
        checkArgs(args.kwonlyargs());
        checkAnnotation(args.kwarg());
        if (args.defaults().length > args.posonlyargs().length + args.args().length) {
            throw valueError("more positional defaults than args on arguments");
        }
        if (args.kwDefaults().length != args.kwonlyargs().length) {
            throw valueError("length of kwonlyargs is not the same as kw_defaults on arguments");
        }
        loadAll(args.defaults());
        checkAll(args.kwDefaults(), ExprContext.LOAD, true);
    }

    private void checkArgs(Arg[] args) {
        for (Arg arg : args) {
            checkPosition(arg);
            checkAnnotation(arg);
        }
    }

    private void checkAnnotation(Arg arg) {
        if (arg != null) {
            optional(arg.annotation());
        }
    }

    private void checkComprehension(Comprehension[] generators) {
        if (generators.length == 0) {
            throw valueError("comprehension with no generators");
        }
        for (Comprehension generator : generators) {
            check(generator.target(), ExprContext.STORE);
            load(generator.iter());
            loadAll(generator.ifs());
        }
    }

    private void checkConstant(PyObject value) {
        if (value == PyNone.NONE || value == PyEllipsis.ELLIPSIS || value instanceof PyBool) {
            return;
        }
        Class<?> type = value.getClass();
        if (value instanceof PyInt number && number.exact() == value
                || type == PyFloat.class
                || type == PyComplex.class
                || type == PyStr.class
                || type == PyBytes.class) {
            return;
        }
        PyObject[] items;
        if (type == PyTuple.class) {
            items = ((PyTuple) value).items;
        } else if (type == PyFrozenSet.class) {
            items = ((PyFrozenSet) value).toArray();
        } else {
            throw typeError("got an invalid type in Constant: " + value.type().name());
        }
        nest();
        for (PyObject item : items) {
            checkConstant(item);
        }
        leave();
    }

    // ---- expressions

    void check(Expr node, ExprContext wanted) {
        checkPosition(node);
        nest();
        checkContext(node, wanted);
        ExprContext outer = context;
        context = wanted;
        node.accept(this);
        context = outer;
        leave();
    }

    private static void checkContext(Expr node, ExprContext wanted) {
        if (node instanceof Expr.Name name) {
            checkName(name.id());
        }
        ExprContext actual = contextOf(node);
        if (actual == null) {
            if (wanted != ExprContext.LOAD) {
                throw valueError("expression which can't be assigned to in " + nameOf(wanted) + " context");
            }
        } else if (actual != wanted) {
            throw valueError(
                    "expression must have " + nameOf(wanted) + " context but has " + nameOf(actual) + " instead");
        }
    }

    private static ExprContext contextOf(Expr node) {
        if (node instanceof Expr.Name n) {
            return n.ctx();
        }
        if (node instanceof Expr.Attribute n) {
            return n.ctx();
        }
        if (node instanceof Expr.Subscript n) {
            return n.ctx();
        }
        if (node instanceof Expr.Starred n) {
            return n.ctx();
        }
        if (node instanceof Expr.List n) {
            return n.ctx();
        }
        return node instanceof Expr.Tuple n ? n.ctx() : null;
    }

    private static String nameOf(ExprContext context) {
        return switch (context) {
            case LOAD -> "Load";
            case STORE -> "Store";
            case DEL -> "Del";
        };
    }

    @Override
    public void visit(Expr.BoolOp node) {
        if (node.values().length < 2) {
            throw valueError("BoolOp with less than 2 values");
        }
        loadAll(node.values());
    }

    @Override
    public void visit(Expr.NamedExpr node) {
        if (!(node.target() instanceof Expr.Name)) {
            throw typeError("NamedExpr target must be a Name");
        }
        load(node.value());
    }

    @Override
    public void visit(Expr.BinOp node) {
        load(node.left());
        load(node.right());
    }

    @Override
    public void visit(Expr.UnaryOp node) {
        load(node.operand());
    }

    @Override
    public void visit(Expr.Lambda node) {
        checkArguments(node.args());
        load(node.body());
    }

    @Override
    public void visit(Expr.IfExp node) {
        load(node.test());
        load(node.body());
        load(node.orelse());
    }

    @Override
    public void visit(Expr.Dict node) {
        if (node.keys().length != node.values().length) {
            throw valueError("Dict doesn't have the same number of keys as values");
        }
        checkAll(node.keys(), ExprContext.LOAD, true);
        loadAll(node.values());
    }

    @Override
    public void visit(Expr.Set node) {
        loadAll(node.elts());
    }

    @Override
    public void visit(Expr.ListComp node) {
        checkComprehension(node.generators());
        load(node.elt());
    }

    @Override
    public void visit(Expr.SetComp node) {
        checkComprehension(node.generators());
        load(node.elt());
    }

    @Override
    public void visit(Expr.DictComp node) {
        checkComprehension(node.generators());
        load(node.key());
        load(node.value());
    }

    @Override
    public void visit(Expr.GeneratorExp node) {
        checkComprehension(node.generators());
        load(node.elt());
    }

    @Override
    public void visit(Expr.Await node) {
        load(node.value());
    }

    @Override
    public void visit(Expr.Yield node) {
        optional(node.value());
    }

    @Override
    public void visit(Expr.YieldFrom node) {
        load(node.value());
    }

    @Override
    public void visit(Expr.Compare node) {
        if (node.comparators().length == 0) {
            throw valueError("Compare with no comparators");
        }
        if (node.comparators().length != node.ops().length) {
            throw valueError("Compare has a different number of comparators and operands");
        }
        loadAll(node.comparators());
        load(node.left());
    }

    @Override
    public void visit(Expr.Call node) {
        load(node.func());
        loadAll(node.args());
        checkKeywords(node.keywords());
    }

    @Override
    public void visit(Expr.FormattedValue node) {
        load(node.value());
        optional(node.formatSpec());
    }

    @Override
    public void visit(Expr.JoinedStr node) {
        loadAll(node.values());
    }

    @Override
    public void visit(Expr.Constant node) {
        checkConstant(node.value());
    }

    @Override
    public void visit(Expr.Attribute node) {
        load(node.value());
    }

    @Override
    public void visit(Expr.Subscript node) {
        load(node.slice());
        load(node.value());
    }

    @Override
    public void visit(Expr.Starred node) {
        check(node.value(), context);
    }

    @Override
    public void visit(Expr.Name node) {}

    @Override
    public void visit(Expr.List node) {
        checkAll(node.elts(), context, false);
    }

    @Override
    public void visit(Expr.Tuple node) {
        checkAll(node.elts(), context, false);
    }

    @Override
    public void visit(Expr.Slice node) {
        optional(node.lower());
        optional(node.upper());
        optional(node.step());
    }
}
