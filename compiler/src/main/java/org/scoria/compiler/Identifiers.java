package org.scoria.compiler;

import java.text.Normalizer;
import org.scoria.objects.text.UnicodeData;

/// What may be an identifier (PEP 3131), kept in one place because it depends on the version of Unicode.
final class Identifiers {
    private Identifiers() {}

    /// The index of the first character that makes the text no identifier, or its length.
    static int firstInvalid(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean fits = i == 0 ? c == '_' || UnicodeData.isXidStart(c) : UnicodeData.isXidContinue(c);
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
        return UnicodeData.isPrintable(c);
    }
}
