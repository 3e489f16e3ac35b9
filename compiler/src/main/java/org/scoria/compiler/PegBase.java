package org.scoria.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import org.scoria.compiler.CompileError.Kind;
import org.scoria.compiler.ast.Expr;
import org.scoria.compiler.ast.Located;
import org.scoria.compiler.ast.TypeIgnore;

/// The ground of the complete parser: tokens read one by one, results remembered per token, and errors with
/// positions.
///
/// This parser follows Python's grammar rule by rule, in the order of its alternatives, because the *order*
/// decides which error a wrong program gets. A rule returns null when it does not match; an error is thrown at
/// once. Programs that [QuickParser] accepted never come here. Compare CPython `pegen.c` and `pegen_errors.c`.
abstract class PegBase {
    /// Nesting beyond which Python runs out of stack, in calls of CPython's parser: 6000 less those for a
    /// statement.
    private static final int MAX_STACK = 5969;

    /// How many calls CPython needs from one bracket to the next inside it, the counted ones aside.
    static final int BRACKET_DEPTH = 25;

    static final Expr[] NO_EXPRS = {};

    /// What a rule returned at a token.
    private static final class Memo {
        final int rule;
        final Object node;
        final int end;
        final Memo next;

        Memo(int rule, Object node, int end, Memo next) {
            this.rule = rule;
            this.node = node;
            this.end = end;
            this.next = next;
        }
    }

    /// Answer of [#recall] for a rule that was not tried here.
    static final Object UNKNOWN = new Object();

    final TokenStream tokens;
    final Tokenizer tok;
    final ParseOptions options;

    /// Index of the current token.
    int mark;

    /// Whether the rules that describe wrong programs take part.
    boolean invalidRules;

    private int level;
    private Memo[] memos = new Memo[64];
    private boolean started;
    final ArrayList<TypeIgnore> typeIgnores = new ArrayList<>();

    /// Where to report the next error instead of the last token, or -1.
    private int errorToken = -1;

    PegBase(TokenStream tokens, ParseOptions options) {
        this.tokens = tokens;
        this.tok = tokens.tokenizer;
        this.options = options;
    }

    final ParseOptions.Mode mode() {
        return options.mode();
    }

    // Tokens.

    final int kind() {
        if (mark == tokens.count()) {
            fill();
        }
        return tokens.kind(mark);
    }

    final boolean at(int kind) {
        return kind() == kind;
    }

    /// Takes the current token if it is of this kind.
    final boolean accept(int kind) {
        if (kind() != kind) {
            return false;
        }
        mark++;
        return true;
    }

    /// Takes the current token if it is of this kind, and returns its index, or -1.
    final int take(int kind) {
        return accept(kind) ? mark - 1 : -1;
    }

    /// Takes a token that must be there.
    final void force(int kind, String text) {
        if (!accept(kind)) {
            throw errorAt(mark, "expected '" + text + "'");
        }
    }

    final boolean reset(int to) {
        mark = to;
        return false;
    }

    /// Whether the current token is this name, which is a keyword only here.
    final boolean atSoft(String keyword) {
        return kind() == Token.NAME && tokens.name(mark).equals(keyword);
    }

    final boolean acceptSoft(String keyword) {
        if (!atSoft(keyword)) {
            return false;
        }
        mark++;
        return true;
    }

    private void fill() {
        int kind = tok.token();
        while (kind == Token.TYPE_IGNORE) {
            typeIgnores.add(new TypeIgnore(tok.lineno, Utf8.decodeReplacing(tok.buf, tok.tokenStart, tok.tokenEnd)));
            kind = tok.token();
        }
        if (kind == Token.ENDMARKER && mode() == ParseOptions.Mode.SINGLE && started) {
            // The end of interactive input ends the line, and closes the blocks that are open.
            kind = Token.NEWLINE;
            started = false;
            if (tok.indent > 0 && !options.has(ParseOptions.DONT_IMPLY_DEDENT)) {
                tok.pendingIndents = -tok.indent;
                tok.indent = 0;
            }
        } else {
            started = true;
        }
        tokens.add(kind);
        if (kind == Token.ERRORTOKEN) {
            throw tokenizerError();
        }
    }

    // Memory.

    /// What the rule returned at the current token before; moves behind it. [#UNKNOWN] if it was not tried.
    final Object recall(int rule) {
        if (mark == tokens.count()) {
            fill();
        }
        if (mark < memos.length) {
            for (Memo m = memos[mark]; m != null; m = m.next) {
                if (m.rule == rule) {
                    mark = m.end;
                    return m.node;
                }
            }
        }
        return UNKNOWN;
    }

    /// Remembers what a rule that began at `start` returned, and returns it.
    final <T> T remember(int rule, int start, T node) {
        if (start >= memos.length) {
            memos = Arrays.copyOf(memos, Math.max(start + 1, 2 * memos.length));
        }
        memos[start] = new Memo(rule, node, mark, memos[start]);
        return node;
    }

    /// Starts over, this time with the rules that describe errors.
    final void startSecondPass() {
        Arrays.fill(memos, null);
        mark = 0;
        level = 0;
        invalidRules = true;
        tok.stopAtUnderflow = true;
    }

    final void enter() {
        enter(1);
    }

    final void enter(int calls) {
        level += calls;
        if (level > MAX_STACK) {
            throw new CompileError(Kind.MEMORY_ERROR, null);
        }
    }

    final void leave() {
        level--;
    }

    final void leave(int calls) {
        level -= calls;
    }

    // Positions.

    final int line(int token) {
        return tokens.line(token);
    }

    final int col(int token) {
        return tokens.column(token);
    }

    /// The last token that was parsed, line ends and indentation aside.
    private int lastToken() {
        int t = mark - 1;
        while (t > 0) {
            int kind = tokens.kind(t);
            if (kind != Token.ENDMARKER && (kind < Token.NEWLINE || kind > Token.DEDENT)) {
                break;
            }
            t--;
        }
        return t;
    }

    final int endLine() {
        return tokens.endLine(lastToken());
    }

    final int endCol() {
        return tokens.endColumn(lastToken());
    }

    static Expr[] array(ArrayList<Expr> list) {
        return list == null || list.isEmpty() ? NO_EXPRS : list.toArray(NO_EXPRS);
    }

    // Errors.

    /// A syntax error at the last token that was read.
    final CompileError error(String message) {
        return error(Kind.SYNTAX_ERROR, message);
    }

    final CompileError indentationError(String message) {
        return error(Kind.INDENTATION_ERROR, message);
    }

    private CompileError error(Kind kind, String message) {
        if (tokens.count() == 0) {
            return located(kind, message, 0, 0, 0, -1);
        }
        int t = errorToken >= 0 ? errorToken : tokens.count() - 1;
        int column = tokens.column(t);
        if (column == -1) {
            column = tok.cur == tok.tokenLineStart ? 0 : tok.cur - tok.lineStart;
        } else {
            column++;
        }
        int endColumn = tokens.endColumn(t);
        return located(kind, message, tokens.line(t), column, tokens.endLine(t), endColumn == -1 ? -1 : endColumn + 1);
    }

    /// A syntax error at the last token, or at another one while `token` is not -1.
    final CompileError errorFor(int token, String message) {
        errorToken = token;
        return error(Kind.SYNTAX_ERROR, message);
    }

    /// A syntax error at a token.
    final CompileError errorAt(int t, String message) {
        return errorRange(tokens.line(t), tokens.column(t), tokens.endLine(t), tokens.endColumn(t), message);
    }

    /// A syntax error at a node.
    final CompileError errorAt(Located node, String message) {
        return errorRange(node, node, message);
    }

    /// A syntax error from one node to another.
    final CompileError errorRange(Located from, Located to, String message) {
        return errorRange(from.lineno(), from.colOffset(), to.endLineno(), to.endColOffset(), message);
    }

    /// A syntax error from a node to a token.
    final CompileError errorRange(Located from, int to, String message) {
        return errorRange(from.lineno(), from.colOffset(), tokens.endLine(to), tokens.endColumn(to), message);
    }

    /// A syntax error from a token to a token.
    final CompileError errorRange(int from, int to, String message) {
        return errorRange(tokens.line(from), tokens.column(from), tokens.endLine(to), tokens.endColumn(to), message);
    }

    final CompileError errorRange(int line, int column, int endLine, int endColumn, String message) {
        return located(Kind.SYNTAX_ERROR, message, line, column + 1, endLine, endColumn + 1);
    }

    /// A syntax error from a position to where the tokenizer is.
    final CompileError errorStartingFrom(int line, int column, String message) {
        return located(Kind.SYNTAX_ERROR, message, line, column + 1, tok.lineno, tok.cur - tok.lineStart);
    }

    private CompileError unclosedBracket() {
        int i = tok.level - 1;
        int line = tok.bracketLines[i];
        return errorRange(line, tok.bracketColumns[i], line, -1, "'" + (char) tok.brackets[i] + "' was never closed");
    }

    /// The error that the tokenizer stopped at.
    private CompileError tokenizerError() {
        if (tok.error != null) {
            return tok.error;
        }
        Kind kind = Kind.SYNTAX_ERROR;
        int column = 0;
        String message;
        switch (tok.done) {
            case DECODE:
                return error("(unicode error) " + tok.decodeProblem);
            case EOF:
                return tok.level > 0 ? unclosedBracket() : error("unexpected EOF while parsing");
            case DEDENT:
                return indentationError("unindent does not match any outer indentation level");
            case TABSPACE:
                kind = Kind.TAB_ERROR;
                message = "inconsistent use of tabs and spaces in indentation";
                break;
            case TOODEEP:
                kind = Kind.INDENTATION_ERROR;
                message = "too many levels of indentation";
                break;
            case LINECONT:
                column = tok.cur - tok.tokenLineStart - 1;
                message = "unexpected character after line continuation character";
                break;
            default:
                message = "unknown parsing error";
                break;
        }
        return located(kind, message, tok.lineno, column + 1, tok.lineno, 0);
    }

    /// The error to report in the end, given the one that a rule found (or null) and the last token of the first
    /// pass.
    final CompileError finalError(CompileError found, int lastToken) {
        if (found != null) {
            return tok.done == CharCursor.Done.OK ? laterTokenError(found) : found;
        }
        if (tokens.count() == 0) {
            return error("error at start before reading any input");
        }
        int kind = tokens.kind(lastToken);
        if (kind == Token.ERRORTOKEN && tok.done == CharCursor.Done.EOF) {
            return tok.level > 0 ? unclosedBracket() : error("unexpected EOF while parsing");
        }
        if (kind == Token.INDENT) {
            return indentationError("unexpected indent");
        }
        if (kind == Token.DEDENT) {
            return indentationError("unexpected unindent");
        }
        return laterTokenError(errorAt(lastToken, "invalid syntax"));
    }

    /// Mistakes in the tokens behind an error may explain it better: a bracket that is never closed, for example.
    private CompileError laterTokenError(CompileError found) {
        if (tok.interactive) {
            return found;
        }
        int t = errorToken >= 0 ? errorToken : tokens.count() - 1;
        int errorLine = tokens.line(t);
        while (true) {
            int kind = tok.token();
            if (kind == Token.ENDMARKER) {
                return found;
            }
            if (kind == Token.ERRORTOKEN) {
                if (tok.error != null) {
                    return tok.error;
                }
                if (tok.level > 0 && errorLine > tok.bracketLines[tok.level - 1]) {
                    return unclosedBracket();
                }
                return found;
            }
        }
    }

    /// An error at a place given in bytes, columns counted from 1.
    private CompileError located(Kind kind, String text, int line, int column, int endLine, int endColumn) {
        String message = text;
        String errorLine = errorLine(line);
        if (mode() == ParseOptions.Mode.FSTRING) {
            message = "f-string: " + text;
            column -= tokens.startingColumn;
            endColumn -= tokens.startingColumn;
        }
        if (tok.buffer.encodingKnown) {
            byte[] bytes = errorLine.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            column = characterOffset(bytes, column);
            if (endColumn > 0) {
                endColumn = characterOffset(bytes, endColumn);
            }
        }
        return new CompileError(kind, message, tok.filename(), line, column, endLine, endColumn, errorLine);
    }

    private static int characterOffset(byte[] line, int column) {
        if (column <= line.length) {
            return Utf8.length(line, 0, Math.max(column, 0));
        }
        // One column behind the end is a place too.
        return Utf8.length(line, 0, line.length) + 1;
    }

    /// The text of a line as the error shows it.
    private String errorLine(int line) {
        SourceText source = tok.buffer.source;
        if (tok.interactive || isStandardInput()) {
            return bufferLine(line);
        }
        if (mode() == ParseOptions.Mode.FILE) {
            boolean file = source.origin == SourceText.Origin.FILE;
            String found = file ? tok.buffer.fileLine(line) : source.findLine(line);
            if (found != null) {
                return found;
            }
        }
        if (tok.lineno <= line && tok.limit > tok.tokenLineStart) {
            return Utf8.decodeReplacing(tok.buf, tok.tokenLineStart, tok.limit);
        }
        return bufferLine(line);
    }

    /// A program on standard input is no file that could be read again.
    private boolean isStandardInput() {
        SourceText source = tok.buffer.source;
        return source.origin == SourceText.Origin.FILE && "<stdin>".equals(source.filename);
    }

    private String bufferLine(int line) {
        int start = lineStart(tokens.startingLine != 0 ? line - tokens.startingLine + 1 : line);
        int end = start;
        while (end < tok.buffer.length && tok.buf[end] != '\n') {
            end++;
        }
        return Utf8.decodeReplacing(tok.buf, start, end);
    }

    private int lineStart(int line) {
        int start = 0;
        for (int n = 1; n < line; n++) {
            int end = start;
            while (end < tok.buffer.length && tok.buf[end] != '\n') {
                end++;
            }
            if (end == tok.buffer.length) {
                break;
            }
            start = end + 1;
        }
        return start;
    }

    // Versions.

    /// Refuses what the wanted version of the grammar does not have.
    final void since(int version, String what) {
        if (options.featureVersion() < version) {
            throw error(what + " only supported in Python 3." + version + " and greater");
        }
    }
}
