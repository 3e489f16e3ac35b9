package org.scoria.objects.text;

import java.util.Arrays;
import org.scoria.objects.PyStr;

/// The normalization forms NFC, NFD, NFKC and NFKD.
///
/// Compare the Unicode standard, annex 15, and CPython 3.11 `Modules/unicodedata.c: nfd_nfkd`.
public final class Normalization {
    private static final int S_BASE = 0xAC00;
    private static final int L_BASE = 0x1100;
    private static final int V_BASE = 0x1161;
    private static final int T_BASE = 0x11A7;
    private static final int L_COUNT = 19;
    private static final int V_COUNT = 21;
    private static final int T_COUNT = 28;
    private static final int S_COUNT = L_COUNT * V_COUNT * T_COUNT;

    /// Below this every character is in all forms, or (for the compatibility forms) below [#FIRST_MAPPED].
    private static final int FIRST_CHANGED = 0xC0;

    private static final int FIRST_MAPPED = 0xA0;

    private final boolean compatibility;
    private final boolean old;

    private int[] points;
    private int size;

    private Normalization(boolean compatibility, boolean old, int expected) {
        this.compatibility = compatibility;
        this.old = old;
        this.points = new int[expected + 16];
    }

    /// The text in a form; `old` for Unicode 3.2.
    public static PyStr normalize(PyStr text, boolean compose, boolean compatibility, boolean old) {
        int limit = compatibility ? FIRST_MAPPED : FIRST_CHANGED;
        boolean plain = true;
        for (int i = 0; i < text.size() && plain; i++) {
            plain = text.codePointAt(i) < limit;
        }
        if (plain) {
            return text.exact();
        }
        Normalization run = new Normalization(compatibility, old, text.size());
        for (int i = 0; i < text.size(); i++) {
            run.decompose(text.codePointAt(i));
        }
        run.reorder();
        if (compose) {
            run.compose();
        }
        return PyStr.ofCodePoints(run.points, 0, run.size);
    }

    private void append(int point) {
        if (size == points.length) {
            points = Arrays.copyOf(points, size * 2);
        }
        points[size++] = point;
    }

    private void decompose(int point) {
        if (point >= S_BASE && point < S_BASE + S_COUNT) {
            int index = point - S_BASE;
            append(L_BASE + index / (V_COUNT * T_COUNT));
            append(V_BASE + index % (V_COUNT * T_COUNT) / T_COUNT);
            if (index % T_COUNT != 0) {
                append(T_BASE + index % T_COUNT);
            }
            return;
        }
        int[] mapping = point < FIRST_MAPPED ? null : mapping(point);
        if (mapping == null) {
            append(point);
            return;
        }
        for (int part : mapping) {
            decompose(part);
        }
    }

    private int[] mapping(int point) {
        if (old) {
            if (!OldUnicode.isAssigned(point)) {
                return null;
            }
            int corrected = OldUnicode.decomposition(point);
            if (corrected >= 0) {
                return new int[] {corrected};
            }
        }
        return Decompositions.of(point, compatibility);
    }

    /// Sorts runs of combining characters by class, stably.
    private void reorder() {
        for (int i = 1; i < size; i++) {
            int combining = UnicodeData.combining(points[i]);
            if (combining == 0) {
                continue;
            }
            int point = points[i];
            int k = i;
            while (k > 0 && UnicodeData.combining(points[k - 1]) > combining) {
                points[k] = points[k - 1];
                k--;
            }
            points[k] = point;
        }
    }

    private void compose() {
        int starter = -1;
        int lastClass = 0;
        int n = 0;
        for (int i = 0; i < size; i++) {
            int point = points[i];
            int combining = UnicodeData.combining(point);
            boolean adjacent = starter >= 0 && starter == n - 1;
            if (starter >= 0 && (adjacent || lastClass != 0 && lastClass < combining)) {
                int composed = pair(points[starter], point);
                if (composed >= 0) {
                    points[starter] = composed;
                    continue;
                }
            }
            points[n] = point;
            if (combining == 0) {
                starter = n;
            }
            lastClass = combining;
            n++;
        }
        size = n;
    }

    private static int pair(int first, int second) {
        int l = first - L_BASE;
        int v = second - V_BASE;
        if (l >= 0 && l < L_COUNT && v >= 0 && v < V_COUNT) {
            return S_BASE + (l * V_COUNT + v) * T_COUNT;
        }
        int s = first - S_BASE;
        int t = second - T_BASE;
        if (s >= 0 && s < S_COUNT && s % T_COUNT == 0 && t > 0 && t < T_COUNT) {
            return first + t;
        }
        return Decompositions.compose(first, second);
    }

    /// `unicodedata.decomposition`: the mapping in the notation of the character database.
    public static String decomposition(int point) {
        int[] mapping = Decompositions.of(point, true);
        if (mapping == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        String tag = Decompositions.tag(point);
        if (!tag.isEmpty()) {
            text.append('<').append(tag).append('>');
        }
        for (int part : mapping) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            String hex = Integer.toHexString(part).toUpperCase(java.util.Locale.ROOT);
            text.repeat('0', Math.max(0, 4 - hex.length())).append(hex);
        }
        return text.toString();
    }
}
