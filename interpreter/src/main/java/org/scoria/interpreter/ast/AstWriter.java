package org.scoria.interpreter.ast;

import org.scoria.compiler.ast.Alias;
import org.scoria.compiler.ast.Arg;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.BoolOp;
import org.scoria.compiler.ast.CmpOp;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.Located;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Mod;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.TypeIgnore;
import org.scoria.compiler.ast.UnaryOp;
import org.scoria.compiler.ast.WithItem;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Makes `ast` objects of the compiler's trees: what `ast.parse` returns. This part knows expressions and the small
/// nodes, [AstStatementWriter] statements and patterns.
final class AstWriter implements Expr.Visitor {
    private static final PyStr LINENO = PyStr.intern("lineno");
    private static final PyStr COL_OFFSET = PyStr.intern("col_offset");
    private static final PyStr END_LINENO = PyStr.intern("end_lineno");
    private static final PyStr END_COL_OFFSET = PyStr.intern("end_col_offset");

    private final AstClasses classes;
    private final AstStatementWriter statements;

    /// What the node that was visited last became.
    private PyObject result;

    AstWriter(AstClasses classes) {
        this.classes = classes;
        this.statements = new AstStatementWriter(this);
    }

    // ---- modules

    PyObject of(Mod node) {
        if (node instanceof Mod.Module module) {
            PyAst object = begin("Module");
            put(object, "body", of(module.body()));
            PyList ignores = new PyList();
            for (TypeIgnore ignore : module.typeIgnores()) {
                PyAst item = begin("TypeIgnore");
                put(item, "lineno", PyInt.of(ignore.lineno()));
                put(item, "tag", text(ignore.tag()));
                ignores.append(item);
            }
            put(object, "type_ignores", ignores);
            return object;
        }
        if (node instanceof Mod.Interactive interactive) {
            PyAst object = begin("Interactive");
            put(object, "body", of(interactive.body()));
            return object;
        }
        if (node instanceof Mod.Expression expression) {
            PyAst object = begin("Expression");
            put(object, "body", of(expression.body()));
            return object;
        }
        Mod.FunctionType function = (Mod.FunctionType) node;
        PyAst object = begin("FunctionType");
        put(object, "argtypes", of(function.argtypes()));
        put(object, "returns", of(function.returns()));
        return object;
    }

    // ---- objects and their fields

    PyAst begin(String name) {
        return PyAst.make(classes.get(name));
    }

    static void put(PyAst object, String field, PyObject value) {
        PyDict dict = object.instanceDict();
        dict.put(PyStr.intern(field), value);
    }

    private void finish(PyAst object, Located node) {
        putPosition(object, node);
        result = object;
    }

    static void putPosition(PyAst object, Located node) {
        PyDict dict = object.instanceDict();
        dict.put(LINENO, PyInt.of(node.lineno()));
        dict.put(COL_OFFSET, PyInt.of(node.colOffset()));
        dict.put(END_LINENO, PyInt.of(node.endLineno()));
        dict.put(END_COL_OFFSET, PyInt.of(node.endColOffset()));
    }

    static PyObject text(String text) {
        return text == null ? PyNone.NONE : PyStr.intern(text);
    }

    // ---- nodes and lists of them; null is None

    PyObject of(Expr node) {
        if (node == null) {
            return PyNone.NONE;
        }
        node.accept(this);
        return result;
    }

    PyObject of(Expr[] nodes) {
        PyList list = new PyList();
        for (Expr node : nodes) {
            list.append(of(node));
        }
        return list;
    }

    PyObject of(Stmt[] nodes) {
        PyList list = new PyList();
        for (Stmt node : nodes) {
            list.append(statements.write(node));
        }
        return list;
    }

    PyObject of(Pattern node) {
        return node == null ? PyNone.NONE : statements.write(node);
    }

    PyObject of(Pattern[] nodes) {
        PyList list = new PyList();
        for (Pattern node : nodes) {
            list.append(of(node));
        }
        return list;
    }

    PyObject of(String[] names) {
        PyList list = new PyList();
        for (String name : names) {
            list.append(text(name));
        }
        return list;
    }

    PyObject of(ExprContext context) {
        return classes.singleton(AstOperators.CONTEXTS[context.ordinal()]);
    }

    PyObject of(BoolOp op) {
        return classes.singleton(AstOperators.BOOL_OPS[op.ordinal()]);
    }

    PyObject of(Operator op) {
        return classes.singleton(AstOperators.OPERATORS[op.ordinal()]);
    }

    PyObject of(UnaryOp op) {
        return classes.singleton(AstOperators.UNARY_OPS[op.ordinal()]);
    }

    PyObject of(CmpOp[] ops) {
        PyList list = new PyList();
        for (CmpOp op : ops) {
            list.append(classes.singleton(AstOperators.COMPARISONS[op.ordinal()]));
        }
        return list;
    }

    PyObject of(Arguments node) {
        PyAst object = begin("arguments");
        put(object, "posonlyargs", of(node.posonlyargs()));
        put(object, "args", of(node.args()));
        put(object, "vararg", of(node.vararg()));
        put(object, "kwonlyargs", of(node.kwonlyargs()));
        put(object, "kw_defaults", of(node.kwDefaults()));
        put(object, "kwarg", of(node.kwarg()));
        put(object, "defaults", of(node.defaults()));
        return object;
    }

    private PyObject of(Arg node) {
        if (node == null) {
            return PyNone.NONE;
        }
        PyAst object = begin("arg");
        put(object, "arg", text(node.arg()));
        put(object, "annotation", of(node.annotation()));
        put(object, "type_comment", text(node.typeComment()));
        putPosition(object, node);
        return object;
    }

    private PyObject of(Arg[] nodes) {
        PyList list = new PyList();
        for (Arg node : nodes) {
            list.append(of(node));
        }
        return list;
    }

    PyObject of(Keyword[] nodes) {
        PyList list = new PyList();
        for (Keyword node : nodes) {
            PyAst object = begin("keyword");
            put(object, "arg", text(node.arg()));
            put(object, "value", of(node.value()));
            putPosition(object, node);
            list.append(object);
        }
        return list;
    }

    PyObject of(Alias[] nodes) {
        PyList list = new PyList();
        for (Alias node : nodes) {
            PyAst object = begin("alias");
            put(object, "name", text(node.name()));
            put(object, "asname", text(node.asname()));
            putPosition(object, node);
            list.append(object);
        }
        return list;
    }

    PyObject of(WithItem[] nodes) {
        PyList list = new PyList();
        for (WithItem node : nodes) {
            PyAst object = begin("withitem");
            put(object, "context_expr", of(node.contextExpr()));
            put(object, "optional_vars", of(node.optionalVars()));
            list.append(object);
        }
        return list;
    }

    PyObject of(ExceptHandler[] nodes) {
        PyList list = new PyList();
        for (ExceptHandler node : nodes) {
            PyAst object = begin("ExceptHandler");
            put(object, "type", of(node.type()));
            put(object, "name", text(node.name()));
            put(object, "body", of(node.body()));
            putPosition(object, node);
            list.append(object);
        }
        return list;
    }

    PyObject of(MatchCase[] nodes) {
        PyList list = new PyList();
        for (MatchCase node : nodes) {
            PyAst object = begin("match_case");
            put(object, "pattern", of(node.pattern()));
            put(object, "guard", of(node.guard()));
            put(object, "body", of(node.body()));
            list.append(object);
        }
        return list;
    }

    private PyObject of(Comprehension[] nodes) {
        PyList list = new PyList();
        for (Comprehension node : nodes) {
            PyAst object = begin("comprehension");
            put(object, "target", of(node.target()));
            put(object, "iter", of(node.iter()));
            put(object, "ifs", of(node.ifs()));
            put(object, "is_async", PyInt.of(node.isAsync() ? 1 : 0));
            list.append(object);
        }
        return list;
    }

    // ---- expressions

    @Override
    public void visit(Expr.BoolOp node) {
        PyAst object = begin("BoolOp");
        put(object, "op", of(node.op()));
        put(object, "values", of(node.values()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.NamedExpr node) {
        PyAst object = begin("NamedExpr");
        put(object, "target", of(node.target()));
        put(object, "value", of(node.value()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.BinOp node) {
        PyAst object = begin("BinOp");
        put(object, "left", of(node.left()));
        put(object, "op", of(node.op()));
        put(object, "right", of(node.right()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.UnaryOp node) {
        PyAst object = begin("UnaryOp");
        put(object, "op", of(node.op()));
        put(object, "operand", of(node.operand()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Lambda node) {
        PyAst object = begin("Lambda");
        put(object, "args", of(node.args()));
        put(object, "body", of(node.body()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.IfExp node) {
        PyAst object = begin("IfExp");
        put(object, "test", of(node.test()));
        put(object, "body", of(node.body()));
        put(object, "orelse", of(node.orelse()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Dict node) {
        PyAst object = begin("Dict");
        put(object, "keys", of(node.keys()));
        put(object, "values", of(node.values()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Set node) {
        PyAst object = begin("Set");
        put(object, "elts", of(node.elts()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.ListComp node) {
        PyAst object = begin("ListComp");
        put(object, "elt", of(node.elt()));
        put(object, "generators", of(node.generators()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.SetComp node) {
        PyAst object = begin("SetComp");
        put(object, "elt", of(node.elt()));
        put(object, "generators", of(node.generators()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.DictComp node) {
        PyAst object = begin("DictComp");
        put(object, "key", of(node.key()));
        put(object, "value", of(node.value()));
        put(object, "generators", of(node.generators()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.GeneratorExp node) {
        PyAst object = begin("GeneratorExp");
        put(object, "elt", of(node.elt()));
        put(object, "generators", of(node.generators()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Await node) {
        PyAst object = begin("Await");
        put(object, "value", of(node.value()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Yield node) {
        PyAst object = begin("Yield");
        put(object, "value", of(node.value()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.YieldFrom node) {
        PyAst object = begin("YieldFrom");
        put(object, "value", of(node.value()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Compare node) {
        PyAst object = begin("Compare");
        put(object, "left", of(node.left()));
        put(object, "ops", of(node.ops()));
        put(object, "comparators", of(node.comparators()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Call node) {
        PyAst object = begin("Call");
        put(object, "func", of(node.func()));
        put(object, "args", of(node.args()));
        put(object, "keywords", of(node.keywords()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.FormattedValue node) {
        PyAst object = begin("FormattedValue");
        put(object, "value", of(node.value()));
        put(object, "conversion", PyInt.of(node.conversion()));
        put(object, "format_spec", of(node.formatSpec()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.JoinedStr node) {
        PyAst object = begin("JoinedStr");
        put(object, "values", of(node.values()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Constant node) {
        PyAst object = begin("Constant");
        put(object, "value", node.value());
        put(object, "kind", text(node.kind()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Attribute node) {
        PyAst object = begin("Attribute");
        put(object, "value", of(node.value()));
        put(object, "attr", text(node.attr()));
        put(object, "ctx", of(node.ctx()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Subscript node) {
        PyAst object = begin("Subscript");
        put(object, "value", of(node.value()));
        put(object, "slice", of(node.slice()));
        put(object, "ctx", of(node.ctx()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Starred node) {
        PyAst object = begin("Starred");
        put(object, "value", of(node.value()));
        put(object, "ctx", of(node.ctx()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Name node) {
        PyAst object = begin("Name");
        put(object, "id", text(node.id()));
        put(object, "ctx", of(node.ctx()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.List node) {
        PyAst object = begin("List");
        put(object, "elts", of(node.elts()));
        put(object, "ctx", of(node.ctx()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Tuple node) {
        PyAst object = begin("Tuple");
        put(object, "elts", of(node.elts()));
        put(object, "ctx", of(node.ctx()));
        finish(object, node);
    }

    @Override
    public void visit(Expr.Slice node) {
        PyAst object = begin("Slice");
        put(object, "lower", of(node.lower()));
        put(object, "upper", of(node.upper()));
        put(object, "step", of(node.step()));
        finish(object, node);
    }
}
