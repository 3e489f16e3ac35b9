package org.scoria.compiler;

/// Walks over the bytes of a program line by line: the lower half of the tokenizer.
///
/// Positions are indexes into the buffer; [#lineStart], [#lineno] and [#limit] always describe the line of
/// [#cur]. `limit` is the end of the part that has been read, which matters because errors are reported against
/// what was read so far. Compare CPython `tokenizer.c: tok_nextc`.
class CharCursor {
    static final int EOF = -1;

    /// Why the tokenizer stopped.
    enum Done {
        OK,
        EOF,
        EOF_IN_STRING,
        ERROR,
        DECODE,
        DEDENT,
        TABSPACE,
        TOODEEP,
        LINECONT,
        INTERACT_STOP
    }

    final SourceBuffer buffer;
    byte[] buf;
    int cur;
    int limit;
    int lineStart;
    /// Start of the first line of the token being read.
    int tokenLineStart;
    int lineno;
    /// Start of the current token, -1 between tokens.
    int start = -1;
    Done done = Done.OK;

    /// The error to report when the tokenizer found one that it can describe itself.
    CompileError error;

    /// Whether lines come from a prompt.
    final boolean interactive;

    /// Set for the second pass of the parser, which must not ask for more lines.
    boolean stopAtUnderflow;

    final CompileWarning.Sink warnings;

    CharCursor(SourceBuffer buffer, CompileWarning.Sink warnings) {
        this.buffer = buffer;
        this.buf = buffer.bytes;
        this.interactive = buffer.source.lines != null;
        this.warnings = warnings;
    }

    final String filename() {
        return buffer.source.filename;
    }

    /// The next byte, or [#EOF].
    final int next() {
        if (cur != limit) {
            return buf[cur++] & 0xff;
        }
        return nextLine();
    }

    private int nextLine() {
        if (done != Done.OK) {
            return EOF;
        }
        if (interactive && limit == buffer.length && !readLine()) {
            cur = limit;
            return EOF;
        }
        int end = limit;
        int length = buffer.length;
        if (end == length) {
            done = Done.EOF;
            if (start < 0 && buffer.source.origin == SourceText.Origin.FILE) {
                tokenLineStart = cur;
            }
            return EOF;
        }
        while (end < length && buf[end] != '\n') {
            end++;
        }
        error = buffer.lineError(limit, end, lineno + 1);
        if (error != null) {
            done = Done.ERROR;
            return EOF;
        }
        if (start < 0) {
            tokenLineStart = cur;
        }
        lineStart = cur;
        lineno++;
        limit = end < length ? end + 1 : end;
        return buf[cur++] & 0xff;
    }

    private boolean readLine() {
        if (stopAtUnderflow) {
            done = Done.INTERACT_STOP;
            return false;
        }
        String line = buffer.source.lines.readLine(lineno > 0);
        if (line == null || line.isEmpty()) {
            done = Done.EOF;
            return false;
        }
        buffer.append(line);
        buf = buffer.bytes;
        return true;
    }

    /// Takes back the byte that [#next] gave last.
    final void backup(int c) {
        if (c != EOF) {
            cur--;
        }
    }

    /// Records an error at the current position and returns the error token.
    final int syntaxError(String message) {
        int column = Utf8.length(buf, lineStart, cur);
        return syntaxError(message, column, column);
    }

    /// Records an error in the current line, columns counted in characters from 1.
    final int syntaxError(String message, int column, int endColumn) {
        int end = lineStart;
        while (end < buffer.length && buf[end] != '\n') {
            end++;
        }
        String text = Utf8.decodeReplacing(buf, lineStart, end);
        error = new CompileError(
                CompileError.Kind.SYNTAX_ERROR, message, filename(), lineno, column, lineno, endColumn, text);
        done = Done.ERROR;
        return Token.ERRORTOKEN;
    }

    /// Warns at the current position; false when the warning became an error.
    final boolean warn(String message) {
        CompileWarning warning =
                new CompileWarning(CompileWarning.Category.SYNTAX_WARNING, message, filename(), lineno);
        if (warnings.warn(warning)) {
            syntaxError(message);
            return false;
        }
        return true;
    }
}
