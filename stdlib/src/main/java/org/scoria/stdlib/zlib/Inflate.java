package org.scoria.stdlib.zlib;

import java.util.Arrays;

/// Decompression (RFC 1951) that can stop after any byte of input or output and be copied, which the JDK's
/// `Inflater` cannot.
///
/// Each `step` method either does its work and names the next state, or returns false for want of input or room and
/// is called again. Compare zlib `inflate.c`.
final class Inflate {
    private enum State {
        BLOCK,
        STORED_LENGTH,
        STORED,
        CODE_COUNTS,
        LENGTH_CODE,
        CODE_LENGTHS,
        SYMBOL,
        MATCH_EXTRA,
        DISTANCE,
        DISTANCE_EXTRA,
        COPY,
        DONE
    }

    private static final HuffmanCode FIXED_LITERALS;
    private static final HuffmanCode FIXED_DISTANCES;

    static {
        try {
            FIXED_LITERALS = HuffmanCode.of(DeflateAlphabet.fixedLiteralLengths(), 0, 288, true, "");
            byte[] distances = new byte[32];
            Arrays.fill(distances, (byte) 5);
            FIXED_DISTANCES = HuffmanCode.of(distances, 0, 32, true, "");
        } catch (StreamError e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final BitInput in;
    private State state = State.BLOCK;
    private boolean lastBlock;

    private HuffmanCode literals;
    private HuffmanCode distances;

    /// While the codes of a block are read: the lengths so far and how many there are of each kind.
    private byte[] lengths = new byte[320];

    private int lengthsRead;
    private int literalCount;
    private int distanceCount;
    private int lengthCodeCount;

    /// Bytes left of a stored block or match, and how far back the match is.
    private int length;

    private int symbol;
    private int distance;

    /// The last bytes of earlier output, as a ring, how many there are, and where the next one goes.
    private byte[] window;

    private int known;
    private int windowAt;

    /// Output of the current call.
    byte[] out;

    int outSize;
    private int outLimit;

    Inflate(BitInput in, int windowBits) {
        this.in = in;
        window = new byte[1 << windowBits];
    }

    Inflate(Inflate other, BitInput in) {
        this.in = in;
        state = other.state;
        lastBlock = other.lastBlock;
        literals = other.literals;
        distances = other.distances;
        lengths = other.lengths.clone();
        lengthsRead = other.lengthsRead;
        literalCount = other.literalCount;
        distanceCount = other.distanceCount;
        lengthCodeCount = other.lengthCodeCount;
        length = other.length;
        symbol = other.symbol;
        distance = other.distance;
        window = other.window.clone();
        known = other.known;
        windowAt = other.windowAt;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    /// Makes bytes known that matches may refer to.
    void dictionary(byte[] data) {
        remember(data, data.length);
    }

    /// Decodes until the input, the data or the room for `limit` bytes in [#out] ends.
    void run(byte[] into, int limit) throws StreamError {
        out = into;
        outSize = 0;
        outLimit = limit;
        while (step()) {
            // goes on in the next state
        }
        remember(out, outSize);
    }

    private void remember(byte[] bytes, int size) {
        int keep = Math.min(size, window.length);
        int from = size - keep;
        int part = Math.min(keep, window.length - windowAt);
        System.arraycopy(bytes, from, window, windowAt, part);
        System.arraycopy(bytes, from + part, window, 0, keep - part);
        windowAt = windowAt + keep & window.length - 1;
        known = Math.min(known + keep, window.length);
    }

    private boolean step() throws StreamError {
        return switch (state) {
            case BLOCK -> block();
            case STORED_LENGTH -> storedLength();
            case STORED -> stored();
            case CODE_COUNTS -> codeCounts();
            case LENGTH_CODE -> lengthCode();
            case CODE_LENGTHS -> codeLengths();
            case SYMBOL -> symbol();
            case MATCH_EXTRA -> matchExtra();
            case DISTANCE -> distance();
            case DISTANCE_EXTRA -> distanceExtra();
            case COPY -> copy();
            case DONE -> false;
        };
    }

    private boolean go(State next) {
        state = next;
        return true;
    }

    // ---- blocks

    private boolean block() throws StreamError {
        if (lastBlock) {
            in.align();
            state = State.DONE;
            return false;
        }
        if (!in.need(3)) {
            return false;
        }
        lastBlock = in.take(1) != 0;
        switch (in.take(2)) {
            case 0 -> {
                in.align();
                return go(State.STORED_LENGTH);
            }
            case 1 -> {
                literals = FIXED_LITERALS;
                distances = FIXED_DISTANCES;
                return go(State.SYMBOL);
            }
            case 2 -> {
                return go(State.CODE_COUNTS);
            }
            default -> throw new StreamError("invalid block type");
        }
    }

    private boolean storedLength() throws StreamError {
        if (!in.need(32)) {
            return false;
        }
        length = in.take(16);
        if (length != (in.take(16) ^ 0xFFFF)) {
            throw new StreamError("invalid stored block lengths");
        }
        return go(State.STORED);
    }

    private boolean stored() {
        while (length > 0) {
            int room = reserve(length);
            int part = in.bytes(out, outSize, Math.min(length, room));
            if (part == 0) {
                return false;
            }
            outSize += part;
            length -= part;
        }
        return go(State.BLOCK);
    }

    /// Makes room for up to `wanted` bytes; for how many there is room.
    private int reserve(int wanted) {
        int possible = Math.min(wanted, outLimit - outSize);
        if (possible > out.length - outSize) {
            long grown = Math.max(2L * out.length, (long) outSize + possible);
            out = Arrays.copyOf(out, (int) Math.min(grown, outLimit));
        }
        return possible;
    }

    // ---- the codes of a dynamic block

    private boolean codeCounts() throws StreamError {
        if (!in.need(14)) {
            return false;
        }
        literalCount = in.take(5) + 257;
        distanceCount = in.take(5) + 1;
        lengthCodeCount = in.take(4) + 4;
        if (literalCount > DeflateAlphabet.LITERAL_SYMBOLS || distanceCount > DeflateAlphabet.DISTANCE_SYMBOLS) {
            throw new StreamError("too many length or distance symbols");
        }
        lengthsRead = 0;
        Arrays.fill(lengths, (byte) 0);
        return go(State.LENGTH_CODE);
    }

    private boolean lengthCode() throws StreamError {
        while (lengthsRead < lengthCodeCount) {
            if (!in.need(3)) {
                return false;
            }
            lengths[DeflateAlphabet.LENGTH_ORDER[lengthsRead++]] = (byte) in.take(3);
        }
        literals = HuffmanCode.of(lengths, 0, DeflateAlphabet.LENGTH_SYMBOLS, true, "invalid code lengths set");
        lengthsRead = 0;
        return go(State.CODE_LENGTHS);
    }

    private boolean codeLengths() throws StreamError {
        int count = literalCount + distanceCount;
        while (lengthsRead < count) {
            int found = in.decode(literals);
            if (found == HuffmanCode.MORE_BITS) {
                return false;
            }
            if (found == HuffmanCode.INVALID) {
                throw new StreamError("invalid code lengths set");
            }
            if (found < DeflateAlphabet.REPEAT_3_6) {
                in.drop(literals.read);
                lengths[lengthsRead++] = (byte) found;
            } else if (!repeat(found, count)) {
                return false;
            }
        }
        if (lengths[DeflateAlphabet.END_OF_BLOCK] == 0) {
            throw new StreamError("invalid code -- missing end-of-block");
        }
        literals = HuffmanCode.of(lengths, 0, literalCount, false, "invalid literal/lengths set");
        distances = HuffmanCode.of(lengths, literalCount, distanceCount, false, "invalid distances set");
        return go(State.SYMBOL);
    }

    private boolean repeat(int found, int count) throws StreamError {
        int extra = DeflateAlphabet.LENGTH_EXTRA[found];
        int code = literals.read;
        if (!in.need(code + extra)) {
            return false;
        }
        in.drop(code);
        int times = in.take(extra) + (found == DeflateAlphabet.ZEROS_11_138 ? 11 : 3);
        boolean copies = found == DeflateAlphabet.REPEAT_3_6;
        if (copies && lengthsRead == 0 || lengthsRead + times > count) {
            throw new StreamError("invalid bit length repeat");
        }
        byte repeated = copies ? lengths[lengthsRead - 1] : 0;
        Arrays.fill(lengths, lengthsRead, lengthsRead + times, repeated);
        lengthsRead += times;
        return true;
    }

    // ---- literals and matches

    private boolean symbol() throws StreamError {
        for (; ; ) {
            int found = in.decode(literals);
            if (found < 0) {
                return missing(found, "invalid literal/length code");
            }
            if (found < DeflateAlphabet.END_OF_BLOCK) {
                if (outSize == out.length && reserve(1) == 0) {
                    return false;
                }
                in.drop(literals.read);
                out[outSize++] = (byte) found;
                continue;
            }
            in.drop(literals.read);
            if (found == DeflateAlphabet.END_OF_BLOCK) {
                return go(State.BLOCK);
            }
            symbol = found;
            return go(State.MATCH_EXTRA);
        }
    }

    /// False when bits are missing; there is no such code otherwise.
    private static boolean missing(int found, String complaint) throws StreamError {
        if (found == HuffmanCode.MORE_BITS) {
            return false;
        }
        throw new StreamError(complaint);
    }

    private boolean matchExtra() throws StreamError {
        if (symbol >= DeflateAlphabet.LITERAL_SYMBOLS) {
            throw new StreamError("invalid literal/length code");
        }
        int extra = DeflateAlphabet.LITERAL_EXTRA[symbol];
        if (!in.need(extra)) {
            return false;
        }
        length = DeflateAlphabet.MATCH_BASE[symbol - 257] + in.take(extra);
        return go(State.DISTANCE);
    }

    private boolean distance() throws StreamError {
        int found = in.decode(distances);
        if (found < 0) {
            return missing(found, "invalid distance code");
        }
        in.drop(distances.read);
        if (found >= DeflateAlphabet.DISTANCE_SYMBOLS) {
            throw new StreamError("invalid distance code");
        }
        symbol = found;
        return go(State.DISTANCE_EXTRA);
    }

    private boolean distanceExtra() throws StreamError {
        int extra = DeflateAlphabet.DISTANCE_EXTRA[symbol];
        if (!in.need(extra)) {
            return false;
        }
        distance = DeflateAlphabet.DISTANCE_BASE[symbol] + in.take(extra);
        if (distance > known + outSize) {
            throw new StreamError("invalid distance too far back");
        }
        return go(State.COPY);
    }

    private boolean copy() {
        int part = reserve(length);
        for (int i = 0; i < part; i++) {
            int from = outSize - distance;
            out[outSize] = from >= 0 ? out[from] : window[windowAt + from & window.length - 1];
            outSize++;
        }
        length -= part;
        return length == 0 && go(State.SYMBOL);
    }
}
