package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Arguments;
import org.scoria.compiler.ast.ExceptHandler;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.ExprContext;
import org.scoria.compiler.ast.Keyword;
import org.scoria.compiler.ast.MatchCase;
import org.scoria.compiler.ast.Mod;
import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.TypeIgnore;
import org.scoria.compiler.ast.WithItem;

/// Quick parser: whole programs and statements with blocks.
final class QuickParser extends QuickSimpleStatements {
    private static final Keyword[] NO_KEYWORDS = {};
    private static final ExceptHandler[] NO_HANDLERS = {};
    private static final TypeIgnore[] NO_TYPE_IGNORES = {};

    QuickParser(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    Mod module() {
        ArrayList<Stmt> body = new ArrayList<>();
        while (k != Token.ENDMARKER) {
            statement(body);
        }
        return new Mod.Module(body.toArray(NO_STMTS), NO_TYPE_IGNORES);
    }

    /// `eval` input: expressions and nothing else.
    Mod evalInput() {
        int start = mark;
        Expr body = expression();
        if (k == Token.COMMA) {
            reset(start);
            body = starExpressions();
            for (Expr element : ((Expr.Tuple) body).elts()) {
                if (element instanceof Expr.Starred) {
                    throw GiveUp.NOW;
                }
            }
        }
        while (k == Token.NEWLINE) {
            advance();
        }
        if (k != Token.ENDMARKER) {
            throw GiveUp.NOW;
        }
        return new Mod.Expression(body);
    }

    private Stmt[] block() {
        ArrayList<Stmt> body = new ArrayList<>(4);
        if (k != Token.NEWLINE) {
            simpleStatements(body);
            return body.toArray(NO_STMTS);
        }
        advance();
        expect(Token.INDENT);
        enter();
        do {
            statement(body);
        } while (k != Token.DEDENT);
        leave();
        advance();
        return body.toArray(NO_STMTS);
    }

    private void statement(ArrayList<Stmt> out) {
        Stmt compound;
        switch (k) {
            case Token.NAME:
                compound = isMatch() ? matchStatement() : null;
                break;
            case Token.IF:
                compound = ifStatement();
                break;
            case Token.DEF:
                compound = functionDef(NO_EXPRS, false, mark);
                break;
            case Token.CLASS:
                compound = classDef(NO_EXPRS);
                break;
            case Token.AT:
                compound = decorated();
                break;
            case Token.FOR:
                compound = forStatement(false, mark);
                break;
            case Token.WHILE:
                compound = whileStatement();
                break;
            case Token.TRY:
                compound = tryStatement();
                break;
            case Token.WITH:
                compound = withStatement(false, mark);
                break;
            case Token.ASYNC:
                compound = async();
                break;
            default:
                compound = null;
                break;
        }
        if (compound != null) {
            out.add(compound);
        } else {
            simpleStatements(out);
        }
    }

    /// The last token of a compound statement: its block ended with line ends and dedents, which do not count.
    private int lastToken() {
        int t = mark - 1;
        while (tokens.kind(t) >= Token.NEWLINE && tokens.kind(t) <= Token.DEDENT) {
            t--;
        }
        return t;
    }

    private Stmt ifStatement() {
        ArrayList<Stmt.If> chain = new ArrayList<>(2);
        Stmt[] orelse = NO_STMTS;
        do {
            int start = mark;
            advance();
            Expr test = namedExpression();
            expect(Token.COLON);
            Stmt[] body = block();
            chain.add(new Stmt.If(test, body, NO_STMTS, line(start), col(start), 0, 0));
        } while (k == Token.ELIF);
        if (chain.size() > 1000) {
            throw GiveUp.NOW;
        }
        if (k == Token.ELSE) {
            orelse = elseBlock();
        }
        int last = lastToken();
        Stmt.If result = null;
        for (int i = chain.size() - 1; i >= 0; i--) {
            Stmt.If head = chain.get(i);
            result = new Stmt.If(
                    head.test(),
                    head.body(),
                    orelse,
                    head.lineno(),
                    head.colOffset(),
                    tokens.endLine(last),
                    tokens.endColumn(last));
            orelse = new Stmt[] {result};
        }
        return result;
    }

    private Stmt[] elseBlock() {
        if (!accept(Token.ELSE)) {
            return NO_STMTS;
        }
        expect(Token.COLON);
        return block();
    }

    private Stmt whileStatement() {
        int start = mark;
        advance();
        Expr test = namedExpression();
        expect(Token.COLON);
        Stmt[] body = block();
        Stmt[] orelse = elseBlock();
        int last = lastToken();
        return new Stmt.While(
                test, body, orelse, line(start), col(start), tokens.endLine(last), tokens.endColumn(last));
    }

    private Stmt forStatement(boolean async, int start) {
        advance();
        Expr target = starTargets();
        expect(Token.IN);
        Expr iter = starExpressions();
        expect(Token.COLON);
        Stmt[] body = block();
        Stmt[] orelse = elseBlock();
        int last = lastToken();
        int endLine = tokens.endLine(last);
        int endCol = tokens.endColumn(last);
        return async
                ? new Stmt.AsyncFor(target, iter, body, orelse, null, line(start), col(start), endLine, endCol)
                : new Stmt.For(target, iter, body, orelse, null, line(start), col(start), endLine, endCol);
    }

    private Stmt async() {
        int start = mark;
        advance();
        return switch (k) {
            case Token.DEF -> functionDef(NO_EXPRS, true, start);
            case Token.FOR -> forStatement(true, start);
            case Token.WITH -> withStatement(true, start);
            default -> throw GiveUp.NOW;
        };
    }

    private Stmt decorated() {
        ArrayList<Expr> decorators = new ArrayList<>(2);
        while (accept(Token.AT)) {
            decorators.add(namedExpression());
            expect(Token.NEWLINE);
        }
        int start = mark;
        Expr[] array = toArray(decorators);
        if (k == Token.CLASS) {
            return classDef(array);
        }
        boolean async = accept(Token.ASYNC);
        if (k != Token.DEF) {
            throw GiveUp.NOW;
        }
        return functionDef(array, async, start);
    }

    private Stmt functionDef(Expr[] decorators, boolean async, int start) {
        advance();
        String name = expectName();
        expect(Token.LPAR);
        Arguments args = parameters(Token.RPAR);
        expect(Token.RPAR);
        Expr returns = accept(Token.RARROW) ? expression() : null;
        expect(Token.COLON);
        Stmt[] body = block();
        int last = lastToken();
        int endLine = tokens.endLine(last);
        int endCol = tokens.endColumn(last);
        return async
                ? new Stmt.AsyncFunctionDef(
                        name, args, body, decorators, returns, null, line(start), col(start), endLine, endCol)
                : new Stmt.FunctionDef(
                        name, args, body, decorators, returns, null, line(start), col(start), endLine, endCol);
    }

    private Stmt classDef(Expr[] decorators) {
        int start = mark;
        advance();
        String name = expectName();
        Expr[] bases = NO_EXPRS;
        Keyword[] keywords = NO_KEYWORDS;
        if (accept(Token.LPAR)) {
            ArgumentList list = arguments(-1);
            bases = toArray(list.args);
            keywords = list.keywords();
        }
        expect(Token.COLON);
        Stmt[] body = block();
        int last = lastToken();
        return new Stmt.ClassDef(
                name,
                bases,
                keywords,
                body,
                decorators,
                line(start),
                col(start),
                tokens.endLine(last),
                tokens.endColumn(last));
    }

    private Stmt tryStatement() {
        int start = mark;
        advance();
        expect(Token.COLON);
        Stmt[] body = block();
        ArrayList<ExceptHandler> handlers = new ArrayList<>(2);
        boolean star = k == Token.EXCEPT && peek() == Token.STAR;
        while (k == Token.EXCEPT) {
            handlers.add(exceptHandler(star));
        }
        Stmt[] orelse = handlers.isEmpty() ? NO_STMTS : elseBlock();
        Stmt[] finalbody = NO_STMTS;
        if (accept(Token.FINALLY)) {
            expect(Token.COLON);
            finalbody = block();
        } else if (handlers.isEmpty()) {
            throw GiveUp.NOW;
        }
        int last = lastToken();
        ExceptHandler[] array = handlers.toArray(NO_HANDLERS);
        int endLine = tokens.endLine(last);
        int endCol = tokens.endColumn(last);
        return star
                ? new Stmt.TryStar(body, array, orelse, finalbody, line(start), col(start), endLine, endCol)
                : new Stmt.Try(body, array, orelse, finalbody, line(start), col(start), endLine, endCol);
    }

    private ExceptHandler exceptHandler(boolean star) {
        int start = mark;
        advance();
        if (accept(Token.STAR) != star) {
            throw GiveUp.NOW;
        }
        Expr type = null;
        String name = null;
        if (k != Token.COLON || star) {
            type = expression();
            name = accept(Token.AS) ? expectName() : null;
        }
        expect(Token.COLON);
        Stmt[] body = block();
        int last = lastToken();
        return new ExceptHandler(
                type, name, body, line(start), col(start), tokens.endLine(last), tokens.endColumn(last));
    }

    private Stmt withStatement(boolean async, int start) {
        advance();
        WithItem[] items = k == Token.LPAR && colonFollowsBracket() ? parenthesizedItems() : null;
        if (items == null) {
            ArrayList<WithItem> list = new ArrayList<>(2);
            do {
                list.add(withItem());
            } while (accept(Token.COMMA));
            items = list.toArray(new WithItem[0]);
        }
        expect(Token.COLON);
        Stmt[] body = block();
        int last = lastToken();
        int endLine = tokens.endLine(last);
        int endCol = tokens.endColumn(last);
        return async
                ? new Stmt.AsyncWith(items, body, null, line(start), col(start), endLine, endCol)
                : new Stmt.With(items, body, null, line(start), col(start), endLine, endCol);
    }

    /// Whether the bracket that opens at the current token is closed right before a colon.
    private boolean colonFollowsBracket() {
        int outer = tokens.level(mark) - 1;
        int t = mark + 1;
        while (true) {
            if (t == tokens.count() && tokens.read() == Token.ERRORTOKEN) {
                throw GiveUp.NOW;
            }
            if (tokens.kind(t) == Token.ENDMARKER) {
                throw GiveUp.NOW;
            }
            if (tokens.level(t) == outer) {
                break;
            }
            t++;
        }
        t++;
        if (t == tokens.count() && tokens.read() == Token.ERRORTOKEN) {
            throw GiveUp.NOW;
        }
        return tokens.kind(t) == Token.COLON;
    }

    /// `with (a as b, c):`; null if the parentheses turn out to belong to an expression.
    private WithItem[] parenthesizedItems() {
        int open = mark;
        advance();
        ArrayList<WithItem> items = new ArrayList<>(2);
        try {
            do {
                if (k == Token.RPAR && !items.isEmpty()) {
                    break;
                }
                items.add(withItem());
            } while (accept(Token.COMMA));
            expect(Token.RPAR);
        } catch (GiveUp e) {
            reset(open);
            return null;
        }
        return items.toArray(new WithItem[0]);
    }

    private WithItem withItem() {
        Expr context = expression();
        if (!accept(Token.AS)) {
            return new WithItem(context, null);
        }
        Expr target = starTarget();
        if (k != Token.COMMA && k != Token.RPAR && k != Token.COLON) {
            throw GiveUp.NOW;
        }
        return new WithItem(context, target);
    }

    private boolean isSoft(String keyword) {
        return k == Token.NAME && tokens.name(mark).equals(keyword);
    }

    /// Whether a `match` statement begins here. `match` is an ordinary name too, so what follows decides.
    private boolean isMatch() {
        if (!isSoft("match")) {
            return false;
        }
        switch (peek()) {
            case Token.NAME,
                    Token.NUMBER,
                    Token.STRING,
                    Token.LBRACE,
                    Token.TILDE,
                    Token.ELLIPSIS,
                    Token.TRUE,
                    Token.FALSE,
                    Token.NONE,
                    Token.AWAIT,
                    Token.LAMBDA:
                return true;
            case Token.LPAR, Token.LSQB, Token.STAR, Token.PLUS, Token.MINUS, Token.NOT:
                return blockFollowsSubject();
            default:
                return false;
        }
    }

    /// Tries to read a subject: it is one if a colon and an indented block come next.
    private boolean blockFollowsSubject() {
        int start = mark;
        boolean found;
        try {
            advance();
            subject();
            found = k == Token.COLON && peek() == Token.NEWLINE;
        } catch (GiveUp e) {
            found = false;
        }
        reset(start);
        return found;
    }

    private Expr subject() {
        int start = mark;
        boolean starred = k == Token.STAR;
        Expr first = starNamedExpression();
        if (k != Token.COMMA) {
            if (starred) {
                throw GiveUp.NOW;
            }
            return first;
        }
        ArrayList<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(Token.COMMA) && k != Token.COLON) {
            elements.add(starNamedExpression());
        }
        return new Expr.Tuple(toArray(elements), ExprContext.LOAD, line(start), col(start), endLine(), endCol());
    }

    private Stmt matchStatement() {
        int start = mark;
        advance();
        Expr subject = subject();
        expect(Token.COLON);
        expect(Token.NEWLINE);
        expect(Token.INDENT);
        enter();
        ArrayList<MatchCase> cases = new ArrayList<>();
        do {
            cases.add(matchCase());
        } while (k != Token.DEDENT);
        leave();
        advance();
        int last = lastToken();
        return new Stmt.Match(
                subject,
                cases.toArray(new MatchCase[0]),
                line(start),
                col(start),
                tokens.endLine(last),
                tokens.endColumn(last));
    }

    private MatchCase matchCase() {
        if (!isSoft("case")) {
            throw GiveUp.NOW;
        }
        advance();
        org.scoria.compiler.ast.Pattern pattern = patterns();
        Expr guard = accept(Token.IF) ? namedExpression() : null;
        expect(Token.COLON);
        Stmt[] body = block();
        return new MatchCase(pattern, guard, body);
    }
}
