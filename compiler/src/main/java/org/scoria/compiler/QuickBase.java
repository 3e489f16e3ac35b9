package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Expr;

/// The ground of the quick parser: the current token, and how to give up.
///
/// The quick parser is predictive: it decides by the next token or two, never tries one rule after another, and
/// builds the tree of any *valid* program. At the first thing that does not fit it gives up without a word, and
/// [PegParser] reads the program again to find out what is wrong, the way CPython would.
abstract class QuickBase {
    /// Thrown to give up. It carries nothing, so there is one for all.
    static final class GiveUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
        static final GiveUp NOW = new GiveUp();

        private GiveUp() {
            super("not a valid program", null, false, false);
        }
    }

    /// Deeper nests are left to [PegParser], which counts as CPython does.
    private static final int MAX_DEPTH = 1500;

    static final Expr[] NO_EXPRS = {};

    final TokenStream tokens;
    final ParseOptions options;

    /// Index of the current token.
    int mark;

    /// Kind of the current token.
    int k;

    private int depth;

    QuickBase(TokenStream tokens, ParseOptions options) {
        this.tokens = tokens;
        this.options = options;
        this.k = read();
    }

    private int read() {
        int kind = tokens.read();
        if (kind == Token.ERRORTOKEN || kind == Token.OP) {
            throw GiveUp.NOW;
        }
        return kind;
    }

    final void advance() {
        int next = ++mark;
        k = next == tokens.count() ? read() : tokens.kind(next);
    }

    /// The kind of the token after the current one.
    final int peek() {
        return mark + 1 == tokens.count() ? read() : tokens.kind(mark + 1);
    }

    final void reset(int to) {
        mark = to;
        k = tokens.kind(to);
    }

    final void expect(int kind) {
        if (k != kind) {
            throw GiveUp.NOW;
        }
        advance();
    }

    final boolean accept(int kind) {
        if (k == kind) {
            advance();
            return true;
        }
        return false;
    }

    final String expectName() {
        if (k != Token.NAME) {
            throw GiveUp.NOW;
        }
        String name = tokens.name(mark);
        advance();
        return name;
    }

    final void enter() {
        if (++depth > MAX_DEPTH) {
            throw GiveUp.NOW;
        }
    }

    final void leave() {
        depth--;
    }

    final void enter(int levels) {
        depth += levels - 1;
        enter();
    }

    final void leave(int levels) {
        depth -= levels;
    }

    final int line(int token) {
        return tokens.line(token);
    }

    final int col(int token) {
        return tokens.column(token);
    }

    /// Last line of what was just parsed.
    final int endLine() {
        return tokens.endLine(mark - 1);
    }

    final int endCol() {
        return tokens.endColumn(mark - 1);
    }

    /// A growing list that ends as an array.
    static Expr[] toArray(ArrayList<Expr> list) {
        return list.isEmpty() ? NO_EXPRS : list.toArray(new Expr[0]);
    }
}
