package org.scoria.stdlib.xml;

/// One declaration of an element, attributes, an entity or a notation.
final class Declarations {
    private final XmlParser parser;
    private final XmlEvents events;
    private final Dtd dtd;
    private final Cursor cursor;
    private final boolean isExternal;
    private boolean handled;

    Declarations(XmlParser parser, Cursor cursor, boolean isExternal) {
        this.parser = parser;
        this.cursor = cursor;
        this.isExternal = isExternal;
        events = parser.events;
        dtd = parser.dtd;
    }

    /// @return whether a handler was told
    boolean read() {
        int at = cursor.i;
        String keyword = cursor.name();
        if (!cursor.space()) {
            throw cursor.error(XmlError.INVALID_TOKEN);
        }
        switch (keyword) {
            case "ELEMENT" -> element();
            case "ATTLIST" -> attributes();
            case "ENTITY" -> entity();
            case "NOTATION" -> notation();
            default -> {
                cursor.i = at - 2;
                throw cursor.error(XmlError.SYNTAX);
            }
        }
        return handled;
    }

    private void close() {
        cursor.space();
        cursor.expect('>');
    }

    private void tell(int kind, Object... arguments) {
        if (events.has(kind)) {
            handled = true;
            events.event(kind, arguments);
        }
    }

    private void element() {
        String name = cursor.name();
        cursor.needSpace();
        ContentModel model = ContentModel.read(cursor);
        int last = cursor.last;
        close();
        cursor.mark(last);
        tell(XmlEvents.ELEMENT_DECL, name, model);
    }

    private void notation() {
        String name = cursor.name();
        cursor.needSpace();
        String publicId = cursor.externalId(true);
        int last = cursor.last;
        close();
        cursor.mark(last);
        tell(XmlEvents.NOTATION_DECL, name, parser.base, cursor.systemId, publicId);
    }

    // ---- attributes

    private void attributes() {
        String element = cursor.name();
        boolean spaced = cursor.space();
        while (cursor.peek() != '>') {
            if (!spaced) {
                throw cursor.invalid();
            }
            attribute(element);
            spaced = cursor.space();
        }
        cursor.i++;
    }

    private void attribute(String element) {
        String name = cursor.name();
        cursor.needSpace();
        String type = type();
        cursor.needSpace();
        boolean isRequired = false;
        String value = null;
        if (cursor.accept('#')) {
            String keyword = cursor.name();
            cursor.last--;
            isRequired = keyword.equals("REQUIRED") || keyword.equals("FIXED");
            if (keyword.equals("FIXED")) {
                cursor.needSpace();
                value = value(type);
            } else if (!isRequired && !keyword.equals("IMPLIED")) {
                throw cursor.error(XmlError.SYNTAX);
            }
        } else {
            value = value(type);
        }
        if (dtd.keepProcessing) {
            cursor.mark(cursor.last);
            dtd.declare(element, new Dtd.Attribute(name, type, value));
            tell(XmlEvents.ATTLIST_DECL, element, name, type, value, isRequired ? 1 : 0);
        }
    }

    private String value(String type) {
        Dtd.Entity text = new Dtd.Entity("");
        text.text = cursor.literal();
        String[] value = new String[1];
        parser.inside(text, () -> value[0] = AttributeText.of(parser, 0, parser.in.end, type.equals("CDATA")));
        return value[0];
    }

    private String type() {
        if (cursor.peek() == '(') {
            return choices();
        }
        int at = cursor.i;
        String type = cursor.name();
        switch (type) {
            case "CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS" -> {
                return type;
            }
            case "NOTATION" -> {
                cursor.needSpace();
                return type + choices();
            }
            default -> {
                cursor.i = at;
                throw cursor.error(XmlError.SYNTAX);
            }
        }
    }

    private String choices() {
        cursor.expect('(');
        StringBuilder out = new StringBuilder("(");
        while (true) {
            cursor.space();
            out.append(cursor.token());
            cursor.space();
            if (cursor.accept(')')) {
                return out.append(')').toString();
            }
            cursor.expect('|');
            out.append('|');
        }
    }

    // ---- entities

    private void entity() {
        boolean isParameter = cursor.accept('%');
        if (isParameter) {
            cursor.needSpace();
        }
        Dtd.Entity entity = new Dtd.Entity(cursor.name());
        entity.base = parser.base;
        cursor.needSpace();
        char c = cursor.peek();
        if (c == '"' || c == '\'') {
            int at = cursor.i + 1;
            entity.text = entityText(cursor.literal(), at);
        } else {
            entity.publicId = cursor.externalId();
            entity.systemId = cursor.systemId;
            if (cursor.space() && !isParameter && cursor.isName()) {
                unparsed(entity);
            }
        }
        int last = cursor.last;
        close();
        cursor.mark(entity.text == null && entity.notation == null ? cursor.last : last);
        if (dtd.keepProcessing && AttributeText.predefined(entity.name) == 0) {
            declare(entity, isParameter);
        }
    }

    private void unparsed(Dtd.Entity entity) {
        if (!cursor.name().equals("NDATA")) {
            throw cursor.error(XmlError.SYNTAX);
        }
        cursor.needSpace();
        entity.notation = cursor.name();
    }

    /// The first declaration counts.
    private void declare(Dtd.Entity entity, boolean isParameter) {
        if ((isParameter ? dtd.parameters : dtd.entities).putIfAbsent(entity.name, entity) != null) {
            return;
        }
        if (entity.notation != null && events.has(XmlEvents.UNPARSED_ENTITY_DECL)) {
            tell(
                    XmlEvents.UNPARSED_ENTITY_DECL,
                    entity.name,
                    entity.base,
                    entity.systemId,
                    entity.publicId,
                    entity.notation);
        } else {
            tell(
                    XmlEvents.ENTITY_DECL,
                    entity.name,
                    isParameter ? 1 : 0,
                    entity.text,
                    entity.base,
                    entity.systemId,
                    entity.publicId,
                    entity.notation);
        }
    }

    /// The replacement text: references to characters and parameter entities are resolved, others stay.
    private String entityText(String literal, int at) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < literal.length()) {
            char c = literal.charAt(i);
            if (c != '&' && c != '%') {
                out.append(c);
                i++;
                continue;
            }
            int end = literal.indexOf(';', i);
            if (end < 0) {
                cursor.i = at + i;
                throw cursor.error(XmlError.INVALID_TOKEN);
            }
            if (c == '%') {
                out.append(parameterText(literal.substring(i + 1, end), at + i));
            } else if (literal.charAt(i + 1) == '#') {
                XmlInput reference = new XmlInput(literal.substring(i, end));
                out.appendCodePoint(character(reference));
            } else {
                out.append(literal, i, end + 1);
            }
            i = end + 1;
        }
        return XmlChars.lines(out.toString());
    }

    private int character(XmlInput reference) {
        XmlInput outer = parser.in;
        parser.in = reference;
        try {
            return parser.character(2, reference.end);
        } catch (XmlError e) {
            throw new XmlError(e.code);
        } finally {
            parser.in = outer;
        }
    }

    private String parameterText(String name, int at) {
        if (!isExternal) {
            cursor.i = at;
            throw cursor.error(XmlError.PARAMETER_REFERENCE);
        }
        Dtd.Entity entity = dtd.parameters.get(name);
        if (entity == null || entity.text == null) {
            dtd.keepProcessing = dtd.isStandalone;
            return "";
        }
        if (entity.isOpen) {
            throw new XmlError(XmlError.RECURSIVE_ENTITY);
        }
        parser.expanded(entity.text);
        entity.isOpen = true;
        try {
            return entityText(entity.text, at);
        } finally {
            entity.isOpen = false;
        }
    }
}
