package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.BoolOp;
import org.scoria.compiler.ast.CmpOp;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.UnaryOp;

/// Complete parser: operators and the expressions built from them, and what is said of wrong ones.
abstract class PegExpressions extends PegAtoms {
    /// The operators of each level of binary expressions, loosest first, as pairs of token and operator.
    private static final Object[][] LEVELS = {
        {Token.VBAR, Operator.BIT_OR},
        {Token.CIRCUMFLEX, Operator.BIT_XOR},
        {Token.AMPER, Operator.BIT_AND},
        {Token.LEFTSHIFT, Operator.L_SHIFT, Token.RIGHTSHIFT, Operator.R_SHIFT},
        {Token.PLUS, Operator.ADD, Token.MINUS, Operator.SUB},
        {
            Token.STAR,
            Operator.MULT,
            Token.SLASH,
            Operator.DIV,
            Token.DOUBLESLASH,
            Operator.FLOOR_DIV,
            Token.PERCENT,
            Operator.MOD,
            Token.AT,
            Operator.MAT_MULT
        },
    };

    PegExpressions(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    /// The rest of a call behind the opening parenthesis, null if it is none.
    abstract Expr callAfter(int start, Expr func);

    abstract Expr lambdef();

    /// Expressions with commas between them, without `*`.
    final Expr expressions() {
        int start = mark;
        Expr first = expression();
        return first == null ? null : restOfTuple(start, first, false);
    }

    @Override
    final Expr starExpressions() {
        int start = mark;
        Expr first = starExpression();
        return first == null ? null : restOfTuple(start, first, true);
    }

    private Expr restOfTuple(int start, Expr first, boolean stars) {
        if (!at(Token.COMMA)) {
            return first;
        }
        ArrayList<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (true) {
            int before = mark;
            if (!accept(Token.COMMA)) {
                break;
            }
            Expr next = stars ? starExpression() : expression();
            if (next == null) {
                reset(before + 1);
                break;
            }
            elements.add(next);
        }
        return new Expr.Tuple(array(elements), ExprContext.LOAD, line(start), col(start), endLine(), endCol());
    }

    final Expr starExpression() {
        Object known = recall(PegRule.STAR_EXPRESSION);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        int start = mark;
        Expr result = null;
        if (accept(Token.STAR)) {
            Expr value = bitwiseOr();
            if (value == null) {
                reset(start);
            } else {
                result = new Expr.Starred(value, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
            }
        }
        if (result == null) {
            result = expression();
        }
        return remember(PegRule.STAR_EXPRESSION, start, result);
    }

    @Override
    final Expr expression() {
        Object known = recall(PegRule.EXPRESSION);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        enter();
        int start = mark;
        if (invalidRules) {
            invalidExpression();
            reset(start);
            invalidLegacyExpression();
            reset(start);
        }
        Expr result = plainExpression();
        leave();
        return remember(PegRule.EXPRESSION, start, result);
    }

    private Expr plainExpression() {
        int start = mark;
        Expr body = disjunction();
        if (body == null) {
            return lambdef();
        }
        int before = mark;
        if (accept(Token.IF)) {
            Expr test = disjunction();
            if (test != null && accept(Token.ELSE)) {
                Expr orelse = expression();
                if (orelse != null) {
                    return new Expr.IfExp(test, body, orelse, line(start), col(start), endLine(), endCol());
                }
            }
        }
        reset(before);
        return body;
    }

    /// An expression for which the rules about errors stay silent.
    private Expr expressionWithoutInvalid() {
        boolean before = invalidRules;
        invalidRules = false;
        enter();
        Expr result = plainExpression();
        leave();
        invalidRules = before;
        return result;
    }

    private void invalidExpression() {
        int start = mark;
        // Names with a string behind them are a wrong prefix, and soft keywords a statement.
        if (!nameThenString() && !softKeyword()) {
            Expr a = disjunction();
            if (a != null) {
                Expr b = expressionWithoutInvalid();
                if (b != null) {
                    if (!isLegacyName(a) && tokens.level(mark - 1) != 0) {
                        throw errorRange(a, b, "invalid syntax. Perhaps you forgot a comma?");
                    }
                    return;
                }
            }
        }
        reset(start);
        Expr a = disjunction();
        if (a != null && accept(Token.IF)) {
            Expr b = disjunction();
            if (b != null && !at(Token.ELSE) && !at(Token.COLON)) {
                throw errorRange(a, b, "expected 'else' after 'if' expression");
            }
        }
    }

    private boolean nameThenString() {
        int start = mark;
        boolean found = accept(Token.NAME) && accept(Token.STRING);
        reset(start);
        return found;
    }

    private boolean softKeyword() {
        if (!at(Token.NAME)) {
            return false;
        }
        String name = tokens.name(mark);
        // The comparison is by prefix, as CPython's is.
        return "_".startsWith(name) || "case".startsWith(name) || "match".startsWith(name);
    }

    private static boolean isLegacyName(Expr e) {
        return e instanceof Expr.Name name
                && (name.id().equals("print") || name.id().equals("exec"));
    }

    private void invalidLegacyExpression() {
        Expr name = name();
        if (name == null || at(Token.LPAR)) {
            return;
        }
        Expr rest = starExpressions();
        if (rest != null && isLegacyName(name)) {
            String id = ((Expr.Name) name).id();
            throw errorRange(name, rest, "Missing parentheses in call to '" + id + "'. Did you mean " + id + "(...)?");
        }
    }

    @Override
    final Expr yieldExpr() {
        int start = mark;
        if (!accept(Token.YIELD)) {
            return null;
        }
        if (accept(Token.FROM)) {
            Expr value = expression();
            if (value != null) {
                return new Expr.YieldFrom(value, line(start), col(start), endLine(), endCol());
            }
            reset(start + 1);
        }
        Expr value = starExpressions();
        return new Expr.Yield(value, line(start), col(start), endLine(), endCol());
    }

    @Override
    final Expr assignmentExpression() {
        int start = mark;
        int t = take(Token.NAME);
        if (t >= 0 && accept(Token.COLONEQUAL)) {
            Expr value = expression();
            if (value != null) {
                since(8, "Assignment expressions are");
                Expr target = nameAt(t, ExprContext.STORE);
                return new Expr.NamedExpr(target, value, line(start), col(start), endLine(), endCol());
            }
        }
        reset(start);
        return null;
    }

    @Override
    final Expr namedExpression() {
        int start = mark;
        Expr assignment = assignmentExpression();
        if (assignment != null) {
            return assignment;
        }
        if (invalidRules) {
            invalidNamedExpression();
            reset(start);
        }
        Expr e = expression();
        if (e != null && at(Token.COLONEQUAL)) {
            reset(start);
            return null;
        }
        return e;
    }

    private void invalidNamedExpression() {
        if (recall(PegRule.INVALID_NAMED_EXPRESSION) != UNKNOWN) {
            return;
        }
        int start = mark;
        Expr a = expression();
        if (a != null && accept(Token.COLONEQUAL) && expression() != null) {
            throw errorAt(a, "cannot use assignment expressions with " + ExprNames.of(a));
        }
        reset(start);
        Expr name = name();
        if (name != null && accept(Token.EQUAL)) {
            Expr value = bitwiseOr();
            if (value != null && !at(Token.EQUAL) && !at(Token.COLONEQUAL)) {
                throw errorRange(name, value, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
            }
        }
        reset(start);
        if (!isDisplayOrConstant()) {
            Expr left = bitwiseOr();
            if (left != null
                    && accept(Token.EQUAL)
                    && bitwiseOr() != null
                    && !at(Token.EQUAL)
                    && !at(Token.COLONEQUAL)) {
                throw errorAt(
                        left, "cannot assign to " + ExprNames.of(left) + " here. Maybe you meant '==' instead of '='?");
            }
        }
        reset(start);
        remember(PegRule.INVALID_NAMED_EXPRESSION, start, null);
    }

    private boolean isDisplayOrConstant() {
        int start = mark;
        boolean found = list() != null
                || tuple() != null
                || genexp() != null
                || at(Token.TRUE)
                || at(Token.NONE)
                || at(Token.FALSE);
        reset(start);
        return found;
    }

    @Override
    final Expr disjunction() {
        Object known = recall(PegRule.DISJUNCTION);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        int start = mark;
        Expr first = conjunction();
        if (first != null && at(Token.OR)) {
            ArrayList<Expr> values = new ArrayList<>();
            values.add(first);
            while (true) {
                int before = mark;
                Expr next = accept(Token.OR) ? conjunction() : null;
                if (next == null) {
                    reset(before);
                    break;
                }
                values.add(next);
            }
            if (values.size() > 1) {
                first = new Expr.BoolOp(BoolOp.OR, array(values), line(start), col(start), endLine(), endCol());
            }
        }
        return remember(PegRule.DISJUNCTION, start, first);
    }

    private Expr conjunction() {
        Object known = recall(PegRule.CONJUNCTION);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        int start = mark;
        Expr first = inversion();
        if (first != null && at(Token.AND)) {
            ArrayList<Expr> values = new ArrayList<>();
            values.add(first);
            while (true) {
                int before = mark;
                Expr next = accept(Token.AND) ? inversion() : null;
                if (next == null) {
                    reset(before);
                    break;
                }
                values.add(next);
            }
            if (values.size() > 1) {
                first = new Expr.BoolOp(BoolOp.AND, array(values), line(start), col(start), endLine(), endCol());
            }
        }
        return remember(PegRule.CONJUNCTION, start, first);
    }

    private Expr inversion() {
        Object known = recall(PegRule.INVERSION);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        enter();
        int start = mark;
        Expr result = null;
        if (accept(Token.NOT)) {
            Expr operand = inversion();
            if (operand != null) {
                result = new Expr.UnaryOp(UnaryOp.NOT, operand, line(start), col(start), endLine(), endCol());
            } else {
                reset(start);
            }
        }
        if (result == null) {
            result = comparison();
        }
        leave();
        return remember(PegRule.INVERSION, start, result);
    }

    private Expr comparison() {
        int start = mark;
        Expr left = bitwiseOr();
        if (left == null) {
            return null;
        }
        ArrayList<CmpOp> ops = null;
        ArrayList<Expr> comparators = null;
        while (true) {
            int before = mark;
            CmpOp op = comparisonOperator();
            Expr right = op == null ? null : bitwiseOr();
            if (right == null) {
                reset(before);
                break;
            }
            if (ops == null) {
                ops = new ArrayList<>(2);
                comparators = new ArrayList<>(2);
            }
            ops.add(op);
            comparators.add(right);
        }
        if (ops == null) {
            return left;
        }
        return new Expr.Compare(
                left, ops.toArray(new CmpOp[0]), array(comparators), line(start), col(start), endLine(), endCol());
    }

    private CmpOp comparisonOperator() {
        int t = mark;
        switch (kind()) {
            case Token.EQEQUAL:
                mark++;
                return CmpOp.EQ;
            case Token.NOTEQUAL:
                mark++;
                return isNotEqual(t) ? CmpOp.NOT_EQ : null;
            case Token.LESSEQUAL:
                mark++;
                return CmpOp.LT_E;
            case Token.LESS:
                mark++;
                return CmpOp.LT;
            case Token.GREATEREQUAL:
                mark++;
                return CmpOp.GT_E;
            case Token.GREATER:
                mark++;
                return CmpOp.GT;
            case Token.NOT:
                mark++;
                return accept(Token.IN) ? CmpOp.NOT_IN : null;
            case Token.IN:
                mark++;
                return CmpOp.IN;
            case Token.IS:
                mark++;
                return accept(Token.NOT) ? CmpOp.IS_NOT : CmpOp.IS;
            default:
                return null;
        }
    }

    /// `!=`, or `<>` if `from __future__ import barry_as_FLUFL` asks for it.
    private boolean isNotEqual(int t) {
        boolean diamond = tok.buf[tokens.start(t)] == '<';
        if (!options.has(ParseOptions.BARRY_AS_BDFL)) {
            return !diamond;
        }
        if (!diamond) {
            throw error("with Barry as BDFL, use '<>' instead of '!='");
        }
        return true;
    }

    @Override
    final Expr bitwiseOr() {
        return binary(0);
    }

    /// One level of binary operators; they are left associative.
    private Expr binary(int level) {
        if (level == LEVELS.length) {
            return factor();
        }
        Object known = recall(PegRule.BITWISE_OR + level);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        int start = mark;
        Expr left = binary(level + 1);
        while (left != null) {
            int before = mark;
            Operator op = operator(LEVELS[level]);
            Expr right = op == null ? null : binary(level + 1);
            if (right == null) {
                reset(before);
                break;
            }
            if (op == Operator.MAT_MULT) {
                since(5, "The '@' operator is");
            }
            left = new Expr.BinOp(left, op, right, line(start), col(start), endLine(), endCol());
        }
        return remember(PegRule.BITWISE_OR + level, start, left);
    }

    private Operator operator(Object[] pairs) {
        int kind = kind();
        for (int i = 0; i < pairs.length; i += 2) {
            if (kind == (Integer) pairs[i]) {
                mark++;
                return (Operator) pairs[i + 1];
            }
        }
        return null;
    }

    private Expr factor() {
        Object known = recall(PegRule.FACTOR);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        enter();
        int start = mark;
        Expr result = null;
        UnaryOp op = accept(Token.PLUS)
                ? UnaryOp.U_ADD
                : accept(Token.MINUS) ? UnaryOp.U_SUB : accept(Token.TILDE) ? UnaryOp.INVERT : null;
        if (op != null) {
            Expr operand = factor();
            if (operand != null) {
                result = new Expr.UnaryOp(op, operand, line(start), col(start), endLine(), endCol());
            } else {
                reset(start);
            }
        } else {
            result = power();
        }
        leave();
        return remember(PegRule.FACTOR, start, result);
    }

    private Expr power() {
        int start = mark;
        Expr base = awaitPrimary();
        if (base == null) {
            return null;
        }
        int before = mark;
        if (accept(Token.DOUBLESTAR)) {
            enter();
            Expr exponent = factor();
            leave();
            if (exponent != null) {
                return new Expr.BinOp(base, Operator.POW, exponent, line(start), col(start), endLine(), endCol());
            }
        }
        reset(before);
        return base;
    }

    private Expr awaitPrimary() {
        Object known = recall(PegRule.AWAIT_PRIMARY);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        int start = mark;
        Expr result = null;
        if (accept(Token.AWAIT)) {
            Expr value = primary();
            if (value != null) {
                since(5, "Await expressions are");
                result = new Expr.Await(value, line(start), col(start), endLine(), endCol());
            } else {
                reset(start);
            }
        } else {
            result = primary();
        }
        return remember(PegRule.AWAIT_PRIMARY, start, result);
    }

    final Expr primary() {
        Object known = recall(PegRule.PRIMARY);
        if (known != UNKNOWN) {
            return (Expr) known;
        }
        int start = mark;
        Expr e = atom();
        while (e != null) {
            int before = mark;
            invalidTrailer();
            Expr longer = trailer(start, e);
            if (longer == null) {
                reset(before);
                break;
            }
            e = longer;
        }
        return remember(PegRule.PRIMARY, start, e);
    }

    /// Where a call may follow, a generator expression is tried, and its rule for errors takes any bracket.
    final void invalidTrailer() {
        if (invalidRules && (at(Token.LSQB) || at(Token.LBRACE))) {
            int before = mark;
            invalidComprehension();
            reset(before);
        }
    }

    /// The expression with one attribute, call or subscript more; null if none follows.
    final Expr trailer(int start, Expr e) {
        switch (kind()) {
            case Token.DOT:
                mark++;
                int t = take(Token.NAME);
                return t < 0
                        ? null
                        : new Expr.Attribute(
                                e, tokens.name(t), ExprContext.LOAD, line(start), col(start), endLine(), endCol());
            case Token.LPAR:
                return callAfter(start, e);
            case Token.LSQB:
                mark++;
                Expr slice = slices();
                return slice == null || !accept(Token.RSQB)
                        ? null
                        : new Expr.Subscript(e, slice, ExprContext.LOAD, line(start), col(start), endLine(), endCol());
            default:
                return null;
        }
    }
}
