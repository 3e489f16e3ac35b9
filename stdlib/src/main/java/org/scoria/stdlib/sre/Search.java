package org.scoria.stdlib.sre;

import org.scoria.objects.PyObject;

/// A walk over the matches of a pattern in a text.
final class Search extends Matcher {
    final PyPattern pattern;

    /// The bounds within the text that the caller gave.
    final int from;

    /// No attempt begins before this position.
    int next;

    Search(PyPattern pattern, Subject subject, long from, long to) {
        super(pattern.program, subject);
        this.pattern = pattern;
        int length = subject.length;
        this.from = (int) Math.max(0, Math.min(from, length));
        this.end = (int) Math.max(this.from, Math.min(to, length));
        this.next = this.from;
    }

    /// After a match: the next one begins at its end at the earliest, and there it must not be empty when this one
    /// was.
    void advance() {
        mustAdvance = pos == start;
        next = pos;
    }

    /// The text of a group (0: the match), or null when it took no part.
    PyObject group(int group) {
        if (group == 0) {
            return subject.slice(start, pos);
        }
        return isSet(group - 1) ? subject.slice(mem[2 * group - 2], mem[2 * group - 1]) : null;
    }

    /// Matches at [#next] only.
    boolean match() {
        clear();
        return attempt(next);
    }

    /// Finds the first match from [#next] on.
    boolean find() {
        clear();
        int last = end - program.minWidth;
        if (last < next) {
            return false;
        }
        if (program.prefix.length != 0) {
            return findPrefix(last);
        }
        if (program.firstSet != 0) {
            return findSet(last);
        }
        if (program.anchored) {
            return attempt(next);
        }
        for (int p = next; p <= last; p++) {
            if (attempt(p)) {
                return true;
            }
            mustAdvance = false;
        }
        return false;
    }

    private boolean findPrefix(int last) {
        for (int p = next; (p = indexOfPrefix(p, last)) >= 0; p++) {
            if (program.literal) {
                start = p;
                pos = p + program.prefix.length;
                return true;
            }
            if (attempt(p)) {
                return true;
            }
        }
        return false;
    }

    /// The first position from `p` to `last` at which the prefix is, or -1. A match is at least as long as the
    /// prefix.
    private int indexOfPrefix(int p, int last) {
        int[] prefix = program.prefix;
        if (subject.chars != null) {
            if (program.prefixChars == null || p > last) {
                return -1;
            }
            return subject.chars.indexOf(program.prefixChars, p, Math.min(end, last + prefix.length));
        }
        int first = prefix[0];
        for (int i = p; i <= last; i++) {
            if (at(i) == first && prefixAt(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean prefixAt(int p) {
        int[] prefix = program.prefix;
        for (int i = 1; i < prefix.length; i++) {
            if (p + i >= end || at(p + i) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean findSet(int last) {
        long[] latin1 = program.latin1OfFirstSet();
        int[] code = program.code;
        int set = program.firstSet;
        for (int p = next; p <= last; p++) {
            int ch = at(p);
            if ((ch < 256 ? (latin1[ch >> 6] >>> ch & 1) != 0 : CharClass.inSet(code, set, ch)) && attempt(p)) {
                return true;
            }
        }
        return false;
    }
}
