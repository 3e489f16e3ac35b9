package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.UnaryOp;
import org.scoria.objects.PyObject;

/// Quick parser: the patterns of `case`.
abstract class QuickPatterns extends QuickExpressions {
    private static final Pattern[] NO_PATTERNS = {};
    private static final String[] NO_NAMES = {};

    QuickPatterns(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    private static Pattern[] array(ArrayList<Pattern> list) {
        return list.isEmpty() ? NO_PATTERNS : list.toArray(NO_PATTERNS);
    }

    private boolean isWildcard() {
        return k == Token.NAME && tokens.name(mark).equals("_");
    }

    /// The whole of a `case`: a pattern, or a sequence without brackets.
    final Pattern patterns() {
        int start = mark;
        Pattern first = maybeStarPattern();
        if (k != Token.COMMA) {
            if (first instanceof Pattern.MatchStar) {
                throw GiveUp.NOW;
            }
            return first;
        }
        ArrayList<Pattern> elements = new ArrayList<>();
        elements.add(first);
        while (accept(Token.COMMA) && k != Token.COLON && k != Token.IF) {
            elements.add(maybeStarPattern());
        }
        return new Pattern.MatchSequence(array(elements), line(start), col(start), endLine(), endCol());
    }

    private Pattern maybeStarPattern() {
        if (k != Token.STAR) {
            return pattern();
        }
        int start = mark;
        advance();
        boolean wildcard = isWildcard();
        String name = wildcard ? null : captureTarget();
        if (wildcard) {
            advance();
        }
        return new Pattern.MatchStar(name, line(start), col(start), endLine(), endCol());
    }

    private Pattern pattern() {
        int start = mark;
        Pattern pattern = orPattern();
        if (!accept(Token.AS)) {
            return pattern;
        }
        String target = captureTarget();
        return new Pattern.MatchAs(pattern, target, line(start), col(start), endLine(), endCol());
    }

    private String captureTarget() {
        if (isWildcard()) {
            throw GiveUp.NOW;
        }
        String name = expectName();
        if (k == Token.DOT || k == Token.LPAR || k == Token.EQUAL) {
            throw GiveUp.NOW;
        }
        return name;
    }

    private Pattern orPattern() {
        int start = mark;
        Pattern first = closedPattern();
        if (k != Token.VBAR) {
            return first;
        }
        ArrayList<Pattern> alternatives = new ArrayList<>();
        alternatives.add(first);
        while (accept(Token.VBAR)) {
            alternatives.add(closedPattern());
        }
        return new Pattern.MatchOr(array(alternatives), line(start), col(start), endLine(), endCol());
    }

    private Pattern closedPattern() {
        switch (k) {
            case Token.NUMBER, Token.MINUS, Token.STRING:
                int start = mark;
                Expr value = literal();
                return new Pattern.MatchValue(value, line(start), col(start), endLine(), endCol());
            case Token.NONE:
                return singleton(Literals.NONE);
            case Token.TRUE:
                return singleton(Literals.TRUE);
            case Token.FALSE:
                return singleton(Literals.FALSE);
            case Token.NAME:
                return namePattern();
            case Token.LPAR:
                return groupOrSequence();
            case Token.LSQB:
                return sequence(mark, Token.RSQB);
            case Token.LBRACE:
                return mapping();
            default:
                throw GiveUp.NOW;
        }
    }

    private Pattern singleton(PyObject value) {
        int t = mark;
        advance();
        return new Pattern.MatchSingleton(value, line(t), col(t), endLine(), endCol());
    }

    /// A string, a number with an optional minus, or a complex number written as a sum.
    private Expr literal() {
        if (k == Token.STRING) {
            return string();
        }
        int start = mark;
        Expr left = signedNumber();
        if (k != Token.PLUS && k != Token.MINUS) {
            return left;
        }
        Operator op = k == Token.PLUS ? Operator.ADD : Operator.SUB;
        advance();
        if (k != Token.NUMBER) {
            throw GiveUp.NOW;
        }
        Expr right = number();
        Expr real = left instanceof Expr.UnaryOp minus ? minus.operand() : left;
        if (Literals.isComplex(((Expr.Constant) real).value())
                || !Literals.isComplex(((Expr.Constant) right).value())) {
            throw GiveUp.NOW;
        }
        return new Expr.BinOp(left, op, right, line(start), col(start), endLine(), endCol());
    }

    private Expr signedNumber() {
        int start = mark;
        boolean minus = accept(Token.MINUS);
        if (k != Token.NUMBER) {
            throw GiveUp.NOW;
        }
        Expr number = number();
        return minus ? new Expr.UnaryOp(UnaryOp.U_SUB, number, line(start), col(start), endLine(), endCol()) : number;
    }

    /// A capture, the wildcard, a dotted name, or a class pattern.
    private Pattern namePattern() {
        int start = mark;
        int after = peek();
        if (after == Token.DOT || after == Token.LPAR) {
            Expr value = nameOrAttr();
            if (k == Token.LPAR) {
                return classPattern(start, value);
            }
            if (k == Token.EQUAL) {
                throw GiveUp.NOW;
            }
            return new Pattern.MatchValue(value, line(start), col(start), endLine(), endCol());
        }
        if (isWildcard()) {
            advance();
            return new Pattern.MatchAs(null, null, line(start), col(start), endLine(), endCol());
        }
        String name = captureTarget();
        return new Pattern.MatchAs(null, name, line(start), col(start), endLine(), endCol());
    }

    private Expr nameOrAttr() {
        int start = mark;
        Expr e = name(ExprContext.LOAD);
        while (accept(Token.DOT)) {
            String attr = expectName();
            e = new Expr.Attribute(e, attr, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
        }
        return e;
    }

    private Pattern groupOrSequence() {
        int start = mark;
        advance();
        if (k == Token.RPAR) {
            advance();
            return new Pattern.MatchSequence(NO_PATTERNS, line(start), col(start), endLine(), endCol());
        }
        enter();
        Pattern first = maybeStarPattern();
        if (k == Token.RPAR && !(first instanceof Pattern.MatchStar)) {
            leave();
            advance();
            return first;
        }
        ArrayList<Pattern> elements = new ArrayList<>();
        elements.add(first);
        if (k != Token.COMMA) {
            throw GiveUp.NOW;
        }
        while (accept(Token.COMMA) && k != Token.RPAR) {
            elements.add(maybeStarPattern());
        }
        leave();
        expect(Token.RPAR);
        return new Pattern.MatchSequence(array(elements), line(start), col(start), endLine(), endCol());
    }

    private Pattern sequence(int start, int close) {
        advance();
        enter();
        ArrayList<Pattern> elements = new ArrayList<>();
        while (k != close) {
            elements.add(maybeStarPattern());
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        leave();
        expect(close);
        return new Pattern.MatchSequence(array(elements), line(start), col(start), endLine(), endCol());
    }

    private Pattern mapping() {
        int start = mark;
        advance();
        enter();
        ArrayList<Expr> keys = new ArrayList<>();
        ArrayList<Pattern> values = new ArrayList<>();
        String rest = null;
        while (k != Token.RBRACE) {
            if (accept(Token.DOUBLESTAR)) {
                rest = captureTarget();
                accept(Token.COMMA);
                break;
            }
            keys.add(mappingKey());
            expect(Token.COLON);
            values.add(pattern());
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        leave();
        expect(Token.RBRACE);
        return new Pattern.MatchMapping(
                toArray(keys), array(values), rest, line(start), col(start), endLine(), endCol());
    }

    private Expr mappingKey() {
        switch (k) {
            case Token.NONE:
                return constant(Literals.NONE);
            case Token.TRUE:
                return constant(Literals.TRUE);
            case Token.FALSE:
                return constant(Literals.FALSE);
            case Token.NAME:
                Expr e = nameOrAttr();
                if (e instanceof Expr.Name) {
                    throw GiveUp.NOW;
                }
                return e;
            default:
                return literal();
        }
    }

    private Pattern classPattern(int start, Expr cls) {
        advance();
        enter();
        ArrayList<Pattern> positional = new ArrayList<>();
        ArrayList<String> names = new ArrayList<>();
        ArrayList<Pattern> keyword = new ArrayList<>();
        while (k != Token.RPAR) {
            if (k == Token.NAME && peek() == Token.EQUAL) {
                names.add(expectName());
                advance();
                keyword.add(pattern());
            } else if (names.isEmpty()) {
                positional.add(pattern());
            } else {
                throw GiveUp.NOW;
            }
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        leave();
        expect(Token.RPAR);
        return new Pattern.MatchClass(
                cls,
                array(positional),
                names.isEmpty() ? NO_NAMES : names.toArray(NO_NAMES),
                array(keyword),
                line(start),
                col(start),
                endLine(),
                endCol());
    }
}
