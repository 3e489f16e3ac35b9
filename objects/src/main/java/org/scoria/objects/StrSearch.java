package org.scoria.objects;

/// Finding and counting one string in another. Positions are code points; `start` and `end` are already clipped,
/// but `start` may lie beyond `end`.
///
/// Compare CPython 3.11 `Objects/stringlib/fastsearch.h`.
public final class StrSearch {
    private StrSearch() {}

    /// The first position of `part` in `text[start:end]`, or -1.
    public static int find(PyStr text, PyStr part, int start, int end) {
        int size = part.size();
        if (end - start < size || start > end) {
            return -1;
        }
        String c = text.chars();
        String d = part.chars();
        if (c != null) {
            return d == null ? -1 : size == 1 ? c.indexOf(d.charAt(0), start, end) : c.indexOf(d, start, end);
        }
        return findPoints(text.points(), part.toCodePoints(), start, end);
    }

    private static int findPoints(int[] text, int[] part, int start, int end) {
        int last = end - part.length;
        for (int i = start; i <= last; i++) {
            if (matches(text, part, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(int[] text, int[] part, int at) {
        for (int k = 0; k < part.length; k++) {
            if (text[at + k] != part[k]) {
                return false;
            }
        }
        return true;
    }

    /// The last position of `part` in `text[start:end]`, or -1.
    public static int rfind(PyStr text, PyStr part, int start, int end) {
        int size = part.size();
        if (end - start < size || start > end) {
            return -1;
        }
        String c = text.chars();
        String d = part.chars();
        if (c != null) {
            int at = d == null ? -1 : c.lastIndexOf(d, end - size);
            return at < start ? -1 : at;
        }
        int[] points = text.points();
        int[] sought = part.toCodePoints();
        for (int i = end - size; i >= start; i--) {
            if (matches(points, sought, i)) {
                return i;
            }
        }
        return -1;
    }

    /// How often `part` occurs in `text[start:end]` without overlapping, but not more than `limit` times.
    static int count(PyStr text, PyStr part, int start, int end, int limit) {
        int size = part.size();
        if (start > end) {
            return 0;
        }
        if (size == 0) {
            return Math.min(limit, end - start + 1);
        }
        int n = 0;
        for (int at = find(text, part, start, end); at >= 0 && n < limit; at = find(text, part, at + size, end)) {
            n++;
        }
        return n;
    }

    /// Whether `part` stands at position `at` of `text`.
    static boolean isAt(PyStr text, PyStr part, int at) {
        String c = text.chars();
        String d = part.chars();
        if (c != null) {
            return d != null && c.startsWith(d, at);
        }
        int size = part.size();
        if (at < 0 || at + size > text.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (text.codePointAt(at + i) != part.codePointAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether `text[start:end]` begins (or ends) with `part`. Compare CPython `unicodeobject.c: tailmatch`.
    static boolean tailMatch(PyStr text, PyStr part, int start, int end, boolean atEnd) {
        int size = part.size();
        if (end - start < size || start > end) {
            return false;
        }
        return size == 0 || isAt(text, part, atEnd ? end - size : start);
    }

    /// `text.replace(old, with, limit)`; a negative limit is none.
    static PyStr replace(PyStr text, PyStr old, PyStr with, long limit) {
        long most = limit < 0 ? Long.MAX_VALUE : limit;
        if (most == 0 || old.size() > text.size() || old.size() == 0 && with.size() == 0) {
            return text.exact();
        }
        if (old.size() == 0) {
            return interleave(text, with, most);
        }
        int at = find(text, old, 0, text.size());
        if (at < 0) {
            return text.exact();
        }
        StrBuilder result = new StrBuilder(text.size() + with.size());
        int from = 0;
        for (long n = 0; at >= 0 && n < most; n++) {
            result.append(text, from, at).append(with);
            from = at + old.size();
            at = find(text, old, from, text.size());
            checkSize(result);
        }
        return result.append(text, from, text.size()).toStr();
    }

    private static PyStr interleave(PyStr text, PyStr with, long limit) {
        StrBuilder result = new StrBuilder(text.size() + with.size());
        int size = text.size();
        int i = 0;
        for (; i <= size && i < limit; i++) {
            result.append(with);
            if (i < size) {
                result.append(text.codePointAt(i));
            }
            checkSize(result);
        }
        return i < size ? result.append(text, i, size).toStr() : result.toStr();
    }

    private static void checkSize(StrBuilder result) {
        if (result.size() < 0) {
            throw Errors.of(Exceptions.MemoryError);
        }
    }
}
