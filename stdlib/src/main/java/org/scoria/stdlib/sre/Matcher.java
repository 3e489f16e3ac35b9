package org.scoria.stdlib.sre;

import org.scoria.objects.ThreadState;

/// Runs a [Program] at one position of a text. An attempt never recurses: what it may return to is on a stack of
/// choices, see [Backtracking].
class Matcher extends Backtracking {
    // kinds of choices

    /// Go on at a place of the program.
    private static final int RESUME = 0;
    /// Try the next alternative of a BRANCH.
    private static final int NEXT_BRANCH = 1;
    /// Give back one character of a REPEAT_ONE; the extra field is the position that must not be passed.
    private static final int GIVE_BACK = 2;
    /// Take one more character in a MIN_REPEAT_ONE; the extra field says how many there may be.
    private static final int TAKE_MORE = 3;
    /// Run the body of a lazy repeat once more.
    private static final int BODY_AGAIN = 4;
    // the barriers: the extra field is the enclosing one
    private static final int ASSERT = 5;
    private static final int ASSERT_NOT = 6;
    private static final int ATOMIC = 7;
    private static final int POSSESSIVE = 8;

    private static final int POLL_MASK = 0x3FFF;

    final Program program;
    final Subject subject;
    private final int[] code;
    private final String chars;
    private final int[] points;
    private final byte[] bytes;
    private final int offset;

    /// Where the text to look at ends.
    int end;

    /// Where the current attempt (after success: the match) begins.
    int start;

    /// Whether a match must reach [#end].
    boolean matchAll;

    /// Whether an empty match does not count.
    boolean mustAdvance;

    private int ticks;

    Matcher(Program program, Subject subject) {
        super(program.groups);
        this.program = program;
        this.subject = subject;
        this.code = program.code;
        this.chars = subject.chars;
        this.points = subject.points;
        this.bytes = subject.bytes;
        this.offset = subject.offset;
    }

    final int at(int i) {
        String c = chars;
        if (c != null) {
            return c.charAt(i);
        }
        byte[] b = bytes;
        return b != null ? b[offset + i] & 0xFF : points[i];
    }

    /// Tries to match at `position`; after success the match is from [#start] to [#pos].
    final boolean attempt(int position) {
        rewind();
        start = position;
        if ((++ticks & POLL_MASK) == 0) {
            poll();
        }
        return run(position);
    }

    private boolean run(int position) {
        int[] code = this.code;
        int end = this.end;
        int pc = program.start;
        int p = position;
        for (; ; ) {
            switch (code[pc]) {
                case Op.LITERAL:
                    if (p < end && at(p) == code[pc + 1]) {
                        p++;
                        pc += 2;
                        continue;
                    }
                    break;
                case Op.NOT_LITERAL:
                    if (p < end && at(p) != code[pc + 1]) {
                        p++;
                        pc += 2;
                        continue;
                    }
                    break;
                case Op.ANY:
                    if (p < end && at(p) != '\n') {
                        p++;
                        pc++;
                        continue;
                    }
                    break;
                case Op.ANY_ALL:
                    if (p < end) {
                        p++;
                        pc++;
                        continue;
                    }
                    break;
                case Op.IN, Op.IN_IGNORE, Op.IN_UNI_IGNORE, Op.IN_LOC_IGNORE:
                    if (p < end && program.in(pc, at(p))) {
                        p++;
                        pc += 1 + code[pc + 1];
                        continue;
                    }
                    break;
                case Op.MARK:
                    mark(code[pc + 1], p);
                    pc += 2;
                    continue;
                case Op.JUMP, Op.INFO:
                    pc += 1 + code[pc + 1];
                    continue;
                case Op.SUCCESS:
                    this.pos = p;
                    if (barrier < 0) {
                        if (matchAll && p != end || mustAdvance && p == start) {
                            break;
                        }
                        return true;
                    }
                    pc = leaveBarrier();
                    if (pc >= 0) {
                        p = this.pos;
                        continue;
                    }
                    break;
                case Op.FAILURE:
                    break;
                default:
                    this.pos = p;
                    pc = step(pc);
                    if (pc >= 0) {
                        p = this.pos;
                        continue;
                    }
                    break;
            }
            pc = backtrack();
            if (pc < 0) {
                return false;
            }
            p = this.pos;
        }
    }

    private void mark(int mark, int position) {
        set(mark, position);
        if ((mark & 1) != 0) {
            set(lastIndexAt, (mark >> 1) + 1);
        }
    }

    /// Runs one of the rarer or larger operations: returns where to go on, at [#pos], or -1 on failure.
    private int step(int pc) {
        switch (code[pc]) {
            case Op.REPEAT_ONE:
                return repeatOne(pc);
            case Op.MIN_REPEAT_ONE:
                return minRepeatOne(pc);
            case Op.BRANCH:
                return branch(pc + 1);
            case Op.REPEAT:
                repeat = allocate(pc, -1);
                return pc + 1 + code[pc + 1];
            case Op.MAX_UNTIL:
                return maxUntil(pc);
            case Op.MIN_UNTIL:
                return minUntil(pc);
            case Op.AT:
                return Positions.holds(this, code[pc + 1], pos) ? pc + 2 : -1;
            case Op.ASSERT:
                return look(ASSERT, pc);
            case Op.ASSERT_NOT:
                return look(ASSERT_NOT, pc);
            case Op.GROUPREF_EXISTS:
                return isSet(code[pc + 1]) ? pc + 3 : pc + 1 + code[pc + 2];
            case Op.GROUPREF, Op.GROUPREF_IGNORE, Op.GROUPREF_LOC_IGNORE, Op.GROUPREF_UNI_IGNORE:
                return groupReference(code[pc], code[pc + 1]) ? pc + 2 : -1;
            case Op.ATOMIC_GROUP:
                enterBarrier(ATOMIC, pc + 1 + code[pc + 1], pos);
                return pc + 2;
            case Op.POSSESSIVE_REPEAT:
                return possessive(pc, allocate(pc, 0));
            case Op.POSSESSIVE_REPEAT_ONE:
                return possessiveOne(pc);
            default:
                if (pos < end && program.accepts(pc, at(pos))) {
                    pos++;
                    return pc + 2;
                }
                return -1;
        }
    }

    // ---- going back

    /// Returns to the latest choice that leads on: where, or -1 when there is none.
    private int backtrack() {
        while (choiceTop != 0) {
            if ((++ticks & POLL_MASK) == 0) {
                poll();
            }
            int[] c = choices;
            int top = choiceTop - CHOICE_SIZE;
            undo(c[top + TRAIL_TOP]);
            repeat = c[top + REPEAT];
            memTop = c[top + MEM_TOP];
            pos = c[top + POS];
            int pc = c[top + PC];
            choiceTop = top;
            switch (c[top]) {
                case RESUME:
                    return pc;
                case NEXT_BRANCH:
                    pc = branch(pc);
                    break;
                case GIVE_BACK:
                    pc = settle(pc, c[top + EXTRA], pos - 1);
                    break;
                case TAKE_MORE:
                    pc = takeMore(pc, c[top + EXTRA]);
                    break;
                case BODY_AGAIN:
                    return runBody(repeat, mem[repeat + COUNT] + 1);
                default:
                    barrier = c[top + EXTRA];
                    pc = failedBarrier(c[top], pc);
                    break;
            }
            if (pc >= 0) {
                return pc;
            }
        }
        undo(0);
        return -1;
    }

    private static void poll() {
        ThreadState thread = ThreadState.current();
        if (thread.breaker) {
            thread.interpreter.safepoint(thread);
        }
    }

    // ---- alternatives

    /// Takes the first alternative, from the one whose skip is at `slot` on, that may match.
    private int branch(int slot) {
        int at = slot;
        int skip;
        while ((skip = code[at]) != 0) {
            int body = at + 1;
            at += skip;
            if (mayBegin(body)) {
                if (code[at] != 0) {
                    push(NEXT_BRANCH, at, pos, repeat, 0);
                }
                return body;
            }
        }
        return -1;
    }

    private boolean mayBegin(int pc) {
        switch (code[pc]) {
            case Op.LITERAL:
                return pos < end && at(pos) == code[pc + 1];
            case Op.IN:
                return pos < end && program.in(pc, at(pos));
            default:
                return true;
        }
    }

    // ---- repeats of one character

    private int repeatOne(int pc) {
        int min = Program.limit(code[pc + 2]);
        int from = pos;
        if (end - from < min) {
            return -1;
        }
        int to = run(pc + 4, from, Program.limit(code[pc + 3]));
        return to - from < min ? -1 : settle(pc, from + min, to);
    }

    /// Goes on behind a REPEAT_ONE at the last possible position from `high` down to `low`.
    private int settle(int pc, int low, int high) {
        int tail = pc + 1 + code[pc + 1];
        int p = high;
        if (code[tail] == Op.LITERAL) {
            int wanted = code[tail + 1];
            if (p == end) {
                p--;
            }
            while (p >= low && at(p) != wanted) {
                p--;
            }
        }
        if (p < low) {
            return -1;
        }
        if (p > low) {
            push(GIVE_BACK, pc, p, repeat, low);
        }
        pos = p;
        return tail;
    }

    private int minRepeatOne(int pc) {
        int min = Program.limit(code[pc + 2]);
        int from = pos;
        if (end - from < min) {
            return -1;
        }
        int to = min == 0 ? from : run(pc + 4, from, min);
        return to - from < min ? -1 : settleLazily(pc, to, Program.limit(code[pc + 3]) - min);
    }

    private int takeMore(int pc, int more) {
        if (pos >= end || !program.accepts(pc + 4, at(pos))) {
            return -1;
        }
        return settleLazily(pc, pos + 1, more - 1);
    }

    /// Goes on behind a MIN_REPEAT_ONE at the first possible position from `from` on, at most `more` characters
    /// away.
    private int settleLazily(int pc, int from, int more) {
        int tail = pc + 1 + code[pc + 1];
        int p = from;
        int left = more;
        if (code[tail] == Op.LITERAL) {
            int wanted = code[tail + 1];
            while (p < end && at(p) != wanted) {
                if (left == 0 || !program.accepts(pc + 4, at(p))) {
                    return -1;
                }
                p++;
                left--;
            }
            if (p >= end) {
                return -1;
            }
        }
        if (left > 0) {
            push(TAKE_MORE, pc, p, repeat, left);
        }
        pos = p;
        return tail;
    }

    private int possessiveOne(int pc) {
        int min = Program.limit(code[pc + 2]);
        int from = pos;
        if (end - from < min) {
            return -1;
        }
        int to = run(pc + 4, from, Program.limit(code[pc + 3]));
        if (to - from < min) {
            return -1;
        }
        pos = to;
        return pc + 1 + code[pc + 1];
    }

    /// Where the run of characters that the operation at `item` accepts ends.
    private int run(int item, int from, int max) {
        int bound = max > end - from ? end : from + max;
        int p = from;
        int operand = code[item + 1];
        switch (code[item]) {
            case Op.ANY_ALL:
                return bound;
            case Op.ANY:
                while (p < bound && at(p) != '\n') {
                    p++;
                }
                return p;
            case Op.LITERAL:
                while (p < bound && at(p) == operand) {
                    p++;
                }
                return p;
            case Op.NOT_LITERAL:
                while (p < bound && at(p) != operand) {
                    p++;
                }
                return p;
            case Op.IN, Op.IN_IGNORE, Op.IN_UNI_IGNORE, Op.IN_LOC_IGNORE:
                return runOfSet(item, p, bound);
            default:
                while (p < bound && program.accepts(item, at(p))) {
                    p++;
                }
                return p;
        }
    }

    private int runOfSet(int item, int from, int bound) {
        long[] latin1 = program.latin1(item);
        int op = code[item];
        int p = from;
        while (p < bound) {
            int ch = at(p);
            if (ch < 256 ? (latin1[ch >> 6] >>> ch & 1) == 0 : !program.inSet(op, item + 2, ch)) {
                break;
            }
            p++;
        }
        return p;
    }

    // ---- repeats of anything

    private int runBody(int record, int count) {
        set(record + COUNT, count);
        set(record + LAST_POS, pos);
        return mem[record + REPEAT_PC] + 4;
    }

    /// At the end of the body of a greedy repeat, and before its first iteration.
    private int maxUntil(int pc) {
        int record = repeat;
        int count = mem[record + COUNT] + 1;
        int head = mem[record + REPEAT_PC];
        if (count < Program.limit(code[head + 2])) {
            set(record + COUNT, count);
            return head + 4;
        }
        int outer = mem[record + OUTER];
        if (count < Program.limit(code[head + 3]) && pos != mem[record + LAST_POS]) {
            push(RESUME, pc + 1, pos, outer, 0);
            return runBody(record, count);
        }
        repeat = outer;
        return pc + 1;
    }

    private int minUntil(int pc) {
        int record = repeat;
        int count = mem[record + COUNT] + 1;
        int head = mem[record + REPEAT_PC];
        if (count < Program.limit(code[head + 2])) {
            set(record + COUNT, count);
            return head + 4;
        }
        if (count < Program.limit(code[head + 3]) && pos != mem[record + LAST_POS]) {
            push(BODY_AGAIN, pc, pos, record, 0);
        }
        repeat = mem[record + OUTER];
        return pc + 1;
    }

    // ---- assertions, atomic groups and possessive repeats

    private void enterBarrier(int kind, int pc, int position) {
        int outer = barrier;
        barrier = choiceTop;
        push(kind, pc, position, repeat, outer);
    }

    private int look(int kind, int pc) {
        int back = Program.limit(code[pc + 2]);
        if (pos < back) {
            return kind == ASSERT ? -1 : pc + 1 + code[pc + 1];
        }
        enterBarrier(kind, pc + 1 + code[pc + 1], pos);
        pos -= back;
        return pc + 3;
    }

    /// At the SUCCESS that ends the innermost barrier's body.
    private int leaveBarrier() {
        int[] c = choices;
        int b = barrier;
        choiceTop = b;
        barrier = c[b + EXTRA];
        repeat = c[b + REPEAT];
        memTop = c[b + MEM_TOP];
        switch (c[b]) {
            case ASSERT:
                pos = c[b + POS];
                return c[b + PC];
            case ASSERT_NOT:
                undo(c[b + TRAIL_TOP]);
                return -1;
            case ATOMIC:
                return c[b + PC];
            default:
                int record = memTop - RECORD_SIZE;
                mem[record + COUNT]++;
                return possessive(c[b + PC], record);
        }
    }

    /// When nothing is left to try in the body of a barrier, which is gone from the stack.
    private int failedBarrier(int kind, int pc) {
        if (kind == ASSERT_NOT) {
            return pc;
        }
        if (kind == POSSESSIVE) {
            int record = memTop - RECORD_SIZE;
            if (mem[record + COUNT] >= Program.limit(code[pc + 2])) {
                memTop = record;
                return pc + 2 + code[pc + 1];
            }
        }
        return -1;
    }

    /// Before an iteration of a possessive repeat, whose record is the last one.
    private int possessive(int pc, int record) {
        int count = mem[record + COUNT];
        if (count >= Program.limit(code[pc + 2])) {
            if (count >= Program.limit(code[pc + 3]) || pos == mem[record + LAST_POS]) {
                memTop = record;
                return pc + 2 + code[pc + 1];
            }
            mem[record + LAST_POS] = pos;
        }
        enterBarrier(POSSESSIVE, pc, pos);
        return pc + 4;
    }

    // ---- groups

    /// Whether a group, counted from 0, has matched.
    final boolean isSet(int group) {
        int from = mem[2 * group];
        return from >= 0 && mem[2 * group + 1] >= from;
    }

    /// Matches the text of a group once more.
    private boolean groupReference(int op, int group) {
        if (!isSet(group)) {
            return false;
        }
        int from = mem[2 * group];
        int to = mem[2 * group + 1];
        int p = pos;
        if (end - p < to - from) {
            return false;
        }
        for (int i = from; i < to; i++, p++) {
            int a = at(i);
            int b = at(p);
            if (a != b && !sameIgnoringCase(op, a, b)) {
                return false;
            }
        }
        pos = p;
        return true;
    }

    private static boolean sameIgnoringCase(int op, int a, int b) {
        switch (op) {
            case Op.GROUPREF:
                return false;
            case Op.GROUPREF_UNI_IGNORE:
                return CharClass.lowerUnicode(a) == CharClass.lowerUnicode(b);
            default:
                return CharClass.lowerAscii(a) == CharClass.lowerAscii(b);
        }
    }
}
