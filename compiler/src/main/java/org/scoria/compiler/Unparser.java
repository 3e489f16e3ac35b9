package org.scoria.compiler;

import org.scoria.compiler.ast.Arg;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.BoolOp;
import org.scoria.compiler.ast.CmpOp;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.Operator;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyEllipsis;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// Writes an expression as source text: what annotations become under `from __future__ import annotations`.
///
/// Compare CPython 3.11 `Python/ast_unparse.c`.
final class Unparser implements Expr.Visitor {
    // How tightly an operator binds; an expression in a place that wants a higher number gets parentheses.
    private static final int TUPLE = 0;
    private static final int TEST = 1;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int NOT = 4;
    private static final int COMPARISON = 5;
    private static final int BIT_OR = 6;
    private static final int BIT_XOR = 7;
    private static final int BIT_AND = 8;
    private static final int SHIFT = 9;
    private static final int ARITHMETIC = 10;
    private static final int TERM = 11;
    private static final int FACTOR = 12;
    private static final int POWER = 13;
    private static final int AWAIT = 14;
    private static final int ATOM = 15;

    private static final String[] COMPARISONS = {
        " == ", " != ", " < ", " <= ", " > ", " >= ", " is ", " is not ", " in ", " not in "
    };

    private final StringBuilder out = new StringBuilder();

    /// What the place of the node that is being written wants.
    private int level;

    private Unparser() {}

    static String unparse(Expr node) {
        return unparse(node, TEST);
    }

    private static String unparse(Expr node, int level) {
        Unparser unparser = new Unparser();
        unparser.write(node, level);
        return unparser.out.toString();
    }

    private void write(Expr node, int wanted) {
        int outer = level;
        level = wanted;
        node.accept(this);
        level = outer;
    }

    private void writeList(Expr[] nodes) {
        for (int i = 0; i < nodes.length; i++) {
            separate(i > 0);
            write(nodes[i], TEST);
        }
    }

    private boolean separate(boolean needed) {
        if (needed) {
            out.append(", ");
        }
        return true;
    }

    /// Opens a parenthesis if the place needs one around an operator that binds as `own` says; [#close] takes the
    /// answer.
    private boolean open(int own) {
        boolean needed = level > own;
        if (needed) {
            out.append('(');
        }
        return needed;
    }

    private void close(boolean opened) {
        if (opened) {
            out.append(')');
        }
    }

    // ---- operators

    @Override
    public void visit(Expr.BoolOp node) {
        boolean and = node.op() == BoolOp.AND;
        int own = and ? AND : OR;
        boolean opened = open(own);
        Expr[] values = node.values();
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                out.append(and ? " and " : " or ");
            }
            write(values[i], own + 1);
        }
        close(opened);
    }

    @Override
    public void visit(Expr.BinOp node) {
        int own = bindingOf(node.op());
        int right = node.op() == Operator.POW ? 1 : 0;
        boolean opened = open(own);
        write(node.left(), own + right);
        out.append(' ').append(node.op().symbol()).append(' ');
        write(node.right(), own + 1 - right);
        close(opened);
    }

    private static int bindingOf(Operator op) {
        return switch (op) {
            case ADD, SUB -> ARITHMETIC;
            case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
            case L_SHIFT, R_SHIFT -> SHIFT;
            case BIT_OR -> BIT_OR;
            case BIT_XOR -> BIT_XOR;
            case BIT_AND -> BIT_AND;
            case POW -> POWER;
        };
    }

    @Override
    public void visit(Expr.UnaryOp node) {
        int own = FACTOR;
        String op = switch (node.op()) {
            case INVERT -> "~";
            case U_ADD -> "+";
            case U_SUB -> "-";
            case NOT -> {
                own = NOT;
                yield "not ";
            }
        };
        boolean opened = open(own);
        out.append(op);
        write(node.operand(), own);
        close(opened);
    }

    @Override
    public void visit(Expr.Compare node) {
        boolean opened = open(COMPARISON);
        write(node.left(), COMPARISON + 1);
        CmpOp[] ops = node.ops();
        for (int i = 0; i < ops.length; i++) {
            out.append(COMPARISONS[ops[i].ordinal()]);
            write(node.comparators()[i], COMPARISON + 1);
        }
        close(opened);
    }

    @Override
    public void visit(Expr.IfExp node) {
        boolean opened = open(TEST);
        write(node.body(), TEST + 1);
        out.append(" if ");
        write(node.test(), TEST + 1);
        out.append(" else ");
        write(node.orelse(), TEST);
        close(opened);
    }

    @Override
    public void visit(Expr.NamedExpr node) {
        boolean opened = open(TUPLE);
        write(node.target(), ATOM);
        out.append(" := ");
        write(node.value(), ATOM);
        close(opened);
    }

    @Override
    public void visit(Expr.Await node) {
        boolean opened = open(AWAIT);
        out.append("await ");
        write(node.value(), ATOM);
        close(opened);
    }

    @Override
    public void visit(Expr.Yield node) {
        if (node.value() == null) {
            out.append("(yield)");
            return;
        }
        out.append("(yield ");
        write(node.value(), TEST);
        out.append(')');
    }

    @Override
    public void visit(Expr.YieldFrom node) {
        out.append("(yield from ");
        write(node.value(), TEST);
        out.append(')');
    }

    // ---- lambda

    @Override
    public void visit(Expr.Lambda node) {
        boolean opened = open(TEST);
        Arguments args = node.args();
        out.append(args.args().length + args.posonlyargs().length > 0 ? "lambda " : "lambda");
        parameters(args);
        out.append(": ");
        write(node.body(), TEST);
        close(opened);
    }

    private void parameters(Arguments args) {
        int posonly = args.posonlyargs().length;
        int positional = posonly + args.args().length;
        boolean any = false;
        for (int i = 0; i < positional; i++) {
            any = separate(any);
            parameter(i < posonly ? args.posonlyargs()[i] : args.args()[i - posonly]);
            int defaultIndex = i - positional + args.defaults().length;
            if (defaultIndex >= 0) {
                defaultValue(args.defaults()[defaultIndex]);
            }
            if (i + 1 == posonly) {
                out.append(", /");
            }
        }
        if (args.vararg() != null || args.kwonlyargs().length > 0) {
            any = separate(any);
            out.append('*');
            if (args.vararg() != null) {
                parameter(args.vararg());
            }
        }
        for (int i = 0; i < args.kwonlyargs().length; i++) {
            any = separate(any);
            parameter(args.kwonlyargs()[i]);
            if (args.kwDefaults()[i] != null) {
                defaultValue(args.kwDefaults()[i]);
            }
        }
        if (args.kwarg() != null) {
            separate(any);
            out.append("**");
            parameter(args.kwarg());
        }
    }

    private void parameter(Arg parameter) {
        out.append(parameter.arg());
        if (parameter.annotation() != null) {
            out.append(": ");
            write(parameter.annotation(), TEST);
        }
    }

    private void defaultValue(Expr value) {
        out.append('=');
        write(value, TEST);
    }

    // ---- displays and comprehensions

    @Override
    public void visit(Expr.Dict node) {
        out.append('{');
        for (int i = 0; i < node.values().length; i++) {
            separate(i > 0);
            Expr key = node.keys()[i];
            if (key != null) {
                write(key, TEST);
                out.append(": ");
                write(node.values()[i], TEST);
            } else {
                out.append("**");
                write(node.values()[i], BIT_OR);
            }
        }
        out.append('}');
    }

    @Override
    public void visit(Expr.Set node) {
        out.append('{');
        writeList(node.elts());
        out.append('}');
    }

    @Override
    public void visit(Expr.List node) {
        out.append('[');
        writeList(node.elts());
        out.append(']');
    }

    @Override
    public void visit(Expr.Tuple node) {
        if (node.elts().length == 0) {
            out.append("()");
            return;
        }
        boolean opened = open(TUPLE);
        writeList(node.elts());
        if (node.elts().length == 1) {
            out.append(',');
        }
        close(opened);
    }

    @Override
    public void visit(Expr.ListComp node) {
        comprehension('[', node.elt(), null, node.generators(), ']');
    }

    @Override
    public void visit(Expr.SetComp node) {
        comprehension('{', node.elt(), null, node.generators(), '}');
    }

    @Override
    public void visit(Expr.DictComp node) {
        comprehension('{', node.key(), node.value(), node.generators(), '}');
    }

    @Override
    public void visit(Expr.GeneratorExp node) {
        comprehension('(', node.elt(), null, node.generators(), ')');
    }

    private void comprehension(char open, Expr elt, Expr value, Comprehension[] generators, char close) {
        out.append(open);
        write(elt, TEST);
        if (value != null) {
            out.append(": ");
            write(value, TEST);
        }
        for (Comprehension generator : generators) {
            out.append(generator.isAsync() ? " async for " : " for ");
            write(generator.target(), TUPLE);
            out.append(" in ");
            write(generator.iter(), TEST + 1);
            for (Expr condition : generator.ifs()) {
                out.append(" if ");
                write(condition, TEST + 1);
            }
        }
        out.append(close);
    }

    // ---- calls, attributes, subscripts

    @Override
    public void visit(Expr.Call node) {
        write(node.func(), ATOM);
        if (node.args().length == 1
                && node.keywords().length == 0
                && node.args()[0] instanceof Expr.GeneratorExp generator) {
            visit(generator);
            return;
        }
        out.append('(');
        writeList(node.args());
        boolean any = node.args().length > 0;
        for (Keyword keyword : node.keywords()) {
            any = separate(any);
            if (keyword.arg() == null) {
                out.append("**");
            } else {
                out.append(keyword.arg()).append('=');
            }
            write(keyword.value(), TEST);
        }
        out.append(')');
    }

    @Override
    public void visit(Expr.Attribute node) {
        write(node.value(), ATOM);
        // `1.real` would be a float.
        boolean afterInt = node.value() instanceof Expr.Constant constant
                && constant.value() instanceof PyInt value
                && value == value.exact();
        out.append(afterInt ? " ." : ".").append(node.attr());
    }

    @Override
    public void visit(Expr.Subscript node) {
        write(node.value(), ATOM);
        out.append('[');
        boolean starred = node.slice() instanceof Expr.Tuple tuple && ExpressionGenerator.hasStarred(tuple.elts());
        write(node.slice(), starred ? TUPLE + 1 : TUPLE);
        out.append(']');
    }

    @Override
    public void visit(Expr.Slice node) {
        if (node.lower() != null) {
            write(node.lower(), TEST);
        }
        out.append(':');
        if (node.upper() != null) {
            write(node.upper(), TEST);
        }
        if (node.step() != null) {
            out.append(':');
            write(node.step(), TEST);
        }
    }

    @Override
    public void visit(Expr.Starred node) {
        out.append('*');
        write(node.value(), BIT_OR);
    }

    @Override
    public void visit(Expr.Name node) {
        out.append(node.id());
    }

    // ---- constants and f-strings

    @Override
    public void visit(Expr.Constant node) {
        if (node.value() == PyEllipsis.ELLIPSIS) {
            out.append("...");
            return;
        }
        if (node.kind() != null) {
            out.append(node.kind());
        }
        constant(node.value());
    }

    private void constant(PyObject value) {
        if (value instanceof PyTuple tuple) {
            out.append('(');
            for (int i = 0; i < tuple.size(); i++) {
                separate(i > 0);
                constant(tuple.get(i));
            }
            out.append(tuple.size() == 1 ? ",)" : ")");
            return;
        }
        String repr = value.repr().toString();
        boolean infinite = value instanceof PyFloat number && Double.isInfinite(number.value);
        // `inf` is a name; a literal that is too big is the number.
        out.append(infinite || value instanceof PyComplex ? repr.replace("inf", "1e309") : repr);
    }

    @Override
    public void visit(Expr.JoinedStr node) {
        out.append('f').append(PyStr.of(fStringBody(node)).repr());
    }

    private static String fStringBody(Expr.JoinedStr node) {
        Unparser inner = new Unparser();
        for (Expr value : node.values()) {
            inner.fStringPart(value);
        }
        return inner.out.toString();
    }

    private void fStringPart(Expr node) {
        if (node instanceof Expr.Constant constant) {
            out.append(constant.value().toString().replace("{", "{{").replace("}", "}}"));
        } else if (node instanceof Expr.JoinedStr nested) {
            out.append(fStringBody(nested));
        } else {
            visit((Expr.FormattedValue) node);
        }
    }

    @Override
    public void visit(Expr.FormattedValue node) {
        String value = unparse(node.value(), TEST + 1);
        out.append(value.startsWith("{") ? "{ " : "{").append(value);
        if (node.conversion() > 0) {
            out.append('!').append((char) node.conversion());
        }
        if (node.formatSpec() != null) {
            out.append(':');
            fStringPart(node.formatSpec());
        }
        out.append('}');
    }
}
