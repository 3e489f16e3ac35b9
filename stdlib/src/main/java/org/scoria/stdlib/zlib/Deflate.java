package org.scoria.stdlib.zlib;

import java.util.Arrays;

/// Compression (RFC 1951) by zlib's search: hash chains over the last 2^`windowBits` bytes. It makes the same
/// choices and therefore the same data as zlib, which the JDK's `Deflater` does only for one size of window; nor
/// can that be copied. Compare zlib `deflate.c`.
final class Deflate {
    static final int NO_FLUSH = 0;
    static final int PARTIAL_FLUSH = 1;
    static final int SYNC_FLUSH = 2;
    static final int FULL_FLUSH = 3;
    static final int FINISH = 4;
    static final int BLOCK = 5;

    static final int FILTERED = 1;
    static final int HUFFMAN_ONLY = 2;
    static final int RLE = 3;
    static final int FIXED = 4;

    private static final int MIN_MATCH = DeflateAlphabet.MIN_MATCH;
    private static final int MAX_MATCH = DeflateAlphabet.MAX_MATCH;

    /// With this many bytes in sight the search need not care for the end.
    private static final int MIN_LOOKAHEAD = MAX_MATCH + MIN_MATCH + 1;

    /// Matches of three bytes farther back than this cost more than literals.
    private static final int TOO_FAR = 4096;

    private static final int MAX_STORED = 65535;

    /// How hard the levels 1 to 9 try: a match this long is good (then fewer are looked at), is not improved
    /// upon, is the best one wants; and how many are looked at.
    private static final int[][] EFFORT = {
        {4, 4, 8, 4},
        {4, 5, 16, 8},
        {4, 6, 32, 32},
        {4, 4, 16, 16},
        {8, 16, 32, 32},
        {8, 16, 128, 128},
        {8, 32, 128, 256},
        {32, 128, 258, 1024},
        {32, 258, 258, 4096},
    };

    final BitOutput out;
    private final DeflateBlock block;
    private final int level;
    private final int strategy;

    /// Twice the reach of matches: when the upper half fills up, it moves down.
    private final byte[] window;

    private final int reach;

    /// The latest position with a hash, and the one before each position with the same hash; 0 is none.
    private final int[] heads;

    private final int[] previous;
    private final int hashShift;

    /// Where the block, the next match, and the end of the input are in [#window].
    private int blockStart;

    private int at;
    private int lookahead;

    /// How many positions before [#at] still lack a hash, because bytes after them were missing.
    private int unhashed;

    private int matchStart;
    private int matchLength = MIN_MATCH - 1;
    private int previousLength = MIN_MATCH - 1;

    /// Whether the byte before [#at] waits: it becomes a literal unless a match begins with it.
    private boolean pending;

    Deflate(int level, int windowBits, int memoryLevel, int strategy) {
        this.level = level;
        this.strategy = strategy;
        reach = 1 << windowBits;
        window = new byte[2 * reach + MAX_MATCH];
        heads = new int[1 << memoryLevel + 7];
        previous = new int[reach];
        hashShift = (memoryLevel + 7 + MIN_MATCH - 1) / MIN_MATCH;
        out = new BitOutput();
        block = new DeflateBlock(out, 1 << memoryLevel + 6);
    }

    Deflate(Deflate other) {
        level = other.level;
        strategy = other.strategy;
        window = other.window.clone();
        reach = other.reach;
        heads = other.heads.clone();
        previous = other.previous.clone();
        hashShift = other.hashShift;
        out = new BitOutput(other.out);
        block = new DeflateBlock(other.block, out);
        blockStart = other.blockStart;
        at = other.at;
        lookahead = other.lookahead;
        unhashed = other.unhashed;
        matchStart = other.matchStart;
        matchLength = other.matchLength;
        previousLength = other.previousLength;
        pending = other.pending;
    }

    // ---- input

    /// What is still to be taken in.
    private byte[] input = {};

    private int inputAt;
    private int inputEnd;

    /// Takes bytes in and writes all blocks that can be completed; `flush` says what else is written.
    void write(byte[] data, int offset, int length, int flush) {
        input = data;
        inputAt = offset;
        inputEnd = offset + length;
        if (level == 0) {
            store(flush);
        } else {
            compress(flush);
        }
        input = null;
    }

    private void compress(int flush) {
        if (strategy == HUFFMAN_ONLY) {
            literalsOnly(flush);
        } else if (strategy == RLE) {
            runsOnly(flush);
        } else if (level <= 3) {
            greedy(flush);
        } else {
            lazy(flush);
        }
        end(flush);
    }

    /// Ends the block if `flush` asks for it.
    private void end(int flush) {
        if (flush == NO_FLUSH) {
            return;
        }
        if (flush == FINISH) {
            writeBlock(true);
            return;
        }
        if (!block.isEmpty()) {
            writeBlock(false);
        }
        mark(flush);
    }

    private void mark(int flush) {
        if (flush == PARTIAL_FLUSH) {
            block.empty();
        } else if (flush != BLOCK) {
            block.stored(window, 0, 0, false);
        }
        if (flush == FULL_FLUSH) {
            Arrays.fill(heads, 0);
            if (lookahead == 0) {
                at = 0;
                blockStart = 0;
                unhashed = 0;
            }
        }
    }

    private void writeBlock(boolean last) {
        block.write(window, blockStart, at - blockStart, last, strategy == FIXED);
        blockStart = at;
    }

    /// Fills the window; whether `least` bytes are ahead, or as many as there are when all must be written.
    private boolean fill(int least, int flush) {
        if (lookahead < least) {
            refill();
        }
        return lookahead >= least || flush != NO_FLUSH && lookahead > 0;
    }

    private void refill() {
        do {
            if (at >= 2 * reach - MIN_LOOKAHEAD) {
                slide();
            }
            int room = 2 * reach - lookahead - at;
            int part = Math.min(room, inputEnd - inputAt);
            if (part == 0) {
                return;
            }
            System.arraycopy(input, inputAt, window, at + lookahead, part);
            inputAt += part;
            lookahead += part;
            hashLate();
        } while (lookahead < MIN_LOOKAHEAD);
    }

    /// Hashes the positions that lacked bytes after them.
    private void hashLate() {
        while (unhashed > 0 && lookahead + unhashed >= MIN_MATCH) {
            insert(at - unhashed);
            unhashed--;
        }
    }

    private void slide() {
        System.arraycopy(window, reach, window, 0, reach);
        matchStart -= reach;
        at -= reach;
        blockStart -= reach;
        slide(heads);
        slide(previous);
    }

    private void slide(int[] positions) {
        for (int i = 0; i < positions.length; i++) {
            positions[i] = Math.max(positions[i] - reach, 0);
        }
    }

    /// Looks bytes up that the receiver knows already, without writing them.
    void dictionary(byte[] data) {
        int length = Math.min(data.length, reach);
        input = data;
        inputAt = data.length - length;
        inputEnd = data.length;
        refill();
        while (lookahead >= MIN_MATCH) {
            insert(at++);
            lookahead--;
            if (lookahead < MIN_MATCH) {
                refill();
            }
        }
        at += lookahead;
        blockStart = at;
        unhashed = lookahead;
        lookahead = 0;
        input = null;
    }

    // ---- search

    /// Enters a position into its hash chain; the one before it in the chain, or 0.
    private int insert(int position) {
        int hash = (window[position] & 0xFF) << 2 * hashShift
                ^ (window[position + 1] & 0xFF) << hashShift
                ^ window[position + 2] & 0xFF;
        hash &= heads.length - 1;
        int head = heads[hash];
        previous[position & reach - 1] = head;
        heads[hash] = position;
        return head;
    }

    private int chainHere() {
        return lookahead >= MIN_MATCH ? insert(at) : 0;
    }

    private boolean isNear(int head) {
        return head != 0 && at - head <= reach - MIN_LOOKAHEAD;
    }

    /// The length of the best match in the chain that begins at `head`, if longer than the one found a byte before.
    private int search(int head) {
        int[] effort = EFFORT[level - 1];
        int left = previousLength >= effort[0] ? effort[3] >> 2 : effort[3];
        int enough = Math.min(effort[2], lookahead);
        int limit = Math.max(at - (reach - MIN_LOOKAHEAD), 0);
        int most = Math.min(MAX_MATCH, lookahead);
        int best = previousLength;
        int candidate = head;
        do {
            if (best >= most) {
                return most;
            }
            if (window[candidate + best] == window[at + best]) {
                int length = common(candidate, most);
                if (length > best) {
                    matchStart = candidate;
                    best = length;
                    if (length >= enough) {
                        break;
                    }
                }
            }
            candidate = previous[candidate & reach - 1];
        } while (candidate > limit && --left != 0);
        return best;
    }

    private int common(int candidate, int most) {
        int mismatch = Arrays.mismatch(window, candidate, candidate + most, window, at, at + most);
        return mismatch < 0 ? most : mismatch;
    }

    /// Levels 1 to 3: takes every match as it comes.
    private void greedy(int flush) {
        while (fill(MIN_LOOKAHEAD, flush)) {
            int head = chainHere();
            matchLength = isNear(head) ? search(head) : 0;
            boolean full;
            if (matchLength >= MIN_MATCH) {
                full = block.match(at - matchStart, matchLength);
                skipMatch();
            } else {
                full = block.literal(window[at] & 0xFF);
                lookahead--;
                at++;
            }
            if (full) {
                writeBlock(false);
            }
        }
        leaveUnhashed(flush);
    }

    /// After a flush everything is written, but the last positions could not be hashed.
    private void leaveUnhashed(int flush) {
        if (flush != NO_FLUSH) {
            unhashed = Math.min(at, MIN_MATCH - 1);
        }
    }

    private void skipMatch() {
        lookahead -= matchLength;
        if (matchLength <= EFFORT[level - 1][1] && lookahead >= MIN_MATCH) {
            for (int i = 1; i < matchLength; i++) {
                insert(++at);
            }
            at++;
        } else {
            at += matchLength;
        }
    }

    /// Levels 4 to 9: takes a match only if there is no longer one a byte later.
    private void lazy(int flush) {
        while (fill(MIN_LOOKAHEAD, flush)) {
            int head = chainHere();
            previousLength = matchLength;
            int before = matchStart;
            matchLength = MIN_MATCH - 1;
            if (previousLength < EFFORT[level - 1][1] && isNear(head)) {
                matchLength = search(head);
                if (matchLength <= 5 && isPoor()) {
                    matchLength = MIN_MATCH - 1;
                }
            }
            if (previousLength >= MIN_MATCH && matchLength <= previousLength) {
                takePrevious(before);
            } else {
                step();
            }
        }
        if (flush != NO_FLUSH && pending) {
            block.literal(window[at - 1] & 0xFF);
            pending = false;
        }
        leaveUnhashed(flush);
    }

    private boolean isPoor() {
        return strategy == FILTERED || matchLength == MIN_MATCH && at - matchStart > TOO_FAR;
    }

    /// Takes the match that began a byte before.
    private void takePrevious(int start) {
        int lastHashed = at + lookahead - MIN_MATCH;
        boolean full = block.match(at - 1 - start, previousLength);
        lookahead -= previousLength - 1;
        for (int i = 2; i < previousLength; i++) {
            if (++at <= lastHashed) {
                insert(at);
            }
        }
        at++;
        pending = false;
        matchLength = MIN_MATCH - 1;
        if (full) {
            writeBlock(false);
        }
    }

    private void step() {
        if (pending && block.literal(window[at - 1] & 0xFF)) {
            writeBlock(false);
        }
        pending = true;
        at++;
        lookahead--;
    }

    /// The strategy that only looks for repeated bytes.
    private void runsOnly(int flush) {
        while (fill(MAX_MATCH + 1, flush)) {
            int run = run();
            boolean full;
            if (run >= MIN_MATCH) {
                full = block.match(1, run);
                at += run;
                lookahead -= run;
            } else {
                full = block.literal(window[at] & 0xFF);
                at++;
                lookahead--;
            }
            if (full) {
                writeBlock(false);
            }
        }
    }

    /// How often the byte before comes again.
    private int run() {
        if (at == 0) {
            return 0;
        }
        int most = Math.min(MAX_MATCH, lookahead);
        int run = 0;
        while (run < most && window[at + run] == window[at - 1]) {
            run++;
        }
        return run;
    }

    private void literalsOnly(int flush) {
        while (fill(1, flush)) {
            boolean full = block.literal(window[at] & 0xFF);
            at++;
            lookahead--;
            if (full) {
                writeBlock(false);
            }
        }
    }

    // ---- level 0

    /// Collects bytes in the window and writes them as they are.
    private void store(int flush) {
        int most = Math.min(2 * reach, MAX_STORED);
        do {
            int part = Math.min(most - at, inputEnd - inputAt);
            System.arraycopy(input, inputAt, window, at, part);
            at += part;
            inputAt += part;
            if (at == most && (inputAt < inputEnd || flush != FINISH)) {
                storeBlock(false);
            }
        } while (inputAt < inputEnd);
        if (flush == FINISH) {
            storeBlock(true);
            out.align();
        } else if (flush != NO_FLUSH) {
            if (at > 0) {
                storeBlock(false);
            }
            mark(flush);
        }
    }

    private void storeBlock(boolean last) {
        block.stored(window, 0, at, last);
        at = 0;
    }
}
