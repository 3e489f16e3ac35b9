package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;

/// Complete parser: `try` and `match` statements, and what is said of wrong ones.
abstract class PegTryMatch extends PegBlocks {
    private static final ExceptHandler[] NO_HANDLERS = {};

    private static final String MIXED_HANDLERS = "cannot have both 'except' and 'except*' on the same 'try'";

    PegTryMatch(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    final Stmt tryStatement() {
        int start = mark;
        if (invalidRules) {
            invalidTry();
            reset(start);
        }
        mark++;
        force(Token.COLON, ":");
        Stmt[] body = block();
        if (body == null) {
            return null;
        }
        Stmt[] finalbody = finallyBlock();
        if (finalbody != null) {
            return new Stmt.Try(body, NO_HANDLERS, NO_STMTS, finalbody, line(start), col(start), endLine(), endCol());
        }
        ExceptHandler[] handlers = handlers(false);
        boolean star = handlers.length == 0;
        if (star) {
            handlers = handlers(true);
            if (handlers.length == 0) {
                return null;
            }
        }
        Stmt[] orelse = elseBlock();
        finalbody = finallyBlock();
        finalbody = finalbody == null ? NO_STMTS : finalbody;
        if (!star) {
            return new Stmt.Try(body, handlers, orelse, finalbody, line(start), col(start), endLine(), endCol());
        }
        since(11, "Exception groups are");
        return new Stmt.TryStar(body, handlers, orelse, finalbody, line(start), col(start), endLine(), endCol());
    }

    private void invalidTry() {
        int start = mark++;
        requireBlock(start, "'try' statement");
        reset(start + 1);
        if (!accept(Token.COLON)) {
            return;
        }
        int body = mark;
        if (block() != null && !at(Token.EXCEPT) && !at(Token.FINALLY)) {
            throw error("expected 'except' or 'finally' block");
        }
        reset(body);
        while (block() != null) {}
        int afterBlocks = mark;
        if (handlers(false).length > 0) {
            int except = take(Token.EXCEPT);
            int star = except < 0 ? -1 : take(Token.STAR);
            if (star >= 0 && expression() != null) {
                asName();
                if (accept(Token.COLON)) {
                    throw errorRange(except, star, MIXED_HANDLERS);
                }
            }
        }
        reset(afterBlocks);
        if (handlers(true).length > 0) {
            int except = take(Token.EXCEPT);
            if (except >= 0) {
                if (expression() != null) {
                    asName();
                }
                if (accept(Token.COLON)) {
                    throw errorAt(except, MIXED_HANDLERS);
                }
            }
        }
    }

    private ExceptHandler[] handlers(boolean star) {
        ArrayList<ExceptHandler> handlers = new ArrayList<>();
        ExceptHandler next = handler(star);
        while (next != null) {
            handlers.add(next);
            next = handler(star);
        }
        return handlers.toArray(NO_HANDLERS);
    }

    private ExceptHandler handler(boolean star) {
        int start = mark;
        if (!at(Token.EXCEPT)) {
            return null;
        }
        if (invalidRules) {
            invalidExceptBlock(star);
            reset(start);
        }
        mark++;
        ExceptHandler result = null;
        if (!star || accept(Token.STAR)) {
            result = handlerAfterKeyword(start, star);
        }
        if (result == null) {
            reset(start);
            if (invalidRules) {
                invalidExcept();
                reset(start);
            }
        }
        return result;
    }

    private ExceptHandler handlerAfterKeyword(int start, boolean star) {
        Expr type = expression();
        int name = type == null ? -1 : asName();
        if (type == null && star || !accept(Token.COLON)) {
            return null;
        }
        Stmt[] body = block();
        if (body == null) {
            return null;
        }
        String id = name < 0 ? null : tokens.name(name);
        return new ExceptHandler(type, id, body, line(start), col(start), endLine(), endCol());
    }

    private void invalidExceptBlock(boolean star) {
        int keyword = mark++;
        if (star && !accept(Token.STAR)) {
            return;
        }
        int after = mark;
        if (expression() != null) {
            asName();
            requireBlock(keyword, star ? "'except*' statement" : "'except' statement");
        }
        if (!star) {
            reset(after);
            requireBlock(keyword, "'except' statement");
        }
    }

    private void invalidExcept() {
        int keyword = mark++;
        accept(Token.STAR);
        int after = mark;
        Expr first = expression();
        if (first != null && accept(Token.COMMA) && expressions() != null) {
            asName();
            if (accept(Token.COLON)) {
                throw errorStartingFrom(
                        first.lineno(), first.colOffset(), "multiple exception types must be parenthesized");
            }
        }
        reset(after);
        if (expression() != null) {
            asName();
            requireColon();
        }
        reset(keyword + 1);
        requireColon();
        if (accept(Token.STAR) && (accept(Token.NEWLINE) || accept(Token.COLON))) {
            throw error("expected one or more exception types");
        }
    }

    private Stmt[] finallyBlock() {
        int start = mark;
        if (!at(Token.FINALLY)) {
            return null;
        }
        if (invalidRules) {
            mark++;
            requireBlock(start, "'finally' statement");
            reset(start);
        }
        mark++;
        force(Token.COLON, ":");
        Stmt[] body = block();
        if (body == null) {
            reset(start);
        }
        return body;
    }

    final Stmt matchStatement() {
        int start = mark;
        if (!atSoft("match")) {
            return null;
        }
        mark++;
        Expr subject = subject();
        if (subject != null && accept(Token.COLON) && accept(Token.NEWLINE) && accept(Token.INDENT)) {
            ArrayList<MatchCase> cases = new ArrayList<>();
            MatchCase next = matchCase();
            while (next != null) {
                cases.add(next);
                next = matchCase();
            }
            if (!cases.isEmpty() && accept(Token.DEDENT)) {
                since(10, "Pattern matching is");
                return new Stmt.Match(
                        subject, cases.toArray(new MatchCase[0]), line(start), col(start), endLine(), endCol());
            }
        }
        if (invalidRules) {
            reset(start + 1);
            if (subject() != null) {
                requireColon();
                requireBlock(start, "'match' statement");
            }
        }
        reset(start);
        return null;
    }

    private Expr subject() {
        int start = mark;
        Expr first = starNamedExpression();
        if (first != null && accept(Token.COMMA)) {
            ArrayList<Expr> elements = new ArrayList<>();
            elements.add(first);
            ArrayList<Expr> rest = starNamedExpressions();
            if (rest != null) {
                elements.addAll(rest);
            }
            return new Expr.Tuple(array(elements), ExprContext.LOAD, line(start), col(start), endLine(), endCol());
        }
        reset(start);
        return namedExpression();
    }

    private MatchCase matchCase() {
        int start = mark;
        if (!atSoft("case")) {
            return null;
        }
        if (invalidRules) {
            invalidCase();
            reset(start);
        }
        mark++;
        Pattern pattern = patterns();
        if (pattern != null) {
            Expr guard = guard();
            Stmt[] body = accept(Token.COLON) ? block() : null;
            if (body != null) {
                return new MatchCase(pattern, guard, body);
            }
        }
        reset(start);
        return null;
    }

    private Expr guard() {
        int before = mark;
        Expr guard = accept(Token.IF) ? namedExpression() : null;
        if (guard == null) {
            reset(before);
        }
        return guard;
    }

    private void invalidCase() {
        int keyword = mark++;
        if (patterns() != null) {
            guard();
            requireColon();
            requireBlock(keyword, "'case' statement");
        }
    }
}
