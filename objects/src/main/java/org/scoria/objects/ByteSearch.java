package org.scoria.objects;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Finding, counting and replacing runs of bytes. Positions are relative to the byte string; `start` and `end` are
/// already clipped, but `start` may lie beyond `end`.
///
/// Compare CPython 3.11 `Objects/stringlib/fastsearch.h`.
public final class ByteSearch {
    private ByteSearch() {}

    /// The first place of a byte in `bytes[from:to]`, or -1.
    public static int indexOf(byte[] bytes, int from, int to, byte sought) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == sought) {
                return i;
            }
        }
        return -1;
    }

    /// The first place of `part[partFrom:partTo]` in `bytes[from:to]`, or -1.
    public static int indexOf(byte[] bytes, int from, int to, byte[] part, int partFrom, int partTo) {
        int size = partTo - partFrom;
        if (size == 0) {
            return from <= to ? from : -1;
        }
        byte first = part[partFrom];
        int last = to - size;
        for (int i = from; i <= last; i++) {
            if (bytes[i] == first && Arrays.equals(bytes, i, i + size, part, partFrom, partTo)) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(byte[] bytes, int from, int to, byte[] part, int partFrom, int partTo) {
        int size = partTo - partFrom;
        if (size == 0) {
            return from <= to ? to : -1;
        }
        byte first = part[partFrom];
        for (int i = to - size; i >= from; i--) {
            if (bytes[i] == first && Arrays.equals(bytes, i, i + size, part, partFrom, partTo)) {
                return i;
            }
        }
        return -1;
    }

    /// The first position of `part` in `self[start:end]`, or -1.
    static int find(PyByteString self, Buffer part, int start, int end) {
        int offset = self.offset();
        int at =
                indexOf(self.array(), offset + start, offset + end, part.bytes, part.offset, part.offset + part.length);
        return at < 0 ? -1 : at - offset;
    }

    static int rfind(PyByteString self, Buffer part, int start, int end) {
        int offset = self.offset();
        int at = lastIndexOf(
                self.array(), offset + start, offset + end, part.bytes, part.offset, part.offset + part.length);
        return at < 0 ? -1 : at - offset;
    }

    /// How often `part` occurs in `self[start:end]` without overlapping.
    static int count(PyByteString self, Buffer part, int start, int end) {
        if (start > end) {
            return 0;
        }
        if (part.length == 0) {
            return end - start + 1;
        }
        int n = 0;
        for (int at = find(self, part, start, end); at >= 0; at = find(self, part, at + part.length, end)) {
            n++;
        }
        return n;
    }

    /// Whether `self[start:end]` begins (or ends) with `part`.
    static boolean tailMatch(PyByteString self, Buffer part, int start, int end, boolean atEnd) {
        int size = part.length;
        if (end - start < size || start > end) {
            return false;
        }
        int at = self.offset() + (atEnd ? end - size : start);
        return Arrays.equals(self.array(), at, at + size, part.bytes, part.offset, part.offset + size);
    }

    /// `self.replace(old, with, limit)`; a negative limit is none.
    static PyByteString replace(PyByteString self, Buffer old, Buffer with, long limit) {
        long most = limit < 0 ? Long.MAX_VALUE : limit;
        if (most == 0 || old.length > self.size() || old.length == 0 && with.length == 0) {
            return self.unchanged();
        }
        if (old.length == 0) {
            return interleave(self, with, most);
        }
        int at = find(self, old, 0, self.size());
        if (at < 0) {
            return self.unchanged();
        }
        ByteArrayOutputStream result = new ByteArrayOutputStream(self.size() + with.length);
        int offset = self.offset();
        int from = 0;
        for (long n = 0; at >= 0 && n < most; n++) {
            result.write(self.array(), offset + from, at - from);
            write(result, with);
            from = at + old.length;
            at = find(self, old, from, self.size());
        }
        result.write(self.array(), offset + from, self.size() - from);
        return self.make(result.toByteArray());
    }

    private static void write(ByteArrayOutputStream target, Buffer source) {
        try {
            target.write(source.bytes, source.offset, source.length);
        } catch (OutOfMemoryError e) {
            throw Errors.of(Exceptions.MemoryError);
        }
    }

    private static PyByteString interleave(PyByteString self, Buffer with, long limit) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(self.size() + with.length);
        int size = self.size();
        int i = 0;
        for (; i <= size && i < limit; i++) {
            write(result, with);
            if (i < size) {
                result.write(self.byteAt(i));
            }
        }
        if (i < size) {
            result.write(self.array(), self.offset() + i, size - i);
        }
        return self.make(result.toByteArray());
    }
}
