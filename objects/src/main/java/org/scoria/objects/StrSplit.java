package org.scoria.objects;

import org.scoria.objects.text.UnicodeData;

/// Taking strings apart: the `split`, `strip` and `partition` families.
///
/// Compare CPython 3.11 `Objects/stringlib/split.h` and `partition.h`.
final class StrSplit {
    private StrSplit() {}

    private static long limit(long maxSplit) {
        return maxSplit < 0 ? Long.MAX_VALUE : maxSplit;
    }

    // ---- split at whitespace

    static PyList split(PyStr text, long maxSplit) {
        PyList parts = new PyList();
        int size = text.size();
        int i = 0;
        for (long n = limit(maxSplit); n > 0; n--) {
            i = skipSpace(text, i, size);
            if (i == size) {
                return parts;
            }
            int start = i;
            i = skipWord(text, i, size);
            parts.append(text.substring(start, i));
        }
        i = skipSpace(text, i, size);
        if (i < size) {
            parts.append(text.substring(i, size)); // trailing whitespace stays when the limit is reached
        }
        return parts;
    }

    private static int skipSpace(PyStr text, int from, int size) {
        int i = from;
        while (i < size && UnicodeData.isSpace(text.codePointAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipWord(PyStr text, int from, int size) {
        int i = from;
        while (i < size && !UnicodeData.isSpace(text.codePointAt(i))) {
            i++;
        }
        return i;
    }

    static PyList rsplit(PyStr text, long maxSplit) {
        PyList parts = new PyList();
        int i = text.size();
        for (long n = limit(maxSplit); n > 0; n--) {
            i = skipSpaceBack(text, i);
            if (i == 0) {
                break;
            }
            int end = i;
            while (i > 0 && !UnicodeData.isSpace(text.codePointAt(i - 1))) {
                i--;
            }
            parts.append(text.substring(i, end));
        }
        i = skipSpaceBack(text, i);
        if (i > 0) {
            parts.append(text.substring(0, i));
        }
        return reversed(parts);
    }

    private static int skipSpaceBack(PyStr text, int from) {
        int i = from;
        while (i > 0 && UnicodeData.isSpace(text.codePointAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static PyList reversed(PyList list) {
        PyObject[] items = new PyObject[list.size];
        for (int i = 0; i < items.length; i++) {
            items[i] = list.items[items.length - 1 - i];
        }
        return new PyList(items, items.length);
    }

    // ---- split at a separator

    static PyList split(PyStr text, PyStr separator, long maxSplit) {
        checkSeparator(separator);
        PyList parts = new PyList();
        int size = text.size();
        int from = 0;
        for (long n = limit(maxSplit); n > 0; n--) {
            int at = StrSearch.find(text, separator, from, size);
            if (at < 0) {
                break;
            }
            parts.append(text.substring(from, at));
            from = at + separator.size();
        }
        parts.append(text.substring(from, size));
        return parts;
    }

    static PyList rsplit(PyStr text, PyStr separator, long maxSplit) {
        checkSeparator(separator);
        PyList parts = new PyList();
        int end = text.size();
        for (long n = limit(maxSplit); n > 0; n--) {
            int at = StrSearch.rfind(text, separator, 0, end);
            if (at < 0) {
                break;
            }
            parts.append(text.substring(at + separator.size(), end));
            end = at;
        }
        parts.append(text.substring(0, end));
        return reversed(parts);
    }

    private static void checkSeparator(PyStr separator) {
        if (separator.size() == 0) {
            throw Errors.valueError("empty separator");
        }
    }

    static PyList splitLines(PyStr text, boolean keepEnds) {
        PyList lines = new PyList();
        int size = text.size();
        int i = 0;
        while (i < size) {
            int start = i;
            while (i < size && !UnicodeData.isLinebreak(text.codePointAt(i))) {
                i++;
            }
            int end = i;
            if (i < size) {
                boolean pair = text.codePointAt(i) == '\r' && i + 1 < size && text.codePointAt(i + 1) == '\n';
                i += pair ? 2 : 1;
            }
            lines.append(text.substring(start, keepEnds ? i : end));
        }
        return lines;
    }

    // ---- partition

    static PyTuple partition(PyStr text, PyStr separator) {
        checkSeparator(separator);
        int at = StrSearch.find(text, separator, 0, text.size());
        if (at < 0) {
            return PyTuple.of(text, PyStr.EMPTY, PyStr.EMPTY);
        }
        return around(text, separator, at);
    }

    static PyTuple rpartition(PyStr text, PyStr separator) {
        checkSeparator(separator);
        int at = StrSearch.rfind(text, separator, 0, text.size());
        if (at < 0) {
            return PyTuple.of(PyStr.EMPTY, PyStr.EMPTY, text);
        }
        return around(text, separator, at);
    }

    private static PyTuple around(PyStr text, PyStr separator, int at) {
        return PyTuple.of(text.substring(0, at), separator, text.substring(at + separator.size(), text.size()));
    }

    // ---- strip

    static final int LEFT = 1;
    static final int RIGHT = 2;

    /// Strips whitespace (`set` null) or the code points of `set` from the given sides.
    static PyStr strip(PyStr text, PyStr set, int sides) {
        int start = 0;
        int end = text.size();
        if ((sides & LEFT) != 0) {
            while (start < end && stripped(text.codePointAt(start), set)) {
                start++;
            }
        }
        if ((sides & RIGHT) != 0) {
            while (end > start && stripped(text.codePointAt(end - 1), set)) {
                end--;
            }
        }
        return text.substring(start, end);
    }

    private static boolean stripped(int point, PyStr set) {
        if (set == null) {
            return UnicodeData.isSpace(point);
        }
        String c = set.chars();
        if (c != null) {
            return point <= 0xFFFF && c.indexOf(point) >= 0;
        }
        for (int p : set.points()) {
            if (p == point) {
                return true;
            }
        }
        return false;
    }
}
