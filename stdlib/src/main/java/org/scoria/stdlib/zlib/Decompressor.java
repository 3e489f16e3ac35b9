package org.scoria.stdlib.zlib;

import java.util.Arrays;
import org.scoria.objects.PyBytes;
import org.scoria.stdlib.binary.Crc32;

/// A compressed stream being read: deflated data, with the head and the checksum of the format around it (RFC
/// 1950, RFC 1952).
final class Decompressor {
    private enum Part {
        MAGIC,
        GZIP_HEAD,
        GZIP_TIME,
        GZIP_EXTRA_LENGTH,
        GZIP_EXTRA,
        GZIP_NAME,
        GZIP_COMMENT,
        GZIP_CHECK,
        DICTIONARY_ID,
        DICTIONARY,
        DATA,
        CHECK,
        LENGTH,
        DONE
    }

    private static final int GZIP_MAGIC = 0x8B1F;
    private static final int DEFLATED = 8;

    private static final int HAS_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final BitInput in;
    private Inflate inflate;

    /// The largest window the stream may ask for, and which formats are welcome.
    private final int windowBits;

    private final boolean takesZlib;
    private final boolean takesGzip;

    private Part part;
    private boolean isGzip;
    private int gzipFlags;
    private int extraLeft;
    private int headCheck;

    /// What the stream says its dictionary is.
    private int dictionaryId;

    private int check;
    private int total;

    /// Once something was wrong nothing else can be read.
    private StreamError broken;

    /// @param bits zlib's `windowBits`: negative for raw data, 16 more for gzip, 32 more for either, 0 for zlib
    /// with
    ///     any window
    Decompressor(int bits) {
        in = new BitInput();
        windowBits = bits == 0 ? 15 : bits < 0 ? -bits : bits & 15;
        takesZlib = bits >= 0 && (bits < 24 || bits >= 40);
        takesGzip = bits >= 24;
        part = bits < 0 ? Part.DATA : Part.MAGIC;
        inflate = bits < 0 ? new Inflate(in, windowBits) : null;
    }

    static boolean isValid(int bits) {
        return bits >= -15 && bits <= -8
                || bits == 0
                || bits >= 8 && bits <= 15
                || bits >= 24 && bits <= 31
                || bits >= 40 && bits <= 47;
    }

    Decompressor(Decompressor other) {
        in = new BitInput(other.in);
        inflate = other.inflate == null ? null : new Inflate(other.inflate, in);
        windowBits = other.windowBits;
        takesZlib = other.takesZlib;
        takesGzip = other.takesGzip;
        part = other.part;
        isGzip = other.isGzip;
        gzipFlags = other.gzipFlags;
        extraLeft = other.extraLeft;
        headCheck = other.headCheck;
        dictionaryId = other.dictionaryId;
        check = other.check;
        total = other.total;
        broken = other.broken;
    }

    boolean isDone() {
        return part == Part.DONE;
    }

    boolean needsDictionary() {
        return part == Part.DICTIONARY;
    }

    /// Whether this is the dictionary the stream asks for, which is used from now on. Raw data takes any.
    boolean dictionary(byte[] data) {
        if (part == Part.DICTIONARY) {
            if (Adler32.update(1, data, 0, data.length) != dictionaryId) {
                return false;
            }
            part = Part.DATA;
        }
        inflate.dictionary(data);
        return true;
    }

    /// How many bytes of the input were not used.
    int left() {
        return in.left();
    }

    void feed(byte[] data, int offset, int length) {
        in.feed(data, offset, length);
    }

    /// What comes out of the input, at most `limit` bytes.
    Chunk read(int limit, int expected) throws StreamError {
        if (broken != null) {
            throw broken;
        }
        Chunk chunk = new Chunk();
        chunk.bytes = new byte[Math.min(limit, expected)];
        try {
            while (step(chunk, limit)) {
                // goes on with the next part
            }
        } catch (StreamError e) {
            broken = new StreamError(e.getMessage());
            e.output = chunk;
            throw e;
        }
        if (chunk.size == limit || isDone()) {
            in.giveBack();
        }
        return chunk;
    }

    /// Output of one call: the first `size` bytes.
    static final class Chunk {
        byte[] bytes;
        int size;

        PyBytes toBytes() {
            return PyBytes.of(Arrays.copyOf(bytes, size));
        }
    }

    private boolean step(Chunk chunk, int limit) throws StreamError {
        return switch (part) {
            case MAGIC -> magic();
            case GZIP_HEAD -> gzipHead();
            case GZIP_TIME -> gzipTime();
            case GZIP_EXTRA_LENGTH -> gzipExtraLength();
            case GZIP_EXTRA -> gzipExtra();
            case GZIP_NAME -> gzipText(HAS_NAME, Part.GZIP_COMMENT);
            case GZIP_COMMENT -> gzipText(HAS_COMMENT, Part.GZIP_CHECK);
            case GZIP_CHECK -> gzipCheck();
            case DICTIONARY_ID -> dictionaryId();
            case DATA -> data(chunk, limit);
            case CHECK -> check();
            case LENGTH -> length();
            case DICTIONARY, DONE -> false;
        };
    }

    private boolean go(Part next) {
        part = next;
        return true;
    }

    private boolean begin(Part next, int bits) {
        inflate = new Inflate(in, bits);
        check = isGzip ? 0 : 1;
        return go(next);
    }

    // ---- head

    private boolean magic() throws StreamError {
        if (!in.need(16)) {
            return false;
        }
        int magic = in.take(16);
        if (takesGzip && magic == GZIP_MAGIC) {
            isGzip = true;
            headCheck(magic, 2);
            return go(Part.GZIP_HEAD);
        }
        if (!takesZlib || ((magic & 0xFF) << 8 | magic >> 8) % 31 != 0) {
            throw new StreamError("incorrect header check");
        }
        if ((magic & 15) != DEFLATED) {
            throw new StreamError("unknown compression method");
        }
        int bits = (magic >> 4 & 15) + 8;
        if (bits > windowBits) {
            throw new StreamError("invalid window size");
        }
        return begin((magic & 0x2000) != 0 ? Part.DICTIONARY_ID : Part.DATA, bits);
    }

    private void headCheck(int value, int bytes) {
        byte[] b = {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
        headCheck = Crc32.update(headCheck, b, 0, bytes);
    }

    private boolean gzipHead() throws StreamError {
        if (!in.need(16)) {
            return false;
        }
        int head = in.peek(16);
        if ((head & 0xFF) != DEFLATED) {
            throw new StreamError("unknown compression method");
        }
        gzipFlags = head >> 8;
        if ((gzipFlags & 0xE0) != 0) {
            throw new StreamError("unknown header flags set");
        }
        in.drop(16);
        headCheck(head, 2);
        return go(Part.GZIP_TIME);
    }

    /// The time, then how hard the compressor tried and on which system: of no interest.
    private boolean gzipTime() {
        if (!in.need(48)) {
            return false;
        }
        headCheck(in.take(32), 4);
        headCheck(in.take(16), 2);
        return go(Part.GZIP_EXTRA_LENGTH);
    }

    private boolean gzipExtraLength() {
        if ((gzipFlags & HAS_EXTRA) == 0) {
            return go(Part.GZIP_NAME);
        }
        if (!in.need(16)) {
            return false;
        }
        extraLeft = in.take(16);
        headCheck(extraLeft, 2);
        return go(Part.GZIP_EXTRA);
    }

    private boolean gzipExtra() {
        for (; extraLeft > 0; extraLeft--) {
            if (!in.need(8)) {
                return false;
            }
            headCheck(in.take(8), 1);
        }
        return go(Part.GZIP_NAME);
    }

    /// Skips a text that ends with a zero, if the flag says that there is one.
    private boolean gzipText(int flag, Part next) {
        while ((gzipFlags & flag) != 0) {
            if (!in.need(8)) {
                return false;
            }
            int c = in.take(8);
            headCheck(c, 1);
            if (c == 0) {
                break;
            }
        }
        return go(next);
    }

    private boolean gzipCheck() throws StreamError {
        if ((gzipFlags & HAS_CHECK) != 0) {
            if (!in.need(16)) {
                return false;
            }
            if (in.take(16) != (headCheck & 0xFFFF)) {
                throw new StreamError("header crc mismatch");
            }
        }
        return begin(Part.DATA, windowBits);
    }

    private boolean dictionaryId() {
        if (!in.need(32)) {
            return false;
        }
        dictionaryId = Integer.reverseBytes(in.take(32));
        return go(Part.DICTIONARY);
    }

    // ---- data and what follows

    private boolean data(Chunk chunk, int limit) throws StreamError {
        try {
            inflate.run(chunk.bytes, limit);
        } finally {
            chunk.bytes = inflate.out;
            chunk.size = inflate.outSize;
        }
        total += chunk.size;
        if (isGzip) {
            check = Crc32.update(check, chunk.bytes, 0, chunk.size);
        } else if (takesZlib) {
            check = Adler32.update(check, chunk.bytes, 0, chunk.size);
        }
        return inflate.isDone() && go(isGzip || takesZlib ? Part.CHECK : Part.DONE);
    }

    private boolean check() throws StreamError {
        if (!in.need(32)) {
            return false;
        }
        int given = in.take(32);
        if (check != (isGzip ? given : Integer.reverseBytes(given))) {
            throw new StreamError("incorrect data check");
        }
        return go(isGzip ? Part.LENGTH : Part.DONE);
    }

    private boolean length() throws StreamError {
        if (!in.need(32)) {
            return false;
        }
        if (in.take(32) != total) {
            throw new StreamError("incorrect length check");
        }
        return go(Part.DONE);
    }
}
