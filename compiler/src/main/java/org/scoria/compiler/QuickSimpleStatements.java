package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Alias;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.Stmt;

/// Quick parser: statements that fit on a line.
abstract class QuickSimpleStatements extends QuickPatterns {
    static final Stmt[] NO_STMTS = {};

    QuickSimpleStatements(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    final void simpleStatements(ArrayList<Stmt> out) {
        out.add(simpleStatement());
        while (accept(Token.SEMI)) {
            if (k == Token.NEWLINE) {
                break;
            }
            out.add(simpleStatement());
        }
        expect(Token.NEWLINE);
    }

    private Stmt simpleStatement() {
        int start = mark;
        switch (k) {
            case Token.RETURN:
                advance();
                Expr value = endsStatement() ? null : starExpressions();
                return new Stmt.Return(value, line(start), col(start), endLine(), endCol());
            case Token.IMPORT:
                return importName();
            case Token.FROM:
                return importFrom();
            case Token.RAISE:
                return raise();
            case Token.PASS:
                advance();
                return new Stmt.Pass(line(start), col(start), endLine(), endCol());
            case Token.BREAK:
                advance();
                return new Stmt.Break(line(start), col(start), endLine(), endCol());
            case Token.CONTINUE:
                advance();
                return new Stmt.Continue(line(start), col(start), endLine(), endCol());
            case Token.DEL:
                return delete();
            case Token.YIELD:
                // A yield is no target: what follows it can only be the end of the statement.
                Expr yield = yieldExpr();
                return new Stmt.ExprStmt(yield, line(start), col(start), endLine(), endCol());
            case Token.ASSERT:
                advance();
                Expr test = expression();
                Expr msg = accept(Token.COMMA) ? expression() : null;
                return new Stmt.Assert(test, msg, line(start), col(start), endLine(), endCol());
            case Token.GLOBAL:
                advance();
                String[] globals = names();
                return new Stmt.Global(globals, line(start), col(start), endLine(), endCol());
            case Token.NONLOCAL:
                advance();
                String[] nonlocals = names();
                return new Stmt.Nonlocal(nonlocals, line(start), col(start), endLine(), endCol());
            default:
                return expressionStatement();
        }
    }

    private boolean endsStatement() {
        return k == Token.NEWLINE || k == Token.SEMI;
    }

    private String[] names() {
        ArrayList<String> names = new ArrayList<>(2);
        do {
            names.add(expectName());
        } while (accept(Token.COMMA));
        return names.toArray(new String[0]);
    }

    /// An expression, or one of the assignments: what it is shows after the first expression.
    private Stmt expressionStatement() {
        int start = mark;
        Expr first = starExpressions();
        switch (k) {
            case Token.NEWLINE, Token.SEMI:
                return new Stmt.ExprStmt(first, line(start), col(start), endLine(), endCol());
            case Token.EQUAL:
                return assignment(start, first);
            case Token.COLON:
                return annotation(start, first);
            default:
                return augmentedAssignment(start, first);
        }
    }

    private Stmt assignment(int start, Expr first) {
        ArrayList<Expr> targets = new ArrayList<>(2);
        Expr value = first;
        while (accept(Token.EQUAL)) {
            if (!Targets.isStarTarget(value)) {
                throw GiveUp.NOW;
            }
            targets.add(Targets.inContext(value, ExprContext.STORE));
            value = yieldOrStarExpressions();
        }
        return new Stmt.Assign(toArray(targets), value, null, line(start), col(start), endLine(), endCol());
    }

    private Stmt annotation(int start, Expr target) {
        boolean simple = target instanceof Expr.Name && tokens.kind(start) == Token.NAME;
        if (!Targets.isSingle(target)) {
            throw GiveUp.NOW;
        }
        advance();
        Expr annotation = expression();
        Expr value = accept(Token.EQUAL) ? yieldOrStarExpressions() : null;
        return new Stmt.AnnAssign(
                Targets.inContext(target, ExprContext.STORE),
                annotation,
                value,
                simple,
                line(start),
                col(start),
                endLine(),
                endCol());
    }

    private Stmt augmentedAssignment(int start, Expr target) {
        Operator op = augmentedOperator(k);
        if (op == null || !Targets.isSingle(target)) {
            throw GiveUp.NOW;
        }
        advance();
        Expr value = yieldOrStarExpressions();
        return new Stmt.AugAssign(
                Targets.inContext(target, ExprContext.STORE), op, value, line(start), col(start), endLine(), endCol());
    }

    static Operator augmentedOperator(int kind) {
        return switch (kind) {
            case Token.PLUSEQUAL -> Operator.ADD;
            case Token.MINEQUAL -> Operator.SUB;
            case Token.STAREQUAL -> Operator.MULT;
            case Token.ATEQUAL -> Operator.MAT_MULT;
            case Token.SLASHEQUAL -> Operator.DIV;
            case Token.PERCENTEQUAL -> Operator.MOD;
            case Token.AMPEREQUAL -> Operator.BIT_AND;
            case Token.VBAREQUAL -> Operator.BIT_OR;
            case Token.CIRCUMFLEXEQUAL -> Operator.BIT_XOR;
            case Token.LEFTSHIFTEQUAL -> Operator.L_SHIFT;
            case Token.RIGHTSHIFTEQUAL -> Operator.R_SHIFT;
            case Token.DOUBLESTAREQUAL -> Operator.POW;
            case Token.DOUBLESLASHEQUAL -> Operator.FLOOR_DIV;
            default -> null;
        };
    }

    private Stmt raise() {
        int start = mark;
        advance();
        Expr exc = null;
        Expr cause = null;
        if (!endsStatement()) {
            exc = expression();
            cause = accept(Token.FROM) ? expression() : null;
        }
        return new Stmt.Raise(exc, cause, line(start), col(start), endLine(), endCol());
    }

    private Stmt delete() {
        int start = mark;
        advance();
        ArrayList<Expr> targets = new ArrayList<>(2);
        do {
            Expr target = primary();
            if (!Targets.isDelTarget(target)) {
                throw GiveUp.NOW;
            }
            targets.add(Targets.inContext(target, ExprContext.DEL));
        } while (accept(Token.COMMA) && !endsStatement());
        return new Stmt.Delete(toArray(targets), line(start), col(start), endLine(), endCol());
    }

    private Stmt importName() {
        int start = mark;
        advance();
        ArrayList<Alias> names = new ArrayList<>(2);
        do {
            int t = mark;
            String name = dottedName();
            String asname = accept(Token.AS) ? expectName() : null;
            names.add(new Alias(name, asname, line(t), col(t), endLine(), endCol()));
        } while (accept(Token.COMMA));
        return new Stmt.Import(names.toArray(new Alias[0]), line(start), col(start), endLine(), endCol());
    }

    private String dottedName() {
        String name = expectName();
        while (accept(Token.DOT)) {
            name = name.concat(".").concat(expectName());
        }
        return name;
    }

    private Stmt importFrom() {
        int start = mark;
        advance();
        int level = 0;
        while (k == Token.DOT || k == Token.ELLIPSIS) {
            level += k == Token.DOT ? 1 : 3;
            advance();
        }
        String module = level > 0 && k == Token.IMPORT ? null : dottedName();
        expect(Token.IMPORT);
        Alias[] names = importedNames();
        return new Stmt.ImportFrom(module, names, level, line(start), col(start), endLine(), endCol());
    }

    private Alias[] importedNames() {
        if (k == Token.STAR) {
            int t = mark;
            advance();
            return new Alias[] {new Alias("*", null, line(t), col(t), endLine(), endCol())};
        }
        boolean parenthesized = accept(Token.LPAR);
        ArrayList<Alias> names = new ArrayList<>(4);
        do {
            if (parenthesized && k == Token.RPAR && !names.isEmpty()) {
                break;
            }
            int t = mark;
            String name = expectName();
            String asname = accept(Token.AS) ? expectName() : null;
            names.add(new Alias(name, asname, line(t), col(t), endLine(), endCol()));
        } while (accept(Token.COMMA));
        if (parenthesized) {
            expect(Token.RPAR);
        }
        return names.toArray(new Alias[0]);
    }
}
