package org.scoria.interpreter.ast;

import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;
import org.scoria.objects.PyObject;

/// The half of [AstReader] that knows statements and patterns.
final class AstStatementReader {
    private final AstReader reader;

    AstStatementReader(AstReader reader) {
        this.reader = reader;
    }

    Stmt stmt(PyObject object, String name, AstReader.Position at) {
        AstFields f = new AstFields(reader, object, name);
        return switch (name) {
            case "FunctionDef" ->
                new Stmt.FunctionDef(
                        f.identifier("name"),
                        f.arguments("args"),
                        f.stmts("body"),
                        f.exprs("decorator_list"),
                        f.optionalExpr("returns"),
                        f.optionalString("type_comment"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "AsyncFunctionDef" ->
                new Stmt.AsyncFunctionDef(
                        f.identifier("name"),
                        f.arguments("args"),
                        f.stmts("body"),
                        f.exprs("decorator_list"),
                        f.optionalExpr("returns"),
                        f.optionalString("type_comment"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "ClassDef" ->
                new Stmt.ClassDef(
                        f.identifier("name"),
                        f.exprs("bases"),
                        f.keywords("keywords"),
                        f.stmts("body"),
                        f.exprs("decorator_list"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Return" ->
                new Stmt.Return(
                        f.optionalExpr("value"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "Delete" ->
                new Stmt.Delete(f.exprs("targets"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "Assign" ->
                new Stmt.Assign(
                        f.exprs("targets"),
                        f.expr("value"),
                        f.optionalString("type_comment"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "AugAssign" ->
                new Stmt.AugAssign(
                        f.expr("target"),
                        f.operator("op"),
                        f.expr("value"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "AnnAssign" ->
                new Stmt.AnnAssign(
                        f.expr("target"),
                        f.expr("annotation"),
                        f.optionalExpr("value"),
                        f.flag("simple"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "For" ->
                new Stmt.For(
                        f.expr("target"),
                        f.expr("iter"),
                        f.stmts("body"),
                        f.stmts("orelse"),
                        f.optionalString("type_comment"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "AsyncFor" ->
                new Stmt.AsyncFor(
                        f.expr("target"),
                        f.expr("iter"),
                        f.stmts("body"),
                        f.stmts("orelse"),
                        f.optionalString("type_comment"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "While" ->
                new Stmt.While(
                        f.expr("test"),
                        f.stmts("body"),
                        f.stmts("orelse"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "If" ->
                new Stmt.If(
                        f.expr("test"),
                        f.stmts("body"),
                        f.stmts("orelse"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "With" ->
                new Stmt.With(
                        f.withItems("items"),
                        f.stmts("body"),
                        f.optionalString("type_comment"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "AsyncWith" ->
                new Stmt.AsyncWith(
                        f.withItems("items"),
                        f.stmts("body"),
                        f.optionalString("type_comment"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Match" ->
                new Stmt.Match(
                        f.expr("subject"),
                        f.cases("cases"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Raise" ->
                new Stmt.Raise(
                        f.optionalExpr("exc"),
                        f.optionalExpr("cause"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Try" ->
                new Stmt.Try(
                        f.stmts("body"),
                        f.handlers("handlers"),
                        f.stmts("orelse"),
                        f.stmts("finalbody"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "TryStar" ->
                new Stmt.TryStar(
                        f.stmts("body"),
                        f.handlers("handlers"),
                        f.stmts("orelse"),
                        f.stmts("finalbody"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Assert" ->
                new Stmt.Assert(
                        f.expr("test"),
                        f.optionalExpr("msg"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Import" ->
                new Stmt.Import(f.aliases("names"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "ImportFrom" ->
                new Stmt.ImportFrom(
                        f.optionalIdentifier("module"),
                        f.aliases("names"),
                        f.optionalInteger("level"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Global" ->
                new Stmt.Global(f.identifiers("names"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "Nonlocal" ->
                new Stmt.Nonlocal(
                        f.identifiers("names"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "Expr" ->
                new Stmt.ExprStmt(f.expr("value"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "Pass" -> new Stmt.Pass(at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "Break" -> new Stmt.Break(at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "Continue" -> new Stmt.Continue(at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            default -> throw AstOperators.unexpected("stmt", object);
        };
    }

    Pattern pattern(PyObject object, String name, AstReader.Position at) {
        AstFields f = new AstFields(reader, object, name);
        return switch (name) {
            case "MatchValue" ->
                new Pattern.MatchValue(f.expr("value"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "MatchSingleton" ->
                new Pattern.MatchSingleton(
                        f.constant("value"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "MatchSequence" ->
                new Pattern.MatchSequence(
                        f.patterns("patterns"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "MatchMapping" ->
                new Pattern.MatchMapping(
                        f.exprs("keys"),
                        f.patterns("patterns"),
                        f.optionalIdentifier("rest"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "MatchClass" ->
                new Pattern.MatchClass(
                        f.expr("cls"),
                        f.patterns("patterns"),
                        f.identifiers("kwd_attrs"),
                        f.patterns("kwd_patterns"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "MatchStar" ->
                new Pattern.MatchStar(
                        f.optionalIdentifier("name"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "MatchAs" ->
                new Pattern.MatchAs(
                        f.optionalPattern("pattern"),
                        f.optionalIdentifier("name"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "MatchOr" ->
                new Pattern.MatchOr(
                        f.patterns("patterns"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            default -> throw AstOperators.unexpected("pattern", object);
        };
    }
}
