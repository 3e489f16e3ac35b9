package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Stmt;

/// Complete parser: the blocks of compound statements, and what is said of missing ones.
abstract class PegBlocks extends PegSimpleStatements {
    static final Stmt[] NO_STMTS = {};

    PegBlocks(TokenStream tokens, ParseOptions options) {
        super(tokens, options);
    }

    /// As many statements as there are.
    abstract void statements(ArrayList<Stmt> out);

    /// The statements behind a colon; null if there are none.
    final Stmt[] block() {
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
    final void requireBlock(int keyword, String after) {
        if (accept(Token.COLON) && accept(Token.NEWLINE) && !at(Token.INDENT)) {
            throw indentationError("expected an indented block after " + after + " on line " + line(keyword));
        }
    }

    final void requireColon() {
        if (at(Token.NEWLINE)) {
            mark++;
            throw error("expected ':'");
        }
    }

    final String typeComment() {
        int comment = take(Token.TYPE_COMMENT);
        return comment < 0 ? null : tokens.text(comment);
    }

    /// The block behind `else`, empty if there is none.
    final Stmt[] elseBlock() {
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

    /// The token of the name behind `as`, or -1.
    final int asName() {
        int before = mark;
        int name = accept(Token.AS) ? take(Token.NAME) : -1;
        if (name < 0) {
            reset(before);
        }
        return name;
    }
}
