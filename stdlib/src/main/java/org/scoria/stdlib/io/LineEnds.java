package org.scoria.stdlib.io;

import org.scoria.objects.Errors;
import org.scoria.objects.PyStr;

/// Where lines end, by the argument `newline`.
final class LineEnds {
    private LineEnds() {}

    static boolean isValid(String newline) {
        return newline.isEmpty() || newline.equals("\n") || newline.equals("\r") || newline.equals("\r\n");
    }

    static void check(String newline) {
        if (newline != null && !isValid(newline)) {
            throw Errors.valueError("illegal newline value: %s", newline);
        }
    }

    /// The index after the first line end from `start` on, or -1. `newline` is what ends lines: null means `"\n"`,
    /// empty any of the three.
    static int find(PyStr text, int start, String newline) {
        String chars = text.chars();
        if (newline == null || newline.equals("\n")) {
            if (chars != null) {
                int at = chars.indexOf('\n', start);
                return at < 0 ? -1 : at + 1;
            }
            return after(text, start, '\n');
        }
        if (newline.isEmpty()) {
            return universal(text, start);
        }
        if (newline.length() == 1) {
            return after(text, start, '\r');
        }
        for (int i = start; i + 1 < text.size(); i++) {
            if (text.codePointAt(i) == '\r' && text.codePointAt(i + 1) == '\n') {
                return i + 2;
            }
        }
        return -1;
    }

    private static int after(PyStr text, int start, int end) {
        for (int i = start; i < text.size(); i++) {
            if (text.codePointAt(i) == end) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int universal(PyStr text, int start) {
        for (int i = start; i < text.size(); i++) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.size() && text.codePointAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return -1;
    }
}
