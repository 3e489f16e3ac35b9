package org.scoria.compiler;

import java.util.Arrays;
import org.scoria.objects.PyStr;

/// Collects code points, lone surrogates included, for a `str` constant.
final class TextBuilder {
    private int[] points = new int[32];
    private int size;

    void append(int point) {
        if (size == points.length) {
            points = Arrays.copyOf(points, 2 * size);
        }
        points[size++] = point;
    }

    /// Appends text whose surrogates are all paired.
    void append(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            append(point);
            i += Character.charCount(point);
        }
    }

    /// Appends bytes that are known to be ASCII.
    void appendAscii(byte[] s, int from, int to) {
        int n = to - from;
        if (size + n > points.length) {
            points = Arrays.copyOf(points, Math.max(size + n, 2 * size));
        }
        for (int i = from; i < to; i++) {
            points[size++] = s[i];
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// The text so far; the builder is empty afterwards.
    PyStr take() {
        PyStr text = PyStr.ofCodePoints(points, 0, size);
        size = 0;
        return text;
    }
}
