package org.scoria.objects;

/// Taking byte strings apart: the `split`, `strip` and `partition` families.
///
/// Compare CPython 3.11 `Objects/stringlib/split.h` and `partition.h`.
final class ByteSplit {
    private ByteSplit() {}

    static boolean isSpace(int b) {
        return b == ' ' || b >= 9 && b <= 13;
    }

    private static long limit(long maxSplit) {
        return maxSplit < 0 ? Long.MAX_VALUE : maxSplit;
    }

    // ---- split at whitespace

    static PyList split(PyByteString self, long maxSplit) {
        PyList parts = new PyList();
        int size = self.size();
        int i = 0;
        for (long n = limit(maxSplit); n > 0; n--) {
            i = skipSpace(self, i, size);
            if (i == size) {
                return parts;
            }
            int start = i;
            while (i < size && !isSpace(self.byteAt(i))) {
                i++;
            }
            parts.append(self.part(start, i));
        }
        i = skipSpace(self, i, size);
        if (i < size) {
            parts.append(self.part(i, size)); // trailing whitespace stays when the limit is reached
        }
        return parts;
    }

    private static int skipSpace(PyByteString self, int from, int size) {
        int i = from;
        while (i < size && isSpace(self.byteAt(i))) {
            i++;
        }
        return i;
    }

    static PyList rsplit(PyByteString self, long maxSplit) {
        PyList parts = new PyList();
        int i = self.size();
        for (long n = limit(maxSplit); n > 0; n--) {
            i = skipSpaceBack(self, i);
            if (i == 0) {
                break;
            }
            int end = i;
            while (i > 0 && !isSpace(self.byteAt(i - 1))) {
                i--;
            }
            parts.append(self.part(i, end));
        }
        i = skipSpaceBack(self, i);
        if (i > 0) {
            parts.append(self.part(0, i));
        }
        return reversed(parts);
    }

    private static int skipSpaceBack(PyByteString self, int from) {
        int i = from;
        while (i > 0 && isSpace(self.byteAt(i - 1))) {
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

    static PyList split(PyByteString self, PyObject separator, long maxSplit, boolean fromRight) {
        try (Buffer sep = separator(separator)) {
            return fromRight ? rsplit(self, sep, maxSplit) : split(self, sep, maxSplit);
        }
    }

    private static Buffer separator(PyObject separator) {
        Buffer buffer = Buffer.read(separator);
        if (buffer.length == 0) {
            buffer.release();
            throw Errors.valueError("empty separator");
        }
        return buffer;
    }

    private static PyList split(PyByteString self, Buffer separator, long maxSplit) {
        PyList parts = new PyList();
        int size = self.size();
        int from = 0;
        for (long n = limit(maxSplit); n > 0; n--) {
            int at = ByteSearch.find(self, separator, from, size);
            if (at < 0) {
                break;
            }
            parts.append(self.part(from, at));
            from = at + separator.length;
        }
        parts.append(self.part(from, size));
        return parts;
    }

    private static PyList rsplit(PyByteString self, Buffer separator, long maxSplit) {
        PyList parts = new PyList();
        int end = self.size();
        for (long n = limit(maxSplit); n > 0; n--) {
            int at = ByteSearch.rfind(self, separator, 0, end);
            if (at < 0) {
                break;
            }
            parts.append(self.part(at + separator.length, end));
            end = at;
        }
        parts.append(self.part(0, end));
        return reversed(parts);
    }

    static PyList splitLines(PyByteString self, boolean keepEnds) {
        PyList lines = new PyList();
        int size = self.size();
        int i = 0;
        while (i < size) {
            int start = i;
            while (i < size && self.byteAt(i) != '\n' && self.byteAt(i) != '\r') {
                i++;
            }
            int end = i;
            if (i < size) {
                boolean pair = self.byteAt(i) == '\r' && i + 1 < size && self.byteAt(i + 1) == '\n';
                i += pair ? 2 : 1;
            }
            lines.append(self.part(start, keepEnds ? i : end));
        }
        return lines;
    }

    // ---- partition

    static PyTuple partition(PyByteString self, PyObject separator, boolean fromRight) {
        PyObject given = self instanceof PyByteArray ? PyByteArray.of(Buffer.copyOf(separator)) : separator;
        try (Buffer sep = separator(given)) {
            int size = self.size();
            int at = fromRight ? ByteSearch.rfind(self, sep, 0, size) : ByteSearch.find(self, sep, 0, size);
            if (at >= 0) {
                return PyTuple.of(self.part(0, at), given, self.part(at + sep.length, size));
            }
            PyObject empty = self.make(new byte[0]);
            PyObject other = self.make(new byte[0]);
            PyObject whole = self instanceof PyBytes ? self : self.unchanged();
            return fromRight ? PyTuple.of(empty, other, whole) : PyTuple.of(whole, empty, other);
        }
    }

    // ---- strip

    /// Strips whitespace (`set` None) or the bytes of `set` from the sides ([StrSplit#LEFT], [StrSplit#RIGHT]).
    static PyByteString strip(PyByteString self, PyObject set, int sides) {
        if (set == PyNone.NONE) {
            return strip(self, (Buffer) null, sides);
        }
        try (Buffer bytes = Buffer.read(set)) {
            return strip(self, bytes, sides);
        }
    }

    private static PyByteString strip(PyByteString self, Buffer set, int sides) {
        int start = 0;
        int end = self.size();
        if ((sides & StrSplit.LEFT) != 0) {
            while (start < end && stripped(self.byteAt(start), set)) {
                start++;
            }
        }
        if ((sides & StrSplit.RIGHT) != 0) {
            while (end > start && stripped(self.byteAt(end - 1), set)) {
                end--;
            }
        }
        return self.part(start, end);
    }

    private static boolean stripped(int b, Buffer set) {
        return set == null
                ? isSpace(b)
                : ByteSearch.indexOf(set.bytes, set.offset, set.offset + set.length, (byte) b) >= 0;
    }
}
