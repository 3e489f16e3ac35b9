package org.scoria.compiler;

import java.util.ArrayList;
import org.scoria.compiler.ast.Expr;

/// An f-string while it is taken apart: the text since the last replacement field, and the finished pieces.
///
/// In Python 3.11 an f-string is one token, whose text is searched for braces; the expression between them is
/// parsed by itself. Compare CPython `string_parser.c` from `fstring_find_literal` on.
final class FString {
    private static final int MAX_NESTING = 200;

    private final StringLiterals literals;
    private final TokenStream tokens;
    private final byte[] buf;
    private final int first;
    private final int last;

    /// Text that belongs to no piece yet.
    final TextBuilder text = new TextBuilder();

    private final ArrayList<Expr> pieces = new ArrayList<>();
    private boolean formatted;

    /// Where the search is.
    private int i;

    /// The range being searched, and the token it belongs to.
    private int end;

    private int token;
    private boolean raw;

    /// An f-string made of the tokens from `first` to `last`.
    FString(StringLiterals literals, int first, int last) {
        this.literals = literals;
        this.tokens = literals.tokens;
        this.buf = literals.buf;
        this.first = first;
        this.last = last;
    }

    /// Adds one token with prefix `f`; its text is the given range.
    void add(int stringToken, int from, int to, boolean rawText) {
        token = stringToken;
        i = from;
        end = to;
        raw = rawText;
        search(0);
    }

    private RuntimeException error(String message) {
        return literals.error(message);
    }

    /// Takes pieces until the end of the text, or of the format specification when `depth` is not 0.
    private void search(int depth) {
        formatted = true;
        while (true) {
            boolean doubled = literal(depth);
            if (doubled) {
                continue;
            }
            if (i >= end || buf[i] == '}') {
                break;
            }
            Expr field = field(depth);
            addText(first, last);
            pieces.add(field);
        }
        if (depth == 0 && i < end - 1) {
            throw error("f-string: unexpected end of string");
        }
        if (depth != 0 && (i >= end || buf[i] != '}')) {
            throw error("f-string: expecting '}'");
        }
    }

    private void addText(int from, int to) {
        if (!text.isEmpty()) {
            pieces.add(literals.constant(text.take(), from, to));
        }
    }

    /// Takes text up to the next field; true if it stopped behind the first of two equal braces, to go on behind
    /// the second.
    private boolean literal(int depth) {
        int start = i;
        int s = i;
        boolean doubled = false;
        while (s < end) {
            int ch = buf[s++];
            if (!raw && ch == '\\' && s < end) {
                ch = buf[s++];
                if (ch == 'N') {
                    // The braces of a \N{name} are no field.
                    if (s < end && buf[s++] == '{') {
                        while (s < end && buf[s++] != '}') {}
                    }
                    continue;
                }
                if (ch == '{') {
                    literals.warnEscape(token, "{");
                }
            }
            if (ch == '{' || ch == '}') {
                if (depth == 0) {
                    if (s < end && buf[s] == ch) {
                        i = s + 1;
                        doubled = true;
                        break;
                    }
                    if (ch == '}') {
                        throw error("f-string: single '}' is not allowed");
                    }
                }
                s--;
                break;
            }
        }
        if (!doubled) {
            i = s;
        }
        if (start != s) {
            literals.text(token, start, s, raw, text);
        }
        return doubled;
    }

    /// Takes a replacement field, from its opening brace to its closing one.
    private Expr field(int depth) {
        if (depth >= 2) {
            throw error("f-string: expressions nested too deeply");
        }
        i++;
        int start = i;
        findExpressionEnd();
        Expr value = compile(start, i);
        boolean debug = buf[i] == '=';
        if (debug) {
            literals.since(8, "f-string: self documenting expressions are");
            i++;
            while (isSpace(buf[i])) {
                i++;
            }
            needMore();
            text.append(Utf8.decodeReplacing(buf, start, i));
        }
        int conversion = buf[i] == '!' ? conversion() : -1;
        needMore();
        Expr spec = null;
        if (buf[i] == ':') {
            i++;
            needMore();
            FString nested = new FString(literals, first, last);
            nested.continueAt(this, depth + 1);
            i = nested.i;
            spec = nested.finish(token, token);
        }
        if (i >= end || buf[i] != '}') {
            throw error("f-string: expecting '}'");
        }
        i++;
        if (debug && spec == null && conversion == -1) {
            conversion = 'r';
        }
        return new Expr.FormattedValue(
                value,
                conversion,
                spec,
                tokens.line(first),
                tokens.column(first),
                tokens.endLine(last),
                tokens.endColumn(last));
    }

    private void continueAt(FString outer, int depth) {
        token = outer.token;
        i = outer.i;
        end = outer.end;
        raw = outer.raw;
        search(depth);
    }

    private void needMore() {
        if (i >= end) {
            throw error("f-string: expecting '}'");
        }
    }

    private int conversion() {
        i++;
        needMore();
        int c = buf[i++];
        if (c != 's' && c != 'r' && c != 'a') {
            throw error("f-string: invalid conversion character: expected 's', 'r', or 'a'");
        }
        return c;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /// Moves to the character that ends the expression: one of `! : = }` outside brackets and strings.
    private void findExpressionEnd() {
        byte[] brackets = new byte[MAX_NESTING];
        int depth = 0;
        int quote = 0;
        boolean triple = false;
        for (; i < end; i++) {
            int ch = buf[i];
            if (ch == '\\') {
                throw error("f-string expression part cannot include a backslash");
            }
            if (quote != 0) {
                if (ch == quote && (!triple || repeats(ch))) {
                    i += triple ? 2 : 0;
                    quote = 0;
                }
            } else if (ch == '\'' || ch == '"') {
                triple = repeats(ch);
                i += triple ? 2 : 0;
                quote = ch;
            } else if (ch == '[' || ch == '{' || ch == '(') {
                if (depth >= MAX_NESTING) {
                    throw error("f-string: too many nested parenthesis");
                }
                brackets[depth++] = (byte) ch;
            } else if (ch == '#') {
                throw error("f-string expression part cannot include '#'");
            } else if (depth == 0 && endsExpression(ch)) {
                if (i + 1 < end && buf[i + 1] == '=' && (ch == '!' || ch == '=' || ch == '<' || ch == '>')) {
                    i++;
                } else if (ch != '<' && ch != '>') {
                    break;
                }
            } else if (ch == ']' || ch == '}' || ch == ')') {
                depth = closeBracket(brackets, depth, ch);
            }
        }
        if (quote != 0) {
            throw error("f-string: unterminated string");
        }
        if (depth != 0) {
            throw error("f-string: unmatched '" + (char) brackets[depth - 1] + "'");
        }
        needMore();
    }

    private static boolean endsExpression(int ch) {
        return ch == '!' || ch == ':' || ch == '}' || ch == '=' || ch == '>' || ch == '<';
    }

    private boolean repeats(int quote) {
        return i + 2 < end && buf[i + 1] == quote && buf[i + 2] == quote;
    }

    private int closeBracket(byte[] brackets, int depth, int ch) {
        if (depth == 0) {
            throw error("f-string: unmatched '" + (char) ch + "'");
        }
        int opening = brackets[depth - 1];
        if (opening == '(' && ch == ')' || opening == '[' && ch == ']' || opening == '{' && ch == '}') {
            return depth - 1;
        }
        throw error("f-string: closing parenthesis '" + (char) ch + "' does not match opening parenthesis '"
                + (char) opening + "'");
    }

    /// Parses the expression in a range. It is put in parentheses, so that it may contain line ends and begin with
    /// spaces.
    private Expr compile(int from, int to) {
        int s = from;
        while (s < to && (buf[s] == ' ' || buf[s] == '\t' || buf[s] == '\n' || buf[s] == '\f')) {
            s++;
        }
        if (s == to) {
            int c = buf[to];
            if (c == '!' || c == ':' || c == '=') {
                throw error("f-string: expression required before '" + (char) c + "'");
            }
            throw error("f-string: empty expression not allowed");
        }
        byte[] code = new byte[to - from + 2];
        code[0] = '(';
        System.arraycopy(buf, from, code, 1, to - from);
        code[to - from + 1] = ')';
        int brace = from - 1;
        int lines = 0;
        for (int p = tokens.start(token); p < brace; p++) {
            if (buf[p] == '\n') {
                lines++;
            }
        }
        int columns = columnsBefore(brace);
        int line = tokens.line(token) + lines;
        return literals.parseExpression(code, line, lines != 0 ? columns : tokens.column(token) + columns);
    }

    /// How far the brace is from the start of its line (or of the token); 0 when a line end follows the brace.
    private int columnsBefore(int brace) {
        int s = brace + 1;
        while (buf[s] == ' ' || buf[s] == '\t' || buf[s] == '\f') {
            s++;
        }
        if (buf[s] == '}' || buf[s] == '\n') {
            return 0;
        }
        int begin = tokens.start(token);
        s = brace;
        while (s > begin && buf[s] != '\n') {
            s--;
        }
        return buf[s] == '\n' ? brace - s - 1 : brace - s;
    }

    /// The finished node.
    Expr finish() {
        return finish(first, last);
    }

    private Expr finish(int from, int to) {
        if (!formatted) {
            return literals.constant(text.take(), from, to);
        }
        addText(from, to);
        return new Expr.JoinedStr(
                StringLiterals.array(pieces),
                tokens.line(from),
                tokens.column(from),
                tokens.endLine(to),
                tokens.endColumn(to));
    }
}
