package org.scoria.stdlib.sre;

import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// A text to match: a str or the memory of a bytes-like object, which stays borrowed until [#close].
final class Subject implements AutoCloseable {
    final PyObject object;

    /// One of these three is the text.
    final String chars;

    final int[] points;
    final byte[] bytes;

    /// Where the text begins in [#bytes].
    final int offset;

    final int length;
    private final Buffer buffer;

    Subject(PyObject object) {
        this.object = object;
        if (object instanceof PyStr text) {
            chars = text.chars();
            points = text.points();
            bytes = null;
            offset = 0;
            length = text.size();
            buffer = null;
        } else {
            if (!object.hasBuffer()) {
                throw Errors.typeError(
                        "expected string or bytes-like object, got '%s'",
                        object.type().name());
            }
            buffer = Buffer.read(object);
            chars = null;
            points = null;
            bytes = buffer.bytes;
            offset = buffer.offset;
            length = buffer.length;
        }
    }

    boolean isBytes() {
        return bytes != null;
    }

    /// The part of the text from `start` to `end`, cut to what there is.
    PyObject slice(int start, int end) {
        int to = Math.min(end, length);
        int from = Math.min(start, to);
        if (object instanceof PyStr text) {
            return text.substring(from, to);
        }
        if (object.getClass() == PyBytes.class && from == 0 && to == length) {
            return object;
        }
        byte[] part = new byte[to - from];
        System.arraycopy(bytes, offset + from, part, 0, part.length);
        return PyBytes.of(part);
    }

    /// Whether there is a backslash in the text.
    boolean hasBackslash() {
        if (chars != null) {
            return chars.indexOf('\\') >= 0;
        }
        for (int i = 0; i < length; i++) {
            if ((points != null ? points[i] : bytes[offset + i]) == '\\') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        if (buffer != null) {
            buffer.release();
        }
    }
}
