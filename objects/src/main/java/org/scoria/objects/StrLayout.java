package org.scoria.objects;

/// Padding and tabs. Compare CPython 3.11 `Objects/unicodeobject.c: pad`.
final class StrLayout {
    private StrLayout() {}

    /// The code point of a `fillchar` argument.
    static int fill(PyObject fillchar) {
        if (!(fillchar instanceof PyStr text)) {
            throw Errors.typeError(
                    "The fill character must be a unicode character, not %s",
                    fillchar.type().qualifiedName());
        }
        if (text.size() != 1) {
            throw Errors.typeError("The fill character must be exactly one character long");
        }
        return text.codePointAt(0);
    }

    static PyStr pad(PyStr text, long left, long right, int fill) {
        long l = Math.max(0, left);
        long r = Math.max(0, right);
        if (l == 0 && r == 0) {
            return text.exact();
        }
        checkSize(l, r, text);
        StrBuilder result = new StrBuilder((int) (l + text.size() + r));
        return result.repeat(fill, (int) l).append(text).repeat(fill, (int) r).toStr();
    }

    private static void checkSize(long left, long right, PyStr text) {
        if (left > StrBuilder.MAX_SIZE
                || right > StrBuilder.MAX_SIZE
                || left + right + text.size() > StrBuilder.MAX_SIZE) {
            throw Errors.of(Exceptions.MemoryError);
        }
    }

    /// An odd space goes to the left when the width is odd.
    static PyStr center(PyStr text, long width, int fill) {
        long margin = width - text.size();
        if (margin <= 0) {
            return text.exact();
        }
        long left = margin / 2 + (margin & width & 1);
        return pad(text, left, margin - left, fill);
    }

    static PyStr zfill(PyStr text, long width) {
        long zeros = width - text.size();
        if (zeros <= 0) {
            return text.exact();
        }
        checkSize(zeros, 0, text);
        StrBuilder result = new StrBuilder((int) width);
        boolean signed = text.size() > 0 && (text.codePointAt(0) == '+' || text.codePointAt(0) == '-');
        if (signed) {
            result.append(text.codePointAt(0));
        }
        return result.repeat('0', (int) zeros)
                .append(text, signed ? 1 : 0, text.size())
                .toStr();
    }

    static PyStr expandTabs(PyStr text, int tabSize) {
        StrBuilder result = new StrBuilder(text.size() + 16);
        int column = 0;
        for (int i = 0; i < text.size(); i++) {
            int point = text.codePointAt(i);
            if (point == '\t') {
                if (tabSize > 0) {
                    int spaces = tabSize - column % tabSize;
                    if (spaces > StrBuilder.MAX_SIZE - result.size()) {
                        throw Errors.overflowError("new string is too long");
                    }
                    column += spaces;
                    result.repeat(' ', spaces);
                }
            } else {
                column = point == '\n' || point == '\r' ? 0 : column + 1;
                result.append(point);
            }
        }
        return result.toStr();
    }
}
