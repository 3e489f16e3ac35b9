package org.scoria.objects;

import org.scoria.objects.text.UnicodeData;

/// The `isX` questions about text: whether every code point has a property.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: unicode_isalpha_impl` and its neighbours.
final class StrTests {
    private StrTests() {}

    static boolean isAlpha(PyStr text) {
        for (int i = 0; i < text.size(); i++) {
            if (!UnicodeData.isAlpha(text.codePointAt(i))) {
                return false;
            }
        }
        return text.size() > 0;
    }

    static boolean isAlnum(PyStr text) {
        for (int i = 0; i < text.size(); i++) {
            if (!UnicodeData.isAlnum(text.codePointAt(i))) {
                return false;
            }
        }
        return text.size() > 0;
    }

    static boolean isDecimal(PyStr text) {
        for (int i = 0; i < text.size(); i++) {
            if (!UnicodeData.isDecimal(text.codePointAt(i))) {
                return false;
            }
        }
        return text.size() > 0;
    }

    static boolean isDigit(PyStr text) {
        for (int i = 0; i < text.size(); i++) {
            if (!UnicodeData.isDigit(text.codePointAt(i))) {
                return false;
            }
        }
        return text.size() > 0;
    }

    static boolean isNumeric(PyStr text) {
        for (int i = 0; i < text.size(); i++) {
            if (!UnicodeData.isNumeric(text.codePointAt(i))) {
                return false;
            }
        }
        return text.size() > 0;
    }

    static boolean isSpace(PyStr text) {
        for (int i = 0; i < text.size(); i++) {
            if (!UnicodeData.isSpace(text.codePointAt(i))) {
                return false;
            }
        }
        return text.size() > 0;
    }

    /// Empty text is printable.
    static boolean isPrintable(PyStr text) {
        for (int i = 0; i < text.size(); i++) {
            if (!UnicodeData.isPrintable(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether there are cased letters and all are lower case.
    static boolean isLower(PyStr text) {
        boolean cased = false;
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (UnicodeData.isUpper(point) || UnicodeData.isTitle(point)) {
                return false;
            }
            cased |= UnicodeData.isLower(point);
        }
        return cased;
    }

    /// Whether there are cased letters and all are upper case.
    static boolean isUpper(PyStr text) {
        boolean cased = false;
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (UnicodeData.isLower(point) || UnicodeData.isTitle(point)) {
                return false;
            }
            cased |= UnicodeData.isUpper(point);
        }
        return cased;
    }

    /// Whether upper and title case stand exactly at the beginnings of words.
    static boolean isTitle(PyStr text) {
        boolean cased = false;
        boolean afterCased = false;
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (UnicodeData.isUpper(point) || UnicodeData.isTitle(point)) {
                if (afterCased) {
                    return false;
                }
                afterCased = true;
                cased = true;
            } else if (UnicodeData.isLower(point)) {
                if (!afterCased) {
                    return false;
                }
                cased = true;
            } else {
                afterCased = false;
            }
        }
        return cased;
    }

    static boolean isIdentifier(PyStr text) {
        int size = text.size();
        if (size == 0 || !UnicodeData.isXidStart(text.codePointAt(0))) {
            return false;
        }
        for (int i = 1; i < size; i++) {
            if (!UnicodeData.isXidContinue(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
