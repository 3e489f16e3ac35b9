package org.scoria.compiler;

import org.scoria.compiler.ast.Alias;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.WithItem;

/// The half of [SymbolTableBuilder] that knows statements and patterns.
final class SymbolTableStatements implements Stmt.Visitor, Pattern.Visitor {
    private final SymbolTableBuilder table;

    SymbolTableStatements(SymbolTableBuilder table) {
        this.table = table;
    }

    private void visit(Stmt node) {
        table.nest();
        node.accept(this);
        table.leave();
    }

    void visitAll(Stmt[] nodes) {
        for (Stmt node : nodes) {
            visit(node);
        }
    }

    // ---- definitions

    @Override
    public void visit(Stmt.FunctionDef node) {
        function(node, node.name(), node.args(), node.returns(), node.decoratorList(), node.body(), false);
    }

    @Override
    public void visit(Stmt.AsyncFunctionDef node) {
        function(node, node.name(), node.args(), node.returns(), node.decoratorList(), node.body(), true);
    }

    private void function(
            Stmt node, String name, Arguments args, Expr returns, Expr[] decorators, Stmt[] body, boolean async) {
        table.define(name, Symbol.DEF_LOCAL, node);
        table.visitAll(args.defaults());
        table.visitAll(args.kwDefaults());
        table.visitAnnotations(node, args, returns);
        table.visitAll(decorators);
        table.enter(SymbolTableEntry.Kind.FUNCTION, name, node);
        table.current.coroutine = async;
        table.defineParameters(args);
        visitAll(body);
        table.exit();
    }

    @Override
    public void visit(Stmt.ClassDef node) {
        table.define(node.name(), Symbol.DEF_LOCAL, node);
        table.visitAll(node.bases());
        table.visitKeywords(node.keywords());
        table.visitAll(node.decoratorList());
        table.enter(SymbolTableEntry.Kind.CLASS, node.name(), node);
        String outer = table.privateClass;
        table.privateClass = node.name();
        visitAll(node.body());
        table.privateClass = outer;
        table.exit();
    }

    // ---- simple statements

    @Override
    public void visit(Stmt.Return node) {
        if (node.value() != null) {
            table.visit(node.value());
            table.current.returnsValue = true;
        }
    }

    @Override
    public void visit(Stmt.Delete node) {
        table.visitAll(node.targets());
    }

    @Override
    public void visit(Stmt.Assign node) {
        table.visitAll(node.targets());
        table.visit(node.value());
    }

    @Override
    public void visit(Stmt.AugAssign node) {
        table.visit(node.target());
        table.visit(node.value());
    }

    @Override
    public void visit(Stmt.AnnAssign node) {
        if (node.target() instanceof Expr.Name name) {
            annotatedName(node, name.id());
        } else {
            table.visit(node.target());
        }
        table.visitAnnotation(node.annotation());
        table.visitOptional(node.value());
    }

    private void annotatedName(Stmt.AnnAssign node, String name) {
        int flags = table.flags(name);
        if ((flags & (Symbol.DEF_GLOBAL | Symbol.DEF_NONLOCAL)) != 0
                && table.current != table.module
                && node.simple()) {
            String what = (flags & Symbol.DEF_GLOBAL) != 0 ? "global" : "nonlocal";
            throw table.diagnostics.scopeError("annotated name '" + name + "' can't be " + what, node);
        }
        if (node.simple()) {
            table.define(name, Symbol.DEF_ANNOT | Symbol.DEF_LOCAL, node);
        } else if (node.value() != null) {
            table.define(name, Symbol.DEF_LOCAL, node);
        }
    }

    @Override
    public void visit(Stmt.Raise node) {
        if (node.exc() != null) {
            table.visit(node.exc());
            table.visitOptional(node.cause());
        }
    }

    @Override
    public void visit(Stmt.Assert node) {
        table.visit(node.test());
        table.visitOptional(node.msg());
    }

    @Override
    public void visit(Stmt.Import node) {
        visitAliases(node.names());
    }

    @Override
    public void visit(Stmt.ImportFrom node) {
        visitAliases(node.names());
    }

    private void visitAliases(Alias[] aliases) {
        for (Alias alias : aliases) {
            String name = alias.asname() == null ? alias.name() : alias.asname();
            if (name.equals("*")) {
                if (table.current.kind != SymbolTableEntry.Kind.MODULE) {
                    throw table.diagnostics.scopeError("import * only allowed at module level", alias);
                }
                continue;
            }
            int dot = name.indexOf('.');
            table.define(dot < 0 ? name : name.substring(0, dot), Symbol.DEF_IMPORT, alias);
        }
    }

    @Override
    public void visit(Stmt.Global node) {
        declare(node, node.names(), "global", Symbol.DEF_GLOBAL);
    }

    @Override
    public void visit(Stmt.Nonlocal node) {
        declare(node, node.names(), "nonlocal", Symbol.DEF_NONLOCAL);
    }

    private void declare(Stmt node, String[] names, String what, int flag) {
        for (String name : names) {
            int flags = table.flags(name);
            if ((flags & (Symbol.DEF_PARAM | Symbol.DEF_LOCAL | Symbol.USE | Symbol.DEF_ANNOT)) != 0) {
                throw table.diagnostics.scopeError(misplaced(name, what, flags), node);
            }
            table.define(name, flag, node);
            table.recordDirective(name, node);
        }
    }

    private static String misplaced(String name, String what, int flags) {
        if ((flags & Symbol.DEF_PARAM) != 0) {
            return "name '" + name + "' is parameter and " + what;
        }
        if ((flags & Symbol.USE) != 0) {
            return "name '" + name + "' is used prior to " + what + " declaration";
        }
        if ((flags & Symbol.DEF_ANNOT) != 0) {
            return "annotated name '" + name + "' can't be " + what;
        }
        return "name '" + name + "' is assigned to before " + what + " declaration";
    }

    @Override
    public void visit(Stmt.ExprStmt node) {
        table.visit(node.value());
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
        loop(node.target(), node.iter(), node.body(), node.orelse());
    }

    @Override
    public void visit(Stmt.AsyncFor node) {
        loop(node.target(), node.iter(), node.body(), node.orelse());
    }

    private void loop(Expr target, Expr iter, Stmt[] body, Stmt[] orelse) {
        table.visit(target);
        table.visit(iter);
        visitAll(body);
        visitAll(orelse);
    }

    @Override
    public void visit(Stmt.While node) {
        table.visit(node.test());
        visitAll(node.body());
        visitAll(node.orelse());
    }

    @Override
    public void visit(Stmt.If node) {
        table.visit(node.test());
        visitAll(node.body());
        visitAll(node.orelse());
    }

    @Override
    public void visit(Stmt.With node) {
        with(node.items(), node.body());
    }

    @Override
    public void visit(Stmt.AsyncWith node) {
        with(node.items(), node.body());
    }

    private void with(WithItem[] items, Stmt[] body) {
        for (WithItem item : items) {
            table.visit(item.contextExpr());
            table.visitOptional(item.optionalVars());
        }
        visitAll(body);
    }

    @Override
    public void visit(Stmt.Try node) {
        attempt(node.body(), node.handlers(), node.orelse(), node.finalbody());
    }

    @Override
    public void visit(Stmt.TryStar node) {
        attempt(node.body(), node.handlers(), node.orelse(), node.finalbody());
    }

    private void attempt(Stmt[] body, ExceptHandler[] handlers, Stmt[] orelse, Stmt[] finalbody) {
        visitAll(body);
        visitAll(orelse);
        for (ExceptHandler handler : handlers) {
            table.visitOptional(handler.type());
            if (handler.name() != null) {
                table.define(handler.name(), Symbol.DEF_LOCAL, handler);
            }
            visitAll(handler.body());
        }
        visitAll(finalbody);
    }

    @Override
    public void visit(Stmt.Match node) {
        table.visit(node.subject());
        for (MatchCase matchCase : node.cases()) {
            visit(matchCase.pattern());
            table.visitOptional(matchCase.guard());
            visitAll(matchCase.body());
        }
    }

    // ---- patterns

    private void visit(Pattern node) {
        table.nest();
        node.accept(this);
        table.leave();
    }

    private void visitAll(Pattern[] nodes) {
        for (Pattern node : nodes) {
            visit(node);
        }
    }

    private void capture(String name, Pattern node) {
        if (name != null) {
            table.define(name, Symbol.DEF_LOCAL, node);
        }
    }

    @Override
    public void visit(Pattern.MatchValue node) {
        table.visit(node.value());
    }

    @Override
    public void visit(Pattern.MatchSingleton node) {}

    @Override
    public void visit(Pattern.MatchSequence node) {
        visitAll(node.patterns());
    }

    @Override
    public void visit(Pattern.MatchMapping node) {
        table.visitAll(node.keys());
        visitAll(node.patterns());
        capture(node.rest(), node);
    }

    @Override
    public void visit(Pattern.MatchClass node) {
        table.visit(node.cls());
        visitAll(node.patterns());
        visitAll(node.kwdPatterns());
    }

    @Override
    public void visit(Pattern.MatchStar node) {
        capture(node.name(), node);
    }

    @Override
    public void visit(Pattern.MatchAs node) {
        if (node.pattern() != null) {
            visit(node.pattern());
        }
        capture(node.name(), node);
    }

    @Override
    public void visit(Pattern.MatchOr node) {
        visitAll(node.patterns());
    }
}
