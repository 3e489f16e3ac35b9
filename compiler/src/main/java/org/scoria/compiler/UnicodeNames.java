package org.scoria.compiler;

/// The names of characters for `\N{…}`, kept in one place because they depend on the version of Unicode.
final class UnicodeNames {
    private UnicodeNames() {}

    /// The character with a name, or -1.
    static int codePoint(String name) {
        try {
            return Character.codePointOf(name);
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
