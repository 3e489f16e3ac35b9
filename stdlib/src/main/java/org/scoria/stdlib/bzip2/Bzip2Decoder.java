package org.scoria.stdlib.bzip2;

import java.util.Arrays;

/// Decodes one stream, as far as input has come and output is wanted. Compare bzip2 `decompress.c`.
final class Bzip2Decoder {
    private enum State {
        STREAM_HEAD,
        BLOCK_HEAD,
        SYMBOLS,
        OUTPUT,
        DONE
    }

    final Bzip2Input in = new Bzip2Input();
    private State state = State.STREAM_HEAD;
    private int blockLimit;
    private BlockHead head;

    /// The bytes of the block while symbols are read; afterwards the byte and the next index of each place.
    private int[] table;

    private int size;

    /// Symbols read, the list of recent bytes, and the run of the first of them.
    private int symbolsRead;

    private final byte[] recent = new byte[256];
    private long run;
    private int runDigit;

    /// Output: the next place, how many bytes are left, and the run of equal bytes.
    private int place;

    private int left;
    private int last;
    private int equal;
    private int repeats;

    private int blockCheck;
    private int streamCheck;

    private byte[] out;
    private int outSize;

    boolean isDone() {
        return state == State.DONE;
    }

    /// Whether nothing more comes out without more input.
    boolean isHungry() {
        return state != State.DONE && state != State.OUTPUT;
    }

    /// What comes out, at most `limit` bytes.
    byte[] read(int limit) throws BlockHead.BadData {
        out = new byte[Math.min(limit, 8192)];
        outSize = 0;
        try {
            while (state != State.DONE && (outSize < limit || state != State.OUTPUT)) {
                in.mark();
                step(limit);
            }
        } catch (Bzip2Input.MoreInput e) {
            in.reset();
        }
        return Arrays.copyOf(out, outSize);
    }

    private void step(int limit) throws Bzip2Input.MoreInput, BlockHead.BadData {
        switch (state) {
            case STREAM_HEAD -> streamHead();
            case BLOCK_HEAD -> blockHead();
            case SYMBOLS -> symbols();
            case OUTPUT -> output(limit);
            case DONE -> {}
        }
    }

    private void streamHead() throws Bzip2Input.MoreInput, BlockHead.BadData {
        int magic = in.read(24);
        int level = in.read(8) - '0';
        if (magic != ('B' << 16 | 'Z' << 8 | 'h') || level < 1 || level > 9) {
            throw new BlockHead.BadData();
        }
        blockLimit = level * Bzip2Format.LEVEL_SIZE;
        state = State.BLOCK_HEAD;
    }

    private void blockHead() throws Bzip2Input.MoreInput, BlockHead.BadData {
        long magic = (long) in.read(24) << 24 | in.read(24);
        if (magic == Bzip2Format.END) {
            if (in.read(32) != streamCheck) {
                throw new BlockHead.BadData();
            }
            in.align();
            state = State.DONE;
            return;
        }
        if (magic != Bzip2Format.BLOCK) {
            throw new BlockHead.BadData();
        }
        head = new BlockHead(in);
        if (head.original >= blockLimit) {
            throw new BlockHead.BadData();
        }
        table = new int[blockLimit];
        size = 0;
        symbolsRead = 0;
        run = 0;
        runDigit = 0;
        System.arraycopy(head.used, 0, recent, 0, head.used.length);
        state = State.SYMBOLS;
    }

    // ---- symbols

    private void symbols() throws Bzip2Input.MoreInput, BlockHead.BadData {
        int end = head.used.length + 1;
        for (; ; ) {
            int symbol = symbol();
            if (symbol <= Bzip2Format.RUN_B) {
                addDigit(symbol);
            } else {
                writeRun();
                if (symbol == end) {
                    break;
                }
                byte b = recent[symbol - 1];
                System.arraycopy(recent, 0, recent, 1, symbol - 1);
                recent[0] = b;
                append(b, 1);
            }
        }
        beginOutput();
    }

    private int symbol() throws Bzip2Input.MoreInput, BlockHead.BadData {
        int group = symbolsRead / Bzip2Format.GROUP;
        if (group >= head.selectors.length) {
            throw new BlockHead.BadData();
        }
        SymbolCode code = head.codes[head.selectors[group]];
        int symbol = code.decode(in.peek(SymbolCode.MAX_LENGTH));
        if (code.length > in.available()) {
            in.mark();
            throw Bzip2Input.MoreInput.NEEDED;
        }
        if (symbol < 0) {
            throw new BlockHead.BadData();
        }
        in.skip(code.length);
        symbolsRead++;
        return symbol;
    }

    private void addDigit(int digit) throws BlockHead.BadData {
        if (runDigit > 21) {
            throw new BlockHead.BadData();
        }
        run += (long) (digit + 1) << runDigit++;
    }

    private void writeRun() throws BlockHead.BadData {
        if (run > 0) {
            append(recent[0], run);
            run = 0;
            runDigit = 0;
        }
    }

    private void append(byte b, long times) throws BlockHead.BadData {
        if (times > blockLimit - size) {
            throw new BlockHead.BadData();
        }
        Arrays.fill(table, size, size + (int) times, b & 0xFF);
        size += (int) times;
    }

    // ---- output

    /// Links the bytes in their original order: the upper bits of each place are the index of the next one.
    private void beginOutput() throws BlockHead.BadData {
        if (size == 0 || head.original >= size) {
            throw new BlockHead.BadData();
        }
        if (head.randomised) {
            throw new BlockHead.BadData(); // no bzip2 since 0.9.5 writes such blocks
        }
        int[] starts = new int[257];
        for (int i = 0; i < size; i++) {
            starts[(table[i] & 0xFF) + 1]++;
        }
        for (int i = 0; i < 256; i++) {
            starts[i + 1] += starts[i];
        }
        for (int i = 0; i < size; i++) {
            table[starts[table[i] & 0xFF]++] |= i << 8;
        }
        place = table[head.original] >>> 8;
        left = size;
        last = -1;
        equal = 0;
        repeats = 0;
        blockCheck = -1;
        state = State.OUTPUT;
    }

    private void output(int limit) throws BlockHead.BadData {
        while (outSize < limit) {
            if (repeats > 0) {
                repeats--;
                put(last);
            } else if (left == 0) {
                endBlock();
                return;
            } else {
                int entry = table[place];
                place = entry >>> 8;
                left--;
                unpack(entry & 0xFF);
            }
        }
        if (left == 0 && repeats == 0) {
            endBlock();
        }
    }

    /// After four equal bytes comes the number of further ones.
    private void unpack(int b) {
        if (equal == 4) {
            repeats = b;
            equal = 0;
            return;
        }
        equal = b == last ? equal + 1 : 1;
        last = b;
        put(b);
    }

    private void put(int b) {
        if (outSize == out.length) {
            out = Arrays.copyOf(out, Math.max(2 * outSize, 64));
        }
        out[outSize++] = (byte) b;
        blockCheck = Bzip2Crc.update(blockCheck, b);
    }

    private void endBlock() throws BlockHead.BadData {
        if (~blockCheck != head.checksum) {
            throw new BlockHead.BadData();
        }
        streamCheck = Bzip2Crc.combine(streamCheck, head.checksum);
        table = null;
        state = State.BLOCK_HEAD;
    }
}
