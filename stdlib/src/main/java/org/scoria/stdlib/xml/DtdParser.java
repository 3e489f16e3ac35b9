package org.scoria.stdlib.xml;

/// The document type declaration: its internal subset, external subsets and parameter entities.
final class DtdParser {
    private final XmlParser parser;
    private final XmlEvents events;
    private final Dtd dtd;

    private boolean hasDoctype;
    private String systemId;
    private String publicId;

    /// How many `<![INCLUDE[` are open.
    private int included;

    DtdParser(XmlParser parser) {
        this.parser = parser;
        events = parser.events;
        dtd = parser.dtd;
    }

    boolean hasDoctype() {
        return hasDoctype;
    }

    void checkEnd() {
        if (included > 0) {
            throw new XmlError(XmlError.SYNTAX);
        }
    }

    // ---- the declaration itself

    /// Reads it up to `[`, or all of it.
    ///
    /// @return whether an internal subset follows
    boolean doctype() {
        XmlInput in = parser.in;
        int at = in.pos;
        int close = closing(in, at + 9, true);
        Cursor cursor = new Cursor(parser, in.text(at, close + 1), 9, at);
        cursor.space();
        String name = cursor.name();
        boolean spaced = cursor.space();
        if (spaced && cursor.isName()) {
            publicId = cursor.externalId();
            systemId = cursor.systemId;
            cursor.space();
        }
        boolean isSubset = cursor.peek() == '[';
        if (!isSubset && cursor.peek() != '>') {
            throw cursor.invalid();
        }
        in.pos = close + 1;
        hasDoctype = true;
        if (systemId != null && !parser.readsParameters()) {
            checkStandalone();
        }
        cursor.mark(cursor.i);
        if (events.has(XmlEvents.START_DOCTYPE)) {
            events.event(XmlEvents.START_DOCTYPE, name, systemId, publicId, isSubset ? 1 : 0);
        } else {
            cursor.report(events);
        }
        if (!isSubset) {
            end(close, close + 1);
        }
        return isSubset;
    }

    /// Where a declaration ends: at `>` (or `[`), but not within quotes.
    private int closing(XmlInput in, int from, boolean orSubset) {
        char quote = 0;
        for (int i = from; ; i++) {
            char c = in.at(i);
            parser.checkLegal(c, i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>' || c == '[' && orSubset) {
                return i;
            } else if (c == '<') {
                throw new XmlError(XmlError.INVALID_TOKEN, i);
            }
        }
    }

    private void end(int from, int to) {
        if (systemId != null || parser.usesForeignDtd) {
            externalSubset();
        }
        if (events.has(XmlEvents.END_DOCTYPE)) {
            events.event(XmlEvents.END_DOCTYPE);
        } else if (from < to) {
            parser.unhandled(from, to);
        }
    }

    /// Without any document type, the application may still bring one.
    void foreign() {
        parser.usesForeignDtd = true;
        externalSubset();
    }

    private void externalSubset() {
        boolean hadReferences = dtd.hasParameterReferences;
        dtd.hasParameterReferences = true;
        if (parser.readsParameters() && events.has(XmlEvents.EXTERNAL_ENTITY_REF)) {
            dtd.parameterEntityRead = false;
            if (!events.event(XmlEvents.EXTERNAL_ENTITY_REF, null, parser.base, systemId, publicId)) {
                throw new XmlError(XmlError.EXTERNAL_ENTITY_HANDLING);
            }
            if (dtd.parameterEntityRead) {
                checkStandalone();
            } else if (systemId == null) {
                dtd.hasParameterReferences = hadReferences;
            }
        }
        parser.usesForeignDtd = false;
    }

    private void checkStandalone() {
        if (!dtd.isStandalone && events.has(XmlEvents.NOT_STANDALONE) && !events.event(XmlEvents.NOT_STANDALONE)) {
            throw new XmlError(XmlError.NOT_STANDALONE);
        }
    }

    // ---- subsets

    /// @return whether the document type declaration is over
    boolean step(boolean isExternal) {
        XmlInput in = parser.in;
        int at = in.pos;
        char c = in.chars[at];
        if (XmlChars.isSpace(c)) {
            parser.skipSpace();
        } else if (c == '%') {
            parameter(in, at);
        } else if (c == ']') {
            return isExternal ? endSection(in, at) : endSubset(in, at);
        } else if (c != '<') {
            throw new XmlError(XmlChars.isNameStart(c) ? XmlError.SYNTAX : XmlError.INVALID_TOKEN, at);
        } else if (in.at(at + 1) == '?') {
            parser.instruction();
        } else if (in.at(at + 1) != '!') {
            throw new XmlError(XmlError.SYNTAX, at);
        } else if (in.at(at + 2) == '-') {
            parser.comment();
        } else if (in.at(at + 2) == '[') {
            section(in, at, isExternal);
        } else {
            declaration(in, at, isExternal);
        }
        return false;
    }

    private boolean endSubset(XmlInput in, int at) {
        int i = at + 1;
        while (XmlChars.isSpace(in.at(i))) {
            i++;
        }
        if (in.at(i) != '>') {
            throw new XmlError(XmlError.INVALID_TOKEN, i);
        }
        parser.unhandled(at, i);
        if (in == parser.root) {
            in.locate(i);
        }
        in.pos = i + 1;
        end(i, i + 1);
        return true;
    }

    private void declaration(XmlInput in, int at, boolean isExternal) {
        parser.name(at + 2);
        int close = closing(in, at + 2, false);
        String text = in.text(at, close + 1);
        boolean hasParameters = isExternal && text.indexOf('%') >= 0;
        if (hasParameters) {
            text = withParameters(text);
        }
        Cursor cursor = new Cursor(parser, text, 2, hasParameters ? -1 : at);
        boolean handled = new Declarations(parser, cursor, isExternal).read();
        in.pos = close + 1;
        if (!handled) {
            cursor.report(events);
        }
    }

    /// Outside of literals, the text of parameter entities belongs to the declaration, with a space around it.
    private String withParameters(String text) {
        StringBuilder out = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '%' && i + 1 < text.length() && XmlChars.isNameStart(text.charAt(i + 1))) {
                int end = text.indexOf(';', i);
                if (end < 0) {
                    throw new XmlError(XmlError.INVALID_TOKEN);
                }
                out.append(' ').append(replacement(text.substring(i + 1, end))).append(' ');
                i = end;
                continue;
            }
            out.append(c);
        }
        return out.toString();
    }

    private String replacement(String name) {
        Dtd.Entity entity = dtd.parameters.get(name);
        if (entity == null) {
            throw new XmlError(XmlError.UNDEFINED_ENTITY);
        }
        if (entity.isOpen) {
            throw new XmlError(XmlError.RECURSIVE_ENTITY);
        }
        if (entity.text == null) {
            throw new XmlError(XmlError.EXTERNAL_ENTITY_HANDLING);
        }
        parser.expanded(entity.text);
        entity.isOpen = true;
        try {
            return withParameters(entity.text);
        } finally {
            entity.isOpen = false;
        }
    }

    // ---- conditional sections

    private void section(XmlInput in, int at, boolean isExternal) {
        if (!isExternal) {
            throw new XmlError(XmlError.SYNTAX, at);
        }
        int open = parser.find("[", at + 3);
        String keyword = withParameters(in.text(at + 3, open)).strip();
        if (keyword.equals("INCLUDE")) {
            included++;
            in.pos = open + 1;
        } else if (keyword.equals("IGNORE")) {
            in.pos = ignored(in, open + 1);
        } else {
            throw new XmlError(XmlError.SYNTAX, at + 3);
        }
        parser.unhandled(at, in.pos);
    }

    private int ignored(XmlInput in, int from) {
        int depth = 1;
        int i = from;
        while (depth > 0) {
            if (in.looksAt("]]>", i)) {
                depth--;
                i += 3;
            } else if (in.looksAt("<![", i)) {
                depth++;
                i += 3;
            } else {
                parser.checkLegal(in.at(i), i);
                i++;
            }
        }
        return i;
    }

    private boolean endSection(XmlInput in, int at) {
        if (included == 0 || !in.looksAt("]]>", at)) {
            throw new XmlError(XmlError.SYNTAX, at);
        }
        included--;
        in.pos = at + 3;
        parser.unhandled(at, at + 3);
        return false;
    }

    // ---- parameter entities between declarations

    private void parameter(XmlInput in, int at) {
        int end = parser.name(at + 1);
        if (in.at(end) != ';') {
            throw new XmlError(XmlError.INVALID_TOKEN, end);
        }
        String name = in.text(at + 1, end);
        in.pos = end + 1;
        dtd.hasParameterReferences = true;
        Dtd.Entity entity = dtd.parameters.get(name);
        if (!parser.readsParameters()) {
            dtd.keepProcessing = dtd.isStandalone;
            parser.unhandled(at, end + 1);
            checkStandalone();
        } else if (entity == null) {
            dtd.keepProcessing = dtd.isStandalone;
            if (events.has(XmlEvents.SKIPPED_ENTITY)) {
                events.event(XmlEvents.SKIPPED_ENTITY, name, 1);
            } else {
                parser.unhandled(at, end + 1);
            }
        } else if (entity.isOpen) {
            throw new XmlError(XmlError.RECURSIVE_ENTITY);
        } else if (entity.text != null) {
            parser.inside(entity, this::whole);
            checkStandalone();
        } else {
            externalParameter(entity);
        }
    }

    private void whole() {
        XmlInput in = parser.in;
        while (in.pos < in.end) {
            step(true);
        }
    }

    private void externalParameter(Dtd.Entity entity) {
        if (!events.has(XmlEvents.EXTERNAL_ENTITY_REF)) {
            dtd.keepProcessing = dtd.isStandalone;
            return;
        }
        dtd.parameterEntityRead = false;
        entity.isOpen = true;
        boolean done;
        try {
            done = events.event(XmlEvents.EXTERNAL_ENTITY_REF, null, entity.base, entity.systemId, entity.publicId);
        } finally {
            entity.isOpen = false;
        }
        if (!done) {
            throw new XmlError(XmlError.EXTERNAL_ENTITY_HANDLING);
        }
        if (dtd.parameterEntityRead) {
            checkStandalone();
        } else {
            dtd.keepProcessing = dtd.isStandalone;
        }
    }
}
