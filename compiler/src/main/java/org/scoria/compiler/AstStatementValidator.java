package org.scoria.compiler;

import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.UnaryOp;
import org.scoria.compiler.ast.WithItem;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// The half of [AstValidator] that knows statements and patterns.
final class AstStatementValidator implements Stmt.Visitor, Pattern.Visitor {
    private final AstValidator expressions;

    /// Whether the pattern that is being checked may be `*name`.
    private boolean starAllowed;

    AstStatementValidator(AstValidator expressions) {
        this.expressions = expressions;
    }

    void checkAll(Stmt[] nodes) {
        for (Stmt node : nodes) {
            if (node == null) {
                throw AstValidator.valueError("None disallowed in statement list");
            }
            AstValidator.checkPosition(node);
            expressions.nest();
            node.accept(this);
            expressions.leave();
        }
    }

    private static void notEmpty(Object[] nodes, String what, String owner) {
        if (nodes.length == 0) {
            throw AstValidator.valueError("empty " + what + " on " + owner);
        }
    }

    private void body(Stmt[] nodes, String owner) {
        notEmpty(nodes, "body", owner);
        checkAll(nodes);
    }

    // ---- definitions

    @Override
    public void visit(Stmt.FunctionDef node) {
        function(node.body(), node.args(), node.decoratorList(), node.returns(), "FunctionDef");
    }

    @Override
    public void visit(Stmt.AsyncFunctionDef node) {
        function(node.body(), node.args(), node.decoratorList(), node.returns(), "AsyncFunctionDef");
    }

    private void function(Stmt[] body, Arguments args, Expr[] decorators, Expr returns, String owner) {
        body(body, owner);
        expressions.checkArguments(args);
        expressions.loadAll(decorators);
        expressions.optional(returns);
    }

    @Override
    public void visit(Stmt.ClassDef node) {
        body(node.body(), "ClassDef");
        expressions.loadAll(node.bases());
        expressions.checkKeywords(node.keywords());
        expressions.loadAll(node.decoratorList());
    }

    // ---- simple statements

    @Override
    public void visit(Stmt.Return node) {
        expressions.optional(node.value());
    }

    @Override
    public void visit(Stmt.Delete node) {
        notEmpty(node.targets(), "targets", "Delete");
        expressions.checkAll(node.targets(), ExprContext.DEL, false);
    }

    @Override
    public void visit(Stmt.Assign node) {
        notEmpty(node.targets(), "targets", "Assign");
        expressions.checkAll(node.targets(), ExprContext.STORE, false);
        expressions.load(node.value());
    }

    @Override
    public void visit(Stmt.AugAssign node) {
        expressions.check(node.target(), ExprContext.STORE);
        expressions.load(node.value());
    }

    @Override
    public void visit(Stmt.AnnAssign node) {
        if (node.simple() && !(node.target() instanceof Expr.Name)) {
            throw AstValidator.typeError("AnnAssign with simple non-Name target");
        }
        expressions.check(node.target(), ExprContext.STORE);
        expressions.optional(node.value());
        expressions.load(node.annotation());
    }

    @Override
    public void visit(Stmt.Raise node) {
        if (node.exc() != null) {
            expressions.load(node.exc());
            expressions.optional(node.cause());
        } else if (node.cause() != null) {
            throw AstValidator.valueError("Raise with cause but no exception");
        }
    }

    @Override
    public void visit(Stmt.Assert node) {
        expressions.load(node.test());
        expressions.optional(node.msg());
    }

    @Override
    public void visit(Stmt.Import node) {
        notEmpty(node.names(), "names", "Import");
    }

    @Override
    public void visit(Stmt.ImportFrom node) {
        if (node.level() < 0) {
            throw AstValidator.valueError("Negative ImportFrom level");
        }
        notEmpty(node.names(), "names", "ImportFrom");
    }

    @Override
    public void visit(Stmt.Global node) {
        notEmpty(node.names(), "names", "Global");
    }

    @Override
    public void visit(Stmt.Nonlocal node) {
        notEmpty(node.names(), "names", "Nonlocal");
    }

    @Override
    public void visit(Stmt.ExprStmt node) {
        expressions.load(node.value());
    }

    @Override
    public void visit(Stmt.Pass node) {}

    @Override
    public void visit(Stmt.Break node) {}

    @Override
    public void visit(Stmt.Continue node) {}

    // ---- compound statements

    @Override
    public void visit(Stmt.For node) {
        loop(node.target(), node.iter(), node.body(), node.orelse(), "For");
    }

    @Override
    public void visit(Stmt.AsyncFor node) {
        loop(node.target(), node.iter(), node.body(), node.orelse(), "AsyncFor");
    }

    private void loop(Expr target, Expr iter, Stmt[] body, Stmt[] orelse, String owner) {
        expressions.check(target, ExprContext.STORE);
        expressions.load(iter);
        body(body, owner);
        checkAll(orelse);
    }

    @Override
    public void visit(Stmt.While node) {
        expressions.load(node.test());
        body(node.body(), "While");
        checkAll(node.orelse());
    }

    @Override
    public void visit(Stmt.If node) {
        expressions.load(node.test());
        body(node.body(), "If");
        checkAll(node.orelse());
    }

    @Override
    public void visit(Stmt.With node) {
        with(node.items(), node.body(), "With");
    }

    @Override
    public void visit(Stmt.AsyncWith node) {
        with(node.items(), node.body(), "AsyncWith");
    }

    private void with(WithItem[] items, Stmt[] body, String owner) {
        notEmpty(items, "items", owner);
        for (WithItem item : items) {
            expressions.load(item.contextExpr());
            if (item.optionalVars() != null) {
                expressions.check(item.optionalVars(), ExprContext.STORE);
            }
        }
        body(body, owner);
    }

    @Override
    public void visit(Stmt.Match node) {
        expressions.load(node.subject());
        notEmpty(node.cases(), "cases", "Match");
        for (MatchCase matchCase : node.cases()) {
            check(matchCase.pattern(), false);
            expressions.optional(matchCase.guard());
            body(matchCase.body(), "match_case");
        }
    }

    @Override
    public void visit(Stmt.Try node) {
        attempt(node.body(), node.handlers(), node.orelse(), node.finalbody(), "Try");
    }

    @Override
    public void visit(Stmt.TryStar node) {
        attempt(node.body(), node.handlers(), node.orelse(), node.finalbody(), "TryStar");
    }

    private void attempt(Stmt[] body, ExceptHandler[] handlers, Stmt[] orelse, Stmt[] finalbody, String owner) {
        body(body, owner);
        if (handlers.length == 0 && finalbody.length == 0) {
            throw AstValidator.valueError(owner + " has neither except handlers nor finalbody");
        }
        if (handlers.length == 0 && orelse.length > 0) {
            throw AstValidator.valueError(owner + " has orelse but no except handlers");
        }
        for (ExceptHandler handler : handlers) {
            AstValidator.checkPosition(handler);
            expressions.optional(handler.type());
            body(handler.body(), "ExceptHandler");
        }
        checkAll(finalbody);
        checkAll(orelse);
    }

    // ---- patterns

    private void check(Pattern node, boolean star) {
        AstValidator.checkPosition(node);
        expressions.nest();
        starAllowed = star;
        node.accept(this);
        expressions.leave();
    }

    private void checkAll(Pattern[] nodes, boolean star) {
        for (Pattern node : nodes) {
            check(node, star);
        }
    }

    private static void checkCapture(String name) {
        if (name == null) {
            return;
        }
        if (name.equals("_")) {
            throw AstValidator.valueError("can't capture name '_' in patterns");
        }
        AstValidator.checkName(name);
    }

    @Override
    public void visit(Pattern.MatchValue node) {
        checkValue(node.value());
    }

    private void checkValue(Expr value) {
        expressions.load(value);
        if (value instanceof Expr.Constant constant) {
            if (!isLiteral(constant.value())) {
                throw AstValidator.valueError("unexpected constant inside of a literal pattern");
            }
            return;
        }
        boolean allowed = value instanceof Expr.Attribute
                || value instanceof Expr.JoinedStr
                || isNegative(value, true)
                || isComplex(value);
        if (!allowed) {
            throw AstValidator.valueError("patterns may only match literals and attribute lookups");
        }
    }

    private static boolean isLiteral(PyObject value) {
        return value instanceof PyInt && !(value instanceof PyBool)
                || value instanceof PyFloat
                || value instanceof PyBytes
                || value instanceof PyComplex
                || value instanceof PyStr;
    }

    private static boolean isNumber(Expr node, boolean real, boolean imaginary) {
        if (!(node instanceof Expr.Constant constant)) {
            return false;
        }
        PyObject value = constant.value();
        return real && (value instanceof PyFloat || value instanceof PyInt && !(value instanceof PyBool))
                || imaginary && value instanceof PyComplex;
    }

    private static boolean isNegative(Expr node, boolean imaginary) {
        return node instanceof Expr.UnaryOp unary
                && unary.op() == UnaryOp.U_SUB
                && isNumber(unary.operand(), true, imaginary);
    }

    /// `1 + 2j` and the like.
    private static boolean isComplex(Expr node) {
        return node instanceof Expr.BinOp binary
                && (binary.op() == Operator.ADD || binary.op() == Operator.SUB)
                && (isNumber(binary.left(), true, false) || isNegative(binary.left(), false))
                && isNumber(binary.right(), false, true);
    }

    @Override
    public void visit(Pattern.MatchSingleton node) {
        if (node.value() != PyNone.NONE && !(node.value() instanceof PyBool)) {
            throw AstValidator.valueError("MatchSingleton can only contain True, False and None");
        }
    }

    @Override
    public void visit(Pattern.MatchSequence node) {
        checkAll(node.patterns(), true);
    }

    @Override
    public void visit(Pattern.MatchMapping node) {
        if (node.keys().length != node.patterns().length) {
            throw AstValidator.valueError("MatchMapping doesn't have the same number of keys as patterns");
        }
        checkCapture(node.rest());
        for (Expr key : node.keys()) {
            boolean singleton = key instanceof Expr.Constant constant
                    && (constant.value() == PyNone.NONE || constant.value() instanceof PyBool);
            if (!singleton) {
                checkValue(key);
            }
        }
        checkAll(node.patterns(), false);
    }

    @Override
    public void visit(Pattern.MatchClass node) {
        if (node.kwdAttrs().length != node.kwdPatterns().length) {
            throw AstValidator.valueError("MatchClass doesn't have the same number of keyword attributes as patterns");
        }
        expressions.load(node.cls());
        Expr cls = node.cls();
        while (cls instanceof Expr.Attribute attribute) {
            cls = attribute.value();
        }
        if (!(cls instanceof Expr.Name)) {
            throw AstValidator.valueError("MatchClass cls field can only contain Name or Attribute nodes.");
        }
        for (String attribute : node.kwdAttrs()) {
            AstValidator.checkName(attribute);
        }
        checkAll(node.patterns(), false);
        checkAll(node.kwdPatterns(), false);
    }

    @Override
    public void visit(Pattern.MatchStar node) {
        if (!starAllowed) {
            throw AstValidator.valueError("can't use MatchStar here");
        }
        checkCapture(node.name());
    }

    @Override
    public void visit(Pattern.MatchAs node) {
        checkCapture(node.name());
        if (node.pattern() == null) {
            return;
        }
        if (node.name() == null) {
            throw AstValidator.valueError("MatchAs must specify a target name if a pattern is given");
        }
        check(node.pattern(), false);
    }

    @Override
    public void visit(Pattern.MatchOr node) {
        if (node.patterns().length < 2) {
            throw AstValidator.valueError("MatchOr requires at least 2 patterns");
        }
        checkAll(node.patterns(), false);
    }
}
