package org.scoria.propertytests;

/// What an expression is likely to give. Programs are typed loosely: a small share of all operands has another
/// kind.
enum Kind {
    INT,
    FLOAT,
    STR,
    LIST,
    TUPLE,
    DICT,
    OBJECT;

    private static final Kind[] ALL = values();

    static Kind any(Choices choices) {
        return ALL[choices.below(ALL.length)];
    }
}
