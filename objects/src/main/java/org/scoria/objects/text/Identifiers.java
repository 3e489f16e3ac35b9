package org.scoria.objects.text;

/// Python identifiers (PEP 3131).
public final class Identifiers {
    private Identifiers() {}

    /// Whether the text is a valid identifier (keywords are).
    public static boolean isIdentifier(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean ok = i == 0 ? UnicodeData.isXidStart(point) : UnicodeData.isXidContinue(point);
            if (!ok) {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
    }
}
