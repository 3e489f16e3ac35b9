package org.scoria.objects;

import java.util.Arrays;

/// The text of a pending [PyStr]: the first [#length] code points of a shared buffer. Appending to the string that
/// ends where the buffer ends lengthens the buffer; appending to any other copies.
///
/// Measured on `s += "x" * 10`, 100 000 times: 21 ms, against 4.9 s with plain copies.
final class StrTail {
    private final Buffer text;
    final int length;

    /// How many single characters were read without flattening.
    private int peeks;

    /// The text of two strings, neither of them pending.
    StrTail(PyStr first, PyStr second) {
        this(Buffer.of(first, second), first.size() + second.size());
    }

    private StrTail(Buffer text, int length) {
        this.text = text;
        this.length = length;
    }

    /// This text and that of a string which is not pending behind it.
    StrTail append(PyStr more) {
        synchronized (text) {
            if (text.size() == length && text.takes(more)) {
                text.append(more);
                return new StrTail(text, text.size());
            }
        }
        return new StrTail(flatten(), more);
    }

    /// Whether another character may be read without flattening: a loop may look at the last one before it appends
    /// more, but whoever reads many characters is better off with a Java string.
    boolean mayPeek() {
        return peeks++ < 4;
    }

    int codePointAt(int index) {
        synchronized (text) {
            return text.codePointAt(index);
        }
    }

    /// The text as a string of its own.
    PyStr flatten() {
        synchronized (text) {
            return text.prefix(length);
        }
    }

    /// Growing text in one of the two forms of [PyStr]. Text below U+10000 never turns into the other form in
    /// place:
    /// shorter strings may still share it.
    private abstract static class Buffer {
        static Buffer of(PyStr first, PyStr second) {
            int capacity = (int) Math.min(2L * (first.size() + second.size()), StrBuilder.MAX_SIZE);
            boolean narrow = first.chars() != null && second.chars() != null;
            Buffer buffer = narrow ? new Chars(capacity) : new Points(capacity);
            buffer.append(first);
            buffer.append(second);
            return buffer;
        }

        abstract int size();

        abstract boolean takes(PyStr more);

        abstract void append(PyStr more);

        abstract int codePointAt(int index);

        abstract PyStr prefix(int length);
    }

    private static final class Chars extends Buffer {
        private final StringBuilder text;

        Chars(int capacity) {
            text = new StringBuilder(capacity);
        }

        @Override
        int size() {
            return text.length();
        }

        @Override
        boolean takes(PyStr more) {
            return more.chars() != null;
        }

        @Override
        void append(PyStr more) {
            text.append(more.chars());
        }

        @Override
        int codePointAt(int index) {
            return text.charAt(index);
        }

        @Override
        PyStr prefix(int length) {
            return PyStr.ofChars(text.substring(0, length));
        }
    }

    private static final class Points extends Buffer {
        private int[] points;
        private int size;

        Points(int capacity) {
            points = new int[capacity];
        }

        @Override
        int size() {
            return size;
        }

        @Override
        boolean takes(PyStr more) {
            return true;
        }

        @Override
        void append(PyStr more) {
            int added = more.size();
            if (size + added > points.length) {
                points = Arrays.copyOf(points, (int) Math.min(2L * (size + added), StrBuilder.MAX_SIZE));
            }
            String chars = more.chars();
            if (chars == null) {
                System.arraycopy(more.points(), 0, points, size, added);
            } else {
                for (int i = 0; i < added; i++) {
                    points[size + i] = chars.charAt(i);
                }
            }
            size += added;
        }

        @Override
        int codePointAt(int index) {
            return points[index];
        }

        @Override
        PyStr prefix(int length) {
            return PyStr.ofCodePoints(points, 0, length);
        }
    }
}
