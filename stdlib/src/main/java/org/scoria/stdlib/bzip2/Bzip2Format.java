package org.scoria.stdlib.bzip2;

/// The numbers of the bzip2 format.
final class Bzip2Format {
    /// The first digits of pi begin a block, those of its square root end the stream.
    static final long BLOCK = 0x314159265359L;

    static final long END = 0x177245385090L;

    static final int LEVEL_SIZE = 100000;

    /// Symbols for runs of the first byte, in base 2 with the digits 1 and 2.
    static final int RUN_A = 0;

    static final int RUN_B = 1;

    /// This many symbols share a choice of code.
    static final int GROUP = 50;

    static final int MAX_CODES = 6;
    static final int MAX_SYMBOLS = 258;
    static final int MAX_SELECTORS = 18002;

    private Bzip2Format() {}
}
