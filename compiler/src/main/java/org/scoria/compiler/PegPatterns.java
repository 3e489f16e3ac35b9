package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.UnaryOp;
import org.scoria.objects.PyObject;

/// Complete parser: the patterns of `case`, and what is said of wrong ones.
abstract class PegPatterns extends PegParameters {
    private static final Pattern[] NO_PATTERNS = {};
    private static final String[] NO_NAMES = {};

    PegPatterns(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    private static Pattern[] patternArray(ArrayList<Pattern> list) {
        return list == null || list.isEmpty() ? NO_PATTERNS : list.toArray(NO_PATTERNS);
    }

    final Pattern patterns() {
        int start = mark;
        ArrayList<Pattern> sequence = openSequence();
        if (sequence != null) {
            return new Pattern.MatchSequence(patternArray(sequence), line(start), col(start), endLine(), endCol());
        }
        return pattern();
    }

    private Pattern pattern() {
        enter();
        int start = mark;
        Pattern result = null;
        Pattern or = orPattern();
        int afterOr = mark;
        if (or != null && accept(Token.AS)) {
            int target = captureTarget();
            if (target >= 0) {
                result = new Pattern.MatchAs(or, tokens.name(target), line(start), col(start), endLine(), endCol());
            }
        }
        if (result == null) {
            reset(start);
            if (invalidRules) {
                invalidAsPattern();
            }
            mark = or == null ? start : afterOr;
            result = or;
        }
        leave();
        return result;
    }

    private void invalidAsPattern() {
        if (orPattern() == null || !accept(Token.AS)) {
            return;
        }
        if (atSoft("_")) {
            throw errorAt(mark, "cannot use '_' as a target");
        }
        if (!at(Token.NAME)) {
            Expr target = expression();
            if (target != null) {
                throw errorAt(target, "invalid pattern target");
            }
        }
    }

    private Pattern orPattern() {
        int start = mark;
        Pattern first = closedPattern();
        if (first == null || !at(Token.VBAR)) {
            return first;
        }
        ArrayList<Pattern> alternatives = new ArrayList<>();
        alternatives.add(first);
        while (true) {
            int before = mark;
            Pattern next = accept(Token.VBAR) ? closedPattern() : null;
            if (next == null) {
                reset(before);
                break;
            }
            alternatives.add(next);
        }
        if (alternatives.size() == 1) {
            return first;
        }
        return new Pattern.MatchOr(patternArray(alternatives), line(start), col(start), endLine(), endCol());
    }

    private Pattern closedPattern() {
        Object known = recall(PegRule.CLOSED_PATTERN);
        if (known != UNKNOWN) {
            return (Pattern) known;
        }
        int start = mark;
        Pattern result = literalPattern();
        if (result == null) {
            result = captureOrWildcard();
        }
        if (result == null) {
            result = valuePattern();
        }
        if (result == null) {
            result = groupPattern();
        }
        if (result == null) {
            result = sequencePattern();
        }
        if (result == null) {
            result = mappingPattern();
        }
        if (result == null) {
            result = classPattern();
        }
        return remember(PegRule.CLOSED_PATTERN, start, result);
    }

    private Pattern literalPattern() {
        int start = mark;
        switch (kind()) {
            case Token.NONE:
                return singleton(Literals.NONE);
            case Token.TRUE:
                return singleton(Literals.TRUE);
            case Token.FALSE:
                return singleton(Literals.FALSE);
            default:
                Expr value = literal();
                return value == null
                        ? null
                        : new Pattern.MatchValue(value, line(start), col(start), endLine(), endCol());
        }
    }

    private Pattern singleton(PyObject value) {
        int t = mark++;
        return new Pattern.MatchSingleton(value, line(t), col(t), endLine(), endCol());
    }

    /// A number with an optional minus, a complex number, or a string.
    private Expr literal() {
        int start = mark;
        Expr number = signedNumber();
        if (number != null && !at(Token.PLUS) && !at(Token.MINUS)) {
            return number;
        }
        reset(start);
        Expr complex = complexNumber();
        if (complex != null) {
            return complex;
        }
        reset(start);
        return strings();
    }

    private Expr signedNumber() {
        int start = mark;
        boolean minus = accept(Token.MINUS);
        Expr number = number();
        if (number == null) {
            reset(start);
            return null;
        }
        return minus ? new Expr.UnaryOp(UnaryOp.U_SUB, number, line(start), col(start), endLine(), endCol()) : number;
    }

    private Expr complexNumber() {
        int start = mark;
        boolean minus = accept(Token.MINUS);
        Expr real = number();
        if (real == null) {
            return null;
        }
        if (Literals.isComplex(((Expr.Constant) real).value())) {
            throw errorAt(real, "real number required in complex literal");
        }
        if (minus) {
            real = new Expr.UnaryOp(UnaryOp.U_SUB, real, line(start), col(start), endLine(), endCol());
        }
        Operator op = accept(Token.PLUS) ? Operator.ADD : accept(Token.MINUS) ? Operator.SUB : null;
        Expr imaginary = op == null ? null : number();
        if (imaginary == null) {
            return null;
        }
        if (!Literals.isComplex(((Expr.Constant) imaginary).value())) {
            throw errorAt(imaginary, "imaginary number required in complex literal");
        }
        return new Expr.BinOp(real, op, imaginary, line(start), col(start), endLine(), endCol());
    }

    private Pattern captureOrWildcard() {
        int start = mark;
        int target = captureTarget();
        if (target >= 0) {
            return new Pattern.MatchAs(null, tokens.name(target), line(start), col(start), endLine(), endCol());
        }
        if (acceptSoft("_")) {
            return new Pattern.MatchAs(null, null, line(start), col(start), endLine(), endCol());
        }
        return null;
    }

    /// The token of a name that a pattern binds, or -1.
    private int captureTarget() {
        int start = mark;
        if (!atSoft("_") && accept(Token.NAME) && !at(Token.DOT) && !at(Token.LPAR) && !at(Token.EQUAL)) {
            return start;
        }
        reset(start);
        return -1;
    }

    private Pattern valuePattern() {
        int start = mark;
        Expr attr = attr();
        if (attr != null && !at(Token.DOT) && !at(Token.LPAR) && !at(Token.EQUAL)) {
            return new Pattern.MatchValue(attr, line(start), col(start), endLine(), endCol());
        }
        reset(start);
        return null;
    }

    /// A dotted name with at least one dot.
    private Expr attr() {
        Expr e = nameOrAttr();
        return e instanceof Expr.Attribute ? e : null;
    }

    private Expr nameOrAttr() {
        int start = mark;
        Expr e = name();
        while (e != null) {
            int before = mark;
            int t = accept(Token.DOT) ? take(Token.NAME) : -1;
            if (t < 0) {
                reset(before);
                break;
            }
            e = new Expr.Attribute(e, tokens.name(t), ExprContext.LOAD, line(start), col(start), endLine(), endCol());
        }
        return e;
    }

    private Pattern groupPattern() {
        int start = mark;
        if (accept(Token.LPAR)) {
            Pattern pattern = pattern();
            if (pattern != null && accept(Token.RPAR)) {
                return pattern;
            }
        }
        reset(start);
        return null;
    }

    private Pattern sequencePattern() {
        int start = mark;
        ArrayList<Pattern> elements;
        int close;
        if (accept(Token.LSQB)) {
            elements = maybeSequence();
            close = Token.RSQB;
        } else if (accept(Token.LPAR)) {
            elements = openSequence();
            close = Token.RPAR;
        } else {
            return null;
        }
        if (!accept(close)) {
            reset(start);
            return null;
        }
        return new Pattern.MatchSequence(patternArray(elements), line(start), col(start), endLine(), endCol());
    }

    /// Patterns with commas between them, of which there must be one.
    private ArrayList<Pattern> openSequence() {
        int start = mark;
        Pattern first = maybeStarPattern();
        if (first == null || !accept(Token.COMMA)) {
            reset(start);
            return null;
        }
        ArrayList<Pattern> all = new ArrayList<>();
        all.add(first);
        ArrayList<Pattern> rest = maybeSequence();
        if (rest != null) {
            all.addAll(rest);
        }
        return all;
    }

    private ArrayList<Pattern> maybeSequence() {
        Pattern next = maybeStarPattern();
        if (next == null) {
            return null;
        }
        ArrayList<Pattern> elements = new ArrayList<>();
        while (next != null) {
            elements.add(next);
            int before = mark;
            next = accept(Token.COMMA) ? maybeStarPattern() : null;
            if (next == null) {
                reset(before);
            }
        }
        accept(Token.COMMA);
        return elements;
    }

    private Pattern maybeStarPattern() {
        Pattern star = starPattern();
        return star != null ? star : pattern();
    }

    private Pattern starPattern() {
        Object known = recall(PegRule.STAR_PATTERN);
        if (known != UNKNOWN) {
            return (Pattern) known;
        }
        int start = mark;
        Pattern result = null;
        if (accept(Token.STAR)) {
            int target = captureTarget();
            if (target >= 0 || acceptSoft("_")) {
                String name = target >= 0 ? tokens.name(target) : null;
                result = new Pattern.MatchStar(name, line(start), col(start), endLine(), endCol());
            } else {
                reset(start);
            }
        }
        return remember(PegRule.STAR_PATTERN, start, result);
    }

    private Pattern mappingPattern() {
        int start = mark;
        if (!accept(Token.LBRACE)) {
            return null;
        }
        ArrayList<Expr> keys = new ArrayList<>();
        ArrayList<Pattern> values = new ArrayList<>();
        int rest = -1;
        if (!at(Token.RBRACE)) {
            rest = doubleStarPattern();
            if (rest < 0) {
                keyValuePatterns(keys, values);
                int before = mark;
                if (!keys.isEmpty() && accept(Token.COMMA)) {
                    rest = doubleStarPattern();
                    if (rest < 0) {
                        reset(before);
                    }
                }
            }
            if (rest >= 0 || !keys.isEmpty()) {
                accept(Token.COMMA);
            }
        }
        if (!accept(Token.RBRACE)) {
            reset(start);
            return null;
        }
        String name = rest < 0 ? null : tokens.name(rest);
        return new Pattern.MatchMapping(
                array(keys), patternArray(values), name, line(start), col(start), endLine(), endCol());
    }

    private int doubleStarPattern() {
        int start = mark;
        int target = accept(Token.DOUBLESTAR) ? captureTarget() : -1;
        if (target < 0) {
            reset(start);
        }
        return target;
    }

    private void keyValuePatterns(ArrayList<Expr> keys, ArrayList<Pattern> values) {
        int before = mark;
        while (keyValuePattern(keys, values)) {
            before = mark;
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        reset(before);
    }

    private boolean keyValuePattern(ArrayList<Expr> keys, ArrayList<Pattern> values) {
        int start = mark;
        Expr key = literalExpr();
        if (key == null) {
            reset(start);
            key = attr();
        }
        if (key != null && accept(Token.COLON)) {
            Pattern value = pattern();
            if (value != null) {
                keys.add(key);
                values.add(value);
                return true;
            }
        }
        return reset(start);
    }

    private Expr literalExpr() {
        int t = mark;
        switch (kind()) {
            case Token.NONE:
                mark++;
                return constant(t, Literals.NONE);
            case Token.TRUE:
                mark++;
                return constant(t, Literals.TRUE);
            case Token.FALSE:
                mark++;
                return constant(t, Literals.FALSE);
            default:
                return literal();
        }
    }

    private Pattern classPattern() {
        int start = mark;
        Expr cls = nameOrAttr();
        if (cls == null || !accept(Token.LPAR)) {
            reset(start);
            return null;
        }
        int open = mark;
        ArrayList<Pattern> positional = new ArrayList<>();
        ArrayList<String> names = new ArrayList<>();
        ArrayList<Pattern> keyword = new ArrayList<>();
        if (!at(Token.RPAR)) {
            positionalPatterns(positional);
            int before = mark;
            if (positional.isEmpty() || accept(Token.COMMA)) {
                keywordPatterns(names, keyword);
                if (names.isEmpty()) {
                    reset(before);
                }
            }
            if (!positional.isEmpty() || !names.isEmpty()) {
                accept(Token.COMMA);
            }
        }
        if (accept(Token.RPAR)) {
            return new Pattern.MatchClass(
                    cls,
                    patternArray(positional),
                    names.toArray(NO_NAMES),
                    patternArray(keyword),
                    line(start),
                    col(start),
                    endLine(),
                    endCol());
        }
        if (invalidRules) {
            reset(open);
            invalidClassPattern();
        }
        reset(start);
        return null;
    }

    private void positionalPatterns(ArrayList<Pattern> out) {
        Pattern next = positionalPattern();
        while (next != null) {
            out.add(next);
            int before = mark;
            next = accept(Token.COMMA) ? positionalPattern() : null;
            if (next == null) {
                reset(before);
            }
        }
    }

    private Pattern positionalPattern() {
        int start = mark;
        Pattern next = pattern();
        if (next == null) {
            reset(start);
        }
        return next;
    }

    private void keywordPatterns(ArrayList<String> names, ArrayList<Pattern> out) {
        int before = mark;
        while (keywordPattern(names, out)) {
            before = mark;
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        reset(before);
    }

    private boolean keywordPattern(ArrayList<String> names, ArrayList<Pattern> out) {
        int start = mark;
        int t = take(Token.NAME);
        if (t >= 0 && accept(Token.EQUAL)) {
            Pattern value = pattern();
            if (value != null) {
                names.add(tokens.name(t));
                out.add(value);
                return true;
            }
        }
        return reset(start);
    }

    private void invalidClassPattern() {
        ArrayList<Pattern> ignored = new ArrayList<>();
        ArrayList<String> names = new ArrayList<>();
        int start = mark;
        positionalPatterns(ignored);
        if (ignored.isEmpty() || !accept(Token.COMMA)) {
            reset(start);
        }
        keywordPatterns(names, ignored);
        if (names.isEmpty() || !accept(Token.COMMA)) {
            return;
        }
        ArrayList<Pattern> positional = new ArrayList<>();
        positionalPatterns(positional);
        if (!positional.isEmpty()) {
            throw errorRange(
                    positional.get(0),
                    positional.get(positional.size() - 1),
                    "positional patterns follow keyword patterns");
        }
    }
}
