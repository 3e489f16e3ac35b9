package org.scoria.stdlib.xml;

/// A place in the text of one declaration.
final class Cursor {
    private final XmlParser parser;
    final String text;
    int i;

    /// Where the token read last starts.
    int last;

    /// Where the text starts in the input, or -1 when parameter entities made it another.
    private final int offset;

    /// What [#externalId] has found beside the public identifier.
    String systemId;

    Cursor(XmlParser parser, String text, int start, int offset) {
        this.parser = parser;
        this.text = text;
        this.i = start;
        this.offset = offset;
    }

    /// Tells the application to be at a place in the declaration.
    void mark(int at) {
        if (offset >= 0 && parser.in == parser.root) {
            parser.root.locate(offset + at);
        }
    }

    XmlError error(int code) {
        return new XmlError(code, offset < 0 || parser.in != parser.root ? -1 : offset + i);
    }

    XmlError invalid() {
        char c = peek();
        boolean isToken = isName() || c == '>' || c == '"' || c == '\'' || c == '[' || c == '(' || c == '|';
        return error(isToken ? XmlError.SYNTAX : XmlError.INVALID_TOKEN);
    }

    char peek() {
        return i < text.length() ? text.charAt(i) : 0;
    }

    boolean isName() {
        return XmlChars.isNameStart(peek());
    }

    /// @return whether there was any
    boolean space() {
        int from = i;
        while (XmlChars.isSpace(peek())) {
            i++;
        }
        return i > from;
    }

    void needSpace() {
        if (!space()) {
            throw invalid();
        }
    }

    boolean accept(char c) {
        if (peek() != c) {
            return false;
        }
        last = i;
        i++;
        return true;
    }

    void expect(char c) {
        if (!accept(c)) {
            throw invalid();
        }
    }

    String name() {
        if (!isName()) {
            throw invalid();
        }
        return token();
    }

    /// A name that may start with any of its characters.
    String token() {
        int from = i;
        last = i;
        while (XmlChars.isName(peek())) {
            i++;
        }
        if (i == from) {
            throw invalid();
        }
        return text.substring(from, i);
    }

    /// What stands between quotes; `i` is left behind them.
    String literal() {
        char quote = peek();
        int end = quote == '"' || quote == '\'' ? text.indexOf(quote, i + 1) : -1;
        if (end < 0) {
            throw invalid();
        }
        last = i;
        String value = text.substring(i + 1, end);
        i = end + 1;
        return value;
    }

    /// `SYSTEM "…"` or `PUBLIC "…" "…"`.
    ///
    /// @return the public identifier, or null
    String externalId() {
        return externalId(false);
    }

    String externalId(boolean systemIsOptional) {
        int from = i;
        String keyword = name();
        if (!keyword.equals("SYSTEM") && !keyword.equals("PUBLIC")) {
            i = from;
            throw error(XmlError.SYNTAX);
        }
        needSpace();
        String publicId = null;
        if (keyword.equals("PUBLIC")) {
            publicId = publicId();
            boolean spaced = space();
            if (systemIsOptional && peek() == '>') {
                return publicId;
            }
            if (!spaced) {
                throw invalid();
            }
        }
        systemId = literal();
        return publicId;
    }

    private String publicId() {
        int from = i;
        String value = literal();
        for (int k = 0; k < value.length(); k++) {
            if (!XmlChars.isPublicId(value.charAt(k))) {
                i = from;
                throw error(XmlError.PUBLIC_ID);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < value.length(); k++) {
            char c = value.charAt(k);
            if (!XmlChars.isSpace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    /// Gives the declaration to the default handler, token for token.
    void report(XmlEvents events) {
        int kind = events.has(XmlEvents.DEFAULT_EXPAND) ? XmlEvents.DEFAULT_EXPAND : XmlEvents.DEFAULT;
        int from = 0;
        while (from < text.length() && events.has(kind)) {
            int to = tokenEnd(from);
            events.event(kind, text.substring(from, to));
            from = to;
        }
    }

    private int tokenEnd(int from) {
        char c = text.charAt(from);
        int to = from + 1;
        if (c == '"' || c == '\'') {
            int close = text.indexOf(c, to);
            return close < 0 ? text.length() : close + 1;
        }
        boolean isSpace = XmlChars.isSpace(c);
        if (c == '<' && to < text.length()) {
            to++;
        }
        if (isSpace || c == '<' || c == '#' || XmlChars.isName(c)) {
            while (to < text.length()
                    && (isSpace ? XmlChars.isSpace(text.charAt(to)) : XmlChars.isName(text.charAt(to)))) {
                to++;
            }
        }
        return to;
    }
}
