package org.scoria.stdlib.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A start tag: found complete first, then its attributes are worked out.
final class StartTag {
    /// Beyond so many attributes a set looks for those that come twice.
    private static final int FEW = 8;

    private final XmlParser parser;

    /// Names and values in turn.
    private final List<String> found = new ArrayList<>();

    /// Where the name and the value of each attribute of the tag start and end.
    private int[] places = new int[32];

    private int count;

    String raw;
    String name;
    int end;
    int specified;

    StartTag(XmlParser parser) {
        this.parser = parser;
    }

    /// @return whether it is the tag of an empty element
    boolean scan(XmlInput in) {
        count = 0;
        int i = parser.qualifiedName(in.pos + 1);
        raw = in.text(in.pos + 1, i);
        while (true) {
            int from = i;
            while (XmlChars.isSpace(in.at(i))) {
                i++;
            }
            char c = in.chars[i];
            if (c == '>') {
                end = i + 1;
                return false;
            }
            if (c == '/') {
                if (in.at(i + 1) != '>') {
                    throw new XmlError(XmlError.INVALID_TOKEN, i + 1);
                }
                end = i + 2;
                return true;
            }
            if (i == from) {
                throw new XmlError(XmlError.INVALID_TOKEN, i);
            }
            i = attribute(in, i);
        }
    }

    private int attribute(XmlInput in, int from) {
        int nameEnd = parser.qualifiedName(from);
        int i = nameEnd;
        while (XmlChars.isSpace(in.at(i))) {
            i++;
        }
        if (in.chars[i] != '=') {
            throw new XmlError(XmlError.INVALID_TOKEN, i);
        }
        i++;
        while (XmlChars.isSpace(in.at(i))) {
            i++;
        }
        char quote = in.chars[i];
        if (quote != '"' && quote != '\'') {
            throw new XmlError(XmlError.INVALID_TOKEN, i);
        }
        int valueAt = ++i;
        for (char c = in.at(i); c != quote; c = in.at(++i)) {
            if (c == '<' || !XmlChars.isLegal(c)) {
                throw new XmlError(XmlError.INVALID_TOKEN, i);
            }
        }
        remember(from, nameEnd, valueAt, i);
        return i + 1;
    }

    private void remember(int... four) {
        if (places.length < (count + 1) * 4) {
            places = java.util.Arrays.copyOf(places, places.length * 2);
        }
        System.arraycopy(four, 0, places, count * 4, 4);
        count++;
    }

    /// Works out values, defaults and namespaces.
    void resolve() {
        found.clear();
        XmlInput in = parser.in;
        for (int k = 0; k < count * 4; k += 4) {
            String attribute = in.text(places[k], places[k + 1]);
            if (isKnown(attribute)) {
                throw new XmlError(XmlError.DUPLICATE_ATTRIBUTE, places[k]);
            }
            boolean isCdata = parser.dtd.isCdata(raw, attribute);
            found.add(attribute);
            found.add(AttributeText.of(parser, places[k + 2], places[k + 3], isCdata));
        }
        specified = count;
        for (Dtd.Attribute attribute : parser.dtd.defaults(raw)) {
            if (!isKnown(attribute.name())) {
                found.add(attribute.name());
                found.add(attribute.value());
            }
        }
        name = raw;
        if (parser.scope != null) {
            bindPrefixes();
            expandNames();
        }
    }

    private Set<String> names;

    private boolean isKnown(String attribute) {
        int size = found.size();
        if (size < FEW * 2) {
            names = null;
            for (int i = 0; i < size; i += 2) {
                if (found.get(i).equals(attribute)) {
                    return true;
                }
            }
            return false;
        }
        if (names == null) {
            names = new HashSet<>();
            for (int i = 0; i < size; i += 2) {
                names.add(found.get(i));
            }
        }
        return !names.add(attribute);
    }

    private void bindPrefixes() {
        for (int i = 0; i < found.size(); ) {
            String attribute = found.get(i);
            if (attribute.equals("xmlns") || attribute.startsWith("xmlns:")) {
                bind(attribute.length() > 5 ? attribute.substring(6) : "", found.get(i + 1));
                found.remove(i + 1);
                found.remove(i);
                if (i < specified * 2) {
                    specified--;
                }
            } else {
                i += 2;
            }
        }
    }

    private void bind(String prefix, String uri) {
        parser.scope.bind(prefix, uri);
        XmlEvents events = parser.events;
        if (events.has(XmlEvents.START_NAMESPACE_DECL)) {
            events.event(XmlEvents.START_NAMESPACE_DECL, prefix.isEmpty() ? null : prefix, uri.isEmpty() ? null : uri);
        }
    }

    private void expandNames() {
        Set<String> expanded = null;
        for (int i = 0; i < found.size(); i += 2) {
            String attribute = found.get(i);
            if (attribute.indexOf(':') > 0) {
                String whole = parser.scope.expand(attribute, false);
                expanded = expanded == null ? new HashSet<>() : expanded;
                if (!expanded.add(whole)) {
                    throw new XmlError(XmlError.DUPLICATE_ATTRIBUTE);
                }
                found.set(i, whole);
            }
        }
        name = parser.scope.expand(raw, true);
    }

    String[] attributes() {
        return found.toArray(new String[0]);
    }
}
