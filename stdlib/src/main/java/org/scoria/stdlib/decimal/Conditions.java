package org.scoria.stdlib.decimal;

/// What an operation can report: bits of a status word. Compare libmpdec `mpdecimal.h`.
final class Conditions {
    static final int CLAMPED = 0x1;
    static final int CONVERSION_SYNTAX = 0x2;
    static final int DIVISION_BY_ZERO = 0x4;
    static final int DIVISION_IMPOSSIBLE = 0x8;
    static final int DIVISION_UNDEFINED = 0x10;
    static final int INEXACT = 0x40;
    static final int INVALID_CONTEXT = 0x80;
    static final int INVALID_OPERATION = 0x100;
    static final int FLOAT_OPERATION = 0x400;
    static final int OVERFLOW = 0x800;
    static final int ROUNDED = 0x1000;
    static final int SUBNORMAL = 0x2000;
    static final int UNDERFLOW = 0x4000;

    /// All conditions of the signal InvalidOperation. Two bits of it stand for conditions that never arise here,
    /// but are seen when status words are compared.
    static final int INVALID = CONVERSION_SYNTAX
            | DIVISION_IMPOSSIBLE
            | DIVISION_UNDEFINED
            | 0x20
            | INVALID_CONTEXT
            | INVALID_OPERATION
            | 0x200;

    static final int ERRORS = INVALID | DIVISION_BY_ZERO;

    /// What an operation that must be exact may not report.
    static final int NOT_EXACT = INEXACT | ROUNDED | CLAMPED;

    private Conditions() {}
}
