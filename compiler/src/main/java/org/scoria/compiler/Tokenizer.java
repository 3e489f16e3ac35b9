package org.scoria.compiler;

/// Cuts a program into tokens. Compare CPython `tokenizer.c: tok_get`.
final class Tokenizer extends NumberScanner {
    static final int MAX_INDENT = 100;
    static final int MAX_LEVEL = 200;
    private static final int TAB_SIZE = 8;

    private static final byte IDENTIFIER_START = 1;
    private static final byte IDENTIFIER_PART = 2;
    private static final byte[] CLASS = classes();

    /// The range of the token that [#token] returned, -1 for tokens without text.
    int tokenStart;
    int tokenEnd;

    /// The number of the token's name in [#names], for names and keywords.
    int nameNumber;

    /// First line of a string token, and where that line starts.
    int firstLineno;
    int multiLineStart;

    final NameTable names;
    private final boolean typeComments;

    /// Whether `async` and `await` are keywords only inside `async def`, as before Python 3.7.
    boolean asyncIsName;

    private boolean insideAsync;
    private boolean asyncBodyBegun;
    private int asyncIndent;

    private boolean atLineStart = true;
    int pendingIndents;
    int indent;
    private final int[] indents = new int[MAX_INDENT];
    private final int[] altIndents = new int[MAX_INDENT];

    /// Open brackets: how many, which, and where.
    int level;
    final byte[] brackets = new byte[MAX_LEVEL];
    final int[] bracketLines = new int[MAX_LEVEL];
    final int[] bracketColumns = new int[MAX_LEVEL];

    Tokenizer(SourceBuffer buffer, NameTable names, boolean typeComments, CompileWarning.Sink warnings) {
        super(buffer, warnings);
        this.names = names;
        this.typeComments = typeComments;
    }

    private static byte[] classes() {
        byte[] table = new byte[256];
        for (int c = 0; c < 256; c++) {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128) {
                table[c] = IDENTIFIER_START | IDENTIFIER_PART;
            } else if (c >= '0' && c <= '9') {
                table[c] = IDENTIFIER_PART;
            }
        }
        return table;
    }

    static boolean isIdentifierPart(int c) {
        return c >= 0 && (CLASS[c] & IDENTIFIER_PART) != 0;
    }

    /// Reads one token and returns its kind.
    int token() {
        tokenStart = -1;
        tokenEnd = -1;
        while (true) {
            start = -1;
            boolean blank = false;
            if (atLineStart) {
                atLineStart = false;
                int found = indentation();
                if (found == Token.ERRORTOKEN) {
                    return found;
                }
                blank = found == BLANK;
            }
            start = cur;
            if (pendingIndents != 0) {
                if (pendingIndents < 0) {
                    pendingIndents++;
                    return Token.DEDENT;
                }
                pendingIndents--;
                return Token.INDENT;
            }
            if (insideAsync) {
                leaveAsync(blank);
            }
            int kind = afterIndentation(blank);
            if (kind != AGAIN) {
                return kind;
            }
        }
    }

    /// Answers of [#indentation] that are no tokens.
    private static final int BLANK = -1;

    private static final int COUNTS = -2;

    /// Answer of [#afterIndentation]: the line end was not a token, go on with the next line.
    private static final int AGAIN = -3;

    /// Measures the indentation of a line, and finds out what it opens or closes unless the line is blank.
    private int indentation() {
        int col = 0;
        int altCol = 0;
        int joinedCol = 0;
        int c;
        while (true) {
            c = next();
            if (c == ' ') {
                col++;
                altCol++;
            } else if (c == '\t') {
                col = (col / TAB_SIZE + 1) * TAB_SIZE;
                altCol++;
            } else if (c == '\f') {
                col = 0;
                altCol = 0;
            } else if (c == '\\') {
                // Indentation cannot be split over lines: what precedes the first backslash counts.
                joinedCol = joinedCol != 0 ? joinedCol : col;
                if (!joinLines()) {
                    return Token.ERRORTOKEN;
                }
            } else {
                break;
            }
        }
        backup(c);
        if (c == '#' || c == '\n') {
            if (col == 0 && c == '\n' && interactive) {
                // An empty line ends a block at the prompt.
            } else if (interactive && lineno == 1) {
                col = 0;
                altCol = 0;
            } else {
                return BLANK;
            }
        }
        if (joinedCol != 0) {
            col = joinedCol;
            altCol = joinedCol;
        }
        return level > 0 || indentTo(col, altCol) ? COUNTS : Token.ERRORTOKEN;
    }

    private boolean indentTo(int col, int altCol) {
        if (col == indents[indent]) {
            return altCol == altIndents[indent] || mixedTabs();
        }
        if (col > indents[indent]) {
            if (indent + 1 >= MAX_INDENT) {
                done = Done.TOODEEP;
                cur = limit;
                return false;
            }
            if (altCol <= altIndents[indent]) {
                return mixedTabs();
            }
            pendingIndents++;
            indent++;
            indents[indent] = col;
            altIndents[indent] = altCol;
            return true;
        }
        while (indent > 0 && col < indents[indent]) {
            pendingIndents--;
            indent--;
        }
        if (col != indents[indent]) {
            done = Done.DEDENT;
            cur = limit;
            return false;
        }
        return altCol == altIndents[indent] || mixedTabs();
    }

    private boolean mixedTabs() {
        done = Done.TABSPACE;
        cur = limit;
        return false;
    }

    private int afterIndentation(boolean blank) {
        while (true) {
            start = -1;
            int c;
            do {
                c = next();
            } while (c == ' ' || c == '\t' || c == '\f');
            start = cur - 1;
            if (c == '#') {
                c = skipComment();
                if (typeComments && isTypeComment()) {
                    return typeComment(c, blank);
                }
            }
            if (done == Done.INTERACT_STOP) {
                return Token.ENDMARKER;
            }
            if (c == EOF) {
                return level == 0 && done == Done.EOF ? Token.ENDMARKER : Token.ERRORTOKEN;
            }
            if ((CLASS[c] & IDENTIFIER_START) != 0) {
                return identifierOrString(c);
            }
            if (c == '\n') {
                atLineStart = true;
                if (blank || level > 0) {
                    return AGAIN;
                }
                tokenStart = start;
                tokenEnd = cur - 1;
                asyncBodyBegun = insideAsync;
                return Token.NEWLINE;
            }
            if (isDigit(c)) {
                return withRange(number(c));
            }
            if (c == '.') {
                return period();
            }
            if (c == '\'' || c == '"') {
                return string(c);
            }
            if (c != '\\') {
                return punctuation(c);
            }
            if (!joinLines()) {
                return Token.ERRORTOKEN;
            }
        }
    }

    private int withRange(int kind) {
        tokenStart = start;
        tokenEnd = cur;
        return kind;
    }

    /// A backslash must be the last character of its line.
    private boolean joinLines() {
        int c = next();
        if (c != '\n') {
            done = Done.LINECONT;
            return false;
        }
        c = next();
        if (c == EOF) {
            done = Done.EOF;
            cur = limit;
            return false;
        }
        backup(c);
        return true;
    }

    private int skipComment() {
        int c;
        do {
            c = next();
        } while (c != EOF && c != '\n');
        return c;
    }

    private int typeCommentText;

    /// Whether the comment at [#start] begins with `# type: `.
    private boolean isTypeComment() {
        int p = start + 1;
        p = skipBlanks(p);
        for (int i = 0; i < 5; i++) {
            if (p >= cur || buf[p] != "type:".charAt(i)) {
                return false;
            }
            p++;
        }
        typeCommentText = skipBlanks(p);
        return true;
    }

    private int skipBlanks(int p) {
        while (p < limit && (buf[p] == ' ' || buf[p] == '\t')) {
            p++;
        }
        return p;
    }

    private int typeComment(int c, boolean blank) {
        backup(c);
        int text = typeCommentText;
        int ignoreEnd = text + 6;
        boolean ignore = cur >= ignoreEnd
                && new String(buf, text, 6, java.nio.charset.StandardCharsets.ISO_8859_1).equals("ignore");
        if (ignore && cur > ignoreEnd) {
            int after = buf[ignoreEnd];
            ignore = after >= 0 && !(isIdentifierPart(after) && after != '_');
        }
        tokenEnd = cur;
        if (!ignore) {
            tokenStart = text;
            return Token.TYPE_COMMENT;
        }
        tokenStart = ignoreEnd;
        if (blank) {
            next();
            atLineStart = true;
        }
        return Token.TYPE_IGNORE;
    }

    private int identifierOrString(int c) {
        int prefix = c;
        if (c <= 'u' && isStringPrefixLetter(c)) {
            int quote = stringPrefix();
            if (quote != 0) {
                return string(quote);
            }
        }
        int hash = prefix;
        int all = prefix;
        int i = start + 1;
        int end = limit;
        while (i < end) {
            int d = buf[i];
            if ((CLASS[d & 0xff] & IDENTIFIER_PART) == 0) {
                break;
            }
            hash = hash * 31 + d;
            all |= d;
            i++;
        }
        cur = i;
        if (i == end) {
            // The last line may have no line end; then this is where the end is noticed.
            backup(next());
        }
        tokenStart = start;
        tokenEnd = i;
        if (all >= 0 && all < 128) {
            nameNumber = names.lookup(buf, start, i, hash);
            int kind = NameTable.kindOf(nameNumber);
            return asyncIsName && (kind == Token.ASYNC || kind == Token.AWAIT) ? asyncOrName(kind) : kind;
        }
        return nonAsciiName();
    }

    private int asyncOrName(int kind) {
        if (insideAsync) {
            return kind;
        }
        int i = skipBlanks(cur);
        boolean def = kind == Token.ASYNC
                && i + 3 <= limit
                && buf[i] == 'd'
                && buf[i + 1] == 'e'
                && buf[i + 2] == 'f'
                && (i + 3 == limit || !isIdentifierPart(buf[i + 3] & 0xff));
        if (!def) {
            return Token.NAME;
        }
        insideAsync = true;
        asyncIndent = indent;
        return Token.ASYNC;
    }

    /// An `async def` ends where the indentation is back at that of its header.
    private void leaveAsync(boolean blank) {
        int c = next();
        backup(c);
        if (!blank && c != '\n' && level == 0 && asyncBodyBegun && asyncIndent >= indent) {
            insideAsync = false;
            asyncBodyBegun = false;
        }
    }

    private static boolean isStringPrefixLetter(int c) {
        return switch (c) {
            case 'b', 'B', 'r', 'R', 'u', 'U', 'f', 'F' -> true;
            default -> false;
        };
    }

    /// The quote after a string prefix that begins at [#start], which is then consumed; 0 if this is an ordinary
    /// name.
    private int stringPrefix() {
        boolean b = false;
        boolean r = false;
        boolean u = false;
        boolean f = false;
        for (int i = start; i < limit; i++) {
            switch (buf[i]) {
                case 'b', 'B':
                    if (b || u || f) {
                        return 0;
                    }
                    b = true;
                    break;
                case 'u', 'U':
                    if (b || u || r || f) {
                        return 0;
                    }
                    u = true;
                    break;
                case 'r', 'R':
                    if (r || u) {
                        return 0;
                    }
                    r = true;
                    break;
                case 'f', 'F':
                    if (f || b || u) {
                        return 0;
                    }
                    f = true;
                    break;
                case '"', '\'':
                    cur = i + 1;
                    return buf[i];
                default:
                    return 0;
            }
        }
        return 0;
    }

    private int nonAsciiName() {
        int bad = Utf8.firstInvalid(buf, start, cur);
        if (bad >= 0) {
            done = Done.DECODE;
            decodeProblem = Utf8.describe(buf, start, bad, cur);
            return Token.ERRORTOKEN;
        }
        String text = Utf8.decode(buf, start, cur);
        int invalid = Identifiers.firstInvalid(text);
        if (invalid == text.length()) {
            nameNumber = names.addNormalized(text);
            return Token.NAME;
        }
        int c = text.codePointAt(invalid);
        int after = invalid + Character.charCount(c);
        if (after < text.length()) {
            cur = start + text.substring(0, after).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        }
        if (Identifiers.isPrintable(c)) {
            return syntaxError("invalid character '" + Character.toString(c) + "' (U+" + hex4(c) + ")");
        }
        return syntaxError("invalid non-printable character U+" + hex4(c));
    }

    /// What is wrong with the bytes, when [#done] is DECODE.
    String decodeProblem;

    private static String hex4(int c) {
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0000".substring(Math.min(4, hex.length())) + hex;
    }

    private int period() {
        int c = next();
        if (isDigit(c)) {
            return withRange(fraction(c));
        }
        if (c == '.') {
            c = next();
            if (c == '.') {
                return withRange(Token.ELLIPSIS);
            }
            backup(c);
            backup('.');
        } else {
            backup(c);
        }
        return withRange(Token.DOT);
    }

    /// Reads a string whose first quote was just read.
    private int string(int quote) {
        int quoteSize = 1;
        int endQuotes = 0;
        firstLineno = lineno;
        multiLineStart = lineStart;
        int c = next();
        if (c == quote) {
            c = next();
            if (c == quote) {
                quoteSize = 3;
            } else {
                endQuotes = 1;
            }
        }
        if (c != quote) {
            backup(c);
        }
        while (endQuotes != quoteSize) {
            c = next();
            if (c == EOF && done == Done.ERROR) {
                return Token.ERRORTOKEN;
            }
            if (c == EOF || quoteSize == 1 && c == '\n') {
                return unterminated(quoteSize, c == EOF);
            }
            if (c == quote) {
                endQuotes++;
            } else {
                endQuotes = 0;
                if (c == '\\') {
                    next();
                }
            }
        }
        return withRange(Token.STRING);
    }

    /// The error is shown at the opening quote, not where the text ended.
    private int unterminated(int quoteSize, boolean atEnd) {
        cur = start + 1;
        lineStart = multiLineStart;
        int detected = lineno;
        lineno = firstLineno;
        String what = quoteSize == 3 ? "unterminated triple-quoted string literal" : "unterminated string literal";
        syntaxError(what + " (detected at line " + detected + ")");
        if (atEnd) {
            done = Done.EOF_IN_STRING;
        }
        return Token.ERRORTOKEN;
    }

    private int punctuation(int c) {
        int c2 = next();
        int kind = Token.twoChars(c, c2);
        if (kind != Token.OP) {
            int c3 = next();
            int kind3 = Token.threeChars(c, c2, c3);
            if (kind3 != Token.OP) {
                return withRange(kind3);
            }
            backup(c3);
            return withRange(kind);
        }
        backup(c2);
        if (c == '(' || c == '[' || c == '{') {
            if (level >= MAX_LEVEL) {
                return syntaxError("too many nested parentheses");
            }
            brackets[level] = (byte) c;
            bracketLines[level] = lineno;
            bracketColumns[level] = start - lineStart;
            level++;
        } else if ((c == ')' || c == ']' || c == '}') && !closes(c)) {
            return Token.ERRORTOKEN;
        }
        if (c < ' ' || c == 127) {
            return syntaxError("invalid non-printable character U+" + hex4(c));
        }
        return withRange(Token.oneChar(c));
    }

    private boolean closes(int c) {
        if (level == 0) {
            syntaxError("unmatched '" + (char) c + "'");
            return false;
        }
        level--;
        int opening = brackets[level];
        if (opening == '(' && c == ')' || opening == '[' && c == ']' || opening == '{' && c == '}') {
            return true;
        }
        String message =
                "closing parenthesis '" + (char) c + "' does not match opening parenthesis '" + (char) opening + "'";
        if (bracketLines[level] != lineno) {
            message += " on line " + bracketLines[level];
        }
        syntaxError(message);
        return false;
    }
}
