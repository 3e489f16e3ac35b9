package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Alias;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Operator;
import org.scoria.compiler.ast.Stmt;

/// Complete parser: statements that fit on a line, and what is said of wrong ones.
abstract class PegSimpleStatements extends PegPatterns {
    PegSimpleStatements(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    /// The statements of one line, added to the list; false if there are none.
    final boolean simpleStatements(ArrayList<Stmt> out) {
        int start = mark;
        Stmt first = simpleStatement();
        if (first == null) {
            return reset(start);
        }
        ArrayList<Stmt> all = new ArrayList<>(2);
        all.add(first);
        while (true) {
            int before = mark;
            Stmt next = accept(Token.SEMI) ? simpleStatement() : null;
            if (next == null) {
                reset(before);
                break;
            }
            all.add(next);
        }
        accept(Token.SEMI);
        if (!accept(Token.NEWLINE)) {
            return reset(start);
        }
        out.addAll(all);
        return true;
    }

    private Stmt simpleStatement() {
        Object known = recall(PegRule.SIMPLE_STMT);
        if (known != UNKNOWN) {
            return (Stmt) known;
        }
        int start = mark;
        Stmt result = assignment();
        if (result == null) {
            reset(start);
            Expr e = starExpressions();
            result =
                    e == null ? keywordStatement() : new Stmt.ExprStmt(e, line(start), col(start), endLine(), endCol());
        }
        if (result == null) {
            reset(start);
        }
        return remember(PegRule.SIMPLE_STMT, start, result);
    }

    private Stmt keywordStatement() {
        int start = mark;
        switch (kind()) {
            case Token.RETURN:
                mark++;
                Expr value = starExpressions();
                return new Stmt.Return(value, line(start), col(start), endLine(), endCol());
            case Token.IMPORT:
                return importName();
            case Token.FROM:
                return importFrom();
            case Token.RAISE:
                return raise();
            case Token.PASS:
                mark++;
                return new Stmt.Pass(line(start), col(start), endLine(), endCol());
            case Token.DEL:
                return delete();
            case Token.YIELD:
                Expr yield = yieldExpr();
                return new Stmt.ExprStmt(yield, line(start), col(start), endLine(), endCol());
            case Token.ASSERT:
                return assertStatement();
            case Token.BREAK:
                mark++;
                return new Stmt.Break(line(start), col(start), endLine(), endCol());
            case Token.CONTINUE:
                mark++;
                return new Stmt.Continue(line(start), col(start), endLine(), endCol());
            case Token.GLOBAL, Token.NONLOCAL:
                boolean global = accept(Token.GLOBAL);
                if (!global) {
                    mark++;
                }
                String[] names = names();
                if (names.length == 0) {
                    return null;
                }
                return global
                        ? new Stmt.Global(names, line(start), col(start), endLine(), endCol())
                        : new Stmt.Nonlocal(names, line(start), col(start), endLine(), endCol());
            default:
                return null;
        }
    }

    private String[] names() {
        ArrayList<String> names = new ArrayList<>();
        int before = mark;
        int t = take(Token.NAME);
        while (t >= 0) {
            names.add(tokens.name(t));
            before = mark;
            t = accept(Token.COMMA) ? take(Token.NAME) : -1;
        }
        reset(before);
        return names.toArray(new String[0]);
    }

    private Stmt assertStatement() {
        int start = mark++;
        Expr test = expression();
        if (test == null) {
            return null;
        }
        int before = mark;
        Expr msg = accept(Token.COMMA) ? expression() : null;
        if (msg == null) {
            reset(before);
        }
        return new Stmt.Assert(test, msg, line(start), col(start), endLine(), endCol());
    }

    private Stmt raise() {
        int start = mark++;
        Expr exc = expression();
        Expr cause = null;
        if (exc != null) {
            int before = mark;
            cause = accept(Token.FROM) ? expression() : null;
            if (cause == null) {
                reset(before);
            }
        }
        return new Stmt.Raise(exc, cause, line(start), col(start), endLine(), endCol());
    }

    private Stmt delete() {
        int start = mark++;
        ArrayList<Expr> targets = delTargets();
        if (targets != null && (at(Token.SEMI) || at(Token.NEWLINE))) {
            return new Stmt.Delete(array(targets), line(start), col(start), endLine(), endCol());
        }
        if (invalidRules) {
            reset(start + 1);
            Expr e = starExpressions();
            if (e != null) {
                requireTarget(e, ExprNames.TargetKind.DELETION);
            }
        }
        return null;
    }

    private Stmt importName() {
        int start = mark++;
        ArrayList<Alias> names = new ArrayList<>();
        Alias next = dottedAsName();
        while (next != null) {
            names.add(next);
            int before = mark;
            next = accept(Token.COMMA) ? dottedAsName() : null;
            if (next == null) {
                reset(before);
            }
        }
        return names.isEmpty()
                ? null
                : new Stmt.Import(names.toArray(new Alias[0]), line(start), col(start), endLine(), endCol());
    }

    private Alias dottedAsName() {
        int start = mark;
        String name = dottedName();
        return name == null ? null : alias(start, name);
    }

    /// An alias whose name was read, with its `as` if there is one.
    private Alias alias(int start, String name) {
        int before = mark;
        int t = accept(Token.AS) ? take(Token.NAME) : -1;
        if (t < 0) {
            reset(before);
        }
        String asname = t < 0 ? null : tokens.name(t);
        return new Alias(name, asname, line(start), col(start), endLine(), endCol());
    }

    private String dottedName() {
        int t = take(Token.NAME);
        if (t < 0) {
            return null;
        }
        String name = tokens.name(t);
        while (true) {
            int before = mark;
            t = accept(Token.DOT) ? take(Token.NAME) : -1;
            if (t < 0) {
                reset(before);
                return name;
            }
            name = name + "." + tokens.name(t);
        }
    }

    private Stmt importFrom() {
        int start = mark++;
        int level = 0;
        while (at(Token.DOT) || at(Token.ELLIPSIS)) {
            level += at(Token.DOT) ? 1 : 3;
            mark++;
        }
        String module = dottedName();
        if (module == null && level == 0 || !accept(Token.IMPORT)) {
            return null;
        }
        Alias[] names = importedNames();
        return names == null
                ? null
                : new Stmt.ImportFrom(module, names, level, line(start), col(start), endLine(), endCol());
    }

    private Alias[] importedNames() {
        int start = mark;
        if (accept(Token.LPAR)) {
            Alias[] names = importedAsNames();
            if (names != null) {
                accept(Token.COMMA);
                if (accept(Token.RPAR)) {
                    return names;
                }
            }
        }
        reset(start);
        Alias[] names = importedAsNames();
        if (names != null && !at(Token.COMMA)) {
            return names;
        }
        reset(start);
        if (accept(Token.STAR)) {
            return new Alias[] {new Alias("*", null, line(start), col(start), endLine(), endCol())};
        }
        if (invalidRules && importedAsNames() != null && accept(Token.COMMA) && accept(Token.NEWLINE)) {
            throw error("trailing comma not allowed without surrounding parentheses");
        }
        return null;
    }

    private Alias[] importedAsNames() {
        ArrayList<Alias> names = new ArrayList<>();
        int start = mark;
        int t = take(Token.NAME);
        while (t >= 0) {
            names.add(alias(t, tokens.name(t)));
            start = mark;
            t = accept(Token.COMMA) ? take(Token.NAME) : -1;
        }
        reset(start);
        return names.isEmpty() ? null : names.toArray(new Alias[0]);
    }

    private Stmt assignment() {
        int start = mark;
        Stmt result = annotated();
        if (result != null) {
            return result;
        }
        reset(start);
        result = plainAssignment();
        if (result != null) {
            return result;
        }
        reset(start);
        Expr target = singleTarget();
        Operator op = target == null ? null : QuickSimpleStatements.augmentedOperator(kind());
        if (op != null) {
            if (op == Operator.MAT_MULT) {
                since(5, "The '@' operator is");
            }
            mark++;
            // Behind the operator there is no way back.
            Expr value = yieldOrStarExpressions();
            return value == null
                    ? null
                    : new Stmt.AugAssign(target, op, value, line(start), col(start), endLine(), endCol());
        }
        reset(start);
        if (invalidRules) {
            invalidAssignment();
            reset(start);
        }
        return null;
    }

    private Expr yieldOrStarExpressions() {
        Expr e = yieldExpr();
        return e != null ? e : starExpressions();
    }

    private Stmt annotated() {
        int start = mark;
        int t = take(Token.NAME);
        if (t >= 0 && at(Token.COLON)) {
            Stmt result = annotation(start, nameAt(t, ExprContext.STORE), true);
            if (result != null) {
                return result;
            }
        }
        reset(start);
        Expr target = null;
        if (accept(Token.LPAR)) {
            target = singleTarget();
            if (target != null && !accept(Token.RPAR)) {
                target = null;
            }
        }
        if (target == null) {
            reset(start);
            target = attributeOrSubscript(ExprContext.STORE);
        }
        return target == null || !at(Token.COLON) ? null : annotation(start, target, false);
    }

    private Stmt annotation(int start, Expr target, boolean simple) {
        mark++;
        Expr annotation = expression();
        if (annotation == null) {
            return null;
        }
        int before = mark;
        Expr value = accept(Token.EQUAL) ? yieldOrStarExpressions() : null;
        if (value == null) {
            reset(before);
        }
        since(6, simple ? "Variable annotation syntax is" : "Variable annotations syntax is");
        return new Stmt.AnnAssign(target, annotation, value, simple, line(start), col(start), endLine(), endCol());
    }

    private Stmt plainAssignment() {
        int start = mark;
        ArrayList<Expr> targets = targetsBeforeEqual();
        if (targets.isEmpty()) {
            return null;
        }
        Expr value = yieldOrStarExpressions();
        if (value == null || at(Token.EQUAL)) {
            return null;
        }
        int comment = take(Token.TYPE_COMMENT);
        String typeComment = comment < 0 ? null : tokens.text(comment);
        return new Stmt.Assign(array(targets), value, typeComment, line(start), col(start), endLine(), endCol());
    }

    /// Targets that an equals sign follows, as many as there are.
    private ArrayList<Expr> targetsBeforeEqual() {
        ArrayList<Expr> targets = new ArrayList<>(2);
        while (true) {
            int before = mark;
            Expr target = starTargets();
            if (target == null || !accept(Token.EQUAL)) {
                reset(before);
                return targets;
            }
            targets.add(target);
        }
    }

    private void invalidAssignment() {
        int start = mark;
        Expr target = invalidAnnotationTarget();
        if (target != null && accept(Token.COLON) && expression() != null) {
            throw errorAt(target, "only single target (not " + ExprNames.of(target) + ") can be annotated");
        }
        reset(start);
        target = starNamedExpression();
        if (target != null && accept(Token.COMMA)) {
            int before = mark;
            while (starNamedExpressions() != null) {
                before = mark;
            }
            reset(before);
            if (accept(Token.COLON) && expression() != null) {
                throw errorAt(target, "only single target (not tuple) can be annotated");
            }
        }
        reset(start);
        target = expression();
        if (target != null && accept(Token.COLON) && expression() != null) {
            throw errorAt(target, "illegal target for annotation");
        }
        reset(start);
        targetsBeforeEqual();
        int last = mark;
        target = starExpressions();
        if (target != null && accept(Token.EQUAL)) {
            requireTarget(target, ExprNames.TargetKind.ASSIGNMENT);
            return;
        }
        reset(last);
        target = yieldExpr();
        if (target != null && accept(Token.EQUAL)) {
            throw errorAt(target, "assignment to yield expression not possible");
        }
        reset(start);
        target = starExpressions();
        if (target != null && QuickSimpleStatements.augmentedOperator(kind()) != null) {
            mark++;
            if (yieldOrStarExpressions() != null) {
                throw errorAt(
                        target, "'" + ExprNames.of(target) + "' is an illegal expression for augmented assignment");
            }
        }
    }

    private Expr invalidAnnotationTarget() {
        int start = mark;
        Expr e = list();
        if (e == null) {
            e = tuple();
        }
        if (e == null && accept(Token.LPAR)) {
            e = invalidAnnotationTarget();
            if (e != null && !accept(Token.RPAR)) {
                e = null;
            }
        }
        if (e == null) {
            reset(start);
        }
        return e;
    }
}
