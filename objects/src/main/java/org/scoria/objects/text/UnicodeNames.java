package org.scoria.objects.text;

import org.scoria.objects.PyStr;

/// Character names of Unicode 14.0. Names never change, so the JDK's own table serves for every character that
/// Unicode 14 has; what it does differently are the rules for ideographs and Hangul syllables.
///
/// Compare CPython 3.11 `Modules/unicodedata.c: _getucname`.
public final class UnicodeNames {
    private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
    private static final String HANGUL = "HANGUL SYLLABLE ";

    private static final String[] LEADS = {
        "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"
    };
    private static final String[] VOWELS = {
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU",
        "EU", "YI", "I"
    };
    private static final String[] TAILS = {
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S",
        "SS", "NG", "J", "C", "K", "T", "P", "H"
    };
    private static final int HANGUL_FIRST = 0xAC00;
    private static final int HANGUL_LAST = 0xD7A3;

    private UnicodeNames() {}

    /// The name of a character, or null.
    public static String name(int point) {
        if (point >= HANGUL_FIRST && point <= HANGUL_LAST) {
            int index = point - HANGUL_FIRST;
            return HANGUL + LEADS[index / 588] + VOWELS[index % 588 / 28] + TAILS[index % 28];
        }
        if (isUnifiedIdeograph(point)) {
            return IDEOGRAPH + Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
        }
        if (point >= 0x17000 && point <= 0x187F7 || point >= 0x18D00 && point <= 0x18D08) {
            return null; // Python 3.11 has no names for Tangut ideographs
        }
        String category = UnicodeData.category(point);
        if (category.charAt(0) == 'C' && !category.equals("Cf")) {
            return null;
        }
        return Character.getName(point);
    }

    private static boolean isUnifiedIdeograph(int point) {
        return point >= 0x3400 && point <= 0x4DBF
                || point >= 0x4E00 && point <= 0x9FFF
                || point >= 0x20000 && point <= 0x2A6DF
                || point >= 0x2A700 && point <= 0x2B738
                || point >= 0x2B740 && point <= 0x2B81D
                || point >= 0x2B820 && point <= 0x2CEA1
                || point >= 0x2CEB0 && point <= 0x2EBE0
                || point >= 0x30000 && point <= 0x3134A;
    }

    /// The character of a name (in any case) or alias, or -1.
    public static int codePoint(String text) {
        String name = upper(text);
        if (name.startsWith(HANGUL)) {
            return hangul(name.substring(HANGUL.length()));
        }
        if (name.startsWith(IDEOGRAPH)) {
            return ideograph(name.substring(IDEOGRAPH.length()));
        }
        int point;
        try {
            point = Character.codePointOf(name);
        } catch (IllegalArgumentException e) {
            return NameAliases.codePoint(name);
        }
        return name.equals(name(point)) ? point : NameAliases.codePoint(name);
    }

    /// The text of a named sequence (in any case), or null.
    public static PyStr sequence(String text) {
        return NameAliases.sequence(upper(text));
    }

    /// Only ASCII letters have two cases in names.
    private static String upper(String text) {
        StringBuilder name = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            name.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
        }
        return name.toString();
    }

    private static int ideograph(String digits) {
        if (digits.length() != 4 && digits.length() != 5) {
            return -1;
        }
        int point = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            point = point << 4 | digit;
        }
        return isUnifiedIdeograph(point) ? point : -1;
    }

    private static int hangul(String syllable) {
        int lead = longestPrefix(LEADS, syllable, 0);
        int at = LEADS[lead].length();
        int vowel = longestPrefix(VOWELS, syllable, at);
        if (vowel < 0) {
            return -1;
        }
        at += VOWELS[vowel].length();
        int tail = longestPrefix(TAILS, syllable, at);
        at += TAILS[tail].length();
        return at == syllable.length() ? HANGUL_FIRST + (lead * 21 + vowel) * 28 + tail : -1;
    }

    /// The number of the longest of the parts that stands at a position, or -1.
    private static int longestPrefix(String[] parts, String text, int at) {
        int best = -1;
        for (int i = 0; i < parts.length; i++) {
            if (text.startsWith(parts[i], at) && (best < 0 || parts[i].length() > parts[best].length())) {
                best = i;
            }
        }
        return best;
    }
}
