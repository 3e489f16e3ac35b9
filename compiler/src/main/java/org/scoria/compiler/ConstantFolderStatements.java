package org.scoria.compiler;

import org.scoria.compiler.ast.Arg;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.WithItem;

/// The half of [ConstantFolder] that knows statements, parameters and patterns.
final class ConstantFolderStatements implements Stmt.Visitor, Pattern.Visitor {
    private final ConstantFolder expressions;

    /// Whether annotations are code; else they become strings, exactly as written.
    private final boolean foldsAnnotations;

    /// What the node that was visited last became.
    private Stmt result;

    private Pattern pattern;

    ConstantFolderStatements(ConstantFolder expressions, boolean foldsAnnotations) {
        this.expressions = expressions;
        this.foldsAnnotations = foldsAnnotations;
    }

    // ---- sequences

    Stmt[] fold(Stmt[] nodes) {
        Stmt[] folded = nodes;
        for (int i = 0; i < nodes.length; i++) {
            expressions.nest();
            nodes[i].accept(this);
            expressions.leave();
            if (result != nodes[i]) {
                if (folded == nodes) {
                    folded = nodes.clone();
                }
                folded[i] = result;
            }
        }
        return folded;
    }

    /// The statements of a module, class or function. A first statement that becomes a string by folding must not
    /// turn into a docstring.
    Stmt[] body(Stmt[] nodes) {
        boolean hadDocstring = Docstrings.of(nodes) != null;
        Stmt[] folded = fold(nodes);
        if (!hadDocstring && Docstrings.of(folded) != null) {
            Stmt.ExprStmt first = (Stmt.ExprStmt) folded[0];
            Expr hidden = new Expr.JoinedStr(
                    new Expr[] {first.value()},
                    first.lineno(),
                    first.colOffset(),
                    first.endLineno(),
                    first.endColOffset());
            if (folded == nodes) {
                folded = nodes.clone();
            }
            folded[0] = new Stmt.ExprStmt(
                    hidden, first.lineno(), first.colOffset(), first.endLineno(), first.endColOffset());
        }
        return folded;
    }

    private Expr annotation(Expr node) {
        return foldsAnnotations ? expressions.fold(node) : node;
    }

    // ---- parts of statements

    Arguments fold(Arguments node) {
        Arg[] posonlyargs = fold(node.posonlyargs());
        Arg[] args = fold(node.args());
        Arg vararg = fold(node.vararg());
        Arg[] kwonlyargs = fold(node.kwonlyargs());
        Expr[] kwDefaults = expressions.fold(node.kwDefaults());
        Arg kwarg = fold(node.kwarg());
        Expr[] defaults = expressions.fold(node.defaults());
        boolean same = posonlyargs == node.posonlyargs()
                && args == node.args()
                && vararg == node.vararg()
                && kwonlyargs == node.kwonlyargs()
                && kwDefaults == node.kwDefaults()
                && kwarg == node.kwarg()
                && defaults == node.defaults();
        return same ? node : new Arguments(posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults);
    }

    private Arg[] fold(Arg[] nodes) {
        Arg[] folded = nodes;
        for (int i = 0; i < nodes.length; i++) {
            Arg arg = fold(nodes[i]);
            if (arg != nodes[i]) {
                if (folded == nodes) {
                    folded = nodes.clone();
                }
                folded[i] = arg;
            }
        }
        return folded;
    }

    private Arg fold(Arg node) {
        if (node == null) {
            return null;
        }
        Expr annotation = annotation(node.annotation());
        return annotation == node.annotation()
                ? node
                : new Arg(
                        node.arg(),
                        annotation,
                        node.typeComment(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    private WithItem[] fold(WithItem[] nodes) {
        WithItem[] folded = new WithItem[nodes.length];
        boolean same = true;
        for (int i = 0; i < nodes.length; i++) {
            Expr context = expressions.fold(nodes[i].contextExpr());
            Expr vars = expressions.fold(nodes[i].optionalVars());
            boolean sameItem = context == nodes[i].contextExpr() && vars == nodes[i].optionalVars();
            folded[i] = sameItem ? nodes[i] : new WithItem(context, vars);
            same &= sameItem;
        }
        return same ? nodes : folded;
    }

    private ExceptHandler[] fold(ExceptHandler[] nodes) {
        ExceptHandler[] folded = new ExceptHandler[nodes.length];
        boolean same = true;
        for (int i = 0; i < nodes.length; i++) {
            ExceptHandler node = nodes[i];
            Expr type = expressions.fold(node.type());
            Stmt[] body = fold(node.body());
            boolean sameItem = type == node.type() && body == node.body();
            folded[i] = sameItem
                    ? node
                    : new ExceptHandler(
                            type,
                            node.name(),
                            body,
                            node.lineno(),
                            node.colOffset(),
                            node.endLineno(),
                            node.endColOffset());
            same &= sameItem;
        }
        return same ? nodes : folded;
    }

    private MatchCase[] fold(MatchCase[] nodes) {
        MatchCase[] folded = new MatchCase[nodes.length];
        boolean same = true;
        for (int i = 0; i < nodes.length; i++) {
            MatchCase node = nodes[i];
            Pattern matched = fold(node.pattern());
            Expr guard = expressions.fold(node.guard());
            Stmt[] body = fold(node.body());
            boolean sameItem = matched == node.pattern() && guard == node.guard() && body == node.body();
            folded[i] = sameItem ? node : new MatchCase(matched, guard, body);
            same &= sameItem;
        }
        return same ? nodes : folded;
    }

    private Pattern fold(Pattern node) {
        if (node == null) {
            return null;
        }
        expressions.nest();
        node.accept(this);
        expressions.leave();
        return pattern;
    }

    private Pattern[] fold(Pattern[] nodes) {
        Pattern[] folded = nodes;
        for (int i = 0; i < nodes.length; i++) {
            Pattern item = fold(nodes[i]);
            if (item != nodes[i]) {
                if (folded == nodes) {
                    folded = nodes.clone();
                }
                folded[i] = item;
            }
        }
        return folded;
    }

    // ---- statements

    @Override
    public void visit(Stmt.FunctionDef node) {
        Arguments args = fold(node.args());
        Stmt[] body = body(node.body());
        Expr[] decoratorList = expressions.fold(node.decoratorList());
        Expr returns = annotation(node.returns());
        result = args == node.args()
                        && body == node.body()
                        && decoratorList == node.decoratorList()
                        && returns == node.returns()
                ? node
                : new Stmt.FunctionDef(
                        node.name(),
                        args,
                        body,
                        decoratorList,
                        returns,
                        node.typeComment(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.AsyncFunctionDef node) {
        Arguments args = fold(node.args());
        Stmt[] body = body(node.body());
        Expr[] decoratorList = expressions.fold(node.decoratorList());
        Expr returns = annotation(node.returns());
        result = args == node.args()
                        && body == node.body()
                        && decoratorList == node.decoratorList()
                        && returns == node.returns()
                ? node
                : new Stmt.AsyncFunctionDef(
                        node.name(),
                        args,
                        body,
                        decoratorList,
                        returns,
                        node.typeComment(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.ClassDef node) {
        Expr[] bases = expressions.fold(node.bases());
        Keyword[] keywords = expressions.fold(node.keywords());
        Stmt[] body = body(node.body());
        Expr[] decoratorList = expressions.fold(node.decoratorList());
        result = bases == node.bases()
                        && keywords == node.keywords()
                        && body == node.body()
                        && decoratorList == node.decoratorList()
                ? node
                : new Stmt.ClassDef(
                        node.name(),
                        bases,
                        keywords,
                        body,
                        decoratorList,
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.Return node) {
        Expr value = expressions.fold(node.value());
        result = value == node.value()
                ? node
                : new Stmt.Return(value, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Stmt.Delete node) {
        Expr[] targets = expressions.fold(node.targets());
        result = targets == node.targets()
                ? node
                : new Stmt.Delete(targets, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Stmt.Assign node) {
        Expr[] targets = expressions.fold(node.targets());
        Expr value = expressions.fold(node.value());
        result = targets == node.targets() && value == node.value()
                ? node
                : new Stmt.Assign(
                        targets,
                        value,
                        node.typeComment(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.AugAssign node) {
        Expr target = expressions.fold(node.target());
        Expr value = expressions.fold(node.value());
        result = target == node.target() && value == node.value()
                ? node
                : new Stmt.AugAssign(
                        target,
                        node.op(),
                        value,
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.AnnAssign node) {
        Expr target = expressions.fold(node.target());
        Expr annotation = annotation(node.annotation());
        Expr value = expressions.fold(node.value());
        result = target == node.target() && annotation == node.annotation() && value == node.value()
                ? node
                : new Stmt.AnnAssign(
                        target,
                        annotation,
                        value,
                        node.simple(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.For node) {
        Expr target = expressions.fold(node.target());
        Expr iter = ConstantFolder.iterable(expressions.fold(node.iter()));
        Stmt[] body = fold(node.body());
        Stmt[] orelse = fold(node.orelse());
        result = target == node.target() && iter == node.iter() && body == node.body() && orelse == node.orelse()
                ? node
                : new Stmt.For(
                        target,
                        iter,
                        body,
                        orelse,
                        node.typeComment(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.AsyncFor node) {
        Expr target = expressions.fold(node.target());
        Expr iter = expressions.fold(node.iter());
        Stmt[] body = fold(node.body());
        Stmt[] orelse = fold(node.orelse());
        result = target == node.target() && iter == node.iter() && body == node.body() && orelse == node.orelse()
                ? node
                : new Stmt.AsyncFor(
                        target,
                        iter,
                        body,
                        orelse,
                        node.typeComment(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.While node) {
        Expr test = expressions.fold(node.test());
        Stmt[] body = fold(node.body());
        Stmt[] orelse = fold(node.orelse());
        result = test == node.test() && body == node.body() && orelse == node.orelse()
                ? node
                : new Stmt.While(
                        test, body, orelse, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Stmt.If node) {
        Expr test = expressions.fold(node.test());
        Stmt[] body = fold(node.body());
        Stmt[] orelse = fold(node.orelse());
        result = test == node.test() && body == node.body() && orelse == node.orelse()
                ? node
                : new Stmt.If(
                        test, body, orelse, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Stmt.With node) {
        WithItem[] items = fold(node.items());
        Stmt[] body = fold(node.body());
        result = items == node.items() && body == node.body()
                ? node
                : new Stmt.With(
                        items,
                        body,
                        node.typeComment(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.AsyncWith node) {
        WithItem[] items = fold(node.items());
        Stmt[] body = fold(node.body());
        result = items == node.items() && body == node.body()
                ? node
                : new Stmt.AsyncWith(
                        items,
                        body,
                        node.typeComment(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.Match node) {
        Expr subject = expressions.fold(node.subject());
        MatchCase[] cases = fold(node.cases());
        result = subject == node.subject() && cases == node.cases()
                ? node
                : new Stmt.Match(
                        subject, cases, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Stmt.Raise node) {
        Expr exc = expressions.fold(node.exc());
        Expr cause = expressions.fold(node.cause());
        result = exc == node.exc() && cause == node.cause()
                ? node
                : new Stmt.Raise(exc, cause, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Stmt.Try node) {
        Stmt[] body = fold(node.body());
        ExceptHandler[] handlers = fold(node.handlers());
        Stmt[] orelse = fold(node.orelse());
        Stmt[] finalbody = fold(node.finalbody());
        result = body == node.body()
                        && handlers == node.handlers()
                        && orelse == node.orelse()
                        && finalbody == node.finalbody()
                ? node
                : new Stmt.Try(
                        body,
                        handlers,
                        orelse,
                        finalbody,
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.TryStar node) {
        Stmt[] body = fold(node.body());
        ExceptHandler[] handlers = fold(node.handlers());
        Stmt[] orelse = fold(node.orelse());
        Stmt[] finalbody = fold(node.finalbody());
        result = body == node.body()
                        && handlers == node.handlers()
                        && orelse == node.orelse()
                        && finalbody == node.finalbody()
                ? node
                : new Stmt.TryStar(
                        body,
                        handlers,
                        orelse,
                        finalbody,
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Stmt.Assert node) {
        Expr test = expressions.fold(node.test());
        Expr msg = expressions.fold(node.msg());
        result = test == node.test() && msg == node.msg()
                ? node
                : new Stmt.Assert(test, msg, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Stmt.ExprStmt node) {
        Expr value = expressions.fold(node.value());
        result = value == node.value()
                ? node
                : new Stmt.ExprStmt(value, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Stmt.Import node) {
        result = node;
    }

    @Override
    public void visit(Stmt.ImportFrom node) {
        result = node;
    }

    @Override
    public void visit(Stmt.Global node) {
        result = node;
    }

    @Override
    public void visit(Stmt.Nonlocal node) {
        result = node;
    }

    @Override
    public void visit(Stmt.Pass node) {
        result = node;
    }

    @Override
    public void visit(Stmt.Break node) {
        result = node;
    }

    @Override
    public void visit(Stmt.Continue node) {
        result = node;
    }

    // ---- patterns

    @Override
    public void visit(Pattern.MatchValue node) {
        Expr value = expressions.fold(node.value());
        pattern = value == node.value()
                ? node
                : new Pattern.MatchValue(value, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Pattern.MatchSequence node) {
        Pattern[] patterns = fold(node.patterns());
        pattern = patterns == node.patterns()
                ? node
                : new Pattern.MatchSequence(
                        patterns, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Pattern.MatchMapping node) {
        Expr[] keys = expressions.fold(node.keys());
        Pattern[] patterns = fold(node.patterns());
        pattern = keys == node.keys() && patterns == node.patterns()
                ? node
                : new Pattern.MatchMapping(
                        keys,
                        patterns,
                        node.rest(),
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Pattern.MatchClass node) {
        Expr cls = expressions.fold(node.cls());
        Pattern[] patterns = fold(node.patterns());
        Pattern[] kwdPatterns = fold(node.kwdPatterns());
        pattern = cls == node.cls() && patterns == node.patterns() && kwdPatterns == node.kwdPatterns()
                ? node
                : new Pattern.MatchClass(
                        cls,
                        patterns,
                        node.kwdAttrs(),
                        kwdPatterns,
                        node.lineno(),
                        node.colOffset(),
                        node.endLineno(),
                        node.endColOffset());
    }

    @Override
    public void visit(Pattern.MatchAs node) {
        Pattern inner = fold(node.pattern());
        pattern = inner == node.pattern()
                ? node
                : new Pattern.MatchAs(
                        inner, node.name(), node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Pattern.MatchOr node) {
        Pattern[] patterns = fold(node.patterns());
        pattern = patterns == node.patterns()
                ? node
                : new Pattern.MatchOr(patterns, node.lineno(), node.colOffset(), node.endLineno(), node.endColOffset());
    }

    @Override
    public void visit(Pattern.MatchSingleton node) {
        pattern = node;
    }

    @Override
    public void visit(Pattern.MatchStar node) {
        pattern = node;
    }
}
