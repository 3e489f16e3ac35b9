package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.WithItem;

/// Complete parser: statements with blocks other than `try` and `match`, and what is said of wrong ones.
abstract class PegCompoundStatements extends PegTryMatch {
    private static final Keyword[] NO_KEYWORDS = {};

    PegCompoundStatements(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    /// As many statements as there are.
    @Override
    final void statements(ArrayList<Stmt> out) {
        while (statement(out)) {}
    }

    private boolean statement(ArrayList<Stmt> out) {
        int start = mark;
        Stmt compound = compoundStatement();
        if (compound != null) {
            out.add(compound);
            return true;
        }
        reset(start);
        return simpleStatements(out);
    }

    final Stmt compoundStatement() {
        int start = mark;
        Stmt result = null;
        int kind = kind();
        if (kind == Token.DEF || kind == Token.AT || kind == Token.ASYNC) {
            result = functionDef();
        }
        if (result == null && kind == Token.IF) {
            result = ifStatement();
        }
        if (result == null && (kind == Token.CLASS || kind == Token.AT)) {
            reset(start);
            result = classDef();
        }
        if (result == null && (kind == Token.WITH || kind == Token.ASYNC)) {
            reset(start);
            result = withStatement();
        }
        if (result == null && (kind == Token.FOR || kind == Token.ASYNC)) {
            reset(start);
            result = forStatement();
        }
        if (result == null && kind == Token.TRY) {
            result = tryStatement();
        }
        if (result == null && kind == Token.WHILE) {
            result = whileStatement();
        }
        if (result == null) {
            reset(start);
            result = matchStatement();
        }
        if (result == null) {
            reset(start);
        }
        return result;
    }

    private Expr[] decorators() {
        ArrayList<Expr> decorators = new ArrayList<>();
        while (true) {
            int before = mark;
            Expr decorator = accept(Token.AT) ? namedExpression() : null;
            if (decorator == null || !accept(Token.NEWLINE)) {
                reset(before);
                return array(decorators);
            }
            decorators.add(decorator);
        }
    }

    private Stmt functionDef() {
        int start = mark;
        Expr[] decorators = decorators();
        if (decorators.length > 0) {
            Stmt result = functionDefRaw(decorators);
            if (result != null) {
                return result;
            }
            reset(start);
        }
        return functionDefRaw(NO_EXPRS);
    }

    private Stmt functionDefRaw(Expr[] decorators) {
        int start = mark;
        if (invalidRules) {
            invalidDef();
            reset(start);
        }
        boolean async = accept(Token.ASYNC);
        int name = accept(Token.DEF) ? take(Token.NAME) : -1;
        if (name < 0) {
            reset(start);
            return null;
        }
        force(Token.LPAR, "(");
        Arguments args = params(false);
        if (!accept(Token.RPAR)) {
            reset(start);
            return null;
        }
        int before = mark;
        Expr returns = accept(Token.RARROW) ? expression() : null;
        if (returns == null) {
            reset(before);
        }
        force(Token.COLON, ":");
        String comment = functionTypeComment();
        Stmt[] body = block();
        if (body == null) {
            reset(start);
            return null;
        }
        args = args == null ? noArguments() : args;
        String id = tokens.name(name);
        if (!async) {
            return new Stmt.FunctionDef(
                    id, args, body, decorators, returns, comment, line(start), col(start), endLine(), endCol());
        }
        since(5, "Async functions are");
        return new Stmt.AsyncFunctionDef(
                id, args, body, decorators, returns, comment, line(start), col(start), endLine(), endCol());
    }

    private void invalidDef() {
        accept(Token.ASYNC);
        int def = take(Token.DEF);
        if (def < 0 || !accept(Token.NAME) || !accept(Token.LPAR)) {
            return;
        }
        params(false);
        if (!accept(Token.RPAR)) {
            return;
        }
        int before = mark;
        if (!accept(Token.RARROW) || expression() == null) {
            reset(before);
        }
        requireBlock(def, "function definition");
    }

    private String functionTypeComment() {
        int start = mark;
        if (accept(Token.NEWLINE)) {
            int comment = take(Token.TYPE_COMMENT);
            if (comment >= 0) {
                int after = mark;
                if (accept(Token.NEWLINE) && at(Token.INDENT)) {
                    reset(after);
                    return tokens.text(comment);
                }
            }
        }
        reset(start);
        if (invalidRules
                && accept(Token.TYPE_COMMENT)
                && accept(Token.NEWLINE)
                && accept(Token.TYPE_COMMENT)
                && accept(Token.NEWLINE)
                && accept(Token.INDENT)) {
            throw error("Cannot have two type comments on def");
        }
        reset(start);
        return typeComment();
    }

    private Stmt classDef() {
        int start = mark;
        Expr[] decorators = decorators();
        if (decorators.length > 0) {
            Stmt result = classDefRaw(decorators);
            if (result != null) {
                return result;
            }
            reset(start);
        }
        return classDefRaw(NO_EXPRS);
    }

    private Stmt classDefRaw(Expr[] decorators) {
        int start = mark;
        if (invalidRules) {
            invalidClass();
            reset(start);
        }
        int name = accept(Token.CLASS) ? take(Token.NAME) : -1;
        if (name < 0) {
            reset(start);
            return null;
        }
        Expr.Call arguments = classArguments();
        Stmt[] body = accept(Token.COLON) ? block() : null;
        if (body == null) {
            reset(start);
            return null;
        }
        return new Stmt.ClassDef(
                tokens.name(name),
                arguments == null ? NO_EXPRS : arguments.args(),
                arguments == null ? NO_KEYWORDS : arguments.keywords(),
                body,
                decorators,
                line(start),
                col(start),
                endLine(),
                endCol());
    }

    private Expr.Call classArguments() {
        int before = mark;
        if (accept(Token.LPAR)) {
            Expr.Call arguments = arguments();
            if (accept(Token.RPAR)) {
                return arguments;
            }
        }
        reset(before);
        return null;
    }

    private void invalidClass() {
        int keyword = take(Token.CLASS);
        if (keyword < 0 || !accept(Token.NAME)) {
            return;
        }
        classArguments();
        requireColon();
        requireBlock(keyword, "class definition");
    }

    private Stmt ifStatement() {
        return ifOrElif(Token.IF);
    }

    private Stmt ifOrElif(int keyword) {
        int start = mark;
        if (!at(keyword)) {
            return null;
        }
        enter();
        if (invalidRules) {
            invalidHead(keyword == Token.IF ? "'if' statement" : "'elif' statement");
            reset(start);
        }
        mark++;
        Expr test = namedExpression();
        Stmt[] body = test != null && accept(Token.COLON) ? block() : null;
        if (body == null) {
            reset(start);
            leave();
            return null;
        }
        int before = mark;
        Stmt elif = ifOrElif(Token.ELIF);
        Stmt[] orelse;
        if (elif != null) {
            orelse = new Stmt[] {elif};
        } else {
            reset(before);
            orelse = elseBlock();
        }
        leave();
        return new Stmt.If(test, body, orelse, line(start), col(start), endLine(), endCol());
    }

    /// For `if`, `elif` and `while`: a colon that is missing, or a block.
    private void invalidHead(String what) {
        int keyword = mark++;
        if (namedExpression() != null) {
            requireColon();
            requireBlock(keyword, what);
        }
    }

    private Stmt whileStatement() {
        int start = mark;
        if (invalidRules) {
            invalidHead("'while' statement");
            reset(start);
        }
        mark++;
        Expr test = namedExpression();
        Stmt[] body = test != null && accept(Token.COLON) ? block() : null;
        if (body == null) {
            return null;
        }
        Stmt[] orelse = elseBlock();
        return new Stmt.While(test, body, orelse, line(start), col(start), endLine(), endCol());
    }

    private Stmt forStatement() {
        int start = mark;
        if (invalidRules) {
            invalidFor();
            reset(start);
        }
        boolean async = accept(Token.ASYNC);
        if (accept(Token.FOR)) {
            Expr target = starTargets();
            if (target != null && accept(Token.IN)) {
                // Behind `in` there is no way back.
                return forAfterIn(start, target, async);
            }
        }
        reset(start);
        if (invalidRules) {
            invalidForTarget();
        }
        return null;
    }

    private Stmt forAfterIn(int start, Expr target, boolean async) {
        Expr iter = starExpressions();
        if (iter == null || !accept(Token.COLON)) {
            return null;
        }
        String comment = typeComment();
        Stmt[] body = block();
        if (body == null) {
            return null;
        }
        Stmt[] orelse = elseBlock();
        if (!async) {
            return new Stmt.For(target, iter, body, orelse, comment, line(start), col(start), endLine(), endCol());
        }
        since(5, "Async for loops are");
        return new Stmt.AsyncFor(target, iter, body, orelse, comment, line(start), col(start), endLine(), endCol());
    }

    private void invalidFor() {
        accept(Token.ASYNC);
        int keyword = take(Token.FOR);
        if (keyword >= 0 && starTargets() != null && accept(Token.IN) && starExpressions() != null) {
            requireColon();
            requireBlock(keyword, "'for' statement");
        }
    }

    private Stmt withStatement() {
        int start = mark;
        if (invalidRules) {
            invalidWith(true);
            reset(start);
        }
        boolean async = accept(Token.ASYNC);
        if (accept(Token.WITH)) {
            int items = mark;
            Stmt result = withParentheses(start, async);
            if (result == null) {
                reset(items);
                result = withoutParentheses(start, async);
            }
            if (result != null) {
                return result;
            }
        }
        reset(start);
        if (invalidRules) {
            invalidWith(false);
        }
        return null;
    }

    private Stmt withParentheses(int start, boolean async) {
        if (!accept(Token.LPAR)) {
            return null;
        }
        WithItem[] items = withItems();
        if (items == null) {
            return null;
        }
        accept(Token.COMMA);
        Stmt[] body = accept(Token.RPAR) && accept(Token.COLON) ? block() : null;
        if (body == null) {
            return null;
        }
        if (!async) {
            since(9, "Parenthesized context managers are");
        }
        return with(start, async, items, body, null);
    }

    private Stmt withoutParentheses(int start, boolean async) {
        WithItem[] items = withItems();
        if (items == null || !accept(Token.COLON)) {
            return null;
        }
        String comment = typeComment();
        Stmt[] body = block();
        return body == null ? null : with(start, async, items, body, comment);
    }

    private Stmt with(int start, boolean async, WithItem[] items, Stmt[] body, String comment) {
        if (!async) {
            return new Stmt.With(items, body, comment, line(start), col(start), endLine(), endCol());
        }
        since(5, "Async with statements are");
        return new Stmt.AsyncWith(items, body, comment, line(start), col(start), endLine(), endCol());
    }

    private WithItem[] withItems() {
        ArrayList<WithItem> items = new ArrayList<>();
        WithItem next = withItem();
        while (next != null) {
            items.add(next);
            int before = mark;
            next = accept(Token.COMMA) ? withItem() : null;
            if (next == null) {
                reset(before);
            }
        }
        return items.isEmpty() ? null : items.toArray(new WithItem[0]);
    }

    private boolean endsWithItem() {
        return at(Token.COMMA) || at(Token.RPAR) || at(Token.COLON);
    }

    private WithItem withItem() {
        int start = mark;
        Expr context = expression();
        int after = mark;
        if (context != null && accept(Token.AS)) {
            int target = mark;
            Expr variables = starTarget();
            if (variables != null && endsWithItem()) {
                return new WithItem(context, variables);
            }
            reset(target);
            Expr wrong = invalidRules ? expression() : null;
            if (wrong != null && endsWithItem()) {
                requireTarget(wrong, ExprNames.TargetKind.ASSIGNMENT);
            }
        }
        if (context == null) {
            reset(start);
            return null;
        }
        reset(after);
        return new WithItem(context, null);
    }

    private void invalidWith(boolean indent) {
        accept(Token.ASYNC);
        int keyword = take(Token.WITH);
        if (keyword < 0) {
            return;
        }
        if (looseItems(false)) {
            wrongWithEnd(keyword, indent);
        }
        reset(keyword + 1);
        if (accept(Token.LPAR) && looseItems(true)) {
            accept(Token.COMMA);
            if (accept(Token.RPAR)) {
                wrongWithEnd(keyword, indent);
            }
        }
    }

    private void wrongWithEnd(int keyword, boolean indent) {
        if (indent) {
            requireBlock(keyword, "'with' statement");
        } else {
            requireColon();
        }
    }

    private boolean looseItems(boolean tuples) {
        boolean found = false;
        int before = mark;
        while (looseItem(tuples)) {
            found = true;
            before = mark;
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        reset(before);
        return found;
    }

    private boolean looseItem(boolean tuples) {
        Expr context = tuples ? expressions() : expression();
        if (context == null) {
            return false;
        }
        int before = mark;
        if (!accept(Token.AS) || starTarget() == null) {
            reset(before);
        }
        return true;
    }
}
