package org.scoria.stdlib.sre;

/// A compiled pattern as the matcher runs it: the operation codes and what speeds up searching.
final class Program {
    private static final int[] NONE = {};

    final int[] code;

    /// The number of capturing groups, group 0 not counted.
    final int groups;

    /// Where to begin: behind the INFO block.
    final int start;

    /// No match is shorter.
    final int minWidth;

    /// The text with which every match begins, perhaps empty.
    final int[] prefix;

    /// The prefix as Java chars, or null when it has a character beyond them.
    final String prefixChars;

    /// Whether the prefix is the whole pattern.
    final boolean literal;

    /// Whether a match can only begin where the string does.
    final boolean anchored;

    /// Where the set program of the first characters of matches is, 0 when there is none.
    final int firstSet;

    /// Members below 256 of the sets that have been used, by the index of their operation.
    private final long[][] latin1;

    Program(int[] code, int groups) {
        this.code = code;
        this.groups = groups;
        this.latin1 = new long[code.length][];
        int[] prefix = NONE;
        boolean literal = false;
        int set = 0;
        if (code.length > 4 && code[0] == Op.INFO) {
            start = 1 + code[1];
            minWidth = limit(code[3]);
            if ((code[2] & Op.INFO_PREFIX) != 0) {
                prefix = java.util.Arrays.copyOfRange(code, 7, 7 + code[5]);
                literal = (code[2] & Op.INFO_LITERAL) != 0;
            } else if ((code[2] & Op.INFO_CHARSET) != 0) {
                set = 5;
            }
        } else {
            start = 0;
            minWidth = 0;
        }
        this.prefix = prefix;
        this.prefixChars = chars(prefix);
        this.literal = literal;
        this.firstSet = set;
        this.anchored = code[start] == Op.AT && (code[start + 1] == 0 || code[start + 1] == 2);
    }

    private static String chars(int[] text) {
        char[] chars = new char[text.length];
        for (int i = 0; i < chars.length; i++) {
            if (text[i] > 0xFFFF) {
                return null;
            }
            chars[i] = (char) text[i];
        }
        return new String(chars);
    }

    /// A count of the code array: unsigned there, and longer than any text means without limit.
    static int limit(int count) {
        return count < 0 ? Integer.MAX_VALUE : count;
    }

    // ---- operations on one character

    /// The members below 256 of the set at `pc`, an `IN…` operation.
    long[] latin1(int pc) {
        long[] members = latin1[pc];
        if (members == null) {
            members = new long[4];
            for (int ch = 0; ch < 256; ch++) {
                if (inSet(code[pc], pc + 2, ch)) {
                    members[ch >> 6] |= 1L << ch;
                }
            }
            latin1[pc] = members;
        }
        return members;
    }

    /// The same for [#firstSet].
    long[] latin1OfFirstSet() {
        long[] members = latin1[firstSet];
        if (members == null) {
            members = new long[4];
            for (int ch = 0; ch < 256; ch++) {
                if (CharClass.inSet(code, firstSet, ch)) {
                    members[ch >> 6] |= 1L << ch;
                }
            }
            latin1[firstSet] = members;
        }
        return members;
    }

    /// Whether the `IN…` operation at `pc` accepts `ch`.
    boolean in(int pc, int ch) {
        return ch < 256 ? (latin1(pc)[ch >> 6] >>> ch & 1) != 0 : inSet(code[pc], pc + 2, ch);
    }

    boolean inSet(int op, int set, int ch) {
        switch (op) {
            case Op.IN:
                return CharClass.inSet(code, set, ch);
            case Op.IN_IGNORE:
                return CharClass.inSet(code, set, CharClass.lowerAscii(ch));
            case Op.IN_UNI_IGNORE:
                return CharClass.inSet(code, set, CharClass.lowerUnicode(ch));
            default:
                return CharClass.inSet(code, set, CharClass.lowerAscii(ch))
                        || CharClass.inSet(code, set, CharClass.upperAscii(ch));
        }
    }

    /// Whether the operation at `pc`, one that takes a single character, accepts `ch`.
    boolean accepts(int pc, int ch) {
        int operand = code[pc + 1];
        switch (code[pc]) {
            case Op.LITERAL:
                return ch == operand;
            case Op.NOT_LITERAL:
                return ch != operand;
            case Op.ANY:
                return ch != '\n';
            case Op.ANY_ALL:
                return true;
            case Op.CATEGORY:
                return CharClass.in(operand, ch);
            case Op.LITERAL_IGNORE:
                return CharClass.lowerAscii(ch) == operand;
            case Op.NOT_LITERAL_IGNORE:
                return CharClass.lowerAscii(ch) != operand;
            case Op.LITERAL_UNI_IGNORE:
                return CharClass.lowerUnicode(ch) == operand;
            case Op.NOT_LITERAL_UNI_IGNORE:
                return CharClass.lowerUnicode(ch) != operand;
            case Op.LITERAL_LOC_IGNORE:
                return sameInLocale(ch, operand);
            case Op.NOT_LITERAL_LOC_IGNORE:
                return !sameInLocale(ch, operand);
            default:
                return in(pc, ch);
        }
    }

    private static boolean sameInLocale(int ch, int literal) {
        return ch == literal || CharClass.lowerAscii(ch) == literal || CharClass.upperAscii(ch) == literal;
    }
}
