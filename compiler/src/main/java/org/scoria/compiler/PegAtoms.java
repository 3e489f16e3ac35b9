package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Comprehension;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.objects.PyObject;

/// Complete parser: names, literals, brackets of all kinds, comprehensions, and what is said of wrong ones.
abstract class PegAtoms extends PegBase {
    private final PegStrings strings = new PegStrings(this);

    PegAtoms(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    abstract Expr expression();

    abstract Expr disjunction();

    abstract Expr bitwiseOr();

    abstract Expr yieldExpr();

    abstract Expr starExpressions();

    abstract Expr assignmentExpression();

    abstract Expr namedExpression();

    abstract Expr starTargets();

    abstract void invalidForTarget();

    final Expr name() {
        int t = take(Token.NAME);
        return t < 0 ? null : nameAt(t, ExprContext.LOAD);
    }

    final Expr.Name nameAt(int t, ExprContext ctx) {
        return new Expr.Name(tokens.name(t), ctx, line(t), col(t), tokens.endLine(t), tokens.endColumn(t));
    }

    final Expr constant(int t, PyObject value) {
        return new Expr.Constant(value, null, line(t), col(t), tokens.endLine(t), tokens.endColumn(t));
    }

    final Expr number() {
        int t = take(Token.NUMBER);
        if (t < 0) {
            return null;
        }
        byte[] buf = tok.buf;
        int from = tokens.start(t);
        int to = tokens.end(t);
        if (options.featureVersion() < 6 && tokens.text(t).indexOf('_') >= 0) {
            throw error("Underscores in numeric literals are only supported in Python 3.6 and greater");
        }
        PyObject value = Literals.number(buf, from, to, options.maxIntDigits());
        if (value == null) {
            int digits = Literals.withoutUnderscores(buf, from, to).length();
            String message = "Exceeds the limit (" + options.maxIntDigits()
                    + " digits) for integer string conversion: value has " + digits
                    + " digits; use sys.set_int_max_str_digits() to increase the limit"
                    + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.";
            throw errorRange(line(t), -1, tokens.endLine(t), -1, message);
        }
        return constant(t, value);
    }

    final Expr strings() {
        Object known = recall(PegRule.STRINGS);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        int start = mark;
        while (accept(Token.STRING)) {}
        Expr e = mark == start ? null : strings.concatenate(start, mark);
        return remember(PegRule.STRINGS, start, e);
    }

    final Expr atom() {
        int t = mark;
        switch (kind()) {
            case Token.NAME:
                return name();
            case Token.TRUE:
                mark++;
                return constant(t, Literals.TRUE);
            case Token.FALSE:
                mark++;
                return constant(t, Literals.FALSE);
            case Token.NONE:
                mark++;
                return constant(t, Literals.NONE);
            case Token.STRING:
                return strings();
            case Token.NUMBER:
                return number();
            case Token.LPAR:
                return tupleGroupOrGenexp();
            case Token.LSQB:
                return listOrListcomp();
            case Token.LBRACE:
                return braces();
            case Token.ELLIPSIS:
                mark++;
                return constant(t, Literals.ELLIPSIS);
            default:
                return null;
        }
    }

    private Expr tupleGroupOrGenexp() {
        enter(BRACKET_DEPTH);
        Expr e = tuple();
        if (e == null) {
            e = group();
        }
        if (e == null) {
            e = genexp();
        }
        leave(BRACKET_DEPTH);
        return e;
    }

    private Expr listOrListcomp() {
        enter(BRACKET_DEPTH);
        Expr e = list();
        if (e == null) {
            e = listcomp();
        }
        leave(BRACKET_DEPTH);
        return e;
    }

    private Expr braces() {
        enter(BRACKET_DEPTH);
        Expr e = dict();
        if (e == null) {
            e = set();
        }
        if (e == null) {
            e = dictcomp();
        }
        if (e == null) {
            e = setcomp();
        }
        leave(BRACKET_DEPTH);
        return e;
    }

    final Expr tuple() {
        int start = mark;
        if (!accept(Token.LPAR)) {
            return null;
        }
        Expr[] elements = tupleElements();
        if (!accept(Token.RPAR)) {
            reset(start);
            return null;
        }
        return new Expr.Tuple(elements, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
    }

    private Expr[] tupleElements() {
        int start = mark;
        Expr first = starNamedExpression();
        if (first == null || !accept(Token.COMMA)) {
            reset(start);
            return NO_EXPRS;
        }
        ArrayList<Expr> rest = starNamedExpressions();
        ArrayList<Expr> all = new ArrayList<>();
        all.add(first);
        if (rest != null) {
            all.addAll(rest);
        }
        return array(all);
    }

    private Expr group() {
        int start = mark;
        if (accept(Token.LPAR)) {
            Expr e = at(Token.YIELD) ? yieldExpr() : null;
            if (e == null) {
                e = namedExpression();
            }
            if (e != null && accept(Token.RPAR)) {
                return e;
            }
        }
        reset(start);
        if (invalidRules) {
            invalidGroup();
            reset(start);
        }
        return null;
    }

    private void invalidGroup() {
        int start = mark;
        if (!accept(Token.LPAR)) {
            return;
        }
        int inner = mark;
        Expr starred = starredExpression();
        if (starred != null && accept(Token.RPAR)) {
            throw errorAt(starred, "cannot use starred expression here");
        }
        reset(inner);
        if (accept(Token.DOUBLESTAR) && expression() != null && accept(Token.RPAR)) {
            throw errorAt(inner, "cannot use double starred expression here");
        }
        reset(start);
    }

    final Expr genexp() {
        int start = mark;
        if (accept(Token.LPAR)) {
            Expr element = genexpElement();
            if (element != null) {
                Comprehension[] generators = forIfClauses();
                if (generators != null && accept(Token.RPAR)) {
                    return new Expr.GeneratorExp(element, generators, line(start), col(start), endLine(), endCol());
                }
            }
        }
        reset(start);
        if (invalidRules) {
            invalidComprehension();
            reset(start);
        }
        return null;
    }

    /// An assignment expression, or an expression that no `:=` follows.
    final Expr genexpElement() {
        int start = mark;
        Expr element = assignmentExpression();
        if (element == null) {
            element = expression();
            if (element != null && at(Token.COLONEQUAL)) {
                element = null;
                reset(start);
            }
        }
        return element;
    }

    final Expr list() {
        int start = mark;
        if (!accept(Token.LSQB)) {
            return null;
        }
        ArrayList<Expr> elements = starNamedExpressions();
        if (!accept(Token.RSQB)) {
            reset(start);
            return null;
        }
        return new Expr.List(array(elements), ExprContext.LOAD, line(start), col(start), endLine(), endCol());
    }

    private Expr listcomp() {
        int start = mark;
        if (accept(Token.LSQB)) {
            Expr element = namedExpression();
            Comprehension[] generators = element == null ? null : forIfClauses();
            if (generators != null && accept(Token.RSQB)) {
                return new Expr.ListComp(element, generators, line(start), col(start), endLine(), endCol());
            }
        }
        reset(start);
        if (invalidRules) {
            invalidComprehension();
            reset(start);
        }
        return null;
    }

    private Expr set() {
        int start = mark;
        if (accept(Token.LBRACE)) {
            ArrayList<Expr> elements = starNamedExpressions();
            if (elements != null && accept(Token.RBRACE)) {
                return new Expr.Set(array(elements), line(start), col(start), endLine(), endCol());
            }
        }
        reset(start);
        return null;
    }

    private Expr setcomp() {
        int start = mark;
        if (accept(Token.LBRACE)) {
            Expr element = namedExpression();
            Comprehension[] generators = element == null ? null : forIfClauses();
            if (generators != null && accept(Token.RBRACE)) {
                return new Expr.SetComp(element, generators, line(start), col(start), endLine(), endCol());
            }
        }
        reset(start);
        if (invalidRules) {
            invalidComprehension();
            reset(start);
        }
        return null;
    }

    final void invalidComprehension() {
        int start = mark;
        boolean parenthesis = at(Token.LPAR);
        if (!accept(Token.LSQB) && !accept(Token.LPAR) && !accept(Token.LBRACE)) {
            return;
        }
        int inner = mark;
        Expr starred = starredExpression();
        if (starred != null && forIfClauses() != null) {
            throw errorAt(starred, "iterable unpacking cannot be used in comprehension");
        }
        reset(inner);
        if (!parenthesis) {
            Expr first = starNamedExpression();
            int comma = first == null ? -1 : take(Token.COMMA);
            if (comma >= 0) {
                ArrayList<Expr> rest = starNamedExpressions();
                if (rest != null && forIfClauses() != null) {
                    throw errorRange(
                            first,
                            rest.get(rest.size() - 1),
                            "did you forget parentheses around the comprehension target?");
                }
                reset(comma + 1);
                if (forIfClauses() != null) {
                    throw errorRange(first, comma, "did you forget parentheses around the comprehension target?");
                }
            }
        }
        reset(start);
    }

    private Expr dict() {
        int start = mark;
        if (accept(Token.LBRACE)) {
            ArrayList<Expr> keys = new ArrayList<>();
            ArrayList<Expr> values = new ArrayList<>();
            if (doubleStarredPairs(keys, values)) {
                accept(Token.COMMA);
            }
            if (accept(Token.RBRACE)) {
                return new Expr.Dict(array(keys), array(values), line(start), col(start), endLine(), endCol());
            }
            // CPython's generator does not see that this alternative is about errors: the first pass has it, too.
            reset(start + 1);
            invalidDoubleStarredPairs();
        }
        reset(start);
        return null;
    }

    /// One or more pairs with commas between them.
    private boolean doubleStarredPairs(ArrayList<Expr> keys, ArrayList<Expr> values) {
        if (!doubleStarredPair(keys, values)) {
            return false;
        }
        while (true) {
            int before = mark;
            if (!accept(Token.COMMA) || !doubleStarredPair(keys, values)) {
                reset(before);
                return true;
            }
        }
    }

    private boolean doubleStarredPair(ArrayList<Expr> keys, ArrayList<Expr> values) {
        int start = mark;
        if (accept(Token.DOUBLESTAR)) {
            Expr value = bitwiseOr();
            if (value != null) {
                keys.add(null);
                values.add(value);
                return true;
            }
            reset(start);
        }
        return pair(keys, values);
    }

    private boolean pair(ArrayList<Expr> keys, ArrayList<Expr> values) {
        int start = mark;
        Expr key = expression();
        if (key != null && accept(Token.COLON)) {
            Expr value = expression();
            if (value != null) {
                keys.add(key);
                values.add(value);
                return true;
            }
        }
        return reset(start);
    }

    private void invalidDoubleStarredPairs() {
        int start = mark;
        if (doubleStarredPairs(new ArrayList<>(), new ArrayList<>()) && accept(Token.COMMA)) {
            invalidPair();
        }
        reset(start);
        wrongPairValue();
        reset(start);
    }

    private void invalidPair() {
        int start = mark;
        Expr key = expression();
        if (key != null && !at(Token.COLON)) {
            throw errorRange(
                    key.lineno(), key.endColOffset() - 1, key.endLineno(), -1, "':' expected after dictionary key");
        }
        reset(start);
        wrongPairValue();
        reset(start);
    }

    private void wrongPairValue() {
        int start = mark;
        if (expression() == null) {
            return;
        }
        int colon = take(Token.COLON);
        if (colon < 0) {
            reset(start);
            return;
        }
        int star = take(Token.STAR);
        if (star >= 0 && bitwiseOr() != null) {
            throw errorStartingFrom(line(star), col(star), "cannot use a starred expression in a dictionary value");
        }
        reset(colon + 1);
        if (at(Token.RBRACE) || at(Token.COMMA)) {
            throw errorAt(colon, "expression expected after dictionary key and ':'");
        }
    }

    private Expr dictcomp() {
        int start = mark;
        if (accept(Token.LBRACE)) {
            ArrayList<Expr> keys = new ArrayList<>();
            ArrayList<Expr> values = new ArrayList<>();
            Comprehension[] generators = pair(keys, values) ? forIfClauses() : null;
            if (generators != null && accept(Token.RBRACE)) {
                return new Expr.DictComp(
                        keys.get(0), values.get(0), generators, line(start), col(start), endLine(), endCol());
            }
            reset(start + 1);
            if (invalidRules) {
                int stars = take(Token.DOUBLESTAR);
                if (stars >= 0 && bitwiseOr() != null && forIfClauses() != null && accept(Token.RBRACE)) {
                    throw errorAt(stars, "dict unpacking cannot be used in dict comprehension");
                }
            }
        }
        reset(start);
        return null;
    }

    /// Elements with commas between them and perhaps one at the end; null if there is none.
    final ArrayList<Expr> starNamedExpressions() {
        Expr first = starNamedExpression();
        if (first == null) {
            return null;
        }
        ArrayList<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (true) {
            int before = mark;
            if (!accept(Token.COMMA)) {
                return elements;
            }
            Expr next = starNamedExpression();
            if (next == null) {
                reset(before + 1);
                return elements;
            }
            elements.add(next);
        }
    }

    final Expr starNamedExpression() {
        int start = mark;
        if (accept(Token.STAR)) {
            Expr value = bitwiseOr();
            if (value != null) {
                return new Expr.Starred(value, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
            }
            reset(start);
        }
        return namedExpression();
    }

    /// `*expression`, in calls and subscripts.
    final Expr starredExpression() {
        int start = mark;
        if (accept(Token.STAR)) {
            Expr value = expression();
            if (value != null) {
                return new Expr.Starred(value, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
            }
        }
        reset(start);
        return null;
    }

    final Comprehension[] forIfClauses() {
        Comprehension first = forIfClause();
        if (first == null) {
            return null;
        }
        ArrayList<Comprehension> clauses = new ArrayList<>(2);
        while (first != null) {
            clauses.add(first);
            first = forIfClause();
        }
        return clauses.toArray(new Comprehension[0]);
    }

    private Comprehension forIfClause() {
        int start = mark;
        boolean async = accept(Token.ASYNC);
        if (accept(Token.FOR)) {
            Expr target = starTargets();
            if (target != null && accept(Token.IN)) {
                // Behind `in` there is no way back.
                Expr iter = disjunction();
                if (iter == null) {
                    reset(start);
                    return null;
                }
                Expr[] conditions = conditions();
                if (async) {
                    since(6, "Async comprehensions are");
                }
                return new Comprehension(target, iter, conditions, async);
            }
        }
        reset(start);
        if (invalidRules) {
            invalidForTarget();
            reset(start);
        }
        return null;
    }

    private Expr[] conditions() {
        ArrayList<Expr> conditions = null;
        while (true) {
            int before = mark;
            Expr condition = accept(Token.IF) ? disjunction() : null;
            if (condition == null) {
                reset(before);
                return array(conditions);
            }
            conditions = conditions == null ? new ArrayList<>(2) : conditions;
            conditions.add(condition);
        }
    }

    /// What stands between the brackets of a subscript.
    final Expr slices() {
        int start = mark;
        Expr only = slice();
        if (only != null && !at(Token.COMMA)) {
            return only;
        }
        reset(start);
        ArrayList<Expr> elements = new ArrayList<>();
        Expr next = sliceOrStarred();
        while (next != null) {
            elements.add(next);
            int before = mark;
            next = accept(Token.COMMA) ? sliceOrStarred() : null;
            if (next == null) {
                reset(before);
            }
        }
        if (elements.isEmpty()) {
            reset(start);
            return null;
        }
        accept(Token.COMMA);
        return new Expr.Tuple(array(elements), ExprContext.LOAD, line(start), col(start), endLine(), endCol());
    }

    private Expr sliceOrStarred() {
        Expr e = slice();
        return e != null ? e : starredExpression();
    }

    private Expr slice() {
        int start = mark;
        Expr lower = expression();
        if (accept(Token.COLON)) {
            Expr upper = expression();
            Expr step = null;
            int before = mark;
            if (accept(Token.COLON)) {
                step = expression();
            } else {
                reset(before);
            }
            return new Expr.Slice(lower, upper, step, line(start), col(start), endLine(), endCol());
        }
        reset(start);
        return namedExpression();
    }
}
