package org.scoria.compiler;

/// The rules whose results are remembered per token: exactly those that CPython remembers, since a result that
/// was found without the rules for errors hides the errors when it is found again.
final class PegRule {
    static final int SIMPLE_STMT = 0;
    static final int BLOCK = 1;
    static final int CLOSED_PATTERN = 2;
    static final int STAR_PATTERN = 3;
    static final int ATTR = 4;
    static final int EXPRESSION = 5;
    static final int STAR_EXPRESSION = 6;
    static final int DISJUNCTION = 7;
    static final int CONJUNCTION = 8;
    static final int INVERSION = 9;
    /// The six levels of binary operators have this number and the five after it.
    static final int BITWISE_OR = 10;
    static final int FACTOR = 16;
    static final int AWAIT_PRIMARY = 17;
    static final int PRIMARY = 18;
    static final int STRINGS = 19;
    static final int ARGUMENTS = 20;
    static final int STAR_TARGET = 21;
    static final int TARGET_WITH_STAR_ATOM = 22;
    static final int T_PRIMARY = 23;
    static final int DEL_TARGET = 24;
    static final int INVALID_NAMED_EXPRESSION = 25;

    private PegRule() {}
}
