package org.scoria.stdlib.xml;

/// `<?xml version="1.0" encoding="…" standalone="…"?>`, or the same at the start of an external entity.
final class XmlDeclaration {
    private final XmlParser parser;
    private final XmlInput in;
    private final boolean isText;

    private int at;
    private int close;
    private String version;
    private String encoding;
    private int encodingAt;
    private int standalone = -1;

    XmlDeclaration(XmlParser parser, boolean isText) {
        this.parser = parser;
        this.in = parser.in;
        this.isText = isText;
    }

    void read() {
        int start = in.pos;
        close = parser.find("?>", start + 5);
        at = start + 5;
        int stage = 0;
        while (skipSpace()) {
            if (at == close) {
                break;
            }
            stage = attribute(stage);
        }
        if (at != close || (isText ? encoding == null : version == null)) {
            throw bad(at == close ? start + 5 : at);
        }
        in.pos = close + 2;
        XmlEvents events = parser.events;
        if (standalone == 1) {
            parser.dtd.isStandalone = true;
        }
        if (events.has(XmlEvents.XML_DECL)) {
            events.event(XmlEvents.XML_DECL, version, encoding, standalone);
        } else {
            parser.unhandled(start, in.pos);
        }
        in.declared(events, encoding, encodingAt);
    }

    private XmlError bad(int where) {
        return new XmlError(isText ? XmlError.TEXT_DECLARATION : XmlError.XML_DECLARATION, where);
    }

    private boolean skipSpace() {
        int from = at;
        while (at < close && XmlChars.isSpace(in.chars[at])) {
            at++;
        }
        return at > from;
    }

    /// @return what has been read: 1 the version, 2 the encoding, 3 all
    private int attribute(int stage) {
        int from = at;
        while (at < close && XmlChars.isName(in.chars[at])) {
            at++;
        }
        String name = in.text(from, at);
        skipSpace();
        expect('=');
        skipSpace();
        char quote = at < close ? in.chars[at] : 0;
        if (quote != '"' && quote != '\'') {
            throw bad(at);
        }
        int valueAt = ++at;
        while (at < close && in.chars[at] != quote) {
            at++;
        }
        String value = in.text(valueAt, at);
        expect(quote);
        return take(stage, name, value, from, valueAt);
    }

    private void expect(char c) {
        if (at >= close || in.chars[at] != c) {
            throw bad(at);
        }
        at++;
    }

    private int take(int stage, String name, String value, int nameAt, int valueAt) {
        if (name.equals("version") && stage < 1) {
            version = value;
            return 1;
        }
        if (name.equals("encoding") && stage < 2 && (stage == 1 || isText)) {
            if (value.isEmpty() || !XmlChars.isNameStart(value.charAt(0))) {
                throw bad(valueAt);
            }
            encoding = value;
            encodingAt = valueAt;
            return 2;
        }
        if (name.equals("standalone") && (stage == 1 || stage == 2) && !isText) {
            if (!value.equals("yes") && !value.equals("no")) {
                throw bad(valueAt);
            }
            standalone = value.equals("yes") ? 1 : 0;
            return 3;
        }
        throw bad(nameAt);
    }
}
