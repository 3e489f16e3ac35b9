package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Pattern;
import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.WithItem;

/// Complete parser: statements with blocks, and what is said of wrong ones.
abstract class PegCompoundStatements extends PegSimpleStatements {
    static final Stmt[] NO_STMTS = {};
    private static final Keyword[] NO_KEYWORDS = {};
    private static final ExceptHandler[] NO_HANDLERS = {};

    private static final String MIXED_HANDLERS = "cannot have both 'except' and 'except*' on the same 'try'";

    PegCompoundStatements(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    /// As many statements as there are.
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

    /// The statements behind a colon; null if there are none.
    private Stmt[] block() {
        Object known = recall(PegRule.BLOCK);
        if (known != UNKNOWN) {
            return (Stmt[]) known;
        }
        enter();
        int start = mark;
        ArrayList<Stmt> body = new ArrayList<>();
        boolean found = false;
        if (accept(Token.NEWLINE) && accept(Token.INDENT)) {
            statements(body);
            found = !body.isEmpty() && accept(Token.DEDENT);
        }
        if (!found) {
            reset(start);
            body.clear();
            found = simpleStatements(body);
        }
        if (!found && invalidRules) {
            reset(start);
            if (accept(Token.NEWLINE) && !at(Token.INDENT)) {
                throw indentationError("expected an indented block");
            }
        }
        if (!found) {
            reset(start);
        }
        leave();
        return remember(PegRule.BLOCK, start, found ? body.toArray(NO_STMTS) : null);
    }

    /// Throws if the current colon ends a line that no indented block follows.
    private void requireBlock(int keyword, String after) {
        if (accept(Token.COLON) && accept(Token.NEWLINE) && !at(Token.INDENT)) {
            throw indentationError("expected an indented block after " + after + " on line " + line(keyword));
        }
    }

    private void requireColon() {
        if (at(Token.NEWLINE)) {
            mark++;
            throw error("expected ':'");
        }
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

    private String typeComment() {
        int comment = take(Token.TYPE_COMMENT);
        return comment < 0 ? null : tokens.text(comment);
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

    /// The block behind `else`, empty if there is none.
    private Stmt[] elseBlock() {
        int start = mark;
        if (!at(Token.ELSE)) {
            return NO_STMTS;
        }
        if (invalidRules) {
            mark++;
            requireBlock(start, "'else' statement");
            reset(start);
        }
        mark++;
        force(Token.COLON, ":");
        Stmt[] body = block();
        if (body == null) {
            reset(start);
            return NO_STMTS;
        }
        return body;
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

    private Stmt tryStatement() {
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

    /// The token of the name behind `as`, or -1.
    private int asName() {
        int before = mark;
        int name = accept(Token.AS) ? take(Token.NAME) : -1;
        if (name < 0) {
            reset(before);
        }
        return name;
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

    private Stmt matchStatement() {
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
                if (at(Token.NEWLINE)) {
                    since(10, "Pattern matching is");
                }
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
