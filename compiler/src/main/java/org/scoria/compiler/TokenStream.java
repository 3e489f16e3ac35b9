package org.scoria.compiler;

import java.util.Arrays;

/// The tokens of a program, read on demand and kept, all in one array of ints.
final class TokenStream {
    private static final int KIND = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final int LINE = 3;
    private static final int COLUMN = 4;
    private static final int END_LINE = 5;
    private static final int END_COLUMN = 6;
    private static final int NAME = 7;
    private static final int LEVEL = 8;
    private static final int STRIDE = 9;

    final Tokenizer tokenizer;

    /// Where the text begins in the program that contains it, for the expressions of f-strings; otherwise 0.
    final int startingLine;

    final int startingColumn;

    private int[] data;
    private int count;

    TokenStream(Tokenizer tokenizer, int startingLine, int startingColumn) {
        this.tokenizer = tokenizer;
        this.startingLine = startingLine;
        this.startingColumn = startingColumn;
        this.data = new int[STRIDE * Math.max(16, Math.min(tokenizer.buffer.length / 3, 1 << 20))];
    }

    /// How many tokens were read.
    int count() {
        return count;
    }

    /// Reads one token more and returns its kind, which may be ERRORTOKEN.
    int read() {
        int kind = tokenizer.token();
        add(kind);
        return kind;
    }

    /// Adds the token that the tokenizer is at, as a token of the given kind.
    void add(int kind) {
        Tokenizer tok = tokenizer;
        int[] d = data;
        int i = count * STRIDE;
        if (i == d.length) {
            d = Arrays.copyOf(d, 2 * i);
            data = d;
        }
        boolean string = kind == Token.STRING;
        int lineStart = string ? tok.multiLineStart : tok.lineStart;
        int column = tok.tokenStart >= lineStart && tok.tokenStart >= 0 ? tok.tokenStart - lineStart : -1;
        int endColumn = tok.tokenEnd >= tok.lineStart && tok.tokenEnd >= 0 ? tok.tokenEnd - tok.lineStart : -1;
        if (tok.lineno == startingLine) {
            column += startingColumn;
            endColumn += startingColumn;
        }
        d[i + KIND] = kind;
        d[i + START] = tok.tokenStart;
        d[i + END] = tok.tokenEnd;
        d[i + LINE] = string ? tok.firstLineno : tok.lineno;
        d[i + COLUMN] = column;
        d[i + END_LINE] = tok.lineno;
        d[i + END_COLUMN] = endColumn;
        d[i + NAME] = tok.nameNumber;
        d[i + LEVEL] = tok.level;
        count++;
    }

    int kind(int token) {
        return data[token * STRIDE];
    }

    /// Index of the token's first byte in the buffer, -1 if it has no text.
    int start(int token) {
        return data[token * STRIDE + START];
    }

    int end(int token) {
        return data[token * STRIDE + END];
    }

    int line(int token) {
        return data[token * STRIDE + LINE];
    }

    int column(int token) {
        return data[token * STRIDE + COLUMN];
    }

    int endLine(int token) {
        return data[token * STRIDE + END_LINE];
    }

    int endColumn(int token) {
        return data[token * STRIDE + END_COLUMN];
    }

    /// How many brackets are open after the token.
    int level(int token) {
        return data[token * STRIDE + LEVEL];
    }

    /// The identifier that a NAME token spells.
    String name(int token) {
        return tokenizer.names.name(data[token * STRIDE + NAME]);
    }

    /// The source text of a token.
    String text(int token) {
        return Utf8.decodeReplacing(tokenizer.buf, start(token), end(token));
    }
}
