package org.scoria.compiler;

import org.scoria.compiler.ast.CmpOp;
import org.scoria.compiler.ast.Expr;

/// How error messages call expressions, and which part of a wrong target they blame.
final class ExprNames {
    /// What a wrong target was meant for.
    enum TargetKind {
        ASSIGNMENT,
        DELETION,
        LOOP
    }

    private ExprNames() {}

    /// What an expression is called. Compare CPython `action_helpers.c: _PyPegen_get_expr_name`.
    static String of(Expr e) {
        return switch (e) {
            case Expr.Attribute n -> "attribute";
            case Expr.Subscript n -> "subscript";
            case Expr.Starred n -> "starred";
            case Expr.Name n -> "name";
            case Expr.List n -> "list";
            case Expr.Tuple n -> "tuple";
            case Expr.Lambda n -> "lambda";
            case Expr.Call n -> "function call";
            case Expr.BoolOp n -> "expression";
            case Expr.BinOp n -> "expression";
            case Expr.UnaryOp n -> "expression";
            case Expr.GeneratorExp n -> "generator expression";
            case Expr.Yield n -> "yield expression";
            case Expr.YieldFrom n -> "yield expression";
            case Expr.Await n -> "await expression";
            case Expr.ListComp n -> "list comprehension";
            case Expr.SetComp n -> "set comprehension";
            case Expr.DictComp n -> "dict comprehension";
            case Expr.Dict n -> "dict literal";
            case Expr.Set n -> "set display";
            case Expr.JoinedStr n -> "f-string expression";
            case Expr.FormattedValue n -> "f-string expression";
            case Expr.Constant n -> constant(n);
            case Expr.Compare n -> "comparison";
            case Expr.IfExp n -> "conditional expression";
            case Expr.NamedExpr n -> "named expression";
            case Expr.Slice n -> "slice";
        };
    }

    private static String constant(Expr.Constant n) {
        if (n.value() == Literals.NONE) {
            return "None";
        }
        if (n.value() == Literals.TRUE) {
            return "True";
        }
        if (n.value() == Literals.FALSE) {
            return "False";
        }
        return n.value() == Literals.ELLIPSIS ? "ellipsis" : "literal";
    }

    /// The part of a target that cannot be one, or null. Compare CPython
    /// `action_helpers.c: _PyPegen_get_invalid_target`.
    static Expr invalidTarget(Expr e, TargetKind kind) {
        return switch (e) {
            case Expr.List list -> invalidTarget(list.elts(), kind);
            case Expr.Tuple tuple -> invalidTarget(tuple.elts(), kind);
            case Expr.Starred starred -> kind == TargetKind.DELETION ? e : invalidTarget(starred.value(), kind);
            case Expr.Compare compare -> {
                if (kind != TargetKind.LOOP) {
                    yield e;
                }
                // `for a in b` looks like a comparison when it is read as an expression.
                yield compare.ops()[0] == CmpOp.IN ? invalidTarget(compare.left(), kind) : null;
            }
            case Expr.Name n -> null;
            case Expr.Subscript n -> null;
            case Expr.Attribute n -> null;
            default -> e;
        };
    }

    private static Expr invalidTarget(Expr[] elements, TargetKind kind) {
        for (Expr element : elements) {
            Expr invalid = invalidTarget(element, kind);
            if (invalid != null) {
                return invalid;
            }
        }
        return null;
    }
}
