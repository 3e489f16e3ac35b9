package org.scoria.stdlib.xml;

import java.util.ArrayList;
import java.util.List;

/// What an element may contain, as its declaration says.
///
/// @param name null unless it is an element
record ContentModel(int type, int quantifier, String name, List<ContentModel> children) {
    static final int EMPTY = 1;
    static final int ANY = 2;
    static final int MIXED = 3;
    static final int NAME = 4;
    static final int CHOICE = 5;
    static final int SEQUENCE = 6;

    static final int ONCE = 0;
    static final int REPEATED = 2;

    /// Groups nested deeper than that are refused, before the stack is at its end.
    private static final int DEEPEST = 2000;

    static ContentModel read(Cursor cursor) {
        if (cursor.peek() == '(') {
            return group(cursor, 0);
        }
        String keyword = cursor.name();
        int type = keyword.equals("EMPTY") ? EMPTY : keyword.equals("ANY") ? ANY : 0;
        if (type == 0) {
            throw cursor.error(XmlError.SYNTAX);
        }
        return new ContentModel(type, ONCE, null, List.of());
    }

    private static ContentModel group(Cursor cursor, int depth) {
        if (depth > DEEPEST) {
            throw cursor.error(1);
        }
        cursor.expect('(');
        cursor.space();
        if (depth == 0 && cursor.peek() == '#') {
            return mixed(cursor);
        }
        List<ContentModel> children = new ArrayList<>();
        char separator = 0;
        while (true) {
            cursor.space();
            children.add(cursor.peek() == '(' ? group(cursor, depth + 1) : element(cursor));
            cursor.space();
            if (cursor.accept(')')) {
                int type = separator == '|' ? CHOICE : SEQUENCE;
                return new ContentModel(type, quantifier(cursor), null, children);
            }
            char c = cursor.peek();
            if (c != ',' && c != '|' || separator != 0 && c != separator) {
                throw cursor.error(c == ',' || c == '|' ? XmlError.SYNTAX : XmlError.INVALID_TOKEN);
            }
            separator = c;
            cursor.i++;
        }
    }

    private static ContentModel element(Cursor cursor) {
        String name = cursor.name();
        return new ContentModel(NAME, quantifier(cursor), name, List.of());
    }

    private static ContentModel mixed(Cursor cursor) {
        cursor.i++;
        if (!cursor.name().equals("PCDATA")) {
            throw cursor.error(XmlError.SYNTAX);
        }
        List<ContentModel> children = new ArrayList<>();
        cursor.space();
        while (cursor.accept('|')) {
            cursor.space();
            children.add(new ContentModel(NAME, ONCE, cursor.name(), List.of()));
            cursor.space();
        }
        cursor.expect(')');
        boolean isRepeated = cursor.peek() == '*';
        if (isRepeated) {
            cursor.i++;
        }
        if (!isRepeated && !children.isEmpty()) {
            throw cursor.error(XmlError.SYNTAX);
        }
        return new ContentModel(MIXED, isRepeated ? REPEATED : ONCE, null, children);
    }

    /// It is one token with what stands before it.
    private static int quantifier(Cursor cursor) {
        int found = "?*+".indexOf(cursor.peek());
        if (found >= 0) {
            cursor.i++;
        }
        return found < 0 ? ONCE : found + 1;
    }
}
