package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.Mod;
import org.scoria.compiler.ast.Stmt;
import org.scoria.compiler.ast.TypeIgnore;

/// Complete parser: whole programs and compound statements.
final class PegParser extends PegCompoundStatements {
    PegParser(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    /// Parses, and if that fails parses again to find out why. Compare CPython `pegen.c: _PyPegen_run_parser`.
    Object run() {
        Object result = null;
        CompileError found = null;
        try {
            result = start();
        } catch (CompileError e) {
            found = e;
        }
        if (result != null) {
            if (mode() == ParseOptions.Mode.SINGLE && moreFollows()) {
                throw error("multiple statements found while compiling a single statement");
            }
            return result;
        }
        if (options.has(ParseOptions.ALLOW_INCOMPLETE_INPUT) && atEndOfSource()) {
            throw error("incomplete input");
        }
        if (found != null && !found.kind().isSyntaxError()) {
            throw found;
        }
        int lastToken = tokens.count() - 1;
        if (found == null) {
            startSecondPass();
            try {
                start();
            } catch (CompileError e) {
                found = e;
            }
            if (found != null && !found.kind().isSyntaxError()) {
                throw found;
            }
        }
        throw finalError(found, lastToken);
    }

    private Object start() {
        return switch (mode()) {
            case FILE -> file();
            case EVAL -> eval();
            case SINGLE -> interactive();
            case FUNC_TYPE -> functionType();
            case FSTRING -> starExpressions();
        };
    }

    private boolean atEndOfSource() {
        return tok.done == CharCursor.Done.EOF || tok.done == CharCursor.Done.EOF_IN_STRING;
    }

    /// Whether anything but blanks and comments is left behind a single statement.
    private boolean moreFollows() {
        int i = tok.cur;
        int end = tok.buffer.length;
        while (i < end) {
            byte c = tok.buf[i];
            if (c == '#') {
                while (i < end && tok.buf[i] != '\n') {
                    i++;
                }
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\f') {
                i++;
            } else {
                return true;
            }
        }
        return false;
    }

    private Mod file() {
        ArrayList<Stmt> body = new ArrayList<>();
        statements(body);
        return accept(Token.ENDMARKER)
                ? new Mod.Module(body.toArray(NO_STMTS), typeIgnores.toArray(new TypeIgnore[0]))
                : null;
    }

    private Mod eval() {
        Expr body = expressions();
        if (body == null) {
            return null;
        }
        while (accept(Token.NEWLINE)) {}
        return accept(Token.ENDMARKER) ? new Mod.Expression(body) : null;
    }

    private Mod interactive() {
        int start = mark;
        kind();
        Stmt compound = compoundStatement();
        if (compound != null && accept(Token.NEWLINE)) {
            return new Mod.Interactive(new Stmt[] {compound});
        }
        reset(start);
        ArrayList<Stmt> body = new ArrayList<>();
        if (simpleStatements(body)) {
            return new Mod.Interactive(body.toArray(NO_STMTS));
        }
        reset(start);
        if (accept(Token.NEWLINE)) {
            Stmt pass = new Stmt.Pass(line(start), col(start), endLine(), endCol());
            return new Mod.Interactive(new Stmt[] {pass});
        }
        return null;
    }

    private Mod functionType() {
        if (!accept(Token.LPAR)) {
            return null;
        }
        Expr[] argtypes = typeExpressions();
        if (!accept(Token.RPAR) || !accept(Token.RARROW)) {
            return null;
        }
        Expr returns = expression();
        if (returns == null) {
            return null;
        }
        while (accept(Token.NEWLINE)) {}
        return accept(Token.ENDMARKER) ? new Mod.FunctionType(argtypes, returns) : null;
    }

    /// Types with commas between them, the last ones perhaps with `*` and `**`, which mean nothing.
    private Expr[] typeExpressions() {
        ArrayList<Expr> types = new ArrayList<>();
        Expr next = expression();
        while (next != null) {
            types.add(next);
            int before = mark;
            next = accept(Token.COMMA) ? expression() : null;
            if (next == null) {
                reset(before);
            }
        }
        starredType(types, Token.STAR);
        starredType(types, Token.DOUBLESTAR);
        return array(types);
    }

    private void starredType(ArrayList<Expr> types, int star) {
        int before = mark;
        if ((types.isEmpty() || accept(Token.COMMA)) && accept(star)) {
            Expr type = expression();
            if (type != null) {
                types.add(type);
                return;
            }
        }
        reset(before);
    }
}
