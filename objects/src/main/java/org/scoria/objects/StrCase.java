package org.scoria.objects;

import java.util.Locale;
import org.scoria.objects.text.UnicodeData;

/// Case conversion with Unicode's full mappings.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c: case_operation` and its callers.
final class StrCase {
    private static final int CAPITAL_SIGMA = 0x3A3;
    private static final int SMALL_SIGMA = 0x3C3;
    private static final int FINAL_SIGMA = 0x3C2;

    private StrCase() {}

    static PyStr lower(PyStr text) {
        if (text.isAscii()) {
            return asciiLower(text);
        }
        StrBuilder result = new StrBuilder(text.size());
        for (int i = 0; i < text.size(); i++) {
            lower(text, i, result);
        }
        return result.toStr();
    }

    private static PyStr asciiLower(PyStr text) {
        String c = text.chars();
        String lower = c.toLowerCase(Locale.ROOT);
        return lower == c ? text.exact() : PyStr.ofChars(lower);
    }

    static PyStr upper(PyStr text) {
        if (text.isAscii()) {
            String c = text.chars();
            String upper = c.toUpperCase(Locale.ROOT);
            return upper == c ? text.exact() : PyStr.ofChars(upper);
        }
        StrBuilder result = new StrBuilder(text.size());
        for (int i = 0; i < text.size(); i++) {
            upper(text.codePointAt(i), result);
        }
        return result.toStr();
    }

    static PyStr caseFold(PyStr text) {
        if (text.isAscii()) {
            return asciiLower(text);
        }
        StrBuilder result = new StrBuilder(text.size());
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            append(UnicodeData.specialFolded(point), UnicodeData.toLower(point), result);
        }
        return result.toStr();
    }

    static PyStr swapCase(PyStr text) {
        StrBuilder result = new StrBuilder(text.size());
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (UnicodeData.isUpper(point)) {
                lower(text, i, result);
            } else if (UnicodeData.isLower(point)) {
                upper(point, result);
            } else {
                result.append(point);
            }
        }
        return result.toStr();
    }

    static PyStr capitalize(PyStr text) {
        if (text.size() == 0) {
            return PyStr.EMPTY;
        }
        StrBuilder result = new StrBuilder(text.size());
        title(text.codePointAt(0), result);
        for (int i = 1; i < text.size(); i++) {
            lower(text, i, result);
        }
        return result.toStr();
    }

    static PyStr title(PyStr text) {
        StrBuilder result = new StrBuilder(text.size());
        boolean afterCased = false;
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (afterCased) {
                lower(text, i, result);
            } else {
                title(point, result);
            }
            afterCased = UnicodeData.isCased(point);
        }
        return result.toStr();
    }

    // ---- one code point

    private static void append(int[] full, int simple, StrBuilder result) {
        if (full == null) {
            result.append(simple);
        } else {
            for (int point : full) {
                result.append(point);
            }
        }
    }

    private static void upper(int point, StrBuilder result) {
        append(UnicodeData.specialUpper(point), UnicodeData.toUpper(point), result);
    }

    private static void title(int point, StrBuilder result) {
        append(UnicodeData.specialTitle(point), UnicodeData.toTitle(point), result);
    }

    private static void lower(PyStr text, int at, StrBuilder result) {
        int point = text.codePointAt(at);
        if (point == CAPITAL_SIGMA) {
            result.append(isFinal(text, at) ? FINAL_SIGMA : SMALL_SIGMA);
        } else {
            append(UnicodeData.specialLower(point), UnicodeData.toLower(point), result);
        }
    }

    /// Whether a sigma ends a word: a cased letter before it and none after, case-ignorable ones aside.
    private static boolean isFinal(PyStr text, int at) {
        int before = at - 1;
        while (before >= 0 && UnicodeData.isCaseIgnorable(text.codePointAt(before))) {
            before--;
        }
        if (before < 0 || !UnicodeData.isCased(text.codePointAt(before))) {
            return false;
        }
        int after = at + 1;
        while (after < text.size() && UnicodeData.isCaseIgnorable(text.codePointAt(after))) {
            after++;
        }
        return after == text.size() || !UnicodeData.isCased(text.codePointAt(after));
    }
}
