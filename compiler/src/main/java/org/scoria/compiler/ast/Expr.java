package org.scoria.compiler.ast;

import org.scoria.objects.PyObject;

/// An expression.
public sealed interface Expr extends Located {
    /// `a and b and c`: at least two values, one operator.
    record BoolOp(
            org.scoria.compiler.ast.BoolOp op,
            Expr[] values,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Expr {}

    /// `target := value`.
    record NamedExpr(Expr target, Expr value, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `left op right`.
    record BinOp(Expr left, Operator op, Expr right, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `op operand`.
    record UnaryOp(
            org.scoria.compiler.ast.UnaryOp op,
            Expr operand,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Expr {}

    /// `lambda args: body`.
    record Lambda(Arguments args, Expr body, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `body if test else orelse`.
    record IfExp(Expr test, Expr body, Expr orelse, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `{key: value, **mapping}`, where a null key marks `**`.
    record Dict(Expr[] keys, Expr[] values, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `{a, b}`.
    record Set(Expr[] elts, int lineno, int colOffset, int endLineno, int endColOffset) implements Expr {}

    /// `[elt for …]`.
    record ListComp(Expr elt, Comprehension[] generators, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `{elt for …}`.
    record SetComp(Expr elt, Comprehension[] generators, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `{key: value for …}`.
    record DictComp(
            Expr key,
            Expr value,
            Comprehension[] generators,
            int lineno,
            int colOffset,
            int endLineno,
            int endColOffset)
            implements Expr {}

    /// `(elt for …)`.
    record GeneratorExp(
            Expr elt, Comprehension[] generators, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `await value`.
    record Await(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Expr {}

    /// `yield value`, with value null for a bare `yield`.
    record Yield(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Expr {}

    /// `yield from value`.
    record YieldFrom(Expr value, int lineno, int colOffset, int endLineno, int endColOffset) implements Expr {}

    /// `left op comparator op comparator`.
    record Compare(
            Expr left, CmpOp[] ops, Expr[] comparators, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `func(args, keywords)`.
    record Call(Expr func, Expr[] args, Keyword[] keywords, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// A replacement field of an f-string. `conversion` is the character after `!`, or -1; `formatSpec` is a JoinedStr
    /// or null.
    record FormattedValue(
            Expr value, int conversion, Expr formatSpec, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// An f-string: constants and formatted values.
    record JoinedStr(Expr[] values, int lineno, int colOffset, int endLineno, int endColOffset) implements Expr {}

    /// A literal. `kind` is `u` for strings written with that prefix, else null.
    record Constant(PyObject value, String kind, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `value.attr`.
    record Attribute(
            Expr value, String attr, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `value[slice]`.
    record Subscript(
            Expr value, Expr slice, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `*value` in calls, displays and assignment targets.
    record Starred(Expr value, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// An identifier.
    record Name(String id, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `[a, b]`.
    record List(Expr[] elts, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `a, b`, with or without parentheses.
    record Tuple(Expr[] elts, ExprContext ctx, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}

    /// `lower:upper:step` inside a subscript, each null when absent.
    record Slice(Expr lower, Expr upper, Expr step, int lineno, int colOffset, int endLineno, int endColOffset)
            implements Expr {}
}
