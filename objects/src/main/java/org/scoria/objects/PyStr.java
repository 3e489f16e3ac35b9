package org.scoria.objects;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/// A `str`: a sequence of code points, lone surrogates included, with constant-time indexing.
///
/// Text without code points above U+FFFF is kept in a Java string in which *every char is one code point* (a
/// surrogate stands for itself, even beside its partner), so that the JDK's compact storage and intrinsics serve
/// it. Other text is kept as an array of code points. The two forms never overlap, so equal strings have equal
/// forms.
///
/// A long string that grew by repeated `+` is *pending*: a prefix of a [StrTail] that the next `+` may lengthen in
/// place, so that `s += x` in a loop takes linear time. [#chars] turns it into a Java string when somebody reads
/// it.
///
/// Compare CPython 3.11 `Objects/unicodeobject.c`.
public class PyStr extends PyObject {
    private static final ConcurrentHashMap<PyStr, PyStr> INTERNED = new ConcurrentHashMap<>();

    public static final PyStr EMPTY = new PyStr("", null);

    private static final PyStr[] LATIN1 = makeLatin1();

    public static final PyType TYPE = PyType.builtin(PyStr.class, PyObject.TYPE, new StrMethodsExposed());

    /// Shorter results of `+` are simply copied.
    private static final int TAIL_THRESHOLD = 512;

    /// The [#rest] of a long string that came from `+`: the next `+` makes it a [StrTail].
    private static final Object CONCATENATED = new Object();

    /// The text when it has no code point above U+FFFF and is not pending, else null.
    private String chars;

    /// The code points (`int[]`) of text with one above U+FFFF, the [StrTail] of pending text, or [#CONCATENATED].
    private Object rest;

    private long hash;

    /// One of the arguments is null; the array holds at least one code point above U+FFFF and is taken over.
    protected PyStr(String chars, int[] points) {
        this.chars = chars;
        this.rest = points;
    }

    private PyStr(StrTail tail) {
        this.rest = tail;
    }

    private static PyStr[] makeLatin1() {
        PyStr[] table = new PyStr[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = new PyStr(String.valueOf((char) i), null).interned();
        }
        return table;
    }

    // ---- making strings

    /// From a Java string; surrogate pairs become one code point.
    public static PyStr of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && hasPair(text)) {
                return new PyStr(null, text.codePoints().toArray());
            }
        }
        return ofChars(text);
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
        if (chars.length() <= 1) {
            return chars.isEmpty() ? EMPTY : ofChar(chars.charAt(0));
        }
        return new PyStr(chars, null);
    }

    /// The string of one char, which stands for itself even when it is a surrogate.
    public static PyStr ofChar(char c) {
        return c < 256 ? LATIN1[c] : new PyStr(String.valueOf(c), null);
    }

    /// From code points `start` to `end` of an array, which is copied.
    public static PyStr ofCodePoints(int[] points, int start, int end) {
        for (int i = start; i < end; i++) {
            if (points[i] > 0xFFFF) {
                return new PyStr(null, Arrays.copyOfRange(points, start, end));
            }
        }
        char[] chars = new char[end - start];
        for (int i = start; i < end; i++) {
            chars[i - start] = (char) points[i];
        }
        return ofChars(new String(chars));
    }

    public static PyStr ofCodePoint(int point) {
        return point > 0xFFFF ? new PyStr(null, new int[] {point}) : ofChar((char) point);
    }

    /// The canonical object for this text: names compare by identity first.
    public static PyStr intern(String text) {
        return of(text).interned();
    }

    /// The canonical exact str with this text. Shared by all interpreters of the JVM: strings are immutable.
    public PyStr interned() {
        chars(); // what is shared is never pending
        PyStr plain = exact();
        PyStr old = INTERNED.putIfAbsent(plain, plain);
        return old == null ? plain : old;
    }

    /// Whether this very object is the canonical one for its text.
    public boolean isInterned() {
        return INTERNED.get(this) == this;
    }

    /// Whether all code points are below 128.
    public final boolean isAscii() {
        String c = chars();
        if (c == null) {
            return false;
        }
        for (int i = 0; i < c.length(); i++) {
            if (c.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// This text as a plain str: `this` unless it is an instance of a subclass.
    public PyStr exact() {
        return getClass() == PyStr.class ? this : copy();
    }

    /// Another plain str with this text.
    PyStr copy() {
        return new PyStr(chars(), points());
    }

    // ---- reading

    /// The text as a Java string in which every char is one code point, or null when there is a code point above
    /// U+FFFF, in which case [#points] has them all.
    public final String chars() {
        String c = chars;
        return c != null ? c : rest instanceof StrTail tail ? flatten(tail) : null;
    }

    private String flatten(StrTail tail) {
        PyStr flat = tail.flatten();
        rest = flat.rest;
        chars = flat.chars;
        return chars;
    }

    /// The code points when there is one above U+FFFF (not to be written to), else null.
    public final int[] points() {
        return chars() == null ? (int[]) rest : null;
    }

    /// Whether there is a code point above U+FFFF.
    public final boolean isAstral() {
        return chars() == null;
    }

    /// The number of code points.
    public final int size() {
        String c = chars;
        if (c != null) {
            return c.length();
        }
        return rest instanceof StrTail tail ? tail.length : ((int[]) rest).length;
    }

    /// The code point at a valid index.
    public final int codePointAt(int index) {
        String c = chars();
        return c != null ? c.charAt(index) : ((int[]) rest)[index];
    }

    /// All code points as a new array.
    public final int[] toCodePoints() {
        String c = chars();
        if (c == null) {
            return ((int[]) rest).clone();
        }
        int[] result = new int[c.length()];
        for (int i = 0; i < result.length; i++) {
            result[i] = c.charAt(i);
        }
        return result;
    }

    /// The text as a Java string: code points above U+FFFF as surrogate pairs.
    @Override
    public final String toString() {
        String c = chars();
        if (c != null) {
            return c;
        }
        int[] points = (int[]) rest;
        return new String(points, 0, points.length);
    }

    /// The code points from `start` to `end`, both valid.
    public final PyStr substring(int start, int end) {
        if (start == 0 && end == size()) {
            return exact();
        }
        if (start >= end) {
            return EMPTY;
        }
        String c = chars();
        return c != null ? ofChars(c.substring(start, end)) : ofCodePoints((int[]) rest, start, end);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    // ---- equality, order, hash

    @Override
    public long hash() {
        long h = hash;
        if (h == 0) {
            h = StringHash.of(chars(), points());
            hash = h;
        }
        return h;
    }

    /// Equality of the text, whatever the classes.
    public final boolean sameText(PyStr other) {
        if (this == other) {
            return true;
        }
        String c = chars();
        String d = other.chars();
        if (c != null) {
            return c.equals(d);
        }
        return d == null && Arrays.equals((int[]) rest, (int[]) other.rest);
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
    public final int compareTo(PyStr other) {
        String c = chars();
        String d = other.chars();
        if (c != null && d != null) {
            return c.compareTo(d);
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

    // Java equality: for the interner and for Java collections keyed by names.

    @Override
    public boolean equals(Object other) {
        return other instanceof PyStr that && sameText(that);
    }

    @Override
    public int hashCode() {
        String c = chars();
        return c != null ? c.hashCode() : Arrays.hashCode((int[]) rest);
    }

    // ---- slots

    @Override
    public PyObject str() {
        return exact();
    }

    @Override
    public PyObject repr() {
        return StrRepr.repr(this);
    }

    @Override
    public long length() {
        return size();
    }

    @Override
    public boolean isTrue() {
        return size() != 0;
    }

    @Override
    public PyObject iter() {
        return new PyStrIterator(this);
    }

    @Override
    public boolean contains(PyObject value) {
        if (!(value instanceof PyStr part)) {
            throw Errors.typeError(
                    "'in <string>' requires string as left operand, not %s",
                    value.type().qualifiedName());
        }
        return StrSearch.find(this, part, 0, size()) >= 0;
    }

    @Override
    public PyObject concat(PyObject other) {
        if (!(other instanceof PyStr that)) {
            throw Errors.typeError(
                    "can only concatenate str (not \"%s\") to str", other.type().qualifiedName());
        }
        return concat(this, that);
    }

    /// `a + b`.
    public static PyStr concat(PyStr a, PyStr b) {
        int size = a.size();
        int added = b.size();
        if (size == 0) {
            return b.exact();
        }
        if (added == 0) {
            return a.exact();
        }
        if (size + added < 0) {
            throw Errors.overflowError("strings are too large to concat");
        }
        if (size + added >= TAIL_THRESHOLD) {
            return concatLong(a, b);
        }
        String c = a.chars();
        String d = b.chars();
        return c != null && d != null ? new PyStr(c.concat(d), null) : concatPoints(a, b);
    }

    /// Copies text below U+10000 once, marks the result, and from the second time on appends in place.
    private static PyStr concatLong(PyStr a, PyStr b) {
        boolean narrow = b.chars() != null;
        if (a.chars == null && a.rest instanceof StrTail tail) {
            return new PyStr(tail.append(b));
        }
        if (!narrow || a.chars == null || a.rest == CONCATENATED) {
            return new PyStr(new StrTail(a, b));
        }
        PyStr result = new PyStr(a.chars.concat(b.chars), null);
        result.rest = CONCATENATED;
        return result;
    }

    private static PyStr concatPoints(PyStr a, PyStr b) {
        int size = a.size();
        int[] points = Arrays.copyOf(a.toCodePoints(), size + b.size());
        for (int i = size; i < points.length; i++) {
            points[i] = b.codePointAt(i - size);
        }
        return new PyStr(null, points);
    }

    @Override
    public PyObject repeat(PyObject count) {
        long n = Math.max(0, Abstract.indexLong(count, Exceptions.OverflowError));
        int size = size();
        if (n == 1 || size == 0) {
            return exact();
        }
        if (n == 0) {
            return EMPTY;
        }
        if (size > Long.MAX_VALUE / n) {
            throw Errors.overflowError("repeated string is too long");
        }
        if (size * n > StrBuilder.MAX_SIZE) {
            throw Errors.of(Exceptions.MemoryError);
        }
        String c = chars();
        if (c != null) {
            return new PyStr(c.repeat((int) n), null);
        }
        int[] points = new int[(int) (size * n)];
        for (int at = 0; at < points.length; at += size) {
            System.arraycopy((int[]) rest, 0, points, at, size);
        }
        return new PyStr(null, points);
    }

    @Override
    public PyObject getItem(PyObject key) {
        if (key instanceof PyInt i && i.isSmall()) {
            return item(i.value);
        }
        if (key instanceof PySlice slice) {
            return slice(slice.bounds(size()));
        }
        if (!key.hasIndex()) {
            throw Errors.typeError(
                    "string indices must be integers, not '%s'", key.type().qualifiedName());
        }
        return item(Abstract.indexLong(key, Exceptions.IndexError));
    }

    /// `self[index]`, counted from the end when negative.
    public final PyStr item(long index) {
        int size = size();
        long at = index < 0 ? index + size : index;
        if (at < 0 || at >= size) {
            throw Errors.indexError("string index out of range");
        }
        if (chars == null && rest instanceof StrTail tail && tail.mayPeek()) {
            return ofCodePoint(tail.codePointAt((int) at));
        }
        String c = chars();
        return c != null ? ofChar(c.charAt((int) at)) : ofCodePoint(((int[]) rest)[(int) at]);
    }

    private PyStr slice(SliceBounds bounds) {
        if (bounds.count == 0) {
            return EMPTY;
        }
        int start = (int) bounds.start;
        if (bounds.step == 1) {
            return substring(start, start + bounds.count);
        }
        int[] points = new int[bounds.count];
        long at = start;
        for (int i = 0; i < points.length; i++, at += bounds.step) {
            points[i] = codePointAt((int) at);
        }
        return ofCodePoints(points, 0, points.length);
    }

    @Override
    public PyObject mod(PyObject values) {
        return PercentFormat.format(this, values);
    }

    @Override
    public PyObject rMod(PyObject template) {
        return template instanceof PyStr text ? PercentFormat.format(text, this) : PyNotImplemented.VALUE;
    }
}
