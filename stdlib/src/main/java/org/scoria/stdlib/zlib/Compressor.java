package org.scoria.stdlib.zlib;

import org.scoria.stdlib.binary.Crc32;

/// A compressed stream: deflated data with the head and the checksum of the format around it (RFC 1950, RFC 1952).
final class Compressor {
    enum Format {
        RAW,
        ZLIB,
        GZIP
    }

    private final Deflate deflate;
    private final Format format;
    private final int level;
    private final int windowBits;
    private final int strategy;
    private final boolean hasDictionary;
    private final int dictionaryId;
    private boolean begun;
    private boolean finished;
    private int lastFlush = -2;

    /// The checksum and length of what went in.
    private int check;

    private int total;

    /// @param dictionary null for none
    Compressor(int level, Format format, int windowBits, int memoryLevel, int strategy, byte[] dictionary) {
        this.level = level;
        this.format = format;
        this.windowBits = windowBits;
        this.strategy = strategy;
        deflate = new Deflate(level, windowBits, memoryLevel, strategy);
        check = format == Format.ZLIB ? 1 : 0;
        dictionaryId = dictionary == null ? 0 : Adler32.update(1, dictionary, 0, dictionary.length);
        if (dictionary != null && level > 0) {
            deflate.dictionary(dictionary);
        }
        hasDictionary = dictionary != null;
    }

    Compressor(Compressor other) {
        deflate = new Deflate(other.deflate);
        format = other.format;
        level = other.level;
        windowBits = other.windowBits;
        strategy = other.strategy;
        dictionaryId = other.dictionaryId;
        hasDictionary = other.hasDictionary;
        begun = other.begun;
        finished = other.finished;
        lastFlush = other.lastFlush;
        check = other.check;
        total = other.total;
    }

    boolean isFinished() {
        return finished;
    }

    /// Takes bytes in and gives those out that are ready.
    byte[] write(byte[] data, int offset, int length, int flush) {
        if (!begun) {
            begun = true;
            head();
        }
        boolean again = length == 0 && flush != Deflate.FINISH && rank(flush) <= rank(lastFlush);
        lastFlush = flush;
        if (!again) {
            check(data, offset, length);
            total += length;
            deflate.write(data, offset, length, flush);
            if (flush == Deflate.FINISH) {
                finished = true;
                tail();
            }
        }
        return deflate.out.take();
    }

    /// Flushing less after flushing more, with nothing in between, does nothing. `BLOCK` is the least.
    private static int rank(int flush) {
        return 2 * flush - (flush > Deflate.FINISH ? 9 : 0);
    }

    private void check(byte[] data, int offset, int length) {
        if (format == Format.ZLIB) {
            check = Adler32.update(check, data, offset, length);
        } else if (format == Format.GZIP) {
            check = Crc32.update(check, data, offset, length);
        }
    }

    private void head() {
        if (format == Format.ZLIB) {
            zlibHead();
        } else if (format == Format.GZIP) {
            gzipHead();
        }
    }

    private void zlibHead() {
        int effort = isQuick() ? 0 : level < 6 ? 1 : level == 6 ? 2 : 3;
        int head = 8 + (windowBits - 8 << 4) << 8 | effort << 6 | (hasDictionary ? 0x20 : 0);
        head += 31 - head % 31;
        deflate.out.put(head >> 8);
        deflate.out.put(head);
        if (hasDictionary) {
            deflate.out.intBig(dictionaryId);
        }
    }

    private boolean isQuick() {
        return strategy >= Deflate.HUFFMAN_ONLY || level < 2;
    }

    /// Without name and time, for Unix.
    private void gzipHead() {
        deflate.out.shortLittle(0x8B1F);
        deflate.out.shortLittle(8);
        deflate.out.intLittle(0);
        deflate.out.put(level == 9 ? 2 : isQuick() ? 4 : 0);
        deflate.out.put(3);
    }

    private void tail() {
        if (format == Format.ZLIB) {
            deflate.out.intBig(check);
        } else if (format == Format.GZIP) {
            deflate.out.intLittle(check);
            deflate.out.intLittle(total);
        }
    }
}
