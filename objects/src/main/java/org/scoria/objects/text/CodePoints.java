package org.scoria.objects.text;

/// Code points as CPython 3.11 classifies them (Unicode 14).
public final class CodePoints {
    private CodePoints() {}

    /// Whether this is a surrogate, which no encoding but UTF-16 with `surrogatepass` can carry.
    public static boolean isSurrogate(int point) {
        return point >= 0xD800 && point <= 0xDFFF;
    }
}
