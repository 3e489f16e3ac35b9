package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Keyword;

/// Complete parser: the arguments of calls and class definitions, and what is said of wrong ones.
abstract class PegArguments extends PegTargets {
    private static final Keyword[] NO_KEYWORDS = {};

    PegArguments(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    @Override
    final Expr callAfter(int start, Expr func) {
        int open = mark;
        Expr generator = genexp();
        if (generator != null) {
            return new Expr.Call(
                    func, new Expr[] {generator}, NO_KEYWORDS, line(start), col(start), endLine(), endCol());
        }
        reset(open);
        mark++;
        enter(BRACKET_DEPTH);
        Expr.Call arguments = arguments();
        leave(BRACKET_DEPTH);
        if (!accept(Token.RPAR)) {
            return null;
        }
        Expr[] args = arguments == null ? NO_EXPRS : arguments.args();
        Keyword[] keywords = arguments == null ? NO_KEYWORDS : arguments.keywords();
        return new Expr.Call(func, args, keywords, line(start), col(start), endLine(), endCol());
    }

    /// Arguments up to, not including, the closing parenthesis; null if there are none. They come as a call of
    /// nothing.
    final Expr.Call arguments() {
        Object known = recall(PegRule.ARGUMENTS);
        if (known != UNKNOWN) {
            return (Expr.Call) known;
        }
        int start = mark;
        Expr.Call result = args();
        if (result != null) {
            accept(Token.COMMA);
            if (!at(Token.RPAR)) {
                result = null;
            }
        }
        if (result == null) {
            reset(start);
            if (invalidRules) {
                invalidArguments();
                reset(start);
            }
        }
        return remember(PegRule.ARGUMENTS, start, result);
    }

    private Expr.Call args() {
        int start = mark;
        ArrayList<Expr> positional = positionalArguments();
        ArrayList<Keyword> keywords = new ArrayList<>();
        if (positional.isEmpty()) {
            reset(start);
            if (!kwargs(positional, keywords)) {
                reset(start);
                return null;
            }
        } else {
            int before = mark;
            if (!accept(Token.COMMA) || !kwargs(positional, keywords)) {
                reset(before);
            }
        }
        return new Expr.Call(
                new Expr.Name("", ExprContext.LOAD, 1, 0, 1, 0),
                array(positional),
                keywords.toArray(NO_KEYWORDS),
                line(start),
                col(start),
                endLine(),
                endCol());
    }

    private ArrayList<Expr> positionalArguments() {
        ArrayList<Expr> positional = new ArrayList<>();
        Expr next = positionalArgument();
        while (next != null) {
            positional.add(next);
            int before = mark;
            next = accept(Token.COMMA) ? positionalArgument() : null;
            if (next == null) {
                reset(before);
            }
        }
        return positional;
    }

    private Expr positionalArgument() {
        int start = mark;
        Expr e = starredExpression();
        if (e != null) {
            return e;
        }
        e = genexpElement();
        if (e == null || at(Token.EQUAL)) {
            reset(start);
            return null;
        }
        return e;
    }

    /// Keyword arguments: first those mixed with `*`, then those mixed with `**`.
    private boolean kwargs(ArrayList<Expr> starred, ArrayList<Keyword> keywords) {
        int start = mark;
        boolean first = keywordOrStarred(starred, keywords, false);
        if (!first) {
            reset(start);
            return keywordsOrDoubleStarred(keywords);
        }
        while (true) {
            int before = mark;
            if (!accept(Token.COMMA) || !keywordOrStarred(starred, keywords, false)) {
                reset(before);
                break;
            }
        }
        int before = mark;
        if (!accept(Token.COMMA) || !keywordsOrDoubleStarred(keywords)) {
            reset(before);
        }
        return true;
    }

    private boolean keywordsOrDoubleStarred(ArrayList<Keyword> keywords) {
        if (!keywordOrStarred(null, keywords, true)) {
            return false;
        }
        while (true) {
            int before = mark;
            if (!accept(Token.COMMA) || !keywordOrStarred(null, keywords, true)) {
                reset(before);
                return true;
            }
        }
    }

    private boolean keywordOrStarred(ArrayList<Expr> starred, ArrayList<Keyword> keywords, boolean doubleStar) {
        int start = mark;
        if (invalidRules) {
            invalidKwarg();
            reset(start);
        }
        int t = take(Token.NAME);
        if (t >= 0 && accept(Token.EQUAL)) {
            Expr value = expression();
            if (value != null) {
                keywords.add(new Keyword(tokens.name(t), value, line(start), col(start), endLine(), endCol()));
                return true;
            }
        }
        reset(start);
        if (!doubleStar) {
            Expr e = starredExpression();
            if (e == null) {
                return false;
            }
            starred.add(e);
            return true;
        }
        if (accept(Token.DOUBLESTAR)) {
            Expr value = expression();
            if (value != null) {
                keywords.add(new Keyword(null, value, line(start), col(start), endLine(), endCol()));
                return true;
            }
        }
        return reset(start);
    }

    private void invalidKwarg() {
        int start = mark;
        int kind = kind();
        if (kind == Token.TRUE || kind == Token.FALSE || kind == Token.NONE) {
            mark++;
            if (at(Token.EQUAL)) {
                throw errorRange(start, mark, "cannot assign to " + tokens.text(start));
            }
            reset(start);
        }
        invalidNamedGenerator();
        reset(start);
        boolean named = accept(Token.NAME) && accept(Token.EQUAL);
        reset(start);
        if (!named) {
            Expr e = expression();
            if (e != null && at(Token.EQUAL)) {
                throw errorRange(e, mark, "expression cannot contain assignment, perhaps you meant \"==\"?");
            }
        }
    }

    /// `name = element for …`.
    private void invalidNamedGenerator() {
        int start = mark;
        if (accept(Token.NAME) && at(Token.EQUAL)) {
            int equal = mark;
            mark++;
            if (expression() != null && forIfClauses() != null) {
                throw errorRange(start, equal, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
            }
        }
    }

    private static Expr lastItem(Comprehension[] generators) {
        Comprehension last = generators[generators.length - 1];
        return last.ifs().length == 0 ? last.iter() : last.ifs()[last.ifs().length - 1];
    }

    private void invalidArguments() {
        int start = mark;
        invalidStarAfterKeywords();
        reset(start);
        Expr element = expression();
        Comprehension[] generators = element == null ? null : forIfClauses();
        if (generators != null && accept(Token.COMMA)) {
            int before = mark;
            if (args() == null) {
                reset(before);
                if (expression() != null) {
                    forIfClauses();
                }
            }
            throw errorRange(element, lastItem(generators), "Generator expression must be parenthesized");
        }
        reset(start);
        invalidNamedGenerator();
        reset(start);
        Expr.Call a = args();
        if (a == null) {
            return;
        }
        int after = mark;
        generators = forIfClauses();
        if (generators != null) {
            int n = a.args().length;
            if (n > 1) {
                throw errorRange(a.args()[n - 1], lastItem(generators), "Generator expression must be parenthesized");
            }
            return;
        }
        reset(after);
        if (!accept(Token.COMMA)) {
            return;
        }
        int next = mark;
        element = expression();
        generators = element == null ? null : forIfClauses();
        if (generators != null) {
            throw errorRange(element, lastItem(generators), "Generator expression must be parenthesized");
        }
        reset(next);
        if (args() != null) {
            throw error(positionalAfterKeyword(a));
        }
    }

    /// `*` behind `**`.
    private void invalidStarAfterKeywords() {
        int start = mark;
        boolean found =
                !positionalArguments().isEmpty() && accept(Token.COMMA) && kwargs(new ArrayList<>(), new ArrayList<>());
        if (!found) {
            reset(start);
            found = kwargs(new ArrayList<>(), new ArrayList<>());
        }
        if (found && accept(Token.COMMA) && at(Token.STAR)) {
            throw errorAt(mark, "iterable argument unpacking follows keyword argument unpacking");
        }
    }

    private static String positionalAfterKeyword(Expr.Call call) {
        for (Keyword keyword : call.keywords()) {
            if (keyword.arg() == null) {
                return "positional argument follows keyword argument unpacking";
            }
        }
        return "positional argument follows keyword argument";
    }
}
