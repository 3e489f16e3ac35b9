package org.scoria.objects;

import java.util.concurrent.ConcurrentHashMap;

/// A `str`: a sequence of code points, lone surrogates included, with constant-time indexing.
///
/// Text without code points above U+FFFF is kept in a Java string in which *every char is one code point* (a surrogate
/// stands for itself, even beside its partner), so that the JDK's compact storage and intrinsics serve it. Other text
/// is kept as an array of code points. The forms never overlap, so equal strings have equal forms.
public class PyStr extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyStr.class, PyObject.TYPE, "str");

    private static final ConcurrentHashMap<PyStr, PyStr> INTERNED = new ConcurrentHashMap<>();

    public static final PyStr EMPTY = new PyStr("", null);

    /// The text when it has no code point above U+FFFF, else null.
    final String chars;

    /// The code points when there is one above U+FFFF, else null.
    final int[] points;

    private long hash;

    protected PyStr(String chars, int[] points) {
        this.chars = chars;
        this.points = points;
    }

    /// From a Java string; surrogate pairs become one code point.
    public static PyStr of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && hasPair(text)) {
                return new PyStr(null, text.codePoints().toArray());
            }
        }
        return new PyStr(text, null);
    }

    private static boolean hasPair(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// From a Java string each of whose chars is one code point (no pairing of surrogates).
    public static PyStr ofChars(String chars) {
        return chars.isEmpty() ? EMPTY : new PyStr(chars, null);
    }

    /// From code points `start` to `end` of an array, which is copied.
    public static PyStr ofCodePoints(int[] points, int start, int end) {
        boolean astral = false;
        for (int i = start; i < end && !astral; i++) {
            astral = points[i] > 0xFFFF;
        }
        if (astral) {
            return new PyStr(null, java.util.Arrays.copyOfRange(points, start, end));
        }
        char[] chars = new char[end - start];
        for (int i = start; i < end; i++) {
            chars[i - start] = (char) points[i];
        }
        return ofChars(new String(chars));
    }

    public static PyStr ofCodePoint(int point) {
        return point > 0xFFFF ? new PyStr(null, new int[] {point}) : ofChars(String.valueOf((char) point));
    }

    /// The canonical object for this text: names compare by identity first.
    public static PyStr intern(String text) {
        return of(text).interned();
    }

    /// The canonical exact str with this text. Shared by all interpreters of the JVM: strings are immutable.
    public PyStr interned() {
        PyStr plain = getClass() == PyStr.class ? this : new PyStr(chars, points);
        PyStr old = INTERNED.putIfAbsent(plain, plain);
        return old == null ? plain : old;
    }

    /// Whether this very object is the canonical one for its text.
    public boolean isInterned() {
        return INTERNED.get(this) == this;
    }

    /// Whether all code points are below 128.
    public boolean isAscii() {
        if (chars == null) {
            return false;
        }
        for (int i = 0; i < chars.length(); i++) {
            if (chars.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// The number of code points.
    public int size() {
        return chars != null ? chars.length() : points.length;
    }

    /// The code point at a valid index.
    public int codePointAt(int index) {
        return chars != null ? chars.charAt(index) : points[index];
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// The text as a Java string: code points above U+FFFF as surrogate pairs.
    @Override
    public String toString() {
        return chars != null ? chars : new String(points, 0, points.length);
    }

    @Override
    public long hash() {
        long h = hash;
        if (h == 0) {
            h = StringHash.of(chars, points);
            hash = h;
        }
        return h;
    }

    /// Equality of the text, whatever the classes.
    public boolean sameText(PyStr other) {
        if (this == other) {
            return true;
        }
        return chars != null ? chars.equals(other.chars) : java.util.Arrays.equals(points, other.points);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyStr that)) {
            return PyNotImplemented.VALUE;
        }
        if (op == Abstract.EQ) {
            return PyBool.of(sameText(that));
        }
        if (op == Abstract.NE) {
            return PyBool.of(!sameText(that));
        }
        return PyBool.of(Abstract.holds(compareTo(that), op));
    }

    /// Compares by code points.
    public int compareTo(PyStr other) {
        if (chars != null && other.chars != null) {
            return chars.compareTo(other.chars);
        }
        int shorter = Math.min(size(), other.size());
        for (int i = 0; i < shorter; i++) {
            int difference = codePointAt(i) - other.codePointAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return size() - other.size();
    }

    @Override
    public PyObject str() {
        return getClass() == PyStr.class ? this : new PyStr(chars, points);
    }

    @Override
    public long length() {
        return size();
    }

    @Override
    public boolean isTrue() {
        return this.size() != 0;
    }

    // Java equality: for the interner and for Java collections keyed by names.

    @Override
    public boolean equals(Object other) {
        return other instanceof PyStr that && sameText(that);
    }

    @Override
    public int hashCode() {
        return chars != null ? chars.hashCode() : java.util.Arrays.hashCode(points);
    }
}
