package org.scoria.stdlib.xml;

import java.util.ArrayList;
import java.util.List;

/// Elements and what stands in them.
final class ContentParser {
    /// @param depth how many namespace bindings there were outside of it
    private record Tag(String raw, String name, int depth) {}

    /// How many bytes of UTF-8 are converted at once.
    private static final int PIECE = 1024;

    private final XmlParser parser;
    private final XmlEvents events;
    private final List<Tag> open = new ArrayList<>();
    private final StartTag startTag;

    /// The names of the open elements begun outside of the entity being read.
    private int floor;

    private boolean inCdata;

    ContentParser(XmlParser parser) {
        this.parser = parser;
        events = parser.events;
        startTag = new StartTag(parser);
    }

    int level() {
        return open.size();
    }

    boolean isInCdata() {
        return inCdata;
    }

    /// An entity must end in the element in which it began.
    void checkEnd() {
        if (inCdata) {
            throw new XmlError(XmlError.UNCLOSED_CDATA);
        }
        if (open.size() != floor) {
            throw new XmlError(XmlError.ASYNC_ENTITY);
        }
    }

    void step() {
        XmlInput in = parser.in;
        char c = in.chars[in.pos];
        if (inCdata) {
            cdata(in);
        } else if (c == '<') {
            markup(in);
        } else if (c == '&') {
            reference(in);
        } else {
            text(in);
        }
    }

    // ---- text

    private void characters(String text, int from, int to) {
        if (events.has(XmlEvents.CHARACTER_DATA)) {
            if (parser.in == parser.root && parser.root.isConverted()) {
                inPieces(text);
            } else {
                events.characters(text);
            }
        } else {
            parser.unhandled(from, to);
        }
    }

    /// As expat reports text that it has to convert first.
    private void inPieces(String text) {
        int from = 0;
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int width = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (size + width > PIECE) {
                events.characters(text.substring(from, i));
                from = i;
                size = 0;
            }
            size += width;
            i += Character.charCount(c);
        }
        events.characters(text.substring(from));
    }

    private boolean newline(XmlInput in) {
        int at = in.pos;
        char c = in.chars[at];
        if (c != '\n' && c != '\r') {
            return false;
        }
        int to = at + 1;
        if (c == '\r' && !(to == in.end && in.complete) && in.at(to) == '\n') {
            to++;
        }
        in.pos = to;
        characters("\n", at, to);
        return true;
    }

    private void text(XmlInput in) {
        if (newline(in)) {
            return;
        }
        int at = in.pos;
        int i = at;
        while (i < in.end) {
            char c = in.chars[i];
            if (c == '<' || c == '&' || c == '\n' || c == '\r') {
                break;
            }
            if (c == ']' && closesCdata(in, i, i > at)) {
                break;
            }
            if (!XmlChars.isLegal(c)) {
                if (i == at) {
                    throw new XmlError(XmlError.INVALID_TOKEN, i);
                }
                break;
            }
            i++;
        }
        in.pos = i;
        characters(in.text(at, i), at, i);
    }

    /// Whether to stop before a bracket, because what follows it is not known yet; `]]>` may not stand in text.
    private boolean closesCdata(XmlInput in, int i, boolean hasText) {
        if (in.end - i < 3 && !in.complete && (in.end - i < 2 || in.chars[i + 1] == ']')) {
            if (hasText) {
                return true;
            }
            throw Incomplete.INSTANCE;
        }
        if (in.end - i >= 3 && in.chars[i + 1] == ']' && in.chars[i + 2] == '>') {
            throw new XmlError(XmlError.INVALID_TOKEN, i + 2);
        }
        return false;
    }

    private void cdata(XmlInput in) {
        if (newline(in)) {
            return;
        }
        int at = in.pos;
        int i = at;
        while (i < in.end) {
            char c = in.chars[i];
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c == ']') {
                if (i > at) {
                    break;
                }
                if (in.looksAt("]]>", i)) {
                    endCdata(in);
                    return;
                }
            }
            parser.checkLegal(c, i);
            i++;
        }
        in.pos = i;
        characters(in.text(at, i), at, i);
    }

    private void endCdata(XmlInput in) {
        int at = in.pos;
        in.pos = at + 3;
        inCdata = false;
        if (events.has(XmlEvents.END_CDATA)) {
            events.event(XmlEvents.END_CDATA);
        } else {
            parser.unhandled(at, in.pos);
        }
    }

    // ---- markup

    private void markup(XmlInput in) {
        int at = in.pos;
        char next = in.at(at + 1);
        if (next == '/') {
            endTag(in);
        } else if (next == '?') {
            parser.instruction();
        } else if (next != '!') {
            element(in);
        } else if (in.at(at + 2) == '-') {
            parser.comment();
        } else {
            startCdata(in, at);
        }
    }

    private void startCdata(XmlInput in, int at) {
        String opening = "<![CDATA[";
        for (int i = 2; i < opening.length(); i++) {
            if (in.at(at + i) != opening.charAt(i)) {
                throw new XmlError(XmlError.INVALID_TOKEN, at + i);
            }
        }
        in.pos = at + opening.length();
        inCdata = true;
        if (events.has(XmlEvents.START_CDATA)) {
            events.event(XmlEvents.START_CDATA);
        } else {
            parser.unhandled(at, in.pos);
        }
    }

    private void element(XmlInput in) {
        int at = in.pos;
        boolean isEmpty = startTag.scan(in);
        int depth = parser.scope == null ? 0 : parser.scope.depth();
        startTag.resolve();
        in.pos = startTag.end;
        Tag tag = new Tag(startTag.raw, startTag.name, depth);
        open.add(tag);
        boolean hasStart = events.has(XmlEvents.START_ELEMENT);
        if (hasStart) {
            events.startElement(tag.name, startTag.attributes(), startTag.specified);
        }
        boolean hasEnd = isEmpty && events.has(XmlEvents.END_ELEMENT);
        if (!hasStart && !hasEnd) {
            parser.unhandled(at, in.pos);
        }
        if (isEmpty) {
            if (hasStart) {
                parser.mark();
            }
            close(tag, hasEnd);
        }
    }

    private void close(Tag tag, boolean hasEnd) {
        open.removeLast();
        if (hasEnd) {
            events.event(XmlEvents.END_ELEMENT, tag.name);
        }
        if (parser.scope != null) {
            parser.scope.restore(tag.depth, events);
        }
    }

    private void endTag(XmlInput in) {
        int at = in.pos;
        int nameEnd = parser.qualifiedName(at + 2);
        int i = nameEnd;
        while (XmlChars.isSpace(in.at(i))) {
            i++;
        }
        if (in.at(i) != '>') {
            throw new XmlError(XmlError.INVALID_TOKEN, i);
        }
        if (open.size() == floor) {
            throw new XmlError(XmlError.ASYNC_ENTITY);
        }
        Tag tag = open.getLast();
        if (!tag.raw.contentEquals(java.nio.CharBuffer.wrap(in.chars, at + 2, nameEnd - at - 2))) {
            throw new XmlError(XmlError.TAG_MISMATCH, at + 2);
        }
        in.pos = i + 1;
        boolean hasEnd = events.has(XmlEvents.END_ELEMENT);
        if (!hasEnd) {
            parser.unhandled(at, in.pos);
        }
        close(tag, hasEnd);
    }

    // ---- references

    private void reference(XmlInput in) {
        int at = in.pos;
        if (in.at(at + 1) == '#') {
            int end = at + 2;
            while (Character.isLetterOrDigit(in.at(end))) {
                end++;
            }
            if (in.at(end) != ';') {
                throw new XmlError(XmlError.INVALID_TOKEN, end);
            }
            String text = Character.toString(parser.character(at + 2, end));
            in.pos = end + 1;
            characters(text, at, in.pos);
            return;
        }
        int nameEnd = parser.name(at + 1);
        if (in.at(nameEnd) != ';') {
            throw new XmlError(XmlError.INVALID_TOKEN, nameEnd);
        }
        String name = in.text(at + 1, nameEnd);
        int known = AttributeText.predefined(name);
        if (known > 0) {
            in.pos = nameEnd + 1;
            characters(Character.toString(known), at, in.pos);
        } else {
            entity(in, name, at, nameEnd + 1);
        }
    }

    private void entity(XmlInput in, String name, int at, int to) {
        Dtd.Entity entity = parser.dtd.entities.get(name);
        if (entity == null) {
            if (!parser.mayMissDeclarations()) {
                throw new XmlError(XmlError.UNDEFINED_ENTITY);
            }
            in.pos = to;
            skip(name, at, to);
            return;
        }
        if (entity.isOpen) {
            throw new XmlError(XmlError.RECURSIVE_ENTITY);
        }
        if (entity.notation != null) {
            throw new XmlError(XmlError.BINARY_ENTITY);
        }
        in.pos = to;
        if (entity.text == null) {
            external(entity, at, to);
        } else if (events.has(XmlEvents.DEFAULT)) {
            skip(name, at, to);
        } else {
            internal(entity);
        }
    }

    private void skip(String name, int at, int to) {
        if (events.has(XmlEvents.SKIPPED_ENTITY)) {
            events.event(XmlEvents.SKIPPED_ENTITY, name, 0);
        } else {
            parser.unhandled(at, to);
        }
    }

    private void internal(Dtd.Entity entity) {
        int outer = floor;
        floor = open.size();
        parser.inside(entity, this::whole);
        floor = outer;
    }

    private void whole() {
        XmlInput in = parser.in;
        while (in.pos < in.end) {
            step();
        }
        checkEnd();
    }

    private void external(Dtd.Entity entity, int at, int to) {
        if (!events.has(XmlEvents.EXTERNAL_ENTITY_REF)) {
            parser.unhandled(at, to);
            return;
        }
        StringBuilder context = new StringBuilder();
        if (parser.scope != null) {
            parser.scope.describe(context);
            context.append('\f');
        }
        context.append(entity.name);
        entity.isOpen = true;
        boolean done;
        try {
            done = events.event(
                    XmlEvents.EXTERNAL_ENTITY_REF, context.toString(), entity.base, entity.systemId, entity.publicId);
        } finally {
            entity.isOpen = false;
        }
        if (!done) {
            throw new XmlError(XmlError.EXTERNAL_ENTITY_HANDLING);
        }
    }
}
