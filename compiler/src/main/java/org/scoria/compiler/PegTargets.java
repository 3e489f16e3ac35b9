package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;

/// Complete parser: what can be assigned to or deleted.
abstract class PegTargets extends PegExpressions {
    PegTargets(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    @Override
    final Expr starTargets() {
        int start = mark;
        Expr first = starTarget();
        if (first == null) {
            return null;
        }
        if (!at(Token.COMMA)) {
            return first;
        }
        ArrayList<Expr> elements = new ArrayList<>();
        elements.add(first);
        moreStarTargets(elements);
        accept(Token.COMMA);
        return new Expr.Tuple(array(elements), ExprContext.STORE, line(start), col(start), endLine(), endCol());
    }

    private void moreStarTargets(ArrayList<Expr> elements) {
        while (true) {
            int before = mark;
            Expr next = accept(Token.COMMA) ? starTarget() : null;
            if (next == null) {
                reset(before);
                return;
            }
            elements.add(next);
        }
    }

    final Expr starTarget() {
        Object known = recall(PegRule.STAR_TARGET);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        int start = mark;
        Expr result = null;
        if (accept(Token.STAR)) {
            Expr value = at(Token.STAR) ? null : starTarget();
            if (value != null) {
                result = new Expr.Starred(
                        Targets.inContext(value, ExprContext.STORE),
                        ExprContext.STORE,
                        line(start),
                        col(start),
                        endLine(),
                        endCol());
            } else {
                reset(start);
            }
        }
        if (result == null) {
            result = targetWithStarAtom();
        }
        return remember(PegRule.STAR_TARGET, start, result);
    }

    private Expr targetWithStarAtom() {
        Object known = recall(PegRule.TARGET_WITH_STAR_ATOM);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        enter();
        int start = mark;
        Expr result = attributeOrSubscript(ExprContext.STORE);
        if (result == null) {
            result = starAtom();
        }
        leave();
        return remember(PegRule.TARGET_WITH_STAR_ATOM, start, result);
    }

    private Expr starAtom() {
        int start = mark;
        if (at(Token.NAME)) {
            mark++;
            return nameAt(start, ExprContext.STORE);
        }
        if (accept(Token.LPAR)) {
            Expr inner = targetWithStarAtom();
            if (inner != null && accept(Token.RPAR)) {
                return Targets.inContext(inner, ExprContext.STORE);
            }
            reset(start + 1);
            Expr[] elements = starTargetsTuple();
            if (accept(Token.RPAR)) {
                return new Expr.Tuple(elements, ExprContext.STORE, line(start), col(start), endLine(), endCol());
            }
        } else if (accept(Token.LSQB)) {
            ArrayList<Expr> elements = new ArrayList<>();
            Expr first = starTarget();
            if (first != null) {
                elements.add(first);
                moreStarTargets(elements);
                accept(Token.COMMA);
            }
            if (accept(Token.RSQB)) {
                return new Expr.List(array(elements), ExprContext.STORE, line(start), col(start), endLine(), endCol());
            }
        }
        reset(start);
        return null;
    }

    /// The elements of a tuple in parentheses: with one element, a comma is needed.
    private Expr[] starTargetsTuple() {
        int start = mark;
        Expr first = starTarget();
        if (first == null || !at(Token.COMMA)) {
            reset(start);
            return NO_EXPRS;
        }
        ArrayList<Expr> elements = new ArrayList<>();
        elements.add(first);
        moreStarTargets(elements);
        accept(Token.COMMA);
        return array(elements);
    }

    final Expr singleTarget() {
        Expr result = attributeOrSubscript(ExprContext.STORE);
        if (result != null) {
            return result;
        }
        int start = mark;
        if (accept(Token.NAME)) {
            return nameAt(start, ExprContext.STORE);
        }
        if (accept(Token.LPAR)) {
            enter();
            result = singleTarget();
            leave();
            if (result != null && accept(Token.RPAR)) {
                return result;
            }
        }
        reset(start);
        return null;
    }

    /// An attribute or subscript that is a target as a whole: no trailer follows.
    final Expr attributeOrSubscript(ExprContext ctx) {
        int start = mark;
        Expr base = tPrimary();
        if (base != null) {
            Expr result = null;
            if (accept(Token.DOT)) {
                int t = take(Token.NAME);
                if (t >= 0 && !atTrailer()) {
                    result =
                            new Expr.Attribute(base, tokens.name(t), ctx, line(start), col(start), endLine(), endCol());
                }
            } else if (accept(Token.LSQB)) {
                Expr slice = slices();
                if (slice != null && accept(Token.RSQB) && !atTrailer()) {
                    result = new Expr.Subscript(base, slice, ctx, line(start), col(start), endLine(), endCol());
                }
            }
            if (result != null) {
                return result;
            }
        }
        reset(start);
        return null;
    }

    private boolean atTrailer() {
        int kind = kind();
        return kind == Token.LPAR || kind == Token.LSQB || kind == Token.DOT;
    }

    /// The part of a target before its last trailer.
    private Expr tPrimary() {
        Object known = recall(PegRule.T_PRIMARY);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        int start = mark;
        Expr e = atom();
        if (e == null || !atTrailer()) {
            reset(start);
            return remember(PegRule.T_PRIMARY, start, null);
        }
        while (true) {
            int before = mark;
            Expr longer = trailer(start, e);
            if (longer == null || !atTrailer()) {
                reset(before);
                invalidTrailer();
                break;
            }
            e = longer;
        }
        return remember(PegRule.T_PRIMARY, start, e);
    }

    final ArrayList<Expr> delTargets() {
        Expr first = delTarget();
        if (first == null) {
            return null;
        }
        ArrayList<Expr> targets = new ArrayList<>();
        while (first != null) {
            targets.add(first);
            int before = mark;
            first = accept(Token.COMMA) ? delTarget() : null;
            if (first == null) {
                reset(before);
            }
        }
        accept(Token.COMMA);
        return targets;
    }

    private Expr delTarget() {
        Object known = recall(PegRule.DEL_TARGET);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        enter();
        int start = mark;
        Expr result = attributeOrSubscript(ExprContext.DEL);
        if (result == null) {
            result = delAtom();
        }
        leave();
        return remember(PegRule.DEL_TARGET, start, result);
    }

    private Expr delAtom() {
        int start = mark;
        if (accept(Token.NAME)) {
            return nameAt(start, ExprContext.DEL);
        }
        if (accept(Token.LPAR)) {
            Expr inner = delTarget();
            if (inner != null && accept(Token.RPAR)) {
                return Targets.inContext(inner, ExprContext.DEL);
            }
            reset(start + 1);
            ArrayList<Expr> elements = delTargets();
            if (accept(Token.RPAR)) {
                return new Expr.Tuple(array(elements), ExprContext.DEL, line(start), col(start), endLine(), endCol());
            }
        } else if (accept(Token.LSQB)) {
            ArrayList<Expr> elements = delTargets();
            if (accept(Token.RSQB)) {
                return new Expr.List(array(elements), ExprContext.DEL, line(start), col(start), endLine(), endCol());
            }
        }
        reset(start);
        return null;
    }

    /// Throws if the expression has a part that cannot be a target.
    final void requireTarget(Expr e, ExprNames.TargetKind kind) {
        Expr invalid = ExprNames.invalidTarget(e, kind);
        if (invalid != null) {
            String what = kind == ExprNames.TargetKind.DELETION ? "cannot delete " : "cannot assign to ";
            throw errorAt(invalid, what + ExprNames.of(invalid));
        }
    }

    @Override
    final void invalidForTarget() {
        accept(Token.ASYNC);
        if (accept(Token.FOR)) {
            Expr target = starExpressions();
            if (target != null) {
                requireTarget(target, ExprNames.TargetKind.LOOP);
            }
        }
    }
}
