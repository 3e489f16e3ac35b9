package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Arg;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.Expr;

/// Complete parser: the parameters of functions and lambdas, and what is said of wrong ones.
///
/// The two kinds differ in annotations and in the token that ends them; `lambda` says which one is meant.
abstract class PegParameters extends PegArguments {
    private static final Arg[] NO_ARGS = {};

    /// How many calls CPython needs from a parameter list to a default value.
    private static final int PARAMETER_DEPTH = 6;

    /// A parameter with its default, which may be null.
    private record Parameter(Arg arg, Expr value) {}

    /// What a part of a parameter list must or may have.
    private enum Default {
        NO,
        YES,
        MAYBE
    }

    /// Parameters before a slash.
    private record Slash(ArrayList<Parameter> parameters) {}

    /// Parameters from the first star on.
    private record StarEtc(Arg vararg, ArrayList<Parameter> keywordOnly, Arg kwarg) {}

    PegParameters(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    static Arguments noArguments() {
        return new Arguments(NO_ARGS, NO_ARGS, null, NO_ARGS, NO_EXPRS, null, NO_EXPRS);
    }

    @Override
    final Expr lambdef() {
        int start = mark;
        if (accept(Token.LAMBDA)) {
            enter();
            Arguments args = params(true);
            if (accept(Token.COLON)) {
                Expr body = expression();
                if (body != null) {
                    leave();
                    return new Expr.Lambda(
                            args == null ? noArguments() : args, body, line(start), col(start), endLine(), endCol());
                }
            }
            leave();
        }
        reset(start);
        return null;
    }

    final Arguments params(boolean lambda) {
        int start = mark;
        if (invalidRules) {
            invalidParameters(lambda);
            reset(start);
        }
        enter(PARAMETER_DEPTH);
        Arguments result = parameters(lambda);
        leave(PARAMETER_DEPTH);
        if (result == null) {
            reset(start);
        }
        return result;
    }

    private static int close(boolean lambda) {
        return lambda ? Token.COLON : Token.RPAR;
    }

    private Arguments parameters(boolean lambda) {
        Slash slash = slash(lambda, Default.NO);
        ArrayList<Parameter> plain = new ArrayList<>();
        if (slash == null) {
            slash = slash(lambda, Default.YES);
        }
        if (slash != null) {
            since(8, "Positional-only parameters are");
        }
        boolean defaults = slash != null && slash.parameters.get(slash.parameters.size() - 1).value != null;
        if (!defaults) {
            many(lambda, Default.NO, plain);
        }
        many(lambda, Default.YES, plain);
        StarEtc star = starEtc(lambda);
        if (slash == null && plain.isEmpty() && star == null) {
            return null;
        }
        return makeArguments(slash, plain, star);
    }

    private static Arguments makeArguments(Slash slash, ArrayList<Parameter> plain, StarEtc star) {
        ArrayList<Expr> defaults = new ArrayList<>();
        Arg[] posonly = slash == null ? NO_ARGS : args(slash.parameters, defaults);
        Arg[] args = args(plain, defaults);
        Arg[] kwonly = NO_ARGS;
        Expr[] kwDefaults = NO_EXPRS;
        Arg vararg = null;
        Arg kwarg = null;
        if (star != null) {
            vararg = star.vararg;
            kwarg = star.kwarg;
            kwonly = args(star.keywordOnly, new ArrayList<>());
            kwDefaults = new Expr[kwonly.length];
            for (int i = 0; i < kwDefaults.length; i++) {
                kwDefaults[i] = star.keywordOnly.get(i).value;
            }
        }
        return new Arguments(posonly, args, vararg, kwonly, kwDefaults, kwarg, array(defaults));
    }

    private static Arg[] args(ArrayList<Parameter> parameters, ArrayList<Expr> defaults) {
        Arg[] args = new Arg[parameters.size()];
        for (int i = 0; i < args.length; i++) {
            Parameter parameter = parameters.get(i);
            args[i] = parameter.arg;
            if (parameter.value != null) {
                defaults.add(parameter.value);
            }
        }
        return args;
    }

    /// Reads as many parameters of a kind as there are; their number.
    private int many(boolean lambda, Default kind, ArrayList<Parameter> out) {
        int n = 0;
        while (true) {
            Parameter p = parameter(lambda, kind);
            if (p == null) {
                return n;
            }
            out.add(p);
            n++;
        }
    }

    /// Positional-only parameters with their slash: without defaults, or with at least one.
    private Slash slash(boolean lambda, Default kind) {
        int start = mark;
        ArrayList<Parameter> parameters = new ArrayList<>();
        int n = many(lambda, Default.NO, parameters);
        if (kind == Default.YES) {
            n = many(lambda, Default.YES, parameters);
        }
        if (n > 0 && accept(Token.SLASH) && (accept(Token.COMMA) || at(close(lambda)))) {
            return new Slash(parameters);
        }
        reset(start);
        return null;
    }

    private StarEtc starEtc(boolean lambda) {
        int start = mark;
        if (invalidRules) {
            invalidStarEtc(lambda);
            reset(start);
        }
        if (accept(Token.STAR)) {
            Parameter vararg = parameter(lambda, Default.NO);
            if (vararg == null && !lambda) {
                vararg = starAnnotated();
            }
            ArrayList<Parameter> keywordOnly = new ArrayList<>();
            if (vararg != null) {
                many(lambda, Default.MAYBE, keywordOnly);
                return new StarEtc(vararg.arg, keywordOnly, kwds(lambda));
            }
            if (accept(Token.COMMA) && many(lambda, Default.MAYBE, keywordOnly) > 0) {
                return new StarEtc(null, keywordOnly, kwds(lambda));
            }
            reset(start);
        }
        Arg kwarg = kwds(lambda);
        return kwarg == null ? null : new StarEtc(null, new ArrayList<>(), kwarg);
    }

    private Arg kwds(boolean lambda) {
        int start = mark;
        if (invalidRules) {
            invalidKwds(lambda);
            reset(start);
        }
        if (accept(Token.DOUBLESTAR)) {
            Parameter p = parameter(lambda, Default.NO);
            if (p != null) {
                return p.arg;
            }
        }
        reset(start);
        return null;
    }

    /// One parameter with the comma behind it, or in front of the end of the list.
    private Parameter parameter(boolean lambda, Default kind) {
        int start = mark;
        Arg arg = param(lambda);
        if (arg != null) {
            Expr value = kind == Default.NO ? null : defaultValue();
            if (kind != Default.YES || value != null) {
                Parameter p = endOfParameter(lambda, arg, value);
                if (p != null) {
                    return p;
                }
            }
        }
        reset(start);
        return null;
    }

    private Parameter endOfParameter(boolean lambda, Arg arg, Expr value) {
        boolean comma = accept(Token.COMMA);
        int comment = lambda ? -1 : take(Token.TYPE_COMMENT);
        if (!comma && !at(close(lambda))) {
            return null;
        }
        if (comment < 0) {
            return new Parameter(arg, value);
        }
        Arg commented = new Arg(
                arg.arg(),
                arg.annotation(),
                tokens.text(comment),
                arg.lineno(),
                arg.colOffset(),
                arg.endLineno(),
                arg.endColOffset());
        return new Parameter(commented, value);
    }

    private Parameter starAnnotated() {
        int start = mark;
        int t = take(Token.NAME);
        if (t >= 0 && accept(Token.COLON)) {
            Expr annotation = starExpression();
            if (annotation != null) {
                Arg arg = new Arg(tokens.name(t), annotation, null, line(start), col(start), endLine(), endCol());
                Parameter p = endOfParameter(false, arg, null);
                if (p != null) {
                    return p;
                }
            }
        }
        reset(start);
        return null;
    }

    private Arg param(boolean lambda) {
        int start = mark;
        int t = take(Token.NAME);
        if (t < 0) {
            return null;
        }
        Expr annotation = null;
        if (!lambda) {
            int before = mark;
            annotation = accept(Token.COLON) ? expression() : null;
            if (annotation == null) {
                reset(before);
            }
        }
        return new Arg(tokens.name(t), annotation, null, line(start), col(start), endLine(), endCol());
    }

    private Expr defaultValue() {
        int start = mark;
        if (!accept(Token.EQUAL)) {
            return null;
        }
        Expr value = expression();
        if (value == null) {
            if (invalidRules && (at(Token.RPAR) || at(Token.COMMA))) {
                throw errorAt(start, "expected default value expression");
            }
            reset(start);
        }
        return value;
    }

    private void invalidParameters(boolean lambda) {
        int start = mark;
        invalidOrder(lambda);
        reset(start);
        invalidParentheses(lambda);
        reset(start);
        if (accept(Token.SLASH) && accept(Token.COMMA)) {
            throw errorAt(start, "at least one argument must precede /");
        }
        reset(start);
        ArrayList<Parameter> ignored = new ArrayList<>();
        if (slash(lambda, Default.NO) != null || slash(lambda, Default.YES) != null) {
            many(lambda, Default.MAYBE, ignored);
            if (at(Token.SLASH)) {
                throw errorAt(mark, "/ may appear only once");
            }
        }
        reset(start);
        if (slash(lambda, Default.NO) == null) {
            slash(lambda, Default.YES);
        }
        many(lambda, Default.MAYBE, ignored);
        if (accept(Token.STAR) && (accept(Token.COMMA) || parameter(lambda, Default.NO) != null)) {
            many(lambda, Default.MAYBE, ignored);
            if (at(Token.SLASH)) {
                throw errorAt(mark, "/ must be ahead of *");
            }
        }
        reset(start);
        if (many(lambda, Default.MAYBE, ignored) > 0 && accept(Token.SLASH) && at(Token.STAR)) {
            throw errorAt(mark, "expected comma between / and *");
        }
    }

    /// A parameter without default behind one with a default.
    private void invalidOrder(boolean lambda) {
        ArrayList<Parameter> ignored = new ArrayList<>();
        many(lambda, Default.NO, ignored);
        if (slash(lambda, Default.YES) == null && many(lambda, Default.YES, ignored) == 0) {
            return;
        }
        Parameter p = parameter(lambda, Default.NO);
        if (p != null) {
            throw errorAt(p.arg, "non-default argument follows default argument");
        }
    }

    private void invalidParentheses(boolean lambda) {
        ArrayList<Parameter> ignored = new ArrayList<>();
        many(lambda, Default.NO, ignored);
        int open = take(Token.LPAR);
        if (open < 0) {
            return;
        }
        int n = 0;
        if (!lambda) {
            n = many(false, Default.NO, ignored);
        } else if (param(true) != null) {
            n = 1;
            while (true) {
                int before = mark;
                if (!accept(Token.COMMA) || param(true) == null) {
                    reset(before);
                    break;
                }
            }
        }
        if (n == 0) {
            return;
        }
        accept(Token.COMMA);
        if (at(Token.RPAR)) {
            throw errorRange(
                    open,
                    mark,
                    lambda
                            ? "Lambda expression parameters cannot be parenthesized"
                            : "Function parameters cannot be parenthesized");
        }
    }

    private void invalidStarEtc(boolean lambda) {
        int start = mark;
        if (!accept(Token.STAR)) {
            return;
        }
        boolean nothing =
                accept(close(lambda)) || accept(Token.COMMA) && (accept(close(lambda)) || accept(Token.DOUBLESTAR));
        if (nothing) {
            throw lambda
                    ? error("named arguments must follow bare *")
                    : errorAt(start, "named arguments must follow bare *");
        }
        reset(start + 1);
        if (!lambda && accept(Token.COMMA) && accept(Token.TYPE_COMMENT)) {
            throw error("bare * has associated type comment");
        }
        reset(start + 1);
        if (param(lambda) != null && at(Token.EQUAL)) {
            throw errorAt(mark, "var-positional argument cannot have default value");
        }
        reset(start + 1);
        if (parameter(lambda, Default.NO) != null || accept(Token.COMMA)) {
            many(lambda, Default.MAYBE, new ArrayList<>());
            int again = take(Token.STAR);
            if (again >= 0 && (parameter(lambda, Default.NO) != null || accept(Token.COMMA))) {
                throw errorAt(again, "* argument may appear only once");
            }
        }
    }

    private void invalidKwds(boolean lambda) {
        if (!accept(Token.DOUBLESTAR) || param(lambda) == null) {
            return;
        }
        if (at(Token.EQUAL)) {
            throw errorAt(mark, "var-keyword argument cannot have default value");
        }
        if (!accept(Token.COMMA)) {
            return;
        }
        int next = mark;
        Arg arg = param(lambda);
        if (arg != null) {
            throw errorAt(arg, "arguments cannot follow var-keyword argument");
        }
        reset(next);
        if (at(Token.STAR) || at(Token.DOUBLESTAR) || at(Token.SLASH)) {
            throw errorAt(mark, "arguments cannot follow var-keyword argument");
        }
    }
}
