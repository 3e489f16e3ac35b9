package org.scoria.interpreter.ast;

import org.scoria.compiler.ast.Alias;
import org.scoria.compiler.ast.Arg;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Mod;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.TypeIgnore;
import org.scoria.compiler.ast.WithItem;
import org.scoria.objects.Errors;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;

/// Makes the compiler's trees of `ast` objects, for `compile(tree, …)`. This part knows modules, expressions and
/// the small nodes, [AstStatementReader] statements and patterns.
///
/// Compare the `obj2ast_*` functions of CPython 3.11 `Python/Python-ast.c`.
final class AstReader {
    private final AstClasses classes;
    private final AstStatementReader statements;

    AstReader(AstClasses classes) {
        this.classes = classes;
        this.statements = new AstStatementReader(this);
    }

    /// The position of a node; the end may be missing except in patterns.
    record Position(int lineno, int colOffset, int endLineno, int endColOffset) {}

    Position position(PyObject object, String kind) {
        AstFields f = new AstFields(this, object, kind);
        int lineno = f.integer("lineno");
        int colOffset = f.integer("col_offset");
        if (kind.equals("pattern")) {
            return new Position(lineno, colOffset, f.integer("end_lineno"), f.integer("end_col_offset"));
        }
        return new Position(
                lineno,
                colOffset,
                f.optionalInteger("end_lineno", lineno),
                f.optionalInteger("end_col_offset", colOffset));
    }

    String nameOf(PyObject object) {
        return classes.nameOf(object);
    }

    /// The class of the grammar that an object belongs to; empty when it is none.
    private String name(PyObject object) {
        String name = classes.nameOf(object);
        return name == null ? "" : name;
    }

    // ---- modules

    /// The tree, which must be of the kind that the mode of `compile()` wants.
    Mod module(PyObject object, String mode) {
        String wanted = switch (mode) {
            case "eval" -> "Expression";
            case "single" -> "Interactive";
            case "func_type" -> "FunctionType";
            default -> "Module";
        };
        if (!classes.isInstance(object, wanted)) {
            throw Errors.typeError(
                    "expected %s node, got %s", wanted, object.type().name());
        }
        AstFields f = new AstFields(this, object, wanted);
        return switch (wanted) {
            case "Expression" -> new Mod.Expression(f.expr("body"));
            case "Interactive" -> new Mod.Interactive(f.stmts("body"));
            case "FunctionType" -> new Mod.FunctionType(f.exprs("argtypes"), f.expr("returns"));
            default -> new Mod.Module(f.stmts("body"), f.typeIgnores("type_ignores"));
        };
    }

    // ---- statements and patterns; None is null

    Stmt stmt(PyObject object) {
        return object == PyNone.NONE ? null : statements.stmt(object, name(object), position(object, "stmt"));
    }

    Pattern pattern(PyObject object) {
        return object == PyNone.NONE ? null : statements.pattern(object, name(object), position(object, "pattern"));
    }

    // ---- small nodes

    Arguments arguments(PyObject object) {
        AstFields f = new AstFields(this, object, "arguments");
        return new Arguments(
                f.args("posonlyargs"),
                f.args("args"),
                f.optionalArg("vararg"),
                f.args("kwonlyargs"),
                f.exprs("kw_defaults"),
                f.optionalArg("kwarg"),
                f.exprs("defaults"));
    }

    Arg arg(PyObject object) {
        AstFields f = new AstFields(this, object, "arg");
        String name = f.identifier("arg");
        Expr annotation = f.optionalExpr("annotation");
        String comment = f.optionalString("type_comment");
        Position at = position(object, "arg");
        return new Arg(name, annotation, comment, at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
    }

    Keyword keyword(PyObject object) {
        AstFields f = new AstFields(this, object, "keyword");
        String name = f.optionalIdentifier("arg");
        Expr value = f.expr("value");
        Position at = position(object, "keyword");
        return new Keyword(name, value, at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
    }

    Alias alias(PyObject object) {
        AstFields f = new AstFields(this, object, "alias");
        String name = f.identifier("name");
        String asname = f.optionalIdentifier("asname");
        Position at = position(object, "alias");
        return new Alias(name, asname, at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
    }

    WithItem withItem(PyObject object) {
        AstFields f = new AstFields(this, object, "withitem");
        return new WithItem(f.expr("context_expr"), f.optionalExpr("optional_vars"));
    }

    ExceptHandler handler(PyObject object) {
        Position at = position(object, "excepthandler");
        if (!name(object).equals("ExceptHandler")) {
            throw AstOperators.unexpected("excepthandler", object);
        }
        AstFields f = new AstFields(this, object, "ExceptHandler");
        return new ExceptHandler(
                f.optionalExpr("type"),
                f.optionalIdentifier("name"),
                f.stmts("body"),
                at.lineno(),
                at.colOffset(),
                at.endLineno(),
                at.endColOffset());
    }

    MatchCase matchCase(PyObject object) {
        AstFields f = new AstFields(this, object, "match_case");
        return new MatchCase(f.pattern("pattern"), f.optionalExpr("guard"), f.stmts("body"));
    }

    Comprehension comprehension(PyObject object) {
        AstFields f = new AstFields(this, object, "comprehension");
        return new Comprehension(f.expr("target"), f.expr("iter"), f.exprs("ifs"), f.flag("is_async"));
    }

    TypeIgnore typeIgnore(PyObject object) {
        if (!name(object).equals("TypeIgnore")) {
            throw AstOperators.unexpected("type_ignore", object);
        }
        AstFields f = new AstFields(this, object, "TypeIgnore");
        return new TypeIgnore(f.integer("lineno"), f.string("tag"));
    }

    // ---- expressions

    /// An expression; None is null.
    Expr expr(PyObject object) {
        if (object == PyNone.NONE) {
            return null;
        }
        Position at = position(object, "expr");
        String name = name(object);
        AstFields f = new AstFields(this, object, name);
        return switch (name) {
            case "BoolOp" ->
                new Expr.BoolOp(
                        f.boolOp("op"),
                        f.exprs("values"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "NamedExpr" ->
                new Expr.NamedExpr(
                        f.expr("target"),
                        f.expr("value"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "BinOp" ->
                new Expr.BinOp(
                        f.expr("left"),
                        f.operator("op"),
                        f.expr("right"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "UnaryOp" ->
                new Expr.UnaryOp(
                        f.unaryOp("op"),
                        f.expr("operand"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Lambda" ->
                new Expr.Lambda(
                        f.arguments("args"),
                        f.expr("body"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "IfExp" ->
                new Expr.IfExp(
                        f.expr("test"),
                        f.expr("body"),
                        f.expr("orelse"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Dict" ->
                new Expr.Dict(
                        f.exprs("keys"),
                        f.exprs("values"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Set" -> new Expr.Set(f.exprs("elts"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "ListComp" ->
                new Expr.ListComp(
                        f.expr("elt"),
                        f.comprehensions("generators"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "SetComp" ->
                new Expr.SetComp(
                        f.expr("elt"),
                        f.comprehensions("generators"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "DictComp" ->
                new Expr.DictComp(
                        f.expr("key"),
                        f.expr("value"),
                        f.comprehensions("generators"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "GeneratorExp" ->
                new Expr.GeneratorExp(
                        f.expr("elt"),
                        f.comprehensions("generators"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Await" ->
                new Expr.Await(f.expr("value"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "Yield" ->
                new Expr.Yield(f.optionalExpr("value"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "YieldFrom" ->
                new Expr.YieldFrom(f.expr("value"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "Compare" ->
                new Expr.Compare(
                        f.expr("left"),
                        f.cmpOps("ops"),
                        f.exprs("comparators"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Call" ->
                new Expr.Call(
                        f.expr("func"),
                        f.exprs("args"),
                        f.keywords("keywords"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "FormattedValue" ->
                new Expr.FormattedValue(
                        f.expr("value"),
                        f.integer("conversion"),
                        f.optionalExpr("format_spec"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "JoinedStr" ->
                new Expr.JoinedStr(f.exprs("values"), at.lineno(), at.colOffset(), at.endLineno(), at.endColOffset());
            case "Constant" ->
                new Expr.Constant(
                        f.constant("value"),
                        f.optionalString("kind"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Attribute" ->
                new Expr.Attribute(
                        f.expr("value"),
                        f.identifier("attr"),
                        f.context("ctx"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Subscript" ->
                new Expr.Subscript(
                        f.expr("value"),
                        f.expr("slice"),
                        f.context("ctx"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Starred" ->
                new Expr.Starred(
                        f.expr("value"),
                        f.context("ctx"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Name" ->
                new Expr.Name(
                        f.identifier("id"),
                        f.context("ctx"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "List" ->
                new Expr.List(
                        f.exprs("elts"),
                        f.context("ctx"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Tuple" ->
                new Expr.Tuple(
                        f.exprs("elts"),
                        f.context("ctx"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            case "Slice" ->
                new Expr.Slice(
                        f.optionalExpr("lower"),
                        f.optionalExpr("upper"),
                        f.optionalExpr("step"),
                        at.lineno(),
                        at.colOffset(),
                        at.endLineno(),
                        at.endColOffset());
            default -> throw AstOperators.unexpected("expr", object);
        };
    }
}
