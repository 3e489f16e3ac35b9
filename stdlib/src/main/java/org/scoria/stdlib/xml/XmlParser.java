package org.scoria.stdlib.xml;

/// Reads a document, or an external entity, fed in pieces: what stands complete is reported at once.
///
/// Compare expat's `xmlparse.c`; a token that is not complete is read again from its start when more comes.
final class XmlParser {
    private static final int START = 0;
    private static final int PROLOG = 1;
    private static final int SUBSET = 2;
    private static final int CONTENT = 3;
    private static final int EPILOG = 4;
    private static final int EXTERNAL_SUBSET = 5;

    static final int PARAMETERS_NEVER = 0;
    static final int PARAMETERS_UNLESS_STANDALONE = 1;

    final XmlEvents events;
    final Dtd dtd;

    /// Null without namespaces.
    final NamespaceScope scope;

    /// The document itself, and what is being read: that or an entity in it.
    final XmlInput root = new XmlInput();

    XmlInput in = root;

    /// The start of the token being read, in `in`.
    int token;

    String base;
    int parameterParsing;
    boolean usesForeignDtd;

    private final ContentParser content;
    private final DtdParser subset;
    private final Amplification amplification;

    /// Whether this is no document but an external entity, read in the middle of one.
    private final boolean isEntity;

    /// Whether a text declaration may come.
    private boolean atStart;

    private int state = START;
    private boolean isFinished;
    private int error;

    XmlParser(XmlEvents events, String separator) {
        this.events = events;
        dtd = new Dtd();
        scope = separator == null ? null : new NamespaceScope(separator);
        amplification = new Amplification();
        isEntity = false;
        content = new ContentParser(this);
        subset = new DtdParser(this);
    }

    /// For an external entity of `outer`.
    ///
    /// @param context bindings and open entities; null for an external subset or parameter entity
    XmlParser(XmlEvents events, XmlParser outer, String separator, String context) {
        this.events = events;
        dtd = outer.dtd;
        parameterParsing = outer.parameterParsing;
        amplification = outer.amplification;
        scope = separator == null ? null : new NamespaceScope(separator);
        isEntity = true;
        content = new ContentParser(this);
        subset = new DtdParser(this);
        state = context == null ? EXTERNAL_SUBSET : CONTENT;
        atStart = true;
        if (context != null && scope != null) {
            takeOver(context);
        } else if (context == null) {
            dtd.parameterEntityRead = true;
        }
    }

    private void takeOver(String context) {
        for (String part : context.split("\f")) {
            int equals = part.indexOf('=');
            if (equals >= 0) {
                scope.takeOver(part.substring(0, equals), part.substring(equals + 1));
            }
        }
    }

    // ---- feeding

    /// @return the number of the error, 0 for none
    int feed(byte[] bytes, int offset, int length, boolean isFinal) {
        if (error != 0) {
            return error;
        }
        if (isFinished) {
            error = XmlError.FINISHED;
            return error;
        }
        try {
            amplification.direct(length);
            root.feed(bytes, offset, length, isFinal);
            token = 0;
            run();
            isFinished = isFinal;
        } catch (XmlError e) {
            in = root;
            root.locate(e.at >= 0 ? e.at : token);
            error = e.code;
        }
        return error;
    }

    private void run() {
        try {
            while (step()) {
                token = in.pos;
            }
        } catch (Incomplete _) {
            if (root.complete) {
                throw cutOff();
            }
        }
    }

    /// The tokens of a declaration are complete one by one: only the element is missing then.
    private XmlError cutOff() {
        if (root.endsWithinCharacter()) {
            return new XmlError(root.endError(), token);
        }
        boolean isDeclaration = (state == PROLOG || state == SUBSET)
                && token + 2 < root.end
                && root.chars[token + 1] == '!'
                && root.chars[token + 2] != '-';
        return isDeclaration
                ? new XmlError(XmlError.NO_ELEMENTS, root.end)
                : new XmlError(XmlError.UNCLOSED_TOKEN, token);
    }

    boolean hasStarted() {
        return state != START || root.end > 0;
    }

    int error() {
        return error;
    }

    /// Starts a token: its place is where the application is told to be.
    void mark() {
        token = in.pos;
        if (in == root) {
            root.locate(token);
        }
    }

    private boolean step() {
        mark();
        if (in.pos == in.end) {
            return atEnd();
        }
        switch (state) {
            case START -> start();
            case PROLOG, EPILOG -> outside();
            case SUBSET -> inSubset();
            case EXTERNAL_SUBSET -> {
                if (!textDeclaration()) {
                    subset.step(true);
                }
            }
            default -> {
                if (!textDeclaration()) {
                    content.step();
                    if (!isEntity && content.level() == 0) {
                        state = EPILOG;
                    }
                }
            }
        }
        return true;
    }

    private boolean atEnd() {
        if (root.complete) {
            if (root.endsWithinCharacter()) {
                throw new XmlError(root.endError(), root.end);
            }
            if (isEntity) {
                content.checkEnd();
                subset.checkEnd();
            } else if (state != EPILOG) {
                throw new XmlError(content.isInCdata() ? XmlError.UNCLOSED_CDATA : XmlError.NO_ELEMENTS, root.end);
            }
        }
        return false;
    }

    private void inSubset() {
        if (subset.step(false)) {
            state = PROLOG;
        }
    }

    // ---- outside of the root element

    private void start() {
        if (in.chars[in.pos] == '\uFEFF') {
            in.pos++;
        } else if (isDeclaration()) {
            new XmlDeclaration(this, false).read();
            state = PROLOG;
        } else {
            in.declared(events, null, 0);
            state = PROLOG;
        }
    }

    private boolean textDeclaration() {
        if (!atStart) {
            return false;
        }
        if (in.chars[in.pos] == '\uFEFF') {
            in.pos++;
            return true;
        }
        boolean found = isDeclaration();
        atStart = false;
        if (found) {
            new XmlDeclaration(this, true).read();
        } else {
            in.declared(events, null, 0);
        }
        return found;
    }

    private boolean isDeclaration() {
        String text = "<?xml";
        for (int i = 0; i < text.length(); i++) {
            if (in.pos + i >= in.end && in.complete || in.at(in.pos + i) != text.charAt(i)) {
                return false;
            }
        }
        return XmlChars.isSpace(in.at(in.pos + text.length()));
    }

    private void outside() {
        int at = in.pos;
        char c = in.chars[at];
        if (XmlChars.isSpace(c)) {
            skipSpace();
        } else if (c != '<') {
            throw noMarkup(c, at);
        } else {
            char next = in.at(at + 1);
            if (next == '/') {
                throw new XmlError(XmlError.INVALID_TOKEN, at + 1);
            } else if (next == '?') {
                instruction();
            } else if (next == '!' && in.at(at + 2) == '-') {
                comment();
            } else if (state == EPILOG) {
                throw new XmlError(XmlError.JUNK_AFTER_DOCUMENT, at);
            } else if (next == '!') {
                doctype();
            } else {
                element();
            }
        }
    }

    private XmlError noMarkup(char c, int at) {
        if (state == EPILOG && XmlChars.isLegal(c)) {
            return new XmlError(XmlError.JUNK_AFTER_DOCUMENT, at);
        }
        if (!XmlChars.isNameStart(c)) {
            return new XmlError(XmlError.INVALID_TOKEN, at);
        }
        int i = at;
        while (i < in.end && XmlChars.isName(in.chars[i])) {
            i++;
        }
        boolean isName = i == in.end || XmlChars.isSpace(in.chars[i]) || ">),|[%?*+".indexOf(in.chars[i]) >= 0;
        return isName ? new XmlError(XmlError.SYNTAX, at) : new XmlError(XmlError.INVALID_TOKEN, i);
    }

    private void element() {
        if (usesForeignDtd) {
            usesForeignDtd = false;
            subset.foreign();
        }
        content.step();
        state = content.level() == 0 ? EPILOG : CONTENT;
    }

    private void doctype() {
        int at = in.pos;
        if (!in.looksAt("<!DOCTYPE", at) || !XmlChars.isSpace(in.at(at + 9)) || subset.hasDoctype()) {
            throw new XmlError(subset.hasDoctype() ? XmlError.SYNTAX : XmlError.INVALID_TOKEN, at);
        }
        state = subset.doctype() ? SUBSET : PROLOG;
    }

    void skipSpace() {
        int at = in.pos;
        int i = at;
        while (i < in.end && XmlChars.isSpace(in.chars[i])) {
            i++;
        }
        in.pos = i;
        unhandled(at, i);
    }

    // ---- tokens that may stand anywhere

    void instruction() {
        int at = in.pos;
        int nameEnd = name(at + 2);
        int close = find("?>", nameEnd);
        String target = in.text(at + 2, nameEnd);
        if (target.equals("xml")) {
            throw new XmlError(XmlError.MISPLACED_XML_PI, at);
        }
        if (target.equalsIgnoreCase("xml")) {
            throw new XmlError(XmlError.INVALID_TOKEN, at + 2);
        }
        if (close > nameEnd && !XmlChars.isSpace(in.chars[nameEnd])) {
            throw new XmlError(XmlError.INVALID_TOKEN, nameEnd);
        }
        in.pos = close + 2;
        if (events.has(XmlEvents.PROCESSING_INSTRUCTION)) {
            int from = nameEnd;
            while (from < close && XmlChars.isSpace(in.chars[from])) {
                from++;
            }
            events.event(XmlEvents.PROCESSING_INSTRUCTION, target, XmlChars.lines(in.text(from, close)));
        } else {
            unhandled(at, in.pos);
        }
    }

    void comment() {
        int at = in.pos;
        if (in.at(at + 3) != '-') {
            throw new XmlError(XmlError.INVALID_TOKEN, at + 3);
        }
        int close = find("--", at + 4);
        if (in.at(close + 2) != '>') {
            throw new XmlError(XmlError.INVALID_TOKEN, close + 2);
        }
        in.pos = close + 3;
        if (events.has(XmlEvents.COMMENT)) {
            events.event(XmlEvents.COMMENT, XmlChars.lines(in.text(at + 4, close)));
        } else {
            unhandled(at, in.pos);
        }
    }

    /// Where a text comes next; everything before must be legal.
    int find(String text, int from) {
        char first = text.charAt(0);
        for (int i = from; ; i++) {
            char c = in.at(i);
            if (c == first && in.looksAt(text, i)) {
                return i;
            }
            checkLegal(c, i);
        }
    }

    void checkLegal(char c, int at) {
        if (!XmlChars.isLegal(c)) {
            throw new XmlError(XmlError.INVALID_TOKEN, at);
        }
    }

    /// The end of the name that must start at a place.
    int name(int from) {
        if (!XmlChars.isNameStart(in.at(from))) {
            throw new XmlError(XmlError.INVALID_TOKEN, from);
        }
        int i = from + 1;
        while (XmlChars.isName(in.at(i))) {
            i++;
        }
        return i;
    }

    /// The end of a name in which, with namespaces, one colon may part prefix and local name.
    int qualifiedName(int from) {
        int end = name(from);
        if (scope != null) {
            int colons = 0;
            for (int i = from; i < end; i++) {
                if (in.chars[i] == ':' && (++colons > 1 || i == from || i + 1 == end)) {
                    throw new XmlError(XmlError.INVALID_TOKEN, Math.min(i + 1, end));
                }
            }
        }
        return end;
    }

    /// The character of a reference `&#…;`, whose end is where `;` stands.
    int character(int from, int end) {
        boolean hex = from < end && in.chars[from] == 'x';
        int value = 0;
        int i = hex ? from + 1 : from;
        if (i == end) {
            throw new XmlError(XmlError.INVALID_TOKEN, i);
        }
        for (; i < end; i++) {
            int digit = in.chars[i] < 0x80 ? Character.digit(in.chars[i], hex ? 16 : 10) : -1;
            if (digit < 0) {
                throw new XmlError(XmlError.INVALID_TOKEN, i);
            }
            value = Math.min(value * (hex ? 16 : 10) + digit, 0x110000);
        }
        if (!XmlChars.isLegalReference(value)) {
            throw new XmlError(XmlError.BAD_CHAR_REF);
        }
        return value;
    }

    /// What nobody else handles goes to the default handler as it stands.
    void unhandled(int from, int to) {
        int kind = events.has(XmlEvents.DEFAULT_EXPAND) ? XmlEvents.DEFAULT_EXPAND : XmlEvents.DEFAULT;
        if (to > from && events.has(kind)) {
            events.event(kind, in.text(from, to));
        }
    }

    // ---- entities

    /// Reads the text of an internal entity in place of a reference to it.
    void inside(Dtd.Entity entity, Runnable reader) {
        expanded(entity.text);
        XmlInput outer = in;
        int outerToken = token;
        entity.isOpen = true;
        in = new XmlInput(entity.text);
        try {
            reader.run();
        } catch (Incomplete _) {
            throw new XmlError(XmlError.UNCLOSED_TOKEN, outer == root ? outerToken : -1);
        } catch (XmlError e) {
            throw new XmlError(e.code, outer == root ? outerToken : -1);
        } finally {
            entity.isOpen = false;
            in = outer;
            token = outerToken;
        }
    }

    void expanded(String text) {
        amplification.indirect(text.length());
    }

    boolean mayMissDeclarations() {
        return dtd.hasParameterReferences && !dtd.isStandalone;
    }

    boolean readsParameters() {
        return parameterParsing != PARAMETERS_NEVER
                && !(parameterParsing == PARAMETERS_UNLESS_STANDALONE && dtd.isStandalone);
    }
}
