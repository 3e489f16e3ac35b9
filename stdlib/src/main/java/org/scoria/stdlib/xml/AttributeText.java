package org.scoria.stdlib.xml;

/// The value of an attribute: references resolved, white space made spaces.
final class AttributeText {
    private final XmlParser parser;
    private final boolean isCdata;
    private final StringBuilder out = new StringBuilder();

    private AttributeText(XmlParser parser, boolean isCdata) {
        this.parser = parser;
        this.isCdata = isCdata;
    }

    static String of(XmlParser parser, int from, int to, boolean isCdata) {
        char[] chars = parser.in.chars;
        boolean plain = isCdata;
        for (int i = from; plain && i < to; i++) {
            plain = chars[i] != '&' && !(chars[i] < ' ');
        }
        if (plain) {
            return new String(chars, from, to - from);
        }
        AttributeText text = new AttributeText(parser, isCdata);
        text.append(from, to);
        int length = text.out.length();
        if (!isCdata && length > 0 && text.out.charAt(length - 1) == ' ') {
            text.out.setLength(length - 1);
        }
        return text.out.toString();
    }

    /// The character of an entity that needs no declaration, or 0.
    static int predefined(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> 0;
        };
    }

    private void append(int from, int to) {
        XmlInput in = parser.in;
        int i = from;
        while (i < to) {
            char c = in.chars[i];
            if (c == '&') {
                i = reference(in, i, to);
            } else if (c == '<') {
                throw new XmlError(XmlError.INVALID_TOKEN, i);
            } else {
                if (XmlChars.isSpace(c)) {
                    space();
                    if (c == '\r' && i + 1 < to && in.chars[i + 1] == '\n') {
                        i++;
                    }
                } else {
                    out.append(c);
                }
                i++;
            }
        }
    }

    private void space() {
        int length = out.length();
        if (isCdata || length > 0 && out.charAt(length - 1) != ' ') {
            out.append(' ');
        }
    }

    private int reference(XmlInput in, int at, int to) {
        int end = at + 1;
        while (end < to && in.chars[end] != ';') {
            end++;
        }
        if (end == to) {
            throw new XmlError(XmlError.INVALID_TOKEN, to);
        }
        if (in.chars[at + 1] == '#') {
            int c = parser.character(at + 2, end);
            if (c == ' ') {
                space();
            } else {
                out.appendCodePoint(c);
            }
            return end + 1;
        }
        if (parser.name(at + 1) != end) {
            throw new XmlError(XmlError.INVALID_TOKEN, parser.name(at + 1));
        }
        String name = in.text(at + 1, end);
        int known = predefined(name);
        if (known > 0) {
            out.append((char) known);
        } else {
            entity(name, at);
        }
        return end + 1;
    }

    private void entity(String name, int at) {
        Dtd.Entity entity = parser.dtd.entities.get(name);
        if (entity == null) {
            if (!parser.mayMissDeclarations()) {
                throw new XmlError(XmlError.UNDEFINED_ENTITY);
            }
            return;
        }
        if (entity.isOpen) {
            throw new XmlError(XmlError.RECURSIVE_ENTITY, at);
        }
        if (entity.notation != null) {
            throw new XmlError(XmlError.BINARY_ENTITY, at);
        }
        if (entity.text == null) {
            throw new XmlError(XmlError.ATTRIBUTE_EXTERNAL_ENTITY, at);
        }
        parser.inside(entity, () -> append(0, parser.in.end));
    }
}
