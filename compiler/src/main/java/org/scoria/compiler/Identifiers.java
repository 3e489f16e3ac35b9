package org.scoria.compiler;

import java.text.Normalizer;

/// What may be an identifier (PEP 3131), kept in one place because it depends on the version of Unicode.
final class Identifiers {
    private Identifiers() {}

    /// The index of the first character that makes the text no identifier, or its length.
    static int firstInvalid(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean fits = i == 0 ? isStart(c) : isContinue(c);
            if (!fits) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /// The form under which an identifier is known: NFKC.
    static String normalize(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /// Whether `str.isprintable()` holds for a character.
    static boolean isPrintable(int c) {
        if (c == ' ') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean isStart(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
        }
        return Character.isUnicodeIdentifierStart(c) && staysIdentifier(c, true);
    }

    private static boolean isContinue(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && staysIdentifier(c, false);
    }

    /// XID: the normal form of the character must fit at the same place.
    private static boolean staysIdentifier(int c, boolean first) {
        String character = Character.toString(c);
        if (Normalizer.isNormalized(character, Normalizer.Form.NFKC)) {
            return true;
        }
        String normal = Normalizer.normalize(character, Normalizer.Form.NFKC);
        for (int i = 0; i < normal.length(); ) {
            int d = normal.codePointAt(i);
            boolean fits = first && i == 0
                    ? d == '_' || Character.isUnicodeIdentifierStart(d)
                    : d == '_' || Character.isUnicodeIdentifierPart(d) && !Character.isIdentifierIgnorable(d);
            if (!fits) {
                return false;
            }
            i += Character.charCount(d);
        }
        return true;
    }
}
