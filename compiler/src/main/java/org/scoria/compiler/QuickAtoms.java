package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;

/// Quick parser: names, literals, brackets of all kinds, and comprehensions.
abstract class QuickAtoms extends QuickBase {
    private final QuickStrings strings;

    QuickAtoms(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
        this.strings = new QuickStrings(this);
    }

    abstract Expr expression();

    abstract Expr disjunction();

    abstract Expr bitwiseOr();

    abstract Expr primary();

    abstract Expr yieldExpr();

    final Expr atom() {
        int start = mark;
        switch (k) {
            case Token.NAME:
                return name(ExprContext.LOAD);
            case Token.NUMBER:
                return number();
            case Token.STRING:
                do {
                    advance();
                } while (k == Token.STRING);
                return strings.concatenate(start, mark);
            case Token.LPAR:
                return parenthesized();
            case Token.LSQB:
                return list();
            case Token.LBRACE:
                return braces();
            case Token.TRUE:
                return constant(Literals.TRUE);
            case Token.FALSE:
                return constant(Literals.FALSE);
            case Token.NONE:
                return constant(Literals.NONE);
            case Token.ELLIPSIS:
                return constant(Literals.ELLIPSIS);
            default:
                throw GiveUp.NOW;
        }
    }

    final Expr name(ExprContext ctx) {
        int t = mark;
        String id = expectName();
        return new Expr.Name(id, ctx, line(t), col(t), tokens.endLine(t), tokens.endColumn(t));
    }

    final Expr constant(org.scoria.objects.PyObject value) {
        int t = mark;
        advance();
        return new Expr.Constant(value, null, line(t), col(t), tokens.endLine(t), tokens.endColumn(t));
    }

    final Expr number() {
        org.scoria.objects.PyObject value =
                Literals.number(tokens.tokenizer.buf, tokens.start(mark), tokens.end(mark), options.maxIntDigits());
        if (value == null) {
            throw GiveUp.NOW;
        }
        return constant(value);
    }

    final Expr string() {
        int start = mark;
        do {
            advance();
        } while (k == Token.STRING);
        return strings.concatenate(start, mark);
    }

    /// `()`, a group, a tuple, or a generator expression.
    private Expr parenthesized() {
        int start = mark;
        advance();
        if (k == Token.RPAR) {
            advance();
            return new Expr.Tuple(NO_EXPRS, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
        }
        enter();
        Expr first;
        if (k == Token.YIELD) {
            first = yieldExpr();
            expect(Token.RPAR);
            leave();
            return first;
        }
        boolean starred = k == Token.STAR;
        first = starNamedExpression();
        Expr result;
        if (k == Token.COMMA) {
            Expr[] elements = restOfElements(first, Token.RPAR);
            result = new Expr.Tuple(elements, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
        } else if (starred) {
            throw GiveUp.NOW;
        } else if (k == Token.RPAR) {
            advance();
            result = first;
        } else {
            Comprehension[] generators = forIfClauses();
            expect(Token.RPAR);
            result = new Expr.GeneratorExp(first, generators, line(start), col(start), endLine(), endCol());
        }
        leave();
        return result;
    }

    private Expr list() {
        int start = mark;
        advance();
        if (k == Token.RSQB) {
            advance();
            return new Expr.List(NO_EXPRS, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
        }
        enter();
        boolean starred = k == Token.STAR;
        Expr first = starNamedExpression();
        Expr result;
        if (k == Token.COMMA || k == Token.RSQB) {
            Expr[] elements = restOfElements(first, Token.RSQB);
            result = new Expr.List(elements, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
        } else if (starred) {
            throw GiveUp.NOW;
        } else {
            Comprehension[] generators = forIfClauses();
            expect(Token.RSQB);
            result = new Expr.ListComp(first, generators, line(start), col(start), endLine(), endCol());
        }
        leave();
        return result;
    }

    /// The elements after the first one, up to and including the closing bracket.
    private Expr[] restOfElements(Expr first, int close) {
        if (k == close) {
            advance();
            return new Expr[] {first};
        }
        ArrayList<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(Token.COMMA) && k != close) {
            elements.add(starNamedExpression());
        }
        expect(close);
        return toArray(elements);
    }

    /// A dict, a set, or a comprehension of either.
    private Expr braces() {
        int start = mark;
        advance();
        if (k == Token.RBRACE) {
            advance();
            return new Expr.Dict(NO_EXPRS, NO_EXPRS, line(start), col(start), endLine(), endCol());
        }
        enter();
        Expr result;
        if (k == Token.DOUBLESTAR) {
            result = dict(start, null);
        } else {
            boolean starred = k == Token.STAR;
            boolean walrus = k == Token.NAME && peek() == Token.COLONEQUAL;
            Expr first = starNamedExpression();
            if (k == Token.COLON && !starred && !walrus) {
                result = dict(start, first);
            } else {
                result = set(start, first, starred);
            }
        }
        leave();
        return result;
    }

    private Expr set(int start, Expr first, boolean starred) {
        if (k == Token.COMMA || k == Token.RBRACE) {
            Expr[] elements = restOfElements(first, Token.RBRACE);
            return new Expr.Set(elements, line(start), col(start), endLine(), endCol());
        }
        if (starred) {
            throw GiveUp.NOW;
        }
        Comprehension[] generators = forIfClauses();
        expect(Token.RBRACE);
        return new Expr.SetComp(first, generators, line(start), col(start), endLine(), endCol());
    }

    /// A dict whose first key was read already (null before `**`).
    private Expr dict(int start, Expr key) {
        ArrayList<Expr> keys = new ArrayList<>();
        ArrayList<Expr> values = new ArrayList<>();
        while (true) {
            if (key == null) {
                expect(Token.DOUBLESTAR);
                keys.add(null);
                values.add(bitwiseOr());
            } else {
                expect(Token.COLON);
                keys.add(key);
                values.add(expression());
                if (keys.size() == 1 && (k == Token.FOR || k == Token.ASYNC)) {
                    Comprehension[] generators = forIfClauses();
                    expect(Token.RBRACE);
                    return new Expr.DictComp(
                            key, values.get(0), generators, line(start), col(start), endLine(), endCol());
                }
            }
            if (!accept(Token.COMMA) || k == Token.RBRACE) {
                break;
            }
            key = k == Token.DOUBLESTAR ? null : expression();
        }
        expect(Token.RBRACE);
        return new Expr.Dict(toArray(keys), toArray(values), line(start), col(start), endLine(), endCol());
    }

    final Expr starNamedExpression() {
        if (k == Token.STAR) {
            int start = mark;
            advance();
            Expr value = bitwiseOr();
            return new Expr.Starred(value, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
        }
        return namedExpression();
    }

    final Expr namedExpression() {
        if (k == Token.NAME && peek() == Token.COLONEQUAL) {
            int start = mark;
            Expr target = name(ExprContext.STORE);
            advance();
            Expr value = expression();
            return new Expr.NamedExpr(target, value, line(start), col(start), endLine(), endCol());
        }
        return expression();
    }

    final Comprehension[] forIfClauses() {
        ArrayList<Comprehension> clauses = new ArrayList<>(2);
        do {
            boolean async = accept(Token.ASYNC);
            expect(Token.FOR);
            Expr target = starTargets();
            expect(Token.IN);
            Expr iter = disjunction();
            Expr[] ifs = NO_EXPRS;
            if (k == Token.IF) {
                ArrayList<Expr> conditions = new ArrayList<>(2);
                while (accept(Token.IF)) {
                    conditions.add(disjunction());
                }
                ifs = toArray(conditions);
            }
            clauses.add(new Comprehension(target, iter, ifs, async));
        } while (k == Token.FOR || k == Token.ASYNC);
        return clauses.toArray(new Comprehension[0]);
    }

    /// The target of a `for`: everything up to `in`.
    final Expr starTargets() {
        int start = mark;
        Expr first = starTarget();
        if (k != Token.COMMA) {
            return first;
        }
        ArrayList<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(Token.COMMA) && startsTarget()) {
            elements.add(starTarget());
        }
        return new Expr.Tuple(toArray(elements), ExprContext.STORE, line(start), col(start), endLine(), endCol());
    }

    private boolean startsTarget() {
        return k != Token.IN && k != Token.EQUAL;
    }

    final Expr starTarget() {
        if (k == Token.NAME) {
            int after = peek();
            if (after != Token.DOT && after != Token.LPAR && after != Token.LSQB) {
                return name(ExprContext.STORE);
            }
        }
        Expr target;
        if (k == Token.STAR) {
            int start = mark;
            advance();
            Expr value = primary();
            target = new Expr.Starred(value, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
        } else {
            target = primary();
        }
        if (!Targets.isStarTarget(target)) {
            throw GiveUp.NOW;
        }
        return Targets.inContext(target, ExprContext.STORE);
    }
}
