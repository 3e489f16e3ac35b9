package org.scoria.objects;

import java.util.Arrays;

/// Builds a [PyStr] piece by piece: chars while no code point is above U+FFFF, code points from then on.
public final class StrBuilder {
    /// The longest text the runtime makes; longer requests are a MemoryError.
    public static final int MAX_SIZE = Integer.MAX_VALUE - 8;

    private final StringBuilder chars;
    private int[] points;
    private int size;

    public StrBuilder() {
        this(16);
    }

    public StrBuilder(int expected) {
        chars = new StringBuilder(expected);
    }

    /// The number of code points so far.
    public int size() {
        return points == null ? chars.length() : size;
    }

    /// Appends one code point.
    public StrBuilder append(int point) {
        if (points == null && point <= 0xFFFF) {
            chars.append((char) point);
        } else {
            appendPoint(point);
        }
        return this;
    }

    private void appendPoint(int point) {
        reserve(1);
        points[size++] = point;
    }

    private void reserve(int more) {
        if (points == null) {
            size = chars.length();
            points = new int[Math.max(16, size + more + (size >> 1))];
            for (int i = 0; i < size; i++) {
                points[i] = chars.charAt(i);
            }
        } else if (size + more > points.length) {
            points = Arrays.copyOf(points, Math.max(size + more, size + (size >> 1)));
        }
    }

    /// Appends a Java string each of whose chars is one code point.
    public StrBuilder append(String text) {
        if (points == null) {
            chars.append(text);
        } else {
            appendChars(text, 0, text.length());
        }
        return this;
    }

    private void appendChars(String text, int start, int end) {
        reserve(end - start);
        for (int i = start; i < end; i++) {
            points[size++] = text.charAt(i);
        }
    }

    public StrBuilder append(PyStr text) {
        return append(text, 0, text.size());
    }

    /// Appends the code points from `start` to `end`.
    public StrBuilder append(PyStr text, int start, int end) {
        String c = text.chars();
        if (c == null) {
            reserve(end - start);
            System.arraycopy(text.points(), start, points, size, end - start);
            size += end - start;
        } else if (points == null) {
            chars.append(c, start, end);
        } else {
            appendChars(c, start, end);
        }
        return this;
    }

    /// Appends a code point `count` times.
    public StrBuilder repeat(int point, int count) {
        if (points == null && point <= 0xFFFF) {
            chars.repeat(point, Math.max(0, count));
            return this;
        }
        for (int i = 0; i < count; i++) {
            append(point);
        }
        return this;
    }

    public PyStr toStr() {
        return points == null ? PyStr.ofChars(chars.toString()) : PyStr.ofCodePoints(points, 0, size);
    }
}
