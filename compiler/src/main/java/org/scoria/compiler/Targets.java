package org.scoria.compiler;

import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;

/// Expressions that are assigned to or deleted: the same nodes in another context.
final class Targets {
    private Targets() {}

    /// The expression in another context, all the way down in tuples and lists. What cannot be a target stays as
    /// it is.
    /// Compare CPython `action_helpers.c: _PyPegen_set_expr_context`.
    ///
    /// (Tests of classes instead of a pattern `switch`, which would cost time at start-up.)
    static Expr inContext(Expr e, ExprContext ctx) {
        if (e instanceof Expr.Name n) {
            return new Expr.Name(n.id(), ctx, n.lineno(), n.colOffset(), n.endLineno(), n.endColOffset());
        }
        if (e instanceof Expr.Attribute a) {
            return new Expr.Attribute(
                    a.value(), a.attr(), ctx, a.lineno(), a.colOffset(), a.endLineno(), a.endColOffset());
        }
        if (e instanceof Expr.Subscript s) {
            return new Expr.Subscript(
                    s.value(), s.slice(), ctx, s.lineno(), s.colOffset(), s.endLineno(), s.endColOffset());
        }
        if (e instanceof Expr.Tuple t) {
            return new Expr.Tuple(
                    inContext(t.elts(), ctx), ctx, t.lineno(), t.colOffset(), t.endLineno(), t.endColOffset());
        }
        if (e instanceof Expr.List l) {
            return new Expr.List(
                    inContext(l.elts(), ctx), ctx, l.lineno(), l.colOffset(), l.endLineno(), l.endColOffset());
        }
        if (e instanceof Expr.Starred s) {
            return new Expr.Starred(
                    inContext(s.value(), ctx), ctx, s.lineno(), s.colOffset(), s.endLineno(), s.endColOffset());
        }
        return e;
    }

    private static Expr[] inContext(Expr[] elements, ExprContext ctx) {
        Expr[] changed = new Expr[elements.length];
        for (int i = 0; i < elements.length; i++) {
            changed[i] = inContext(elements[i], ctx);
        }
        return changed;
    }

    /// Whether the expression is one name, attribute or subscript.
    static boolean isSingle(Expr e) {
        return e instanceof Expr.Name || e instanceof Expr.Attribute || e instanceof Expr.Subscript;
    }

    /// Whether the grammar takes the expression as a target of an assignment, `*` included.
    static boolean isStarTarget(Expr e) {
        return e instanceof Expr.Starred s
                ? !(s.value() instanceof Expr.Starred) && isTarget(s.value(), true)
                : isTarget(e, true);
    }

    /// Whether the grammar takes the expression as a target of `del`.
    static boolean isDelTarget(Expr e) {
        return isTarget(e, false);
    }

    private static boolean isTarget(Expr e, boolean stars) {
        Expr[] elements;
        if (e instanceof Expr.Tuple t) {
            elements = t.elts();
        } else if (e instanceof Expr.List l) {
            elements = l.elts();
        } else {
            return isSingle(e);
        }
        for (Expr element : elements) {
            if (!(stars ? isStarTarget(element) : isTarget(element, false))) {
                return false;
            }
        }
        return true;
    }
}
