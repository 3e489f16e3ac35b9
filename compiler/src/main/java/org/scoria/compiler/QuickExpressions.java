package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Arg;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.BoolOp;
import org.scoria.compiler.ast.CmpOp;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.UnaryOp;

/// Quick parser: operators, calls, subscripts, lambdas and parameter lists.
abstract class QuickExpressions extends QuickAtoms {
    private static final Keyword[] NO_KEYWORDS = {};
    private static final Arg[] NO_ARGS = {};

    /// How tightly a binary operator binds, by token kind; 0 for tokens that are none.
    private static final byte[] PRECEDENCE = new byte[128];

    private static final Operator[] OPERATORS = new Operator[128];

    /// Tokens after which a name or literal is a whole expression.
    private static final boolean[] ENDS_EXPRESSION = new boolean[128];

    static {
        operator(Token.VBAR, 1, Operator.BIT_OR);
        operator(Token.CIRCUMFLEX, 2, Operator.BIT_XOR);
        operator(Token.AMPER, 3, Operator.BIT_AND);
        operator(Token.LEFTSHIFT, 4, Operator.L_SHIFT);
        operator(Token.RIGHTSHIFT, 4, Operator.R_SHIFT);
        operator(Token.PLUS, 5, Operator.ADD);
        operator(Token.MINUS, 5, Operator.SUB);
        operator(Token.STAR, 6, Operator.MULT);
        operator(Token.SLASH, 6, Operator.DIV);
        operator(Token.DOUBLESLASH, 6, Operator.FLOOR_DIV);
        operator(Token.PERCENT, 6, Operator.MOD);
        operator(Token.AT, 6, Operator.MAT_MULT);
        for (int kind :
                new int[] {Token.COMMA, Token.RPAR, Token.RSQB, Token.RBRACE, Token.COLON, Token.NEWLINE, Token.EQUAL
                }) {
            ENDS_EXPRESSION[kind] = true;
        }
    }

    QuickExpressions(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    private static void operator(int kind, int precedence, Operator op) {
        PRECEDENCE[kind] = (byte) precedence;
        OPERATORS[kind] = op;
    }

    @Override
    final Expr expression() {
        if ((k == Token.NAME || k == Token.NUMBER) && ENDS_EXPRESSION[peek()]) {
            return k == Token.NAME ? name(ExprContext.LOAD) : atom();
        }
        if (k == Token.LAMBDA) {
            return lambda();
        }
        int start = mark;
        Expr body = disjunction();
        if (k != Token.IF) {
            return body;
        }
        advance();
        Expr test = disjunction();
        expect(Token.ELSE);
        enter();
        Expr orelse = expression();
        leave();
        return new Expr.IfExp(test, body, orelse, line(start), col(start), endLine(), endCol());
    }

    /// Expressions separated by commas: one of them, or a tuple without parentheses.
    final Expr starExpressions() {
        int start = mark;
        Expr first = starExpression();
        if (k != Token.COMMA) {
            return first;
        }
        ArrayList<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(Token.COMMA) && startsExpression()) {
            elements.add(starExpression());
        }
        return new Expr.Tuple(toArray(elements), ExprContext.LOAD, line(start), col(start), endLine(), endCol());
    }

    /// After a comma that may be the last one: whether another expression follows.
    private boolean startsExpression() {
        switch (k) {
            case Token.NAME,
                    Token.NUMBER,
                    Token.STRING,
                    Token.LPAR,
                    Token.LSQB,
                    Token.LBRACE,
                    Token.PLUS,
                    Token.MINUS,
                    Token.TILDE,
                    Token.STAR,
                    Token.ELLIPSIS,
                    Token.AWAIT,
                    Token.NOT,
                    Token.LAMBDA,
                    Token.TRUE,
                    Token.FALSE,
                    Token.NONE:
                return true;
            default:
                return false;
        }
    }

    private Expr starExpression() {
        if (k != Token.STAR) {
            return expression();
        }
        int start = mark;
        advance();
        Expr value = bitwiseOr();
        return new Expr.Starred(value, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
    }

    @Override
    final Expr yieldExpr() {
        int start = mark;
        advance();
        if (accept(Token.FROM)) {
            Expr value = expression();
            return new Expr.YieldFrom(value, line(start), col(start), endLine(), endCol());
        }
        Expr value = startsExpression() ? starExpressions() : null;
        return new Expr.Yield(value, line(start), col(start), endLine(), endCol());
    }

    final Expr yieldOrStarExpressions() {
        return k == Token.YIELD ? yieldExpr() : starExpressions();
    }

    @Override
    final Expr disjunction() {
        int start = mark;
        Expr first = conjunction();
        if (k != Token.OR) {
            return first;
        }
        ArrayList<Expr> values = new ArrayList<>(4);
        values.add(first);
        while (accept(Token.OR)) {
            values.add(conjunction());
        }
        return new Expr.BoolOp(BoolOp.OR, toArray(values), line(start), col(start), endLine(), endCol());
    }

    private Expr conjunction() {
        int start = mark;
        Expr first = inversion();
        if (k != Token.AND) {
            return first;
        }
        ArrayList<Expr> values = new ArrayList<>(4);
        values.add(first);
        while (accept(Token.AND)) {
            values.add(inversion());
        }
        return new Expr.BoolOp(BoolOp.AND, toArray(values), line(start), col(start), endLine(), endCol());
    }

    private Expr inversion() {
        if (k != Token.NOT) {
            return comparison();
        }
        int start = mark;
        advance();
        enter();
        Expr operand = inversion();
        leave();
        return new Expr.UnaryOp(UnaryOp.NOT, operand, line(start), col(start), endLine(), endCol());
    }

    private Expr comparison() {
        int start = mark;
        Expr left = bitwiseOr();
        CmpOp op = comparisonOperator();
        if (op == null) {
            return left;
        }
        Expr right = bitwiseOr();
        CmpOp second = comparisonOperator();
        if (second == null) {
            return new Expr.Compare(
                    left, new CmpOp[] {op}, new Expr[] {right}, line(start), col(start), endLine(), endCol());
        }
        ArrayList<CmpOp> ops = new ArrayList<>();
        ArrayList<Expr> comparators = new ArrayList<>();
        ops.add(op);
        comparators.add(right);
        while (second != null) {
            ops.add(second);
            comparators.add(bitwiseOr());
            second = comparisonOperator();
        }
        return new Expr.Compare(
                left, ops.toArray(new CmpOp[0]), toArray(comparators), line(start), col(start), endLine(), endCol());
    }

    /// Takes a comparison operator if there is one.
    private CmpOp comparisonOperator() {
        CmpOp op;
        switch (k) {
            case Token.EQEQUAL:
                op = CmpOp.EQ;
                break;
            case Token.NOTEQUAL:
                // `<>` or `!=`, whichever `from __future__ import barry_as_FLUFL` asks for.
                boolean diamond = tokens.tokenizer.buf[tokens.start(mark)] == '<';
                if (diamond != options.has(ParseOptions.BARRY_AS_BDFL)) {
                    throw GiveUp.NOW;
                }
                op = CmpOp.NOT_EQ;
                break;
            case Token.LESS:
                op = CmpOp.LT;
                break;
            case Token.LESSEQUAL:
                op = CmpOp.LT_E;
                break;
            case Token.GREATER:
                op = CmpOp.GT;
                break;
            case Token.GREATEREQUAL:
                op = CmpOp.GT_E;
                break;
            case Token.IN:
                op = CmpOp.IN;
                break;
            case Token.IS:
                advance();
                return accept(Token.NOT) ? CmpOp.IS_NOT : CmpOp.IS;
            case Token.NOT:
                if (peek() != Token.IN) {
                    return null;
                }
                advance();
                op = CmpOp.NOT_IN;
                break;
            default:
                return null;
        }
        advance();
        return op;
    }

    @Override
    final Expr bitwiseOr() {
        return binary(1);
    }

    /// Binary operators that bind at least as tightly as `min`. All of them are left associative.
    private Expr binary(int min) {
        int start = mark;
        Expr left = factor();
        while (true) {
            int precedence = PRECEDENCE[k];
            if (precedence < min) {
                return left;
            }
            Operator op = OPERATORS[k];
            advance();
            Expr right = binary(precedence + 1);
            left = new Expr.BinOp(left, op, right, line(start), col(start), endLine(), endCol());
        }
    }

    private Expr factor() {
        UnaryOp op;
        switch (k) {
            case Token.PLUS:
                op = UnaryOp.U_ADD;
                break;
            case Token.MINUS:
                op = UnaryOp.U_SUB;
                break;
            case Token.TILDE:
                op = UnaryOp.INVERT;
                break;
            default:
                return power();
        }
        int start = mark;
        advance();
        enter();
        Expr operand = factor();
        leave();
        return new Expr.UnaryOp(op, operand, line(start), col(start), endLine(), endCol());
    }

    private Expr power() {
        int start = mark;
        Expr base = k == Token.AWAIT ? await() : primary();
        if (k != Token.DOUBLESTAR) {
            return base;
        }
        advance();
        enter();
        Expr exponent = factor();
        leave();
        return new Expr.BinOp(base, Operator.POW, exponent, line(start), col(start), endLine(), endCol());
    }

    private Expr await() {
        int start = mark;
        advance();
        Expr value = primary();
        return new Expr.Await(value, line(start), col(start), endLine(), endCol());
    }

    @Override
    final Expr primary() {
        int start = mark;
        Expr e = atom();
        while (true) {
            switch (k) {
                case Token.DOT:
                    advance();
                    String attr = expectName();
                    e = new Expr.Attribute(e, attr, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
                    break;
                case Token.LPAR:
                    e = call(start, e);
                    break;
                case Token.LSQB:
                    advance();
                    enter();
                    Expr slice = slices();
                    leave();
                    expect(Token.RSQB);
                    e = new Expr.Subscript(e, slice, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
                    break;
                default:
                    return e;
            }
        }
    }

    private Expr call(int start, Expr func) {
        int open = mark;
        advance();
        if (k == Token.RPAR) {
            advance();
            return new Expr.Call(func, NO_EXPRS, NO_KEYWORDS, line(start), col(start), endLine(), endCol());
        }
        enter();
        ArgumentList list = arguments(open);
        leave();
        return new Expr.Call(func, toArray(list.args), list.keywords(), line(start), col(start), endLine(), endCol());
    }

    /// The arguments of a call or class definition while they are being read.
    static final class ArgumentList {
        final ArrayList<Expr> args = new ArrayList<>(4);
        ArrayList<Keyword> keywords;
        boolean doubleStarred;

        void add(Keyword keyword) {
            if (keywords == null) {
                keywords = new ArrayList<>(4);
            }
            keywords.add(keyword);
        }

        Keyword[] keywords() {
            return keywords == null ? NO_KEYWORDS : keywords.toArray(NO_KEYWORDS);
        }
    }

    /// Arguments up to and including the closing parenthesis; `open` is the token of the opening one, or -1 where a
    /// lone generator expression is not allowed (in a class definition).
    final ArgumentList arguments(int open) {
        ArgumentList list = new ArgumentList();
        while (k != Token.RPAR) {
            argument(list);
            if (k == Token.FOR || k == Token.ASYNC) {
                loneGenerator(list, open);
                return list;
            }
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RPAR);
        return list;
    }

    private void argument(ArgumentList list) {
        int start = mark;
        if (k == Token.DOUBLESTAR) {
            advance();
            Expr value = expression();
            list.doubleStarred = true;
            list.add(new Keyword(null, value, line(start), col(start), endLine(), endCol()));
        } else if (k == Token.STAR) {
            if (list.doubleStarred) {
                throw GiveUp.NOW;
            }
            list.args.add(starredArgument());
        } else if (k == Token.NAME && peek() == Token.EQUAL) {
            String name = expectName();
            advance();
            Expr value = expression();
            list.add(new Keyword(name, value, line(start), col(start), endLine(), endCol()));
        } else {
            if (list.keywords != null) {
                throw GiveUp.NOW;
            }
            list.args.add(namedExpression());
        }
    }

    private Expr starredArgument() {
        int start = mark;
        advance();
        Expr value = expression();
        return new Expr.Starred(value, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
    }

    private void loneGenerator(ArgumentList list, int open) {
        if (open < 0 || list.args.size() != 1 || list.keywords != null || list.args.get(0) instanceof Expr.Starred) {
            throw GiveUp.NOW;
        }
        Comprehension[] generators = forIfClauses();
        expect(Token.RPAR);
        Expr element = list.args.get(0);
        list.args.set(0, new Expr.GeneratorExp(element, generators, line(open), col(open), endLine(), endCol()));
    }

    private Expr slices() {
        int start = mark;
        boolean starred = k == Token.STAR;
        Expr first = starred ? starredArgument() : slice();
        if (k != Token.COMMA && !starred) {
            return first;
        }
        ArrayList<Expr> elements = new ArrayList<>(4);
        elements.add(first);
        while (accept(Token.COMMA) && k != Token.RSQB) {
            elements.add(k == Token.STAR ? starredArgument() : slice());
        }
        return new Expr.Tuple(toArray(elements), ExprContext.LOAD, line(start), col(start), endLine(), endCol());
    }

    private Expr slice() {
        int start = mark;
        Expr lower = null;
        if (k != Token.COLON) {
            boolean walrus = k == Token.NAME && peek() == Token.COLONEQUAL;
            lower = namedExpression();
            if (k != Token.COLON || walrus) {
                return lower;
            }
        }
        advance();
        Expr upper = endsSlice() || k == Token.COLON ? null : expression();
        Expr step = null;
        if (accept(Token.COLON) && !endsSlice()) {
            step = expression();
        }
        return new Expr.Slice(lower, upper, step, line(start), col(start), endLine(), endCol());
    }

    private boolean endsSlice() {
        return k == Token.COMMA || k == Token.RSQB;
    }

    private Expr lambda() {
        int start = mark;
        advance();
        // Defaults nest deeply in few tokens, so they count more.
        enter(3);
        Arguments args = parameters(Token.COLON);
        expect(Token.COLON);
        Expr body = expression();
        leave(3);
        return new Expr.Lambda(args, body, line(start), col(start), endLine(), endCol());
    }

    /// Parameters up to, not including, `close`: the parenthesis of a `def` (then they may be annotated) or the
    /// colon of a `lambda`.
    final Arguments parameters(int close) {
        if (k == close) {
            return new Arguments(NO_ARGS, NO_ARGS, null, NO_ARGS, NO_EXPRS, null, NO_EXPRS);
        }
        boolean annotated = close == Token.RPAR;
        Arg[] posonly = NO_ARGS;
        ArrayList<Arg> args = new ArrayList<>(4);
        ArrayList<Expr> defaults = null;
        boolean slash = false;
        while (k == Token.NAME || k == Token.SLASH) {
            if (k == Token.SLASH) {
                if (slash || args.isEmpty()) {
                    throw GiveUp.NOW;
                }
                slash = true;
                posonly = args.toArray(NO_ARGS);
                args.clear();
                advance();
            } else {
                args.add(parameter(annotated, false));
                if (accept(Token.EQUAL)) {
                    defaults = defaults == null ? new ArrayList<>(4) : defaults;
                    defaults.add(expression());
                } else if (defaults != null) {
                    throw GiveUp.NOW;
                }
            }
            if (k == close) {
                break;
            }
            expect(Token.COMMA);
        }
        Arg[] plain = args.isEmpty() ? NO_ARGS : args.toArray(NO_ARGS);
        Expr[] plainDefaults = defaults == null ? NO_EXPRS : toArray(defaults);
        if (k == close) {
            return new Arguments(posonly, plain, null, NO_ARGS, NO_EXPRS, null, plainDefaults);
        }
        return starParameters(close, posonly, plain, plainDefaults);
    }

    private Arguments starParameters(int close, Arg[] posonly, Arg[] plain, Expr[] defaults) {
        boolean annotated = close == Token.RPAR;
        Arg vararg = null;
        Arg kwarg = null;
        ArrayList<Arg> kwonly = new ArrayList<>(2);
        ArrayList<Expr> kwDefaults = new ArrayList<>(2);
        if (accept(Token.STAR)) {
            boolean bare = k == Token.COMMA;
            if (!bare) {
                vararg = parameter(annotated, annotated);
            }
            while (k != close) {
                expect(Token.COMMA);
                if (k != Token.NAME) {
                    break;
                }
                kwonly.add(parameter(annotated, false));
                kwDefaults.add(accept(Token.EQUAL) ? expression() : null);
            }
            if (bare && kwonly.isEmpty()) {
                throw GiveUp.NOW;
            }
        }
        if (accept(Token.DOUBLESTAR)) {
            kwarg = parameter(annotated, false);
            accept(Token.COMMA);
        }
        if (k != close) {
            throw GiveUp.NOW;
        }
        return new Arguments(posonly, plain, vararg, kwonly.toArray(NO_ARGS), toArray(kwDefaults), kwarg, defaults);
    }

    private Arg parameter(boolean annotated, boolean starAnnotation) {
        int start = mark;
        String name = expectName();
        Expr annotation = null;
        if (annotated && accept(Token.COLON)) {
            annotation = starAnnotation && k == Token.STAR ? starExpression() : expression();
        }
        return new Arg(name, annotation, null, line(start), col(start), endLine(), endCol());
    }
}
