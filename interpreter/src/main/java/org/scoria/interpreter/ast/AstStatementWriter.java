package org.scoria.interpreter.ast;

import org.scoria.compiler.ast.Located;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;

/// The half of [AstWriter] that knows statements and patterns.
final class AstStatementWriter implements Stmt.Visitor, Pattern.Visitor {
    private final AstWriter writer;

    /// What the node that was visited last became.
    private PyObject result;

    AstStatementWriter(AstWriter writer) {
        this.writer = writer;
    }

    PyObject write(Stmt node) {
        node.accept(this);
        return result;
    }

    PyObject write(Pattern node) {
        node.accept(this);
        return result;
    }

    private PyAst begin(String name) {
        return writer.begin(name);
    }

    private static void put(PyAst object, String field, PyObject value) {
        AstWriter.put(object, field, value);
    }

    private void finish(PyAst object, Located node) {
        AstWriter.putPosition(object, node);
        result = object;
    }

    // ---- statements

    @Override
    public void visit(Stmt.FunctionDef node) {
        PyAst object = begin("FunctionDef");
        put(object, "name", AstWriter.text(node.name()));
        put(object, "args", writer.of(node.args()));
        put(object, "body", writer.of(node.body()));
        put(object, "decorator_list", writer.of(node.decoratorList()));
        put(object, "returns", writer.of(node.returns()));
        put(object, "type_comment", AstWriter.text(node.typeComment()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.AsyncFunctionDef node) {
        PyAst object = begin("AsyncFunctionDef");
        put(object, "name", AstWriter.text(node.name()));
        put(object, "args", writer.of(node.args()));
        put(object, "body", writer.of(node.body()));
        put(object, "decorator_list", writer.of(node.decoratorList()));
        put(object, "returns", writer.of(node.returns()));
        put(object, "type_comment", AstWriter.text(node.typeComment()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.ClassDef node) {
        PyAst object = begin("ClassDef");
        put(object, "name", AstWriter.text(node.name()));
        put(object, "bases", writer.of(node.bases()));
        put(object, "keywords", writer.of(node.keywords()));
        put(object, "body", writer.of(node.body()));
        put(object, "decorator_list", writer.of(node.decoratorList()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Return node) {
        PyAst object = begin("Return");
        put(object, "value", writer.of(node.value()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Delete node) {
        PyAst object = begin("Delete");
        put(object, "targets", writer.of(node.targets()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Assign node) {
        PyAst object = begin("Assign");
        put(object, "targets", writer.of(node.targets()));
        put(object, "value", writer.of(node.value()));
        put(object, "type_comment", AstWriter.text(node.typeComment()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.AugAssign node) {
        PyAst object = begin("AugAssign");
        put(object, "target", writer.of(node.target()));
        put(object, "op", writer.of(node.op()));
        put(object, "value", writer.of(node.value()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.AnnAssign node) {
        PyAst object = begin("AnnAssign");
        put(object, "target", writer.of(node.target()));
        put(object, "annotation", writer.of(node.annotation()));
        put(object, "value", writer.of(node.value()));
        put(object, "simple", PyInt.of(node.simple() ? 1 : 0));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.For node) {
        PyAst object = begin("For");
        put(object, "target", writer.of(node.target()));
        put(object, "iter", writer.of(node.iter()));
        put(object, "body", writer.of(node.body()));
        put(object, "orelse", writer.of(node.orelse()));
        put(object, "type_comment", AstWriter.text(node.typeComment()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.AsyncFor node) {
        PyAst object = begin("AsyncFor");
        put(object, "target", writer.of(node.target()));
        put(object, "iter", writer.of(node.iter()));
        put(object, "body", writer.of(node.body()));
        put(object, "orelse", writer.of(node.orelse()));
        put(object, "type_comment", AstWriter.text(node.typeComment()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.While node) {
        PyAst object = begin("While");
        put(object, "test", writer.of(node.test()));
        put(object, "body", writer.of(node.body()));
        put(object, "orelse", writer.of(node.orelse()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.If node) {
        PyAst object = begin("If");
        put(object, "test", writer.of(node.test()));
        put(object, "body", writer.of(node.body()));
        put(object, "orelse", writer.of(node.orelse()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.With node) {
        PyAst object = begin("With");
        put(object, "items", writer.of(node.items()));
        put(object, "body", writer.of(node.body()));
        put(object, "type_comment", AstWriter.text(node.typeComment()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.AsyncWith node) {
        PyAst object = begin("AsyncWith");
        put(object, "items", writer.of(node.items()));
        put(object, "body", writer.of(node.body()));
        put(object, "type_comment", AstWriter.text(node.typeComment()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Match node) {
        PyAst object = begin("Match");
        put(object, "subject", writer.of(node.subject()));
        put(object, "cases", writer.of(node.cases()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Raise node) {
        PyAst object = begin("Raise");
        put(object, "exc", writer.of(node.exc()));
        put(object, "cause", writer.of(node.cause()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Try node) {
        PyAst object = begin("Try");
        put(object, "body", writer.of(node.body()));
        put(object, "handlers", writer.of(node.handlers()));
        put(object, "orelse", writer.of(node.orelse()));
        put(object, "finalbody", writer.of(node.finalbody()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.TryStar node) {
        PyAst object = begin("TryStar");
        put(object, "body", writer.of(node.body()));
        put(object, "handlers", writer.of(node.handlers()));
        put(object, "orelse", writer.of(node.orelse()));
        put(object, "finalbody", writer.of(node.finalbody()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Assert node) {
        PyAst object = begin("Assert");
        put(object, "test", writer.of(node.test()));
        put(object, "msg", writer.of(node.msg()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Import node) {
        PyAst object = begin("Import");
        put(object, "names", writer.of(node.names()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.ImportFrom node) {
        PyAst object = begin("ImportFrom");
        put(object, "module", AstWriter.text(node.module()));
        put(object, "names", writer.of(node.names()));
        put(object, "level", PyInt.of(node.level()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Global node) {
        PyAst object = begin("Global");
        put(object, "names", writer.of(node.names()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Nonlocal node) {
        PyAst object = begin("Nonlocal");
        put(object, "names", writer.of(node.names()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.ExprStmt node) {
        PyAst object = begin("Expr");
        put(object, "value", writer.of(node.value()));
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Pass node) {
        PyAst object = begin("Pass");
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Break node) {
        PyAst object = begin("Break");
        finish(object, node);
    }

    @Override
    public void visit(Stmt.Continue node) {
        PyAst object = begin("Continue");
        finish(object, node);
    }

    // ---- patterns

    @Override
    public void visit(Pattern.MatchValue node) {
        PyAst object = begin("MatchValue");
        put(object, "value", writer.of(node.value()));
        finish(object, node);
    }

    @Override
    public void visit(Pattern.MatchSingleton node) {
        PyAst object = begin("MatchSingleton");
        put(object, "value", node.value());
        finish(object, node);
    }

    @Override
    public void visit(Pattern.MatchSequence node) {
        PyAst object = begin("MatchSequence");
        put(object, "patterns", writer.of(node.patterns()));
        finish(object, node);
    }

    @Override
    public void visit(Pattern.MatchMapping node) {
        PyAst object = begin("MatchMapping");
        put(object, "keys", writer.of(node.keys()));
        put(object, "patterns", writer.of(node.patterns()));
        put(object, "rest", AstWriter.text(node.rest()));
        finish(object, node);
    }

    @Override
    public void visit(Pattern.MatchClass node) {
        PyAst object = begin("MatchClass");
        put(object, "cls", writer.of(node.cls()));
        put(object, "patterns", writer.of(node.patterns()));
        put(object, "kwd_attrs", writer.of(node.kwdAttrs()));
        put(object, "kwd_patterns", writer.of(node.kwdPatterns()));
        finish(object, node);
    }

    @Override
    public void visit(Pattern.MatchStar node) {
        PyAst object = begin("MatchStar");
        put(object, "name", AstWriter.text(node.name()));
        finish(object, node);
    }

    @Override
    public void visit(Pattern.MatchAs node) {
        PyAst object = begin("MatchAs");
        put(object, "pattern", writer.of(node.pattern()));
        put(object, "name", AstWriter.text(node.name()));
        finish(object, node);
    }

    @Override
    public void visit(Pattern.MatchOr node) {
        PyAst object = begin("MatchOr");
        put(object, "patterns", writer.of(node.patterns()));
        finish(object, node);
    }
}
