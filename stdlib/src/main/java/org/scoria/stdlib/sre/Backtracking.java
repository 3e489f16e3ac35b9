package org.scoria.stdlib.sre;

import java.util.Arrays;
import org.scoria.objects.Errors;

/// The memory of a matcher: group marks and repeat counters that can be rolled back, and the stack of choices to
/// return to.
///
/// `mem` holds the marks (start and end of each group, -1 when not set), the index of the group that was closed
/// last, and behind them a record for every repeat that is running. Each change is noted on the trail, and each
/// choice remembers how long the trail was: going back to it undoes what came later. Dropping choices (as atomic
/// groups and assertions do) keeps the trail, so that an earlier choice still restores everything.
abstract class Backtracking {
    private static final int[] NONE = {};

    // fields of a choice
    static final int KIND = 0;
    static final int PC = 1;
    static final int POS = 2;
    static final int REPEAT = 3;
    static final int MEM_TOP = 4;
    static final int TRAIL_TOP = 5;
    static final int EXTRA = 6;
    static final int CHOICE_SIZE = 7;

    // fields of a repeat record
    static final int COUNT = 0;
    static final int LAST_POS = 1;
    static final int REPEAT_PC = 2;
    static final int OUTER = 3;
    static final int RECORD_SIZE = 4;

    int[] mem;
    int memTop;
    final int lastIndexAt;

    int[] choices = NONE;
    int choiceTop;

    private int[] trail = NONE;
    int trailTop;

    /// The record of the innermost running repeat.
    int repeat;

    /// The choice at which the innermost running assertion, atomic group or possessive repeat began, or -1.
    int barrier;

    /// The current position, whenever it is not in a local variable of the loop.
    int pos;

    Backtracking(int groups) {
        lastIndexAt = 2 * groups;
        mem = new int[lastIndexAt + 1];
        Arrays.fill(mem, -1);
    }

    /// Forgets the groups of the last match.
    final void clear() {
        Arrays.fill(mem, 0, lastIndexAt + 1, -1);
        rewind();
    }

    /// Makes the memory ready for an attempt.
    final void rewind() {
        memTop = lastIndexAt + 1;
        choiceTop = 0;
        trailTop = 0;
        repeat = -1;
        barrier = -1;
    }

    final void set(int at, int value) {
        int top = trailTop;
        if (top + 2 > trail.length) {
            trail = grown(trail, top + 2);
        }
        trail[top] = at;
        trail[top + 1] = mem[at];
        trailTop = top + 2;
        mem[at] = value;
    }

    final void undo(int downTo) {
        int top = trailTop;
        while (top > downTo) {
            top -= 2;
            mem[trail[top]] = trail[top + 1];
        }
        trailTop = top;
    }

    /// A new repeat record.
    final int allocate(int pc, int count) {
        int record = memTop;
        int top = record + RECORD_SIZE;
        if (top > mem.length) {
            mem = grown(mem, top);
        }
        memTop = top;
        mem[record + COUNT] = count;
        mem[record + LAST_POS] = -1;
        mem[record + REPEAT_PC] = pc;
        mem[record + OUTER] = repeat;
        return record;
    }

    final void push(int kind, int pc, int position, int record, int extra) {
        int top = choiceTop;
        if (top + CHOICE_SIZE > choices.length) {
            choices = grown(choices, top + CHOICE_SIZE);
        }
        int[] c = choices;
        c[top] = kind;
        c[top + PC] = pc;
        c[top + POS] = position;
        c[top + REPEAT] = record;
        c[top + MEM_TOP] = memTop;
        c[top + TRAIL_TOP] = trailTop;
        c[top + EXTRA] = extra;
        choiceTop = top + CHOICE_SIZE;
    }

    private static int[] grown(int[] array, int needed) {
        if (needed < 0 || array.length > Integer.MAX_VALUE / 2) {
            throw Errors.memoryError("");
        }
        return Arrays.copyOf(array, Math.max(needed, Math.max(8 * CHOICE_SIZE, array.length * 2)));
    }
}
